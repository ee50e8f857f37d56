package tutur.statement;

import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.text.Token;

/** Finds speakers that no name is known of: bodies (Pemkab X), somebody (seorang warga), and whoever such words give a name. */
final class Unnamed {

    private static final int LONGEST_THROUGH = 20;

    private final Script script;
    private final CueLexicon lexicon;
    private final Discourse discourse;

    Unnamed(Script script, CueLexicon lexicon, Discourse discourse) {
        this.script = script;
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** Somebody by a title that no table knows, alone between a comma and a verb: Mengenai ucapan N, Komisioner Y menilai …; else null. */
    @Nullable
    Who titled(int from, int verb) {
        if (!lexicon.is("matter", script.word(from).lower())) {
            return null;
        }
        int start = clause(from, verb);
        int end = start;
        while (end < verb && script.word(end).capitalised() && script.mention(end) == null) {
            end++;
        }
        boolean alone = start > from
                && script.mark(start - 1, ",")
                && script.mentionBefore(end) == null
                && end > start + 1
                && !lexicon.is("subordinator", script.word(start).lower())
                && lexicon.afterAdverbs(script, end) >= verb;
        return alone
                ? new Who(new Speaker.Named(script.span(start, end).of(script.text), false), start, Who.TITLED)
                : null;
    }

    /** Who speaks before a verb, not before token {@code from}; null when it is neither a body nor somebody without a name. */
    @Nullable
    Who before(int from, int verb) {
        int start = clause(from, verb);
        if (start > from && throughOf(start, verb)) {
            start = clause(from, start - 1);
        }
        String first = script.word(start).lower();
        boolean body = start < verb
                && (through(start, verb) - start <= 10 && (lexicon.is("institution", first) || acronym(start, verb))
                        || lexicon.is("anonymous", first) && verb - start <= 14)
                && (!first.equals("mereka") || lexicon.afterAdverbs(script, start + 1) >= verb);
        if (!body) {
            return null;
        }
        int end = start + 1;
        boolean described = false;
        while (end < verb
                && (described || !lexicon.is("behind body", script.word(end).lower()))) {
            described |= script.word(end).is("yang");
            end++;
        }
        while (end > start + 1 && lexicon.is("adverb", script.word(end - 1).lower())) {
            end--;
        }
        if (first.equals("mereka")) {
            return new Who(discourse.group(), start, Who.REFERRED);
        }
        Mention own = first.equals("salah") || first.equals("seorang") ? own(start, end) : null;
        if (own != null) {
            return Who.of(own, start, script);
        }
        String name = called(start, end);
        return name == null
                ? new Who(new Speaker.Named(script.span(start, end).of(script.text), false), start, Who.TITLED)
                : new Who(new Speaker.Named(name, true), start, Who.TITLED);
    }

    /** The name that ends the words by which somebody of a kind is called, before what he does: salah satu warga N saat berbelanja. */
    private @Nullable Mention own(int from, int to) {
        int end = from + 1;
        while (end < to
                && (!lexicon.is("subordinator", script.word(end).lower())
                        || lexicon.is("within", script.word(end).lower()))) {
            end++;
        }
        Mention own = script.mentionBefore(end);
        boolean name = own != null && own.form() != Mention.Form.OFFICE && own.form() != Mention.Form.FULL;
        return name ? own : null;
    }

    /** Index behind the last comma before a verb, and behind the opening words there. */
    private int clause(int from, int verb) {
        int start = from;
        for (int i = verb - 1; i > from && start == from; i--) {
            start = script.mark(i, ",") ? i + 1 : from;
        }
        while (start < verb && lexicon.is("opening", script.word(start).lower())) {
            start++;
        }
        return start;
    }

    /** Whether behind a comma only the province stands before what a body speaks through: Pemkab X, Papua melalui Dinas Y memastikan … */
    private boolean throughOf(int start, int verb) {
        int at = start;
        while (at < verb && script.word(at).capitalised()) {
            at++;
        }
        return at > start && at < verb && through(at, verb) == at;
    }

    /** Index of the word by which a body says through whom it speaks: Pemkab X melalui Dinas Y memastikan …; the verb when there is none. */
    private int through(int from, int verb) {
        for (int i = from; i < Math.min(verb, from + LONGEST_THROUGH); i++) {
            if (script.word(i).is("melalui") || script.word(i).is("lewat")) {
                return verb - i <= LONGEST_THROUGH ? i : verb;
            }
        }
        return verb;
    }

    /** Whether a sentence begins with a body by its initials: KONI Blitar mengklaim … */
    private boolean acronym(int at, int verb) {
        for (int i = at; i < verb; i++) {
            if (!script.word(i).capitalised()
                    && script.word(i).kind() != Token.Kind.NUMBER
                    && !lexicon.is("adverb", script.word(i).lower())) {
                return false;
            }
        }
        Mention mention = script.mention(at);
        return (mention == null || mention.person() == null)
                && script.initials(at)
                && (at == 0 || !script.word(at - 1).capitalised());
    }

    /** The name that words give to somebody without an office: warga X bernama N; null when they give none. */
    @Nullable
    String called(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            if (script.word(i).is("bernama")) {
                int end = i + 1;
                while (end < to && script.word(end).capitalised()) {
                    end++;
                }
                return end == i + 1 ? null : script.span(i + 1, end).of(script.text);
            }
        }
        return null;
    }
}
