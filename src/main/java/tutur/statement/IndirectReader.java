package tutur.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.statement.Cue.Shape;
import tutur.text.Phrases;

/**
 * Finds reported speech in a sentence: the cue first, in the middle or last. The shapes are those of section 3.2 of the language
 * facts; each rule is named after its shape.
 */
final class IndirectReader {

    private static final int LEAST_WORDS = 3;

    private final Script script;
    private final CueLexicon lexicon;
    private final Subjects subjects;
    private final Discourse discourse;

    IndirectReader(Script script, CueLexicon lexicon, Subjects subjects, Discourse discourse) {
        this.script = script;
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.discourse = discourse;
    }

    /** What a sentence reports, usually nothing or one thing. */
    List<Report> of(Script.Sentence sentence) {
        Report first = fronted(sentence);
        first = first == null ? active(sentence) : first;
        first = first == null ? inside(sentence) : first;
        if (first == null) {
            return List.of();
        }
        return second(first);
    }

    private @Nullable Report report(Who who, int cueFrom, int cueTo, int from, int to, String rule) {
        int start = from;
        while (start < to
                && (script.mark(start, ",:;")
                        || lexicon.is("connective", script.word(start).lower()) && !kept(start))) {
            start++;
        }
        int end = to;
        while (end > start && script.mark(end - 1, ".,:;")) {
            end--;
        }
        if (end - start < LEAST_WORDS) {
            return null;
        }
        String reader = discourse.deliveredBy(who.speaker());
        Attribution attribution = new Attribution(
                who.speaker(), reader, script.span(cueFrom, cueTo), cueFrom, cueTo, rule, who.confidence());
        return new Report(attribution, start, end);
    }

    /** Words that may join the report but begin it just as well. */
    private boolean kept(int at) {
        String word = script.word(at).lower();
        return word.equals("akan")
                || word.equals("untuk")
                        && !script.mark(at - 1, ",")
                        && script.word(at).capitalised();
    }

    /** Menurut N, … / Dikatakan N, … / Lanjut N, … / Menurutnya, … behind a few opening words. */
    private @Nullable Report fronted(Script.Sentence sentence) {
        int at = sentence.from();
        int most = Math.min(sentence.to(), at + 8);
        while (at < most) {
            Report report = script.quoted(at) ? null : cueFirst(at, sentence);
            if (report != null) {
                return report;
            }
            if (!lexicon.is("opening", script.word(at).lower())) {
                return null;
            }
            at++;
        }
        return null;
    }

    private @Nullable Report cueFirst(int at, Script.Sentence sentence) {
        int to = sentence.to();
        if (script.word(at).is("menurutnya")) {
            Who who = new Who(discourse.current(), at + 1, Who.REFERRED);
            return report(who, at, at + 1, at + 1, to, "menurutnya");
        }
        if (script.word(at).is("menurut")) {
            Who who = subjects.behind(at + 1, to);
            return who == null ? null : report(who, at, who.end(), who.end(), to, "menurut");
        }
        Phrases.Match<Cue> passive = lexicon.at(Shape.PASSIVE, script.tokens, at);
        if (lexicon.passiveEnclitic(script.word(at))) {
            Who who = script.mention(at + 1) == null ? null : subjects.behind(at + 1, to);
            Who known = who == null ? new Who(discourse.current(), at + 1, Who.REFERRED) : who;
            return report(known, at, known.end(), known.end(), to, "passive first, enclitic");
        }
        Phrases.Match<Cue> cue = passive == null ? lexicon.at(Shape.BASE, script.tokens, at) : passive;
        if (cue == null) {
            return enclitic(at, sentence);
        }
        Who who = person(cue.end(), to);
        boolean closed =
                who != null && (script.mark(who.end(), ",:") || cue.value().strength() > 1);
        return who != null && closed && !thing(who.end())
                ? report(who, at, who.end(), who.end(), to, "verb first")
                : null;
    }

    private @Nullable Report enclitic(int at, Script.Sentence sentence) {
        Phrases.Match<Cue> cue = lexicon.at(Shape.ENCLITIC, script.tokens, at);
        if (cue == null || cue.value().strength() < 2 || !script.mark(cue.end(), ",")) {
            return null;
        }
        Who who = new Who(discourse.current(), cue.end(), Who.REFERRED);
        return report(who, at, cue.end(), cue.end(), sentence.to(), "enclitic first");
    }

    /** A speaker behind a verb who is certainly one: somebody named before, a pronoun, a role with a name. */
    private @Nullable Who person(int from, int to) {
        Who who = subjects.behind(from, to);
        boolean certain = who != null && (who.confidence() > Who.CARRIED || script.mention(from) != null);
        boolean words = who != null && who.speaker() instanceof Speaker.Named named && !named.person();
        return certain && !words || words && script.mention(from) != null ? who : null;
    }

    private boolean thing(int at) {
        return lexicon.is("thing", script.word(at).lower());
    }

