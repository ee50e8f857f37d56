package tutur.statement;

import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.statement.Cue.Shape;
import tutur.text.Phrases;

/** Reads a title as a report: Sekda X Harap …, Bupati Y Minta …, N: … Titles leave out the prefixes of verbs. */
final class HeadlineReader {

    private static final int LEAST_WORDS = 3;

    private final Script script;
    private final CueLexicon lexicon;

    HeadlineReader(Script script, CueLexicon lexicon) {
        this.script = script;
        this.lexicon = lexicon;
    }

    @Nullable
    Report read() {
        int end = script.tokens.size();
        for (int at = 0; at < end; at++) {
            Mention mention = script.mention(at);
            if (mention == null || script.quoted(at)) {
                continue;
            }
            int after = script.afterMention(mention, at);
            int verb = after;
            while (verb < after + 2 && lexicon.is("adverb", script.word(verb).lower())) {
                verb++;
            }
            int said = script.mark(after, ":") ? after + 1 : verbEnd(verb);
            boolean starts = at == 0 || script.mark(at - 1, ",");
            if (starts && said > after && end - said >= LEAST_WORDS) {
                Who who = Who.of(mention, after, script);
                Attribution attribution = new Attribution(
                        who.speaker(), null, script.span(at, said), at, said, "title", who.confidence());
                return new Report(attribution, connectives(said), end);
            }
            at = after - 1;
        }
        return null;
    }

    private int connectives(int from) {
        int at = from;
        while (script.mark(at, ",:")
                || script.word(at).is("agar")
                || script.word(at).is("bahwa")) {
            at++;
        }
        return at;
    }

    private int verbEnd(int at) {
        Phrases.Match<Cue> base = lexicon.at(Shape.BASE, script.tokens, at);
        Phrases.Match<Cue> cue = base == null ? lexicon.at(Shape.ACTIVE, script.tokens, at) : base;
        return cue == null
                        || cue.value().strength() < 2
                        || script.word(cue.end()).is("nya")
                ? at
                : cue.end();
    }
}
