package tutur.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.region.Region;
import tutur.text.Span;

/**
 * Something that somebody said.
 *
 * @param id document id, a hyphen and eight hexadecimal digits that hang on the words said; the same after every re-index
 * @param kind how it was said
 * @param content the words said, without quotation marks, in the body; in the title when kind is {@code HEADLINE}
 * @param text the words of {@code content}
 * @param cue the words that tell who speaks, or null when there are none; in the same text as {@code content}
 * @param speaker who said it
 * @param deliveredBy who read it out for the speaker, or null
 * @param when the day it was said, or null
 * @param where the region it was said in, or null
 * @param topics ids of the topics it is about, in alphabetical order
 * @param rule name of the rule that found it; {@link Corrected#RULE} when a person corrected speaker or words
 * @param confidence between 0 and 1; how sure we are of the speaker; 1 when a person corrected speaker or words
 * @param corrections what people corrected in it, in the order in which they did
 */
public record Statement(
        String id,
        Kind kind,
        Span content,
        String text,
        @Nullable Span cue,
        Speaker speaker,
        @Nullable String deliveredBy,
        @Nullable LocalDate when,
        @Nullable Region where,
        List<String> topics,
        String rule,
        double confidence,
        List<Corrected> corrections) {

    /** How something was said. */
    public enum Kind {
        /** Verbatim words between quotation marks. */
        DIRECT,
        /** A reported clause. */
        INDIRECT,
        /** A report in the title. */
        HEADLINE
    }

    /** @throws IllegalArgumentException when the confidence is not between 0 and 1 */
    public Statement {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(speaker, "speaker");
        topics = List.copyOf(topics);
        Objects.requireNonNull(rule, "rule");
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence " + confidence + " is not between 0 and 1");
        }
        corrections = List.copyOf(corrections);
    }

    /** A statement that nobody has corrected. */
    public Statement(
            String id,
            Kind kind,
            Span content,
            String text,
            @Nullable Span cue,
            Speaker speaker,
            @Nullable String deliveredBy,
            @Nullable LocalDate when,
            @Nullable Region where,
            List<String> topics,
            String rule,
            double confidence) {
        this(id, kind, content, text, cue, speaker, deliveredBy, when, where, topics, rule, confidence, List.of());
    }

    /**
     * The same statement with what the rest of its document tells.
     *
     * @param when the day it was said, or null
     * @param where the region it was said in, or null
     * @param topics ids of the topics it is about
     */
    public Statement told(@Nullable LocalDate when, @Nullable Region where, List<String> topics) {
        return new Statement(
                id, kind, content, text, cue, speaker, deliveredBy, when, where, topics, rule, confidence, corrections);
    }

    /** The same statement by the same speaker, known otherwise. */
    public Statement by(Speaker other) {
        return new Statement(
                id, kind, content, text, cue, other, deliveredBy, when, where, topics, rule, confidence, corrections);
    }
}
