package tutur.region;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tutur.text.Distance;
import tutur.text.Table;

/**
 * The regions of Indonesia with all their names: 38 provinces, 514 regencies and cities, 7,285 districts, by the codes of
 * Kepmendagri 300.2.2-2138/2025. Immutable and safe to share.
 */
public final class Gazetteer {

    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");

    /** One row of the table of provinces, regencies and cities. */
    record Entry(
            Region region,
            String english,
            List<String> seats,
            List<String> aliases,
            List<String> contextAliases,
            List<String> nicknames) {}

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Region>> children = new LinkedHashMap<>();
    private final Map<String, Set<Region>> byName = new HashMap<>();
    private final Map<String, Set<Region>> bySeat = new HashMap<>();
    /** Every name of {@code byName}, every way to write it, and the words that tell a level. */
    private final NavigableSet<String> beginnings = new TreeSet<>();

    private final Map<String, Set<Region>> districtsByName = new HashMap<>();

    private Gazetteer() {}

    /** Reads the tables. @throws IllegalStateException when a table is missing or malformed */
    public static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        for (List<String> row : Table.rows(Gazetteer.class, "regions.tsv", 7)) {
            gazetteer.add(row);
        }
        for (List<String> row : Table.rows(Gazetteer.class, "districts.tsv", 2)) {
            String code = row.get(0);
            Region district = new Region(code, "Kecamatan " + row.get(1), Region.Level.DISTRICT, code.substring(0, 5));
            gazetteer.add(district);
            name(gazetteer.districtsByName, row.get(1), district);
        }
        for (String name : gazetteer.byName.keySet()) {
            gazetteer.beginnings.add(name);
            gazetteer.beginnings.add(name.replace("sumatera", "sumatra"));
        }
        LevelWord.all().forEach(word -> gazetteer.beginnings.add(key(word)));
        return gazetteer;
    }

    private void add(List<String> row) {
        String code = row.get(0);
        Region.Level level = level(row.get(1));
        Region region =
                new Region(code, row.get(1), level, level == Region.Level.PROVINCE ? null : code.substring(0, 2));
        Entry entry = new Entry(
                region,
                row.get(2),
                Table.values(row.get(3)),
                Table.values(row.get(4)),
                Table.values(row.get(5)),
                Table.values(row.get(6)));
        add(region);
        entries.put(code, entry);
        name(byName, baseName(region), region);
        name(byName, entry.english, region);
        entry.aliases.forEach(alias -> name(byName, alias, region));
        entry.contextAliases.forEach(alias -> name(byName, alias, region));
        entry.nicknames.forEach(alias -> name(byName, alias, region));
        entry.seats.forEach(seat -> name(bySeat, seat, region));
    }

    private void add(Region region) {
        if (byCode.put(region.code(), region) != null) {
            throw new IllegalStateException("two regions have the code " + region.code());
        }
        if (region.parent() != null) {
            if (!byCode.containsKey(region.parent())) {
                throw new IllegalStateException(
                        "region " + region.code() + " lies in " + region.parent() + ", which is unknown");
            }
            children.computeIfAbsent(region.parent(), c -> new ArrayList<>()).add(region);
        }
    }

    private static Region.Level level(String name) {
        return name.startsWith("Provinsi ")
                ? Region.Level.PROVINCE
                : name.startsWith("Kota ") ? Region.Level.CITY : Region.Level.REGENCY;
    }

    private static void name(Map<String, Set<Region>> names, String name, Region region) {
        names.computeIfAbsent(key(name), k -> new LinkedHashSet<>()).add(region);
    }

    /** Provinces, regencies and cities (not districts) in the order of their codes. */
    public List<Region> all() {
        return entries.values().stream().map(Entry::region).toList();
    }

    Collection<Entry> entries() {
        return Collections.unmodifiableCollection(entries.values());
    }

    /** The region with this code, districts included. */
    public Optional<Region> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The region that {@code region} lies in; empty for a province. */
    public Optional<Region> parent(Region region) {
        return region.parent() == null ? Optional.empty() : byCode(region.parent());
    }

    /** The province that {@code region} lies in; the region itself when it is one. */
    public Region province(Region region) {
        return Objects.requireNonNull(byCode.get(region.code().substring(0, 2)), region.code());
    }

    /** The regions directly below, in the order of their codes; empty below districts. */
    public List<Region> children(Region region) {
        return List.copyOf(children.getOrDefault(region.code(), List.of()));
    }

    /** The name without its level word: {@code Medan} for {@code Kota Medan}. */
    public static String baseName(Region region) {
        return region.name().substring(region.name().indexOf(' ') + 1);
    }

    /** The name in English, as in {@code Medan City}; the Indonesian name for districts. */
    public String english(Region region) {
        Entry entry = entries.get(region.code());
        return entry == null ? region.name() : entry.english;
    }

    /** Short forms and other names that mean this region and no other wherever they stand, as in {@code Kotim}; none for districts. */
    public List<String> aliases(Region region) {
        Entry entry = entries.get(region.code());
        return entry == null ? List.of() : entry.aliases;
    }

    /** Readable form of the name for addresses, as in {@code kota-medan}; unique among provinces, regencies and cities. */
    public static String slug(Region region) {
        String words = NO_SLUG.matcher(fold(region.name())).replaceAll("-");
        int start = words.startsWith("-") ? 1 : 0;
        return words.substring(start, Math.max(start, words.length() - (words.endsWith("-") ? 1 : 0)));
    }

    /**
     * The provinces, regencies and cities that {@code surface} can name, by code, slug, name with or without level word, alias or
     * nickname, in any case, written apart or together; more than one when it is ambiguous, none when it is unknown.
     */
    public List<Region> named(String surface) {
        Entry byItsCode = entries.get(surface.strip());
        if (byItsCode != null) {
            return List.of(byItsCode.region);
        }
        String plain = surface.strip().replace('-', ' ');
        for (LevelWord word : LevelWord.values()) {
            Optional<String> rest = word.strip(plain);
            if (rest.isPresent()) {
                List<Region> found = lookUp(byName, rest.get()).stream()
                        .filter(r -> word.allows(r.level()))
                        .toList();
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return lookUp(byName, surface);
    }

    /** Whether {@link #named} may know a name whose first word is this one; asked before names are put together word by word. */
    public boolean mayBegin(String word) {
        int hyphen = word.indexOf('-');
        String key = key(hyphen < 0 ? word : word.substring(0, hyphen));
        String next = beginnings.ceiling(key);
        return next != null && next.startsWith(key);
    }

    /** The regencies and cities whose seat of government is called so; several when places share the name. */
    public List<Region> seatedIn(String place) {
        return lookUp(bySeat, place);
    }

    /** Whether the government of its province sits in this city or regency. */
    public boolean isProvincialCapital(Region region) {
        Entry province = entries.get(region.code().substring(0, 2));
        boolean lower = region.level() == Region.Level.CITY || region.level() == Region.Level.REGENCY;
        return lower
                && province != null
                && province.seats.stream().anyMatch(seat -> key(seat).equals(key(baseName(region))));
    }

    /** The districts that are called so. */
    public List<Region> districts(String name) {
        return lookUp(districtsByName, name);
    }

    private static List<Region> lookUp(Map<String, Set<Region>> names, String name) {
        return List.copyOf(names.getOrDefault(key(name), Set.of()));
    }

    /** The regions whose names are spelled most like {@code surface}, nearest first, for "did you mean"; at most {@code limit}. */
    public List<Region> nearest(String surface, int limit) {
        String wanted = key(surface.length() > 60 ? surface.substring(0, 60) : surface);
        Map<Region, Integer> distances = new LinkedHashMap<>();
        byName.forEach((name, regions) -> {
            int distance = Distance.between(wanted, name);
            if (distance <= Math.max(2, wanted.length() / 3)) {
                regions.forEach(r -> distances.merge(r, distance, Math::min));
            }
        });
        return distances.entrySet().stream()
                .sorted(Map.Entry.<Region, Integer>comparingByValue()
                        .thenComparing(e -> e.getKey().code(), Comparator.naturalOrder()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What two spellings of one name have in common: no case, accents, spaces, hyphens; {@code Sumatra} is {@code Sumatera}. */
    static String key(String name) {
        String folded = fold(name);
        if (!plain(folded)) {
            StringBuilder key = new StringBuilder(folded.length());
            folded.codePoints().filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
            folded = key.toString();
        }
        return folded.contains("sumatra") ? folded.replace("sumatra", "sumatera") : folded;
    }

    private static boolean plain(String folded) {
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))) {
                return false;
            }
        }
        return true;
    }

    private static boolean ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (ascii(lower)) {
            return lower;
        }
        return Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
    }
}
