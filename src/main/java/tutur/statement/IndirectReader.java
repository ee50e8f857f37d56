package tutur.statement;

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
        Attribution a = first.attribution();
        Report rest = joined(a, first.from() + Scene.LEAST_WORDS, first.to());
        return rest == null
                ? List.of(first)
                : List.of(new Report(a, first.from(), rest.attribution().from()), rest);
    }

    /** What a second verb of the same speaker reports, between two tokens: “…” kata N sambil mengingatkan agar …; null when there is none. */
    @Nullable
    Report joined(Attribution first, int from, int to) {
        for (int verb = from; verb < to - Scene.LEAST_WORDS; verb++) {
            boolean joined = lexicon.is("joint", script.word(verb - 1).lower()) && !script.quoted(verb);
            Phrases.Match<Cue> cue = joined ? lexicon.at(Shape.ACTIVE, script.tokens, verb) : null;
            if (cue == null
                    || !cue.value().carries()
                    || scene.thing(cue.end())
                    || !lexicon.is("connective", script.word(cue.end()).lower())) {
                continue;
            }
            Who who = new Who(first.speaker(), cue.end(), first.confidence());
            Report rest = scene.report(who, verb - 1, cue.end(), cue.end(), to, "second verb");
            if (rest != null) {
                return rest;
            }
        }
        return null;
    }
}
