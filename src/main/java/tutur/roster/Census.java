package tutur.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tutur.official.Official;

/** Makes a roster out of sightings. */
final class Census {

    private final NameForms forms = NameForms.load();
    private final Offices offices = Offices.load();
    private final List<String> remarks = new ArrayList<>();

    private Census() {}

    static Roster take(Collection<Sighting> sightings, Curation curation) {
        return new Census().roster(sightings, curation);
    }

    private Roster roster(Collection<Sighting> sightings, Curation curation) {
        List<Group> found = Grouping.of(nodes(sightings), offices).stream()
                .map(nodes -> new Group(
                        nodes.stream().flatMap(n -> n.sightings().stream()).toList()))
                .toList();
        List<Group> groups =
                curation.entries().isEmpty() ? found : Decisions.apply(curation, found, ids(found), forms, remarks);
        Map<String, Set<Group>> marks = new HashMap<>();
        for (Group group : groups) {
            group.sightings()
                    .forEach(s -> marks.computeIfAbsent(s.official(), m -> new HashSet<>())
                            .add(group));
        }
        List<Member> members = new ArrayList<>();
        ids(groups).forEach((group, id) -> members.add(member(group, id, marks)));
        return new Roster(members, offices, remarks);
    }

    /** In the order of names, regions, offices and units, whatever the order in which documents came. */
    private List<Node> nodes(Collection<Sighting> sightings) {
        Map<String, List<String>> folded = new HashMap<>();
        Map<String, List<Sighting>> seen = new TreeMap<>();
        for (Sighting sighting : sightings) {
            List<String> words = folded.computeIfAbsent(sighting.name(), forms::fold);
            String key = String.join(
                    "\n",
                    String.join(" ", words),
                    String.valueOf(Nearness.home(sighting.region())),
                    sighting.office(),
                    String.valueOf(unit(sighting)));
            seen.computeIfAbsent(key, k -> new ArrayList<>()).add(sighting);
        }
        return seen.values().stream()
                .map(all -> {
                    Sighting one = all.getFirst();
                    return new Node(
                            folded.getOrDefault(one.name(), List.of()),
                            Nearness.home(one.region()),
                            one.office(),
                            unit(one),
                            all.stream().sorted(Group.EARLIEST).toList());
                })
                .toList();
    }

    private static @Nullable String unit(Sighting sighting) {
        String unit = sighting.unit();
        return unit == null ? null : unit.toLowerCase(Locale.ROOT);
    }

    /** Of those who would have the same id, the one seen first gets it; the others add their first office, then a number. */
    private static Map<Group, String> ids(List<Group> groups) {
        Map<Group, String> ids = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        Map<String, Integer> last = new HashMap<>();
        for (Group group : groups) {
            String curated = group.curatedId();
            if (curated != null) {
                ids.put(group, curated);
                taken.add(curated);
            }
        }
        groups.stream()
                .filter(g -> g.curatedId() == null)
                .sorted(Comparator.comparing(g -> g.sightings().getFirst(), Group.EARLIEST))
                .forEach(group -> {
                    String id = free(group, taken, last);
                    taken.add(id);
                    ids.put(group, id);
                });
        return ids;
    }

    private static String free(Group group, Set<String> taken, Map<String, Integer> last) {
        String id = group.id();
        if (!taken.contains(id)) {
            return id;
        }
        String longer = id + "-" + Official.slug(group.sightings().getFirst().office());
        String numbered = longer;
        while (taken.contains(numbered)) {
            numbered = longer + "-" + last.merge(longer, 1, (n, one) -> n + one);
        }
        return numbered;
    }

    private static Member member(Group group, String id, Map<String, Set<Group>> marks) {
        Map<String, Set<String>> own = new LinkedHashMap<>();
        Set<String> documents = new LinkedHashSet<>();
        long statements = 0;
        LocalDate last = null;
        for (Sighting sighting : group.sightings()) {
            boolean alone = marks.getOrDefault(sighting.official(), Set.of()).size() == 1;
            Set<String> meant = own.computeIfAbsent(sighting.official(), m -> new HashSet<>());
            if (!alone) {
                meant.add(sighting.document());
            }
            documents.add(sighting.document());
            statements += sighting.statements();
            last = sighting.day() == null ? last : sighting.day();
        }
        return new Member(
                id,
                group.names(),
                Tenures.of(group),
                own,
                documents.size(),
                statements,
                group.sightings().getFirst().day(),
                last);
    }
}
