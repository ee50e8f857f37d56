package tutur.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import tutur.text.Distance;
import tutur.text.Token;

/** Tells whose name a word is that stands in nobody's full name as it is written: initials, a slip of spelling, a name cut short. */
final class ShortForms {

    /** What {@code since} answers for somebody who was not named yet. */
    static final int NEVER = Integer.MAX_VALUE;

    /** Tokens: who was named farther back is not called by the beginning of a name. */
    private static final int FAR = 120;

    /** Letters of a word in which one may be wrong. */
    private static final int LONG_WORD = 8;

    /** In a text with more persons nobody's slips are looked for. */
    private static final int MOST = 100;

    /** Letters that a name cut short keeps, and letters that it has at the most. */
    private static final int SAME_BEGINNING = 3;

    private static final int LONGEST_CLIPPED = 5;

    private final Lexicon lexicon;
    private final Scan scan;
    private final List<Entry> entries;
    private final Map<String, List<Entry>> byInitials = new HashMap<>();

    ShortForms(Lexicon lexicon, Scan scan, List<Entry> entries) {
        this.lexicon = lexicon;
        this.scan = scan;
        this.entries = entries;
        for (Entry entry : entries) {
            byInitials
                    .computeIfAbsent(NameMatch.initialsOf(entry.words()), w -> new ArrayList<>())
                    .add(entry);
        }
    }

    /** The only person whose initials a word is, or one of whose long names it is but for one letter; null when there is none. */
    @Nullable
    Entry slipped(int at) {
        Entry initials = initials(scan.word(at));
        return initials == null ? slip(at) : initials;
    }

    /** The only person whose initials these are; BHS for Bagus Hari Santosa. */
    private @Nullable Entry initials(Token token) {
        String text = token.text();
        if (text.length() < 2
                || text.length() > 4
                || !text.equals(text.toUpperCase(Locale.ROOT))
                || lexicon.unit(token.lower())
                || lexicon.notName(token.lower())) {
            return null;
        }
        List<Entry> owners = byInitials.getOrDefault(text, List.of());
        return owners.size() == 1 ? owners.getFirst() : null;
    }

    /** The only person one of whose names is this long word but for one letter, unless somebody is introduced here. */
    private @Nullable Entry slip(int at) {
        String word = scan.word(at).lower();
        boolean introduced = scan.mark(at + 1, "(")
                || scan.word(at + 1).capitalised()
                || scan.word(at - 1).capitalised();
        if (word.length() < LONG_WORD || introduced || entries.size() > MOST || lexicon.vocabulary.knows(word)) {
            return null;
        }
        List<Entry> alike = entries.stream()
                .filter(entry -> entry.allWords().stream()
                        .map(NameMatch::fold)
                        .anyMatch(other -> other.length() >= LONG_WORD && Distance.between(word, other) == 1))
                .toList();
        return alike.size() == 1 ? alike.getFirst() : null;
    }

    /**
     * The only person one of whose names begins with this word, and who is near: Budi for Budirosa; null when there is none.
     *
     * @param since how many tokens ago somebody was named
     */
    @Nullable
    Entry shortened(int at, ToIntFunction<Entry> since) {
        Token token = scan.word(at);
        Token before = scan.word(at - 1);
        boolean stands = (!before.capitalised() || scan.opens(at - 1) && lexicon.notName(before.lower()))
                && !scan.word(at + 1).capitalised()
                && scan.place(at) == null
                && token.lower().length() >= SAME_BEGINNING
                && entries.size() <= MOST;
        if (!stands || !perhapsName(token)) {
            return null;
        }
        List<Entry> owners = entries.stream()
                .filter(entry -> since.applyAsInt(entry) < FAR
                        && token.lower().length() >= Roll.SHORTEST_PET
                        && entry.words().stream().anyMatch(word -> longer(NameMatch.fold(word), token.lower())))
                .toList();
        return owners.size() == 1 ? owners.getFirst() : owners.isEmpty() ? clipped(token, since) : null;
    }

    /** The only person in office one of whose names begins as this word does, when nobody else's does: Sylvi for Syliviana. */
    private @Nullable Entry clipped(Token token, ToIntFunction<Entry> since) {
        String word = token.lower();
        List<Entry> alike = entries.stream()
                .filter(entry -> entry.words().stream()
                        .anyMatch(name ->
                                clips(NameMatch.fold(name), word, entry.words().size())))
                .toList();
        boolean one = alike.size() == 1 && alike.getFirst().holds() && since.applyAsInt(alike.getFirst()) < NEVER;
        return one && scan.alone(word) ? alike.getFirst() : null;
    }

    /** Somebody with one name only may be called by a part from the middle of it: Lis for Sulistiyani. */
    private static boolean clips(String name, String word, int names) {
        return name.length() > word.length() + 1
                && word.length() <= LONGEST_CLIPPED
                && (name.startsWith(word.substring(0, SAME_BEGINNING)) || names == 1 && name.contains(word));
    }

    private static boolean longer(String word, String beginning) {
        return word.length() > beginning.length() + 1 && word.startsWith(beginning) && word.indexOf('-') < 0;
    }

    /** Whether a word that no person is known by may be a name all the same. */
    boolean perhapsName(Token token) {
        String word = token.lower();
        boolean acronym =
                token.text().length() > 1 && token.text().equals(token.text().toUpperCase(Locale.ROOT));
        boolean common = lexicon.unit(word) || lexicon.around("organisation", word) || lexicon.vocabulary.knows(word);
        if (lexicon.is(Lexicon.Role.ADDRESS, word)) {
            return false;
        }
        return lexicon.nameWord(word)
                || !acronym && !common && NameReader.shaped(token.text()) && !lexicon.notName(word);
    }
}
