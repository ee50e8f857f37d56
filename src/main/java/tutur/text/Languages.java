package tutur.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells the language of a text by a vote of its function words, which {@code languages.tsv} lists. Whatever does not clearly vote for
 * another language is Indonesian, because that is what the sources are in. Immutable and thread-safe.
 */
public final class Languages {

    /** Fewer words tell nothing: a title of an English show is no English text. */
    private static final int FEWEST_WORDS = 20;
    /** Function words make up a third of a text and more; a language that has less than this share of its words does not carry it. */
    private static final double LEAST_SHARE = 0.08;
    /**
     * Malay and Indonesian share their function words; so many words that only Malay has, none of them by chance, decide, and fewer
     * different ones do where none stands that only Indonesian has.
     */
    private static final int MALAY_WORDS = 3;

    private static final int MALAY_WORDS_ALONE = 2;

    private static final double OTHER_SCRIPT = 0.5;

    private record Vote(Language language, boolean shared) {}

    private final Map<String, List<Vote>> votes;

    private Languages(Map<String, List<Vote>> votes) {
        this.votes = votes;
    }

    /** Reads the table. @throws IllegalStateException when it is missing or malformed */
    public static Languages load() {
        Map<String, List<Vote>> votes = new HashMap<>();
        for (List<String> row : Table.rows(Languages.class, "languages.tsv", 3)) {
            Language language = Language.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            boolean shared = row.get(1).equals("shared");
            for (String word : row.get(2).split(" ")) {
                votes.merge(word, List.of(new Vote(language, shared)), Languages::both);
            }
        }
        return new Languages(votes);
    }

    private static List<Vote> both(List<Vote> a, List<Vote> b) {
        return Stream.concat(a.stream(), b.stream()).toList();
    }

    /** The language that most of {@code text} is in; takes time linear in its length. */
    public Language of(String text) {
        return of(Words.of(text));
    }

    /** The language that most of these words are in; takes time linear in the length of their text. */
    @SuppressWarnings("EnumOrdinal") // counts by language that nobody keeps
    public Language of(Words words) {
        String text = words.text();
        if (words.size() < FEWEST_WORDS) {
            return otherScript(text) ? Language.OTHER : Language.INDONESIAN;
        }
        int[] all = new int[Language.values().length];
        int[] own = new int[all.length];
        Set<String> malays = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            for (Vote vote : votes.getOrDefault(words.lower(i), List.of())) {
                all[vote.language().ordinal()]++;
                own[vote.language().ordinal()] += vote.shared() ? 0 : 1;
                if (vote.language() == Language.MALAY) {
                    malays.add(words.lower(i));
                }
            }
        }
        if (otherScript(text)) {
            return Language.OTHER;
        }
        int indonesian = all[Language.INDONESIAN.ordinal()];
        for (Language foreign : List.of(Language.ENGLISH, Language.OTHER)) {
            int count = all[foreign.ordinal()];
            if (count > 2 * indonesian && count > LEAST_SHARE * words.size()) {
                return foreign;
            }
        }
        int malay = own[Language.MALAY.ordinal()];
        int against = own[Language.INDONESIAN.ordinal()];
        // One word again and again may be a name.
        boolean many = malay >= MALAY_WORDS && malay > 2 * against && malays.size() > 1;
        boolean alone = against == 0 && malays.size() >= MALAY_WORDS_ALONE;
        return many || alone ? Language.MALAY : Language.INDONESIAN;
    }

    /** Whether most letters are not Latin ones. */
    private static boolean otherScript(String text) {
        int letters = 0;
        int latin = 0;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (c < 128 ? (c | ' ') >= 'a' && (c | ' ') <= 'z' : Character.isLetter(c)) {
                letters++;
                latin += c < 128 || Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN ? 1 : 0;
            }
        }
        return letters >= FEWEST_WORDS && latin < OTHER_SCRIPT * letters;
    }
}
