package tutur.official;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.region.FoundRegion;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.text.Token;

/**
 * Reads the region in the place where an office names it. There a name is a region's even where it would mean something else in
 * running text (Kominfo Metro, Bupati Pati), and the office tells regency from city.
 */
final class Slot {

    private static final int LONGEST = 5;
    private static final Set<String> NOT_ALONE = Set.of(
            "kota",
            "kabupaten",
            "kab",
            "provinsi",
            "daerah",
            "barat",
            "timur",
            "selatan",
            "utara",
            "tengah",
            "raya",
            "jaya",
            "mitra",
            "pusat");

    /**
     * A region found.
     *
     * @param region which one, or null when the name fits several
     * @param end index of the token behind it
     */
    record Filled(@Nullable Region region, int end) {}

    private final Scan scan;
    private final Gazetteer gazetteer;
    /** What was asked before: a text names the same regions again and again. */
    private final Map<String, List<Region>> asked = new HashMap<>();

    Slot(Scan scan, Gazetteer gazetteer) {
        this.scan = scan;
        this.gazetteer = gazetteer;
    }

    /** The region whose name begins at a token behind an office, or null. */
    @Nullable
    Filled at(int at, Office office) {
        FoundRegion place = scan.place(at);
        Filled known = place == null ? null : new Filled(place.region(), scan.afterPlace(at, place));
        if (scan.word(at).kind() != Token.Kind.WORD
                || NOT_ALONE.contains(scan.word(at).lower()) && known == null) {
            return known;
        }
        if (!gazetteer.mayBegin(scan.word(at).text())) {
            return known;
        }
        for (int end = at + LONGEST; end > at; end--) {
            List<Region> named = oneLine(at, end) ? named(text(at, end)) : List.of();
            if (!named.isEmpty() && (known == null || end >= known.end())) {
                return new Filled(choose(named, at, office, known), end);
            }
        }
        return known;
    }

    private List<Region> named(String name) {
        return asked.computeIfAbsent(name, gazetteer::named);
    }

    /** Whether a province, regency or city has a name. */
    boolean region(String name) {
        return !named(name).isEmpty();
    }

    /** Whether a region, its seat or a district has a name. */
    boolean names(String name) {
        return !named(name).isEmpty()
                || !gazetteer.seatedIn(name).isEmpty()
                || !gazetteer.districts(name).isEmpty();
    }

    /** How many of the next words are the name of a district; 0 when none are. */
    int district(int at, int most) {
        for (int length = most; length > 0; length--) {
            String name = text(at, at + length);
            if (!gazetteer.districts(name).isEmpty()
                    || !gazetteer.districts(roman(name)).isEmpty()) {
                return length;
            }
        }
        return 0;
    }

    private static String roman(String name) {
        return name.replaceAll("\\b1$", "I").replaceAll("\\b2$", "II").replaceAll("\\b3$", "III");
    }

    private boolean oneLine(int at, int end) {
        for (int i = at; i < end; i++) {
            Token.Kind kind = scan.word(i).kind();
            boolean joint = scan.mark(i, "-") && i > at;
            if (kind != Token.Kind.WORD && kind != Token.Kind.NUMBER && !joint) {
                return false;
            }
        }
        return true;
    }

    private String text(int at, int end) {
        List<String> words = new ArrayList<>();
        for (int i = at; i < end; i++) {
            words.add(scan.word(i).text());
        }
        return String.join(" ", words);
    }

    private @Nullable Region choose(List<Region> named, int at, Office office, @Nullable Filled known) {
        Region.Level level = wanted(at, office);
        List<Region> fitting =
                named.stream().filter(r -> level == null || r.level() == level).toList();
        if (fitting.size() == 1) {
            return fitting.getFirst();
        }
        if (known != null && known.region() != null) {
            return known.region();
        }
        return named.size() == 1 ? named.getFirst() : null;
    }

    private Region.@Nullable Level wanted(int at, Office office) {
        String before = scan.word(at - 1).is(".")
                ? scan.word(at - 2).lower()
                : scan.word(at - 1).lower();
        return switch (before) {
            case "kabupaten", "kab", "pemkab", "setdakab", "setkab", "sekkab", "sekdakab" -> Region.Level.REGENCY;
            case "kota", "pemkot", "pemko", "setdako" -> Region.Level.CITY;
            case "provinsi", "prov", "propinsi", "pemprov", "setdaprov", "setprov", "sekdaprov", "sekprov" ->
                Region.Level.PROVINCE;
            default ->
                switch (office.level()) {
                    case PROVINCE -> Region.Level.PROVINCE;
                    case REGENCY -> Region.Level.REGENCY;
                    case CITY -> Region.Level.CITY;
                    case DISTRICT, VILLAGE, REGIONAL, NATIONAL, BODY -> null;
                };
        };
    }
}
