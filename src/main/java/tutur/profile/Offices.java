package tutur.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tutur.official.Official;
import tutur.roster.Member;
import tutur.roster.Roster;
import tutur.roster.Tenure;

/** Offices as a roster knows them: which there are, where, and who was in office somewhere on a day. */
public final class Offices {

    /**
     * An office in a region.
     *
     * @param region code of the region, or null when it is a national one or the region is unknown
     * @param holders how many persons are known to have held it
     * @param latest the one with the latest evidence, a dated one before an undated one
     */
    public record Seat(@Nullable String region, int holders, Roster.Holder latest) {}

    private final Roster roster;

    /** @param roster who is who */
    public Offices(Roster roster) {
        this.roster = roster;
    }

    /** The id of an office in addresses: its words in lower case with hyphens between them. */
    public static String id(String office) {
        return Official.slug(office);
    }

    /** The office of this id, alone or with its unit, in the spelling that most documents use; also for the office itself. */
    public Optional<String> office(String id) {
        String wanted = id(id);
        Map<String, Long> spellings = new HashMap<>();
        for (Member member : roster.members()) {
            for (Tenure tenure : member.tenures()) {
                for (String name : names(tenure)) {
                    if (id(name).equals(wanted)) {
                        spellings.merge(name, tenure.documents(), Long::sum);
                    }
                }
            }
        }
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    private static List<String> names(Tenure tenure) {
        return tenure.unit() == null
                ? List.of(tenure.office())
                : List.of(tenure.office(), tenure.office() + " " + tenure.unit());
    }

    /** Where there is this office, by the codes of the regions, without a region last. */
    public List<Seat> seats(String office) {
        Map<String, List<Roster.Holder>> seats = new TreeMap<>();
        for (Member member : roster.members()) {
            for (Tenure tenure : member.tenures()) {
                if (tenure.in(office)) {
                    String region = tenure.region() == null ? "~" : tenure.region();
                    seats.computeIfAbsent(region, r -> new ArrayList<>()).add(new Roster.Holder(member, tenure, 0));
                }
            }
        }
        return seats.values().stream().map(Offices::seat).toList();
    }

    private static Seat seat(List<Roster.Holder> holders) {
        Roster.Holder latest = holders.stream().max(BY_END).orElseThrow();
        long persons = holders.stream().map(h -> h.member().id()).distinct().count();
        return new Seat(latest.tenure().region(), (int) persons, latest);
    }

    private static final Comparator<Roster.Holder> BY_END = Comparator.comparing(
                    (Roster.Holder h) -> h.tenure().last(), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingLong(h -> h.tenure().documents())
            .thenComparing(h -> h.member().id(), Comparator.reverseOrder());

    /**
     * Who was in office in a region itself on a day: of each office the one that {@link Roster#holders} names first; the offices named
     * in most documents first.
     *
     * @param region code of the region
     * @param most how many at the most
     */
    public List<Roster.Holder> inOffice(String region, LocalDate day, int most) {
        Map<String, Long> offices = new LinkedHashMap<>();
        for (Member member : roster.members()) {
            for (Tenure tenure : member.tenures()) {
                if (region.equals(tenure.region())) {
                    String office = tenure.unit() == null ? tenure.office() : tenure.office() + " " + tenure.unit();
                    offices.merge(office, tenure.documents(), Long::sum);
                }
            }
        }
        return offices.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(office -> roster.holders(office.getKey(), region, day).stream()
                        .filter(h -> names(h.tenure()).getLast().equalsIgnoreCase(office.getKey()))
                        .limit(1))
                .limit(most)
                .toList();
    }
}
