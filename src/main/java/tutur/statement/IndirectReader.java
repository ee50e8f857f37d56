package tutur.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.statement.Cue.Shape;
import tutur.text.Phrases;

/**
 * Finds reported speech in a sentence: the cue first, in the middle or last. The shapes are those of section 3.2 of the language
 * facts; each rule is named after its shape.
 */
final class IndirectReader {

    private final Scene scene;
    private final Script script;
    private final CueLexicon lexicon;
    private final FrontedReader fronted;
    private final ActiveReader active;
    private final InsideReader inside;

    IndirectReader(Scene scene) {
        this.scene = scene;
        this.script = scene.script();
        this.lexicon = scene.lexicon();
        this.fronted = new FrontedReader(scene);
        this.active = new ActiveReader(scene);
        this.inside = new InsideReader(scene);
    }

    /** What a sentence reports, usually nothing or one thing. */
    List<Report> of(Script.Sentence sentence) {
        Report first = fronted.of(sentence);
        first = first == null ? earlier(active.of(sentence), inside.of(sentence)) : first;
        return first == null ? List.of() : second(first);
    }

    /** Of two reports the one whose cue ends first: A, kata B, mengaku … is said by B. */
    private static @Nullable Report earlier(@Nullable Report active, @Nullable Report inside) {
        if (active == null || inside == null) {
            return active == null ? inside : active;
        }
        return inside.attribution().to() < active.attribution().to() ? inside : active;
    }

    /** A second verb in the same sentence: … sekaligus mengingatkan agar … */
    private List<Report> second(Report first) {
        for (int verb = first.from() + Scene.LEAST_WORDS; verb < first.to() - Scene.LEAST_WORDS; verb++) {
            String joint = script.word(verb - 1).lower();
            boolean joined = joint.equals("sekaligus")
                    || joint.equals("serta")
                    || joint.equals("sembari")
                    || joint.equals("seraya");
            Phrases.Match<Cue> cue = joined ? lexicon.at(Shape.ACTIVE, script.tokens, verb) : null;
            if (cue == null
                    || !cue.value().carries()
                    || scene.thing(cue.end())
                    || !lexicon.is("connective", script.word(cue.end()).lower())) {
                continue;
            }
            Attribution a = first.attribution();
            Who who = new Who(a.speaker(), cue.end(), a.confidence());
            Report rest = scene.report(who, verb - 1, cue.end(), cue.end(), first.to(), "second verb");
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
