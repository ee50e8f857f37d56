package tutur.statement;

import org.jspecify.annotations.Nullable;
import tutur.official.Mention;

/** Words that stand for somebody without a name: politisi senior itu, orang nomor satu di X itu, Bupati berlatar belakang pengusaha itu. */
final class Paraphrases {

    private static final int LONGEST = 14;

    private final Script script;
    private final CueLexicon lexicon;
    private final Discourse discourse;

    Paraphrases(Script script, CueLexicon lexicon, Discourse discourse) {
        this.script = script;
        this.lexicon = lexicon;
        this.discourse = discourse;
    }

    /** Who is paraphrased right before a verb, not before token {@code from}; null when nobody is. */
    @Nullable
    Who before(int from, int verb) {
        int at = verb - 1;
        while (at > from && lexicon.is("adverb", script.word(at).lower()) && !script.points(at)) {
            at--;
        }
        for (int i = at - 1; script.points(at) && i >= Math.max(from, at - LONGEST) && !script.mark(i, "."); i--) {
            Mention mention = script.mention(i);
            if (named(mention)) {
                return null;
            }
            if (opens(from, i) && lexicon.is("paraphrase", script.word(i).lower())) {
                return new Who(discourse.current(), i, Who.REFERRED);
            }
            if (mention != null && holder(mention, i, at)) {
                return mention.person() == null
                        ? new Who(discourse.current(), i, Who.REFERRED)
                        : Who.of(mention, i, script);
            }
        }
        return null;
    }

    /** Whether somebody is named, and not by the office alone. */
    private static boolean named(@Nullable Mention mention) {
        return mention != null && mention.person() != null && mention.form() != Mention.Form.OFFICE;
    }

    private boolean opens(int from, int at) {
        return at == from
                || script.mark(at - 1, ",")
                || lexicon.is("opening", script.word(at - 1).lower());
    }

    /** Whether an office begins at {@code at}, is no object, and more than its own words stand before {@code end}. */
    private boolean holder(Mention mention, int at, int end) {
        return mention.form() == Mention.Form.OFFICE
                && script.afterMention(mention, at) < end
                && script.word(at).capitalised()
                && !lexicon.is("governor", script.word(at - 1).lower());
    }

    /**
     * Index behind words that point back to whoever speaks, with another name or none in them: mantan Kepala Dinas A tersebut, kapten
     * Klub B itu; the token itself when they do not, or when they name a body.
     */
    int behind(int at, int to) {
        String word = script.word(at).lower();
        boolean body = lexicon.is("institution", word) || lexicon.is("no person", word);
        boolean somebody = script.word(at).capitalised()
                || lexicon.is("paraphrase", word)
                || lexicon.is("profession", word)
                || script.mention(at) != null;
        for (int i = at + 1; !body && somebody && i < Math.min(to, at + LONGEST); i++) {
            boolean abbreviation = script.mark(i, ".") && script.word(i + 1).capitalised();
            String next = script.word(i).lower();
            boolean leaves = lexicon.is("subordinator", next) && !lexicon.is("within", next);
            int bracket = script.afterBracket(i);
            if (bracket > i) {
                i = bracket - 1;
                continue;
            }
            if (script.mark(i, ",") && placed(i + 1)) {
                continue;
            }
            if (leaves || script.mark(i, ",.(\"“”") && !abbreviation) {
                return at;
            } else if (script.points(i)) {
                return i + 1;
            }
        }
        return at;
    }

    /** Whether nothing but capitalised words and commas leads to the word that points back: Ketua Yayasan A, Desa B, Kota C itu. */
    private boolean placed(int from) {
        int at = from;
        while (script.word(at).capitalised() || script.mark(at, ",")) {
            at++;
        }
        return at > from && script.points(at);
    }

    /** Index behind what the person spoken of was once: mantan Komisaris Utama Bank A itu; the token itself when that is not told. */
    int afterFormer(int at, int to) {
        if (!lexicon.is("former", script.word(at).lower())) {
            return at;
        }
        for (int i = at + 1; i < Math.min(to, at + LONGEST) && !script.mark(i, ",.\"“”"); i++) {
            if (named(script.mention(i))) {
                return at;
            }
            if (script.points(i)) {
                return i + 1;
            }
        }
        return at;
    }
}
