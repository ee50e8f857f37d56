package tutur.region;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tutur.region.Region.Level;

/** Words in front of a region's name that tell its level. */
enum LevelWord {
    PROVINCE(Level.PROVINCE, "provinsi;propinsi;prov.;prov;pemprov"),
    REGENCY(Level.REGENCY, "kabupaten;kab.;kab;pemkab"),
    CITY(Level.CITY, "kota administrasi;kota;pemkot;pemko");

    private final Level level;

    @SuppressWarnings("ImmutableEnumChecker") // the list cannot be changed
    private final List<String> words;

    LevelWord(Level level, String words) {
        this.level = level;
        this.words = Arrays.stream(words.split(";", -1)).map(w -> w + " ").toList();
    }

    /** All of them, each with a space behind it. */
    static List<String> all() {
        return Arrays.stream(values()).flatMap(level -> level.words.stream()).toList();
    }

    boolean allows(Level wanted) {
        return level == wanted;
    }

    /** What stands behind this level word at the beginning of {@code name}; empty when it does not begin so. */
    Optional<String> strip(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (lower.startsWith(word) && lower.length() == name.length()) {
                return Optional.of(name.substring(word.length()).strip());
            }
        }
        return Optional.empty();
    }
}
