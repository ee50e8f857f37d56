package tutur.quality;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When two texts, names or regions are the same to the scorer. */
final class Folding {

    /** Curly quotes, dashes and dots that were read as Mac Roman, as a page of the gold has them. */
    private static final Pattern GARBLED = Pattern.compile("‚Ä[úùòôì¶]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private static final Set<String> TITLES = Set.of(
            ("ir drs dra dr prof h hj hi kh tgk ust pdt ny bapak pak ibu bu sh se mm msi mh map mpd mt ma st skm ssos"
                            + " sip sstp spd skom sp phd mkes mhum ap")
                    .split(" "));

    private Folding() {}

    /** The words in lower case. */
    static List<String> tokens(@Nullable String text) {
        String plain = GARBLED.matcher(text == null ? "" : text).replaceAll(" ").toLowerCase(Locale.ROOT);
        return WORD.matcher(plain).results().map(MatchResult::group).toList();
    }

    /** The words of a name without titles. */
    static List<String> name(@Nullable String name) {
        return tokens(name == null ? "" : name.replace(".", "")).stream()
                .filter(w -> !TITLES.contains(w))
                .toList();
    }

    /** Whether one name has all words of the other. */
    static boolean same(@Nullable String one, @Nullable String other) {
        Set<String> a = Set.copyOf(name(one));
        Set<String> b = Set.copyOf(name(other));
        return !a.isEmpty() && !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    /** A region by name; provinces go without their level. */
    static String region(@Nullable String name) {
        String plain = name == null ? "" : name.toLowerCase(Locale.ROOT);
        boolean province = plain.startsWith("provinsi ");
        return (province ? plain.substring("provinsi ".length()) : plain).strip();
    }
}
