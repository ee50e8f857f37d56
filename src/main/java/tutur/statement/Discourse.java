package tutur.statement;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.official.Person;

/**
 * Who is speaking at this point of a text: the speaker of the last statement, until a sentence brings somebody new. Section 3.4 of the
 * language facts. Of one thread.
 */
final class Discourse {

    private final Script script;
    private final CueLexicon lexicon;
    private final Set<Speaker> spoken = new HashSet<>();
    private Speaker current = new Speaker.Unknown();
    private @Nullable Speaker author;
    private @Nullable Speaker reader;

    Discourse(Script script, CueLexicon lexicon) {
        this.script = script;
        this.lexicon = lexicon;
    }

    /** Who a pronoun, an enclitic or a paraphrase stands for here. */
    Speaker current() {
        return current;
    }

    /** Who reads out the words of a speaker, or null when they speak themselves. */
    @Nullable
    String deliveredBy(Speaker speaker) {
        return reader != null && speaker.equals(author) ? nameOf(reader) : null;
    }

    private static @Nullable String nameOf(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known known -> known.official().name();
            case Speaker.Named named -> named.name();
            case Speaker.Unknown unknown -> null;
        };
    }

    void said(Speaker speaker) {
        if (!(speaker instanceof Speaker.Unknown)) {
            current = speaker;
            spoken.add(speaker);
        }
    }

    private boolean spoken(Person person) {
        return spoken.contains(Who.speaker(person));
    }

    /** Takes note of a sentence: whom it brings in as its subject, agent or author of a speech.
     * An agent does not take the word from somebody who has spoken in the same paragraph. */
    void pass(Script.Sentence sentence, boolean spoken, boolean spokenInParagraph) {
        if (spoken) {
            return;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Mention mention = script.quoted(i) ? null : script.mention(i);
            if (mention == null) {
                continue;
            }
            if (mention.person() == null) {
                Speaker named = new Speaker.Named(mention.span().of(script.text), true);
                if (this.spoken.contains(named) && subject(sentence.from(), i) && !attends(i)) {
                    current = named;
                    return;
                }
                continue;
            }
            boolean agent = script.word(i - 1).is("oleh") && !spokenInParagraph;
            boolean leads = subject(sentence.from(), i) || agent;
            boolean known = mention.person().office().isPresent() || spoken(mention.person());
            boolean general =
                    mention.form() == Mention.Form.OFFICE && !script.word(i).capitalised();
            if (leads && known && !general && !attends(i)) {
                current = Who.speaker(mention.person());
                return;
            }
        }
    }

    /** Whether only opening words stand between the start of a sentence and a mention. */
    private boolean subject(int from, int mention) {
        for (int i = mention - 1; i >= from && !script.mark(i, ","); i--) {
            if (!lexicon.is("opening", script.word(i).lower())) {
                return false;
            }
        }
        return mention - from <= 15;
    }

    private boolean attends(int at) {
        String before = script.word(at - 1).lower();
        return !before.equals("oleh") && lexicon.is("governor", before);
    }

    /** Takes note of a speech by one person read out by another: sambutan A yang dibacakan B. Tells whether there is one. */
    boolean hear(Script.Sentence sentence) {
        Speaker first = null;
        boolean speech = false;
        boolean read = false;
        boolean active = false;
        for (int i = sentence.from(); i < sentence.to(); i++) {
            String word = script.word(i).lower();
            speech |= word.equals("sambutan")
                    || word.equals("sambutannya")
                    || word.equals("amanat")
                    || word.equals("pidato");
            active |= word.equals("membacakan");
            read |= active || word.equals("dibacakan");
            Mention mention = script.mention(i);
            if (mention == null || mention.form() == Mention.Form.WORD) {
                continue;
            }
            Speaker speaker = Who.of(mention, i, script).speaker();
            if (first == null) {
                first = speaker;
            } else if (speech && read && !speaker.equals(first)) {
                author = active ? speaker : first;
                reader = active ? first : speaker;
                current = author;
                return true;
            }
        }
        return false;
    }
}
