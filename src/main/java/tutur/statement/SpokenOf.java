package tutur.statement;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tutur.official.Mention;

/** Tells whether a quotation speaks of somebody, who does not say it himself then: “Pak N itu …”. */
final class SpokenOf {

    private static final int SHORTEST_NAME = 4;

    private final Script script;
    private final CueLexicon lexicon;

    SpokenOf(Script script, CueLexicon lexicon) {
        this.script = script;
        this.lexicon = lexicon;
    }

    /** Whether somebody is named between two tokens, or called by an address and a name. */
    boolean holds(Speaker speaker, int from, int to) {
        String name = nameOf(speaker);
        if (name == null) {
            return false;
        }
        List<String> words = List.of(name.toLowerCase(Locale.ROOT).split("\\s+"));
        for (int i = from; i < to; i++) {
            if (named(i, speaker, words)) {
                return true;
            }
            String word = script.word(i).lower();
            boolean called = lexicon.is("address", script.word(i - 1).lower())
                    && script.word(i).capitalised()
                    && word.length() >= SHORTEST_NAME;
            if (called && words.stream().anyMatch(part -> part.startsWith(word))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a speaker is named at a token by the first or last word of the name, or by several; not by initials or by himself. */
    private boolean named(int at, Speaker speaker, List<String> words) {
        Mention mention = script.mention(at);
        if (mention == null
                || mention.person() == null
                || mention.form() == Mention.Form.OFFICE
                || script.word(at - 1).is("saya")
                || !Who.speaker(mention.person()).equals(speaker)) {
            return false;
        }
        String word = script.word(at).lower();
        return script.afterMention(mention, at) > at + 1
                || word.length() >= SHORTEST_NAME && (word.equals(words.getFirst()) || word.equals(words.getLast()));
    }

    /** The name of a speaker, or null when nobody is known. */
    static @Nullable String nameOf(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known known -> known.official().name();
            case Speaker.Named named -> named.name();
            case Speaker.Unknown unknown -> null;
        };
    }
}
