package tutur.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.region.Gazetteer;
import tutur.region.Region;

/** Sightings as readable lines: {@code document | day | name | acting office, unit | region}; only the first four cells are needed. */
public final class Sightings {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    private Sightings() {}

    /** The sighting of a line. */
    public static Sighting of(String line) {
        List<String> cells = new ArrayList<>(List.of(line.split("\\|", -1)));
        cells.replaceAll(String::strip);
        Region region = cells.size() < 5 || cells.get(4).isEmpty()
                ? null
                : GAZETTEER.named(cells.get(4)).getFirst();
        List<String> post = List.of(cells.get(3).split(", ", 2));
        Acting acting = null;
        String office = post.getFirst();
        for (Acting form : Acting.values()) {
            if (office.startsWith(form.label() + " ")) {
                acting = form;
                office = office.substring(form.label().length() + 1);
            }
        }
        return new Sighting(
                cells.get(0),
                cells.get(1).isEmpty() ? null : LocalDate.parse(cells.get(1)),
                Official.id(cells.get(2), region),
                cells.get(2),
                office,
                post.size() > 1 ? post.get(1) : null,
                acting,
                region == null ? null : region.code(),
                1);
    }

    /** The sightings of some lines. */
    public static List<Sighting> of(String... lines) {
        return List.of(lines).stream().map(Sightings::of).toList();
    }

    /** Persons with their documents, by id: {@code id: document document}. */
    public static List<String> persons(Roster roster, List<Sighting> sightings) {
        TreeMap<String, TreeSet<String>> persons = new TreeMap<>();
        for (Sighting sighting : sightings) {
            Member member =
                    roster.meant(sighting.document(), sighting.official()).orElseThrow();
            persons.computeIfAbsent(member.id(), id -> new TreeSet<>()).add(sighting.document());
        }
        return persons.entrySet().stream()
                .map(e -> e.getKey() + ": " + String.join(" ", e.getValue()))
                .toList();
    }

    /** A holder in words: {@code name, days}. */
    static String words(Roster.Holder holder) {
        @Nullable Acting acting = holder.tenure().acting();
        return (acting == null ? "" : acting.label() + " ") + holder.member().name() + ", " + holder.distance();
    }
}
