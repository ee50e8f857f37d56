package tutur.statement;

import org.jspecify.annotations.Nullable;
import tutur.statement.Cue.Shape;
import tutur.text.Phrases;
import tutur.text.Token;

/** Finds reports behind a speaker and a verb: N mengatakan bahwa … */
final class ActiveReader {

    private static final int FARTHEST_GOAL = 9;

    /** The lemma of melanjutkan, which more than words may follow. */
    private static final String CONTINUES = "lanjut";

    private final Scene scene;
    private final Script script;
    private final CueLexicon lexicon;
    private final Subjects subjects;

    ActiveReader(Scene scene) {
        this.scene = scene;
        this.script = scene.script();
        this.lexicon = scene.lexicon();
        this.subjects = scene.subjects();
    }

    /** N mengatakan bahwa … */
    @Nullable
    Report of(Script.Sentence sentence) {
        for (int verb = sentence.from() + 1; verb < sentence.to(); verb++) {
            if (script.quoted(verb)) {
                continue;
            }
            Phrases.Match<Cue> cue = lexicon.at(Shape.ACTIVE, script.tokens, verb);
            if (cue == null || headline(verb) || infinitive(verb) || !speaks(cue)) {
                continue;
            }
            Who who = subjects.before(sentence.from(), verb);
            if (who != null) {
                Phrases.Match<Cue> last = joined(cue);
                int behind = afterAddressee(last, sentence.to());
                int from = sentence.to() - behind > Scene.LEAST_WORDS ? behind : last.end();
                int condition = condition(sentence.from(), who.end());
                return scene.report(
                        who, who.end(), from, condition < who.end() ? condition : from, sentence.to(), "speaker, verb");
            }
        }
        return null;
    }

    /**
     * Whether a verb begins with a capital, as headlines write a bare one that stand in the middle of a text (N Sampaikan …), and names
     * of places any (Kelurahan Way Mengaku Kecamatan …).
     */
    private boolean headline(int verb) {
        boolean within =
                script.word(verb - 1).capitalised() && script.word(verb + 1).capitalised();
        return script.word(verb).capitalised()
                && (within || !script.word(verb).lower().startsWith("me"));
    }

    private boolean infinitive(int verb) {
        return switch (script.word(verb - 1).lower()) {
            case "untuk",
                    "dapat",
                    "bisa",
                    "harus",
                    "tidak",
                    "guna",
                    "yang",
                    "mampu",
                    "ingin",
                    "bukan",
                    "agar",
                    "belum",
                    "saling",
                    "tujuannya" -> true;
            case "pernah" -> lexicon.is("denial", script.word(verb - 2).lower());
            default -> false;
        };
    }

    /** Whether a report goes to somebody, which is a deed and no speech: melaporkan N ke polisi. */
    private boolean handed(Phrases.Match<Cue> cue) {
        boolean apart = false;
        for (int i = cue.end(); i < cue.end() + FARTHEST_GOAL && !script.mark(i, "."); i++) {
            apart |= script.mark(i, ",");
            if (apart && !lexicon.is("institution", script.word(i + 1).lower())) {
                continue;
            }
            if (script.word(i).is("ke")
                    && !script.word(i + 1).is("depan")
                    && script.word(i + 1).kind() != Token.Kind.NUMBER) {
                return i == cue.end() || lexicon.is("handed", cue.value().lemma());
            }
        }
        return false;
    }

    private boolean speaks(Phrases.Match<Cue> cue) {
        String next = script.word(cue.end()).lower();
        if (cue.value().lemma().equals(CONTINUES) && lexicon.is("continued", next)) {
            return false;
        }
        boolean announced = next.equals("bahwa")
                || next.equals("bahwasanya")
                || next.equals("agar")
                || next.equals("supaya")
                || next.equals(",")
                || next.equals("kalau")
                || next.equals("jika")
                || lexicon.is("question", next)
                || next.equals("kepada") && afterAddressee(cue, script.tokens.size()) > cue.end();
        return switch (cue.value().strength()) {
            case 3 -> !next.equals(".");
            case 2 -> announced || !handed(cue) && !scene.thing(cue.end()) && !next.equals(".");
            default ->
                announced && !next.equals(",")
                        || next.equals(",")
                                && script.word(cue.end() + 1).kind() == Token.Kind.WORD
                                && cue.value().strength() > 0;
        };
    }

    /** Index of a condition that opens the sentence before its speaker: Apabila …, N menyebut …; {@code to} when none does. */
    private int condition(int from, int to) {
        int at = from;
        while (at < to && lexicon.is("opening", script.word(at).lower())) {
            at++;
        }
        boolean condition = at < to
                && !script.word(at).is("untuk")
                && lexicon.is("condition", script.word(at).lower())
                && script.mark(to - 1, ",");
        return condition ? at : to;
    }

    /** The second of two verbs side by side: menyampaikan dan mengingatkan. */
    private Phrases.Match<Cue> joined(Phrases.Match<Cue> cue) {
        boolean joint =
                script.word(cue.end()).is("dan") || script.word(cue.end()).is("serta");
        Phrases.Match<Cue> next = joint ? lexicon.at(Shape.ACTIVE, script.tokens, cue.end() + 1) : null;
        return next == null ? cue : next;
    }

    /** Whether those spoken to do something here, so that they are the subject of what is said: … meminta warga tidak terpancing untuk … */
    private boolean predicate(int at) {
        String word = script.word(at).lower();
        return !script.word(at - 1).is("yang")
                && !script.word(at).capitalised()
                && (lexicon.looksPassive(word) || lexicon.is("predicate", word));
    }

    /** Skips kepada …, para … up to the word that opens what is said. */
    private int afterAddressee(Phrases.Match<Cue> cue, int to) {
        int at = cue.end();
        while (at < to
                && lexicon.is("adverb", script.word(at).lower())
                && !script.word(at).is("akan")) {
            at++;
        }
        if (!lexicon.is("addressee", script.word(at).lower())) {
            return cue.end();
        }
        for (int i = at + 1; i < Math.min(to, at + 16) && !predicate(i); i++) {
            switch (script.word(i).lower()) {
                case "untuk", "agar", "supaya", "bahwa", "tentang" -> {
                    boolean modal =
                            script.word(i).is("agar") && script.word(i + 1).is("dapat");
                    return modal ? i + 2 : i + 1;
                }
                default -> {}
            }
        }
        return cue.end();
    }
}
