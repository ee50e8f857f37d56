package tutur.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.statement.Cue.Shape;
import tutur.text.Phrases;

/** Finds reports with the cue in their middle or at their end: …, kata N, … */
final class InsideReader {

    private static final Set<String> CONJUNCTIONS =
            Set.of("karena", "sebab", "lantaran", "namun", "tetapi", "dan", "sehingga");

    private final Scene scene;
    private final Script script;
    private final CueLexicon lexicon;
    private final Discourse discourse;

    InsideReader(Scene scene) {
        this.scene = scene;
        this.script = scene.script();
        this.lexicon = scene.lexicon();
        this.discourse = scene.discourse();
    }

    /** …, kata N, … / …, menurut N, … / …, ditegaskan N … / … kata N. */
    @Nullable
    Report of(Script.Sentence sentence) {
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
            return scene.report(who, at, at + 1, sentence.from(), to, "passive inside, enclitic");
        }
        if (passive != null
                && comma
                && script.word(passive.end()).is("bahwa")
                && lexicon.is("speech", script.word(sentence.from() + 1).lower())) {
            Who who = new Who(discourse.current(), passive.end(), Who.REFERRED);
            return scene.report(who, at, passive.end(), passive.end(), to, "in a speech");
        }
        if (passive != null && comma && passive.value().carries()) {
            Who who = agent(passive.end(), to);
            return who == null ? null : scene.report(who, at, who.end(), sentence.from(), to, "passive inside");
        }
        if (passive != null && lexicon.is("judged", script.word(at).lower())) {
            Mention judge = script.mention(passive.end());
            int end = judge == null ? at : script.afterMention(judge, passive.end());
            boolean person = judge != null && judge.person() != null && judge.form() != Mention.Form.OFFICE;
            return judge != null
                            && person
                            && lexicon.is("modal", script.word(end).lower())
                    ? scene.report(Who.of(judge, end, script), at, end, sentence.from(), to, "passive inside")
                    : null;
        }
        if (script.word(at).is("menurut") || script.word(at).is("menurutnya")) {
            return menurut(at, comma, sentence);
        }
        if (!comma) {
            return null;
        }
        Phrases.Match<Cue> enclitic = lexicon.at(Shape.ENCLITIC, script.tokens, at);
        if (enclitic != null && enclitic.value().carries()) {
            Who who = new Who(discourse.current(), enclitic.end(), Who.REFERRED);
            boolean ends = enclitic.end() >= to - 1;
            return scene.report(who, at, enclitic.end(), sentence.from(), ends ? at : to, "enclitic inside");
        }
        Phrases.Match<Cue> base = lexicon.at(Shape.BASE, script.tokens, at);
        Who who = base == null ? null : scene.person(base.end(), to);
        if (base == null || who == null) {
            return null;
        }
        boolean last = who.end() >= to - 1 || !script.mark(who.end(), ",");
        boolean pronounOrName = script.mark(who.end(), ",.") || last;
        return pronounOrName
                ? scene.report(
                        who,
                        at,
                        who.end(),
                        sentence.from(),
                        last && script.mark(to - 1, ".") && who.end() >= to - 1 ? at : to,
                        "verb inside")
                : null;
    }

    /** …, menurut N, … ; behind a conjunction only what follows is N's: … karena menurutnya, … */
    private @Nullable Report menurut(int at, boolean comma, Script.Sentence sentence) {
        boolean enclitic = script.word(at).is("menurutnya");
        Who who = enclitic ? inSentence(sentence.from(), at) : scene.person(at + 1, sentence.to());
        if (who == null || !comma && !script.mark(who.end(), ",")) {
            return null;
        }
        boolean clause = CONJUNCTIONS.contains(script.word(at - 1).lower());
        return scene.report(who, at, who.end(), clause ? who.end() : sentence.from(), sentence.to(), "menurut inside");
    }

    /** Whom an enclitic stands for: the first person of its own sentence, else whoever is speaking. */
    private Who inSentence(int from, int at) {
        for (int i = from; i < at; i++) {
            Mention mention = script.mention(i);
            if (mention != null && mention.person() != null && mention.form() == Mention.Form.FULL) {
                return new Who(Who.speaker(mention.person()), at + 1, Who.REFERRED);
            }
        }
        return new Who(discourse.current(), at + 1, Who.REFERRED);
    }

    private @Nullable Who agent(int from, int to) {
        int at = script.word(from).is("oleh") ? from + 1 : from;
        Mention mention = script.mention(at);
        boolean pronoun = lexicon.is("pronoun", script.word(at).lower());
        return mention != null || pronoun ? scene.subjects().behind(from, to) : null;
    }
}