    /** N mengatakan bahwa … */
    private @Nullable Report active(Script.Sentence sentence) {
        for (int verb = sentence.from() + 1; verb < sentence.to(); verb++) {
            if (script.quoted(verb)) {
                continue;
            }
            Phrases.Match<Cue> cue = lexicon.at(Shape.ACTIVE, script.tokens, verb);
            if (cue == null || infinitive(verb) || !speaks(cue)) {
                continue;
            }
            Who who = subjects.before(sentence.from(), verb);
            if (who != null) {
                int from = afterAddressee(cue, sentence.to());
                return report(who, who.end(), from, from, sentence.to(), "speaker, verb");
            }
        }
        return null;
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
                    "saling" -> true;
            default -> false;
        };
    }

    private boolean speaks(Phrases.Match<Cue> cue) {
        String next = script.word(cue.end()).lower();
        boolean announced = next.equals("bahwa")
                || next.equals("bahwasanya")
                || next.equals("agar")
                || next.equals("supaya")
                || next.equals(",")
                || next.equals("kalau")
                || next.equals("jika");
        return switch (cue.value().strength()) {
            case 3 -> !next.equals(".");
            case 2 -> announced || !thing(cue.end()) && !next.equals(".");
            default ->
                announced && !next.equals(",")
                        || next.equals(",")
                                && script.word(cue.end() + 1).kind() == tutur.text.Token.Kind.WORD
                                && cue.value().strength() > 0;
        };
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
        for (int i = at + 1; i < Math.min(to, at + 16); i++) {
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

    /** …, kata N, … / …, menurut N, … / …, ditegaskan N … / … kata N. */
    private @Nullable Report inside(Script.Sentence sentence) {
        for (int at = sentence.from() + 1; at < sentence.to(); at++) {
            if (script.quoted(at)) {
                continue;
            }
            Report report = cueInside(at, sentence);
            if (report != null) {
                return report;
            }
        }
        return null;
    }

    private @Nullable Report cueInside(int at, Script.Sentence sentence) {
        int to = sentence.to();
        boolean comma = script.mark(at - 1, ",");
        Phrases.Match<Cue> passive = lexicon.at(Shape.PASSIVE, script.tokens, at);
        if (lexicon.passiveEnclitic(script.word(at)) && !script.word(at - 1).is("yang")) {
            Who who = new Who(discourse.current(), at + 1, Who.REFERRED);
            return report(who, at, at + 1, sentence.from(), to, "passive inside, enclitic");
        }
        if (passive != null && comma && passive.value().strength() > 1) {
            Who who = agent(passive.end(), to);
            return who == null ? null : report(who, at, who.end(), sentence.from(), to, "passive inside");
        }
        boolean menurut = script.word(at).is("menurut");
        if (menurut || script.word(at).is("menurutnya")) {
            Who who = menurut ? person(at + 1, to) : new Who(discourse.current(), at + 1, Who.REFERRED);
            boolean fits = who != null && (comma || script.mark(who.end(), ","));
            return who != null && fits ? report(who, at, who.end(), sentence.from(), to, "menurut inside") : null;
        }
        if (!comma) {
            return null;
        }
        Phrases.Match<Cue> enclitic = lexicon.at(Shape.ENCLITIC, script.tokens, at);
        if (enclitic != null && enclitic.value().strength() > 1) {
            Who who = new Who(discourse.current(), enclitic.end(), Who.REFERRED);
            boolean ends = enclitic.end() >= to - 1;
            return report(who, at, enclitic.end(), sentence.from(), ends ? at : to, "enclitic inside");
        }
        Phrases.Match<Cue> base = lexicon.at(Shape.BASE, script.tokens, at);
        Who who = base == null ? null : person(base.end(), to);
        if (base == null || who == null) {
            return null;
        }
        boolean last = who.end() >= to - 1 || !script.mark(who.end(), ",");
        boolean pronounOrName = script.mark(who.end(), ",.") || last;
        return pronounOrName
                ? report(
                        who,
                        at,
                        who.end(),
                        sentence.from(),
                        last && script.mark(to - 1, ".") && who.end() >= to - 1 ? at : to,
                        "verb inside")
                : null;
    }

    private @Nullable Who agent(int from, int to) {
        int at = script.word(from).is("oleh") ? from + 1 : from;
        Mention mention = script.mention(at);
        boolean pronoun = lexicon.is("pronoun", script.word(at).lower());
        return mention != null || pronoun ? subjects.behind(from, to) : null;
    }

    /** A second verb in the same sentence: … sekaligus mengingatkan agar … */
    private List<Report> second(Report first) {
        for (int verb = first.from() + LEAST_WORDS; verb < first.to() - LEAST_WORDS; verb++) {
            String joint = script.word(verb - 1).lower();
            boolean joined = joint.equals("sekaligus")
                    || joint.equals("serta")
                    || joint.equals("sembari")
                    || joint.equals("seraya");
            Phrases.Match<Cue> cue = joined ? lexicon.at(Shape.ACTIVE, script.tokens, verb) : null;
            if (cue == null
                    || cue.value().strength() < 2
                    || thing(cue.end())
                    || !lexicon.is("connective", script.word(cue.end()).lower())) {
                continue;
            }
            Attribution a = first.attribution();
            Who who = new Who(a.speaker(), cue.end(), a.confidence());
            Report rest = report(who, verb - 1, cue.end(), cue.end(), first.to(), "second verb");
            if (rest != null) {
                List<Report> both = new ArrayList<>();
                both.add(new Report(a, first.from(), verb - 1));
                both.add(rest);
                return both;
            }
        }
        return List.of(first);
    }
}
