package tutur.statement;

import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.text.Phrases;

/** Finds sentences that attribute the words before them: Hal itu disampaikan N, Demikian dikatakan N. */
final class ReferenceReader {

    private static final int FARTHEST = 9;

    private final Script script;
    private final CueLexicon lexicon;
    private final Subjects subjects;
    private final Discourse discourse;

    ReferenceReader(Scene scene) {
        this.script = scene.script();
        this.lexicon = scene.lexicon();
        this.subjects = scene.subjects();
        this.discourse = scene.discourse();
    }

    /** Whether a sentence begins with a thing that was told: Ancaman tersebut diungkapkan N. */
    private boolean told(int from) {
        Phrases.Match<Cue> cue = lexicon.at(Cue.Shape.PASSIVE, script.tokens, from + 2);
        return script.points(from + 1)
                && cue != null
                && cue.value().strength() > 2
                && !lexicon.is("thing", script.word(from).lower());
    }

    /** The attribution that a sentence makes of what stands before it, or null when it makes none. */
    @Nullable
    Attribution of(Script.Sentence sentence) {
        int from = sentence.from();
        from += script.word(from).is("bahkan") ? 1 : 0;
        if (!lexicon.is("reference", script.word(from).lower()) && !told(from)) {
            return null;
        }
        boolean points = script.word(from).is("demikian");
        for (int at = from + 1; at < Math.min(sentence.to(), from + FARTHEST); at++) {
            String word = script.word(at).lower();
            points |= word.equals("itu") || word.equals("ini") || word.equals("tersebut");
            Phrases.Match<Cue> passive = lexicon.at(Cue.Shape.PASSIVE, script.tokens, at);
            boolean followed = script.word(at - 1).is("tindak");
            Phrases.Match<Cue> active = followed ? null : lexicon.at(Cue.Shape.BASE, script.tokens, at);
            Phrases.Match<Cue> cue = passive == null ? active : passive;
            if (points && lexicon.passiveEnclitic(script.word(at))) {
                return new Attribution(
                        discourse.current(),
                        null,
                        script.span(from, at + 1),
                        from,
                        at + 1,
                        "sentence before",
                        Who.REFERRED);
            }
            boolean confirmed = lexicon.is("confirmed", word);
            if (!points || cue == null && !confirmed) {
                continue;
            }
            int end = cue == null ? at + 1 : cue.end();
            Who who = subjects.behind(end, sentence.to());
            boolean answers = lexicon.at(Cue.Shape.ACTIVE, script.tokens, end) != null;
            boolean goesOn = who != null
                    && (script.mark(who.end(), ",")
                            || lexicon.is("modal", script.word(who.end()).lower()));
            if (answers || script.mark(at - 1, ",") && goesOn) {
                return null;
            }
            Mention mention = script.mention(end);
            boolean certain = who != null && (who.confidence() > Who.CARRIED || mention != null);
            if (who != null && certain) {
                return new Attribution(
                        who.speaker(),
                        null,
                        script.span(from, who.end()),
                        from,
                        who.end(),
                        "sentence before",
                        who.confidence());
            }
        }
        return null;
    }
}
