package tutur.statement;

import org.jspecify.annotations.Nullable;
import tutur.text.Span;

/**
 * Who is said to say something, and which words tell.
 *
 * @param speaker who
 * @param deliveredBy who read it out, or null
 * @param cue the words that tell, or null when a quotation only goes on with what was said before it
 * @param from index of the first token of the cue
 * @param to index behind its last token
 * @param rule which pattern told
 * @param confidence how sure we are of the speaker
 */
record Attribution(
        Speaker speaker,
        @Nullable String deliveredBy,
        @Nullable Span cue,
        int from,
        int to,
        String rule,
        double confidence) {

    /** The same words told by somebody else. */
    Attribution by(Speaker other) {
        return new Attribution(other, deliveredBy, cue, from, to, rule, confidence);
    }
}
