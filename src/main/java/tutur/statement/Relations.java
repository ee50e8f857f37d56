package tutur.statement;

import org.jspecify.annotations.Nullable;
import tutur.official.Mention;

/** Those who are named by somebody else's name: kuasa hukum N, istri N, orang kepercayaan N. They speak, and N does not. */
final class Relations {

    /** Words between a relative and the name: Putra pahlawan nasional N itu. */
    private static final int FARTHEST = 4;

    private final Script script;
    private final CueLexicon lexicon;
    private final Discourse discourse;

    Relations(Script script, CueLexicon lexicon, Discourse discourse) {
        this.script = script;
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** Whoever is named by the mention between two tokens and a word before it, or null when it stands for itself. */
    @Nullable
    Who before(int from, int start, int end) {
        int first = start - 1;
        boolean near = first >= from && related(first, from);
        if (!near && script.points(end) && lexicon.is("kin", script.word(from).lower()) && start - from <= FARTHEST) {
            return new Who(discourse.current(), from, Who.REFERRED);
        }
        if (!near) {
            return null;
        }
        first -= first > from && lexicon.is("relation", pair(first)) ? 1 : 0;
        if (script.points(end)) {
            return new Who(discourse.current(), first, Who.REFERRED);
        }
        return new Who(new Speaker.Named(script.span(first, end).of(script.text), false), first, Who.TITLED);
    }

    /**
     * Whoever is named from a token on by a word and somebody else's name; null when the words are something else. A name of their own
     * behind a comma tells who they are; itu, that they are whoever spoke last.
     */
    @Nullable
    Who behind(int from, int end) {
        Mention mention = script.mention(from);
        boolean own = mention != null && mention.form() != Mention.Form.WORD;
        boolean related = lexicon.is("kin", script.word(from).lower())
                || lexicon.is("relation", script.word(from).lower())
                || lexicon.is("relation", pair(from + 1));
        if (own || !related || !named(from + 1, end)) {
            return null;
        }
        Mention apposed = script.mark(end, ",") ? script.mention(end + 1) : null;
        if (apposed != null && apposed.person() != null && apposed.form() != Mention.Form.OFFICE) {
            return Who.of(apposed, script.afterMention(apposed, end + 1), script);
        }
        return script.word(end - 1).is("itu")
                ? new Who(discourse.current(), end, Who.REFERRED)
                : new Who(new Speaker.Named(script.span(from, end).of(script.text), false), end, Who.TITLED);
    }

    private boolean related(int at, int from) {
        String word = script.word(at).lower();
        boolean small = at == from || !script.word(at).capitalised();
        return small
                && (lexicon.is("relation", word)
                        || lexicon.is("kin", word)
                        || at > from && lexicon.is("relation", pair(at)));
    }

    /** The words at a token and before it. */
    private String pair(int at) {
        return script.word(at - 1).lower() + " " + script.word(at).lower();
    }

    private boolean named(int from, int end) {
        for (int i = from; i < end; i++) {
            if (script.mention(i) != null) {
                return true;
            }
        }
        return false;
    }
}
