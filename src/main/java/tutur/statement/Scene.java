package tutur.statement;

import org.jspecify.annotations.Nullable;

/**
 * What every reader of statements works with.
 *
 * @param script the text
 * @param lexicon the words of speech
 * @param discourse who is speaking
 * @param subjects who stands where
 */
record Scene(Script script, CueLexicon lexicon, Discourse discourse, Subjects subjects) {

    /** Fewer words than these are no statement. */
    static final int LEAST_WORDS = 3;

    private static final int FARTHEST_COMMA = 25;

    /** The report of tokens {@code from} to {@code to} without the words that join it to its cue; null when little is left. */
    @Nullable
    Report report(Who who, int cueFrom, int cueTo, int from, int to, String rule) {
        int start = from;
        while (start < to
                && (script.mark(start, ",:;")
                        || script.points(start) && script.mark(start + 1, ",")
                        || lexicon.is("connective", script.word(start).lower())
                                && !kept(start)
                                && !announced(start - 1, from))) {
            start++;
        }
        int end = to;
        while (end > start && (script.mark(end - 1, ".,:;") || leftover(end - 1))) {
            end--;
        }
        if (end - start < LEAST_WORDS || refers(start)) {
            return null;
        }
        Speaker author = discourse.author(who.speaker());
        String reader = discourse.deliveredBy(author);
        Attribution attribution =
                new Attribution(author, reader, script.span(cueFrom, cueTo), cueFrom, cueTo, rule, who.confidence());
        return new Report(attribution, start, end);
    }

    /** Whether bahwa has announced the report already, so that the next word belongs to it: bahwa untuk membangun … */
    private boolean announced(int at, int from) {
        return at >= from
                && lexicon.is("announces", script.word(at).lower())
                && script.word(at).lower().startsWith("bahwa");
    }

    /** Whether a quotation mark stands alone. */
    private boolean leftover(int at) {
        return script.word(at).quotationMark() && !script.quoted(at);
    }

    /** Whether nothing is said but when and where something was: menyampaikan hal tersebut saat … */
    private boolean refers(int start) {
        int pointing = script.points(start) ? start : start + 1;
        int behind = script.mark(pointing + 1, ",") ? pointing + 2 : pointing + 1;
        boolean told = !announced(start - 1, 0)
                && script.word(start).is("itu")
                && lexicon.is("subordinator", script.word(start + 1).lower())
                && !script.word(start + 1).is("yang");
        if (told || script.points(pointing) && occasion(behind)) {
            return true;
        }
        return lexicon.is("reference", script.word(start).lower())
                && script.points(start + 1)
                && lexicon.is("subordinator", script.word(start + 2).lower())
                && !script.word(start + 2).is("yang");
    }

    /** Whether words tell when something was said, and not what is meant now: saat …, but not saat ini. */
    boolean occasion(int at) {
        return lexicon.is("occasion", script.word(at).lower()) && !script.points(at + 1);
    }

    /** Words that may join the report but begin it just as well. */
    private boolean kept(int at) {
        String word = script.word(at).lower();
        return word.equals("akan")
                || lexicon.is("condition", word)
                        && script.mark(at - 1, ",")
                        && (clauseFollows(at) || !word.equals("untuk") && !said(at - 2))
                || !script.mark(at - 1, ",") && script.word(at).capitalised() && !lexicon.is("announces", word);
    }

    /** Whether a verb of speech ends at a token, behind which jika may be bahwa: mengatakan, jika … */
    private boolean said(int at) {
        return lexicon.at(Cue.Shape.ACTIVE, script.tokens, at) != null;
    }

    /** Whether a comma sets the words from here on apart from a main clause: …, bila N tetap menolak, warga akan … */
    private boolean clauseFollows(int at) {
        for (int i = at + 1; i < at + FARTHEST_COMMA; i++) {
            if (script.mark(i, ",")) {
                return true;
            } else if (script.mark(i, ".\"“”") || script.breaks(i)) {
                return false;
            }
        }
        return false;
    }

    /** A speaker behind a verb who is certainly one: somebody named before, a pronoun, a role with a name. */
    @Nullable
    Who person(int from, int to) {
        Who who = subjects.behind(from, to);
        boolean certain = who != null && (who.confidence() > Who.CARRIED || script.mention(from) != null);
        boolean words = who != null && who.speaker() instanceof Speaker.Named named && !named.person();
        return certain && !words || words && script.mention(from) != null ? who : null;
    }

    /** Whether the word at a token is a thing that is handed over rather than said. */
    boolean thing(int at) {
        return lexicon.is("thing", script.word(at).lower());
    }
}
