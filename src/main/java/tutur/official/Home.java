package tutur.official;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tutur.region.Gazetteer;
import tutur.region.Region;

/** Decides the region of an office: its own words, else what the document is about, as far as the levels agree. */
final class Home {

    private final Lexicon lexicon;
    private final Gazetteer gazetteer;
    private final List<Region> primaries;

    Home(Lexicon lexicon, Gazetteer gazetteer, List<Region> primaries) {
        this.lexicon = lexicon;
        this.gazetteer = gazetteer;
        this.primaries = primaries;
    }

    @Nullable
    Region regionOf(OfficePhrase phrase) {
        Office.Level level = phrase.office().level();
        Region own = phrase.region();
        boolean branch = own != null && (own.level() == Region.Level.PROVINCE || office(phrase.unit()));
        if (level == Office.Level.BODY) {
            return own;
        }
        if (level == Office.Level.NATIONAL || national(phrase.unit()) && !branch) {
            return null;
        }
        if (own != null) {
            return level == Office.Level.PROVINCE ? gazetteer.province(own) : own;
        }
        return switch (level) {
            case PROVINCE -> primaries.isEmpty() ? null : gazetteer.province(primaries.getFirst());
            case REGENCY -> first(Region.Level.REGENCY);
            case CITY -> first(Region.Level.CITY);
            case DISTRICT, VILLAGE -> below();
            case REGIONAL -> primaries.isEmpty() ? null : primaries.getFirst();
            case NATIONAL, BODY -> null;
        };
    }

    private boolean national(@Nullable String unit) {
        return unit != null
                && List.of(unit.toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .anyMatch(word -> lexicon.around("national", word));
    }

    /** Whether a unit is the office of a national body in a region: Kantor Kementerian Agama Kabupaten X. */
    private static boolean office(@Nullable String unit) {
        return unit != null && unit.toLowerCase(Locale.ROOT).contains("kantor ");
    }

    private @Nullable Region first(Region.Level level) {
        return primaries.stream().filter(r -> r.level() == level).findFirst().orElse(null);
    }

    private @Nullable Region below() {
        return primaries.stream()
                .filter(r -> r.level() != Region.Level.PROVINCE)
                .findFirst()
                .orElse(null);
    }
}
