package tutur.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tutur.official.Official;

/** A person while the roster is made: sightings, and what has been decided about them. Of one thread. */
final class Group {

    /** Earliest first, undated last, then by document: what was seen first and cannot depend on the order of arrival. */
    static final Comparator<Sighting> EARLIEST = Comparator.comparing(
                    Sighting::day, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Sighting::document)
            .thenComparing(Sighting::official)
            .thenComparing(Sighting::office)
            .thenComparing(s -> Objects.requireNonNullElse(s.unit(), ""))
            .thenComparing(s -> Objects.requireNonNullElse(s.region(), ""))
            .thenComparing(s -> s.acting() == null ? "" : s.acting().name());

    /** A name that is this many times rarer than another one is not frequent. */
    private static final int RARE = 10;

    private final List<Sighting> sightings;
    private final Set<String> aliases = new LinkedHashSet<>();
    private final List<Curation.Term> terms = new ArrayList<>();
    private @Nullable String curatedId;
    private @Nullable String curatedName;

    Group(Collection<Sighting> sightings) {
        this.sightings = new ArrayList<>(sightings);
        this.sightings.sort(EARLIEST);
    }

    /** In the order of {@link #EARLIEST}; may be empty after a split. */
    List<Sighting> sightings() {
        return sightings;
    }

    List<Curation.Term> terms() {
        return terms;
    }

    @Nullable
    String curatedId() {
        return curatedId;
    }

    /** Takes over what a decision says of the person. */
    void curate(Curation.Entry entry) {
        curatedId = entry.id();
        curatedName = entry.name() == null ? curatedName : entry.name();
        aliases.addAll(entry.aliases());
        terms.addAll(entry.terms());
    }

    void keepId(String id) {
        curatedId = id;
    }

    /** Takes over all sightings of another group. */
    void absorb(Group other) {
        sightings.addAll(other.sightings);
        sightings.sort(EARLIEST);
        other.sightings.clear();
    }

    /** A group of its own for what was seen in these documents. */
    Group split(Set<String> documents) {
        List<Sighting> others =
                sightings.stream().filter(s -> documents.contains(s.document())).toList();
        sightings.removeAll(new LinkedHashSet<>(others));
        return new Group(others);
    }

    /** The name first, then all others by the number of documents, then aliases. */
    List<String> names() {
        Map<String, Set<String>> documents = new TreeMap<>();
        sightings.forEach(s ->
                documents.computeIfAbsent(s.name(), n -> new LinkedHashSet<>()).add(s.document()));
        Map<String, Integer> counts = new HashMap<>();
        documents.forEach((name, seen) -> counts.put(name, seen.size()));
        List<String> frequent = documents.keySet().stream()
                .sorted(Comparator.comparingInt((String n) -> -counts.getOrDefault(n, 0))
                        .thenComparing(n -> n))
                .toList();
        Set<String> names = new LinkedHashSet<>();
        names.add(curatedName != null ? curatedName : fullest(frequent, counts));
        names.addAll(frequent);
        names.addAll(aliases);
        return List.copyOf(names);
    }

    private static String fullest(List<String> names, Map<String, Integer> counts) {
        int most = counts.getOrDefault(names.getFirst(), 0);
        return names.stream()
                .filter(n -> counts.getOrDefault(n, 0) * RARE >= most)
                .max(Comparator.comparingInt(Group::fullWords)
                        .thenComparingInt(n -> counts.getOrDefault(n, 0))
                        .thenComparingInt(String::length)
                        .thenComparing(Comparator.reverseOrder()))
                .orElse(names.getFirst());
    }

    /** Words that are more than an initial. */
    private static int fullWords(String name) {
        int words = 0;
        for (String word : name.split(" ", -1)) {
            words += word.replace(".", "").length() > 1 ? 1 : 0;
        }
        return words;
    }

    /** Slug of the name and of the region in which the person was first seen. */
    String id() {
        if (curatedId != null) {
            return curatedId;
        }
        String region = sightings.stream()
                .filter(s -> s.region() != null)
                .map(Group::place)
                .findFirst()
                .orElse("");
        String slug = Official.slug(names().getFirst());
        return region.isEmpty() ? slug : slug + "-" + region;
    }

    /** The slug of the region: what is left of the id of an official behind the name; the code where ids are made otherwise. */
    private static String place(Sighting sighting) {
        String name = Official.slug(sighting.name()) + "-";
        return sighting.official().startsWith(name)
                ? sighting.official().substring(name.length())
                : Objects.requireNonNullElse(sighting.region(), "");
    }
}
