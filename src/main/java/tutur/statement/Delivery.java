package tutur.statement;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.official.Mention;

/** Speeches by one person that another reads out: sambutan A yang dibacakan B. Of one thread. */
final class Delivery {

    private final Script script;
    private final CueLexicon lexicon;
    /** For whom somebody stands in: N mewakili M. */
    private final Map<Speaker, Speaker> principals = new HashMap<>();

    private @Nullable Speaker author;
    private @Nullable Speaker reader;
    private boolean here;

    Delivery(Script script, CueLexicon lexicon) {
        this.script = script;
        this.lexicon = lexicon;
    }

    /** Whose words these are when {@code speaker} reads out a speech in the sentence heard last. */
    Speaker author(Speaker speaker) {
        return here && author != null && speaker.equals(reader) ? author : speaker;
    }

    /** Who reads out the words of a speaker, or null when they speak themselves. */
    @Nullable
    Speaker reader(Speaker speaker) {
        return speaker.equals(author) ? reader : null;
    }

    /**
     * Takes note of a speech by one person read out by another: sambutan A yang dibacakan B, or sambutannya yang dibacakan B, where B
     * stands in for A. The author, or null when there is none.
     */
    @Nullable
    Speaker hear(Script.Sentence sentence) {
        here = reading(sentence);
        return here ? author : null;
    }

    private boolean reading(Script.Sentence sentence) {
        Speaker first = null;
        boolean speech = false;
        boolean own = false;
        boolean read = false;
        boolean active = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            String word = script.word(i).lower();
            speech |= lexicon.is("read out", word);
            own |= speech && word.endsWith("nya");
            active |= word.equals("membacakan");
            read |= active || word.equals("dibacakan");
            Mention mention = script.mention(i);
            if (mention == null || mention.form() == Mention.Form.WORD) {
                continue;
            }
            Speaker speaker = Who.of(mention, i, script).speaker();
            if (first == null) {
                Speaker principal = read && own && !active ? principals.get(speaker) : null;
                if (principal != null) {
                    return found(principal, speaker);
                }
                first = speaker;
            } else if (script.word(i - 1).is("mewakili")) {
                principals.put(first, speaker);
            } else if (speech && read && !speaker.equals(first)) {
                return active ? found(speaker, first) : found(first, speaker);
            }
        }
        return false;
    }

    private boolean found(Speaker by, Speaker from) {
        author = by;
        reader = from;
        return true;
    }
}
