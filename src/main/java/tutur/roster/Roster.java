package tutur.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who is who in an archive: the officials of all documents as persons with their tenures. The same sightings give the same roster in
 * whatever order they come. Immutable; safe for use by several threads.
 */
public final class Roster {

    /** Evidence that is further away than this from a day, in days, says nothing about it. */
    public static final int NEAR = 366;

    /**
     * Somebody who held an office on a day or near it.
     *
     * @param member who
     * @param tenure in which tenure
     * @param distance days between the day and the nearest one on which the tenure is known to have lasted; 0 when it is one of them
     */
    public record Holder(Member member, Tenure tenure, long distance) {}

    /**
     * Two persons in one seat at one time: one of the documents errs, or two tenures are to be dated.
     *
     * @param one the one who began first
     * @param other the other one
     */
    public record Overlap(Holder one, Holder other) {}

    private final List<Member> members;
    private final Map<String, Member> byId = new HashMap<>();
    private final Map<String, List<Member>> byMark = new HashMap<>();
    /** By document and mark, where a mark means several. */
    private final Map<String, Member> byDocument = new HashMap<>();

    private final Map<String, List<Holder>> bySeat = new HashMap<>();
    private final List<String> remarks;
    private final Offices offices;

    Roster(List<Member> members, Offices offices, List<String> remarks) {
        this.members = members.stream()
                .sorted(Comparator.comparingLong(Member::documents).reversed().thenComparing(Member::id))
                .toList();
        this.offices = offices;
        this.remarks = List.copyOf(remarks);
        for (Member member : this.members) {
            byId.put(member.id(), member);
            member.marks().forEach((mark, documents) -> {
                byMark.computeIfAbsent(mark, m -> new ArrayList<>()).add(member);
                documents.forEach(document -> byDocument.put(document + "\n" + mark, member));
            });
            for (Tenure tenure : member.tenures()) {
                Holder holder = new Holder(member, tenure, 0);
                bySeat.computeIfAbsent(seat(tenure.office(), tenure.region()), s -> new ArrayList<>())
                        .add(holder);
                if (tenure.unit() != null) {
                    String whole = tenure.office() + " " + tenure.unit();
                    bySeat.computeIfAbsent(seat(whole, tenure.region()), s -> new ArrayList<>())
                            .add(holder);
                }
            }
        }
    }

    /**
     * Makes the roster of these sightings.
     *
     * @param sightings all sightings of all documents, in any order
     * @param curation what people have decided
     */
    public static Roster of(Collection<Sighting> sightings, Curation curation) {
        return Census.take(sightings, curation);
    }

    /** All persons, those named in most documents first, then by id. */
    public List<Member> members() {
        return members;
    }

    /** The person of this id. */
    public Optional<Member> member(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The person of this id, or else those whom documents know by it: more than one when it means several. */
    public List<Member> known(String id) {
        Member member = byId.get(id);
        return member != null ? List.of(member) : marked(id);
    }

    /** Those whom documents know by this id. */
    public List<Member> marked(String official) {
        return List.copyOf(byMark.getOrDefault(official, List.of()));
    }

    /** The person whom a document knows by this id. */
    public Optional<Member> meant(String document, String official) {
        List<Member> marked = byMark.getOrDefault(official, List.of());
        return marked.size() == 1
                ? Optional.of(marked.getFirst())
                : Optional.ofNullable(byDocument.get(document + "\n" + official));
    }

    /**
     * Who held an office on a day: first those whose tenure is known to have included it, regular holders before acting ones; then
     * those who are known to have held it at most {@link #NEAR} days earlier or later, the nearest first.
     *
     * @param office office in its short form, alone or with its unit, upper and lower case being the same
     * @param region code of the region, or null for national offices
     */
    public List<Holder> holders(String office, @Nullable String region, LocalDate day) {
        return bySeat.getOrDefault(seat(office, region), List.of()).stream()
                .map(h -> new Holder(h.member, h.tenure, h.tenure.distance(day)))
                .filter(h -> h.distance >= 0 && h.distance <= NEAR)
                .sorted(Comparator.comparingLong(Holder::distance)
                        .thenComparing(h -> h.tenure.acting() != null)
                        .thenComparingLong(h -> -h.tenure.documents())
                        .thenComparing(h -> h.member.id()))
                .toList();
    }

    /** All tenures of an office, the earliest first; undated ones last. */
    public List<Holder> tenures(String office, @Nullable String region) {
        return bySeat.getOrDefault(seat(office, region), List.of()).stream()
                .sorted(EARLIEST)
                .toList();
    }

    private static final Comparator<Holder> EARLIEST = Comparator.comparing(
                    (Holder h) -> h.tenure.start(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(h -> h.member.id())
            .thenComparing(h -> h.tenure.toString());

    /** Offices of one holder that two persons are known to have held at one time, neither of them acting; by office and region. */
    public List<Overlap> overlaps() {
        List<Overlap> overlaps = new ArrayList<>();
        bySeat.keySet().stream().sorted().forEach(seat -> {
            List<Holder> regular = bySeat.getOrDefault(seat, List.of()).stream()
                    .filter(h -> h.tenure.acting() == null && h.tenure.start() != null)
                    .filter(h -> offices.seat(h.tenure.office()) && h.tenure.region() != null)
                    .sorted(EARLIEST)
                    .toList();
            for (int i = 0; i < regular.size(); i++) {
                for (int j = i + 1; j < regular.size(); j++) {
                    Holder one = regular.get(i);
                    Holder other = regular.get(j);
                    if (!one.member.equals(other.member) && one.tenure.overlaps(other.tenure)) {
                        overlaps.add(new Overlap(one, other));
                    }
                }
            }
        });
        return List.copyOf(overlaps);
    }

    /** Decisions that could not be applied, and what to do; in English. */
    public List<String> remarks() {
        return remarks;
    }

    private static String seat(String office, @Nullable String region) {
        return office.toLowerCase(Locale.ROOT) + "\n" + (region == null ? "" : region);
    }
}
