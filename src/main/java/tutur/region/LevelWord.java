package tutur.region;

import java.util.Locale;
import java.util.Optional;
import tutur.region.Region.Level;

/** Words in front of a region's name that tell its level. */
enum LevelWord {
    PROVINCE(Level.PROVINCE, "provinsi;propinsi;prov.;prov;pemprov"),
    REGENCY(Level.REGENCY, "kabupaten;kab.;kab;pemkab"),
    CITY(Level.CITY, "kota administrasi;kota;pemkot;pemko");

    private final Level level;
    private final String words;

    LevelWord(Level level, String words) {
        this.level = level;
        this.words = words;
    }

    boolean allows(Level wanted) {
        return level == wanted;
    }

    /** What stands behind this level word at the beginning of {@code name}; empty when it does not begin so. */
    Optional<String> strip(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (String word : words.split(";", -1)) {
            if (lower.startsWith(word + " ") && lower.length() == name.length()) {
                return Optional.of(name.substring(word.length() + 1).strip());
            }
        }
        return Optional.empty();
    }
}
