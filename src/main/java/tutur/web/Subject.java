package tutur.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Query;
import tutur.profile.Offices;
import tutur.region.Region;
import tutur.roster.Member;
import tutur.roster.Roster;

/**
 * Whose statements a page is about.
 *
 * @param name name of the person; empty for others
 * @param query its statements
 * @param search the search page for the same, in no language
 * @param office the office, or null
 * @param region the region, or null
 * @param holders all who are known to have held the office in the region, the earliest first; else empty
 */
record Subject(
        String name,
        Query query,
        Address search,
        @Nullable String office,
        @Nullable Region region,
        List<Roster.Holder> holders) {

    /** As many persons as a search takes as values of one filter. */
    private static final int MOST_IN_SEARCH = 40;

    /** A person. */
    static Subject official(Member member) {
        return new Subject(
                member.name(),
                new Query.SaidBy(member.id()),
                Address.of("/search").plus("official", member.id()),
                null,
                null,
                List.of());
    }

    /** An office wherever there is one. */
    static Subject office(String office) {
        return new Subject(
                "", new Query.HeldBy(office), Address.of("/search").plus("office", office), office, null, List.of());
    }

    /** All, or all in a region. */
    static Subject everybody(@Nullable Region region) {
        Address search = Address.of("/search");
        return region == null
                ? new Subject("", new Query.AllOf(List.of()), search, null, null, List.of())
                : new Subject(
                        "", new Query.In(region.code()), search.plus("region", region.code()), null, region, List.of());
    }

    /** An office in one region: what those said in it who are known to have held it there. */
    static Subject seat(String office, Region region, Roster roster) {
        List<Roster.Holder> holders = roster.tenures(office, region.code());
        List<String> ids = holders.stream().map(h -> h.member().id()).distinct().toList();
        Query persons = new Query.AnyOf(
                ids.stream().map(id -> (Query) new Query.SaidBy(id)).toList());
        Address search = Address.of("/search").plus("office", office);
        if (ids.isEmpty() || ids.size() > MOST_IN_SEARCH) {
            search = search.plus("region", region.code());
        } else {
            for (String id : ids) {
                search = search.plus("official", id);
            }
        }
        return new Subject(
                "", new Query.AllOf(List.of(new Query.HeldBy(office), persons)), search, office, region, holders);
    }

    /**
     * The one that the parameters {@code official}, or {@code office} and {@code region}, name; everybody, in the region if one is named,
     * when they name none.
     *
     * @throws Refusal when they name something unknown
     */
    static Subject of(Request request, Archive archive, Names names) throws IOException {
        Optional<String> official = request.given("official").stream().findFirst();
        if (official.isPresent()) {
            if (Stream.of("office", "region")
                    .anyMatch(name -> !request.given(name).isEmpty())) {
                throw Refusal.value(Trouble.UNKNOWN_PARAMETER, "office", List.of(), "office");
            }
            return official(names.official(official.get()));
        }
        Optional<String> office = request.given("office").stream().findFirst();
        if (office.isEmpty()) {
            return everybody(request.given("region").stream()
                    .findFirst()
                    .map(given -> names.regionFor("region", given))
                    .orElse(null));
        }
        return office(office.get(), request, archive, names);
    }

    /** The office of this id, in the region that the parameter {@code region} names, if it names any. */
    static Subject office(String id, Request request, Archive archive, Names names) throws IOException {
        Roster roster = archive.roster();
        String office = new Offices(roster).office(id).orElseThrow(() -> new Refusal(Trouble.UNKNOWN_OFFICE, id));
        Optional<Region> region =
                request.given("region").stream().findFirst().map(given -> names.regionFor("region", given));
        return region.map(in -> seat(office, in, roster)).orElseGet(() -> office(office));
    }

    /** What it is called, in one language. */
    String title(Names names, Texts texts) {
        String in = region == null ? "" : names.name(region, texts);
        if (office == null) {
            return !name.isEmpty() ? name : in.isEmpty() ? texts.of("position.everybody") : in;
        }
        return in.isEmpty() ? office : texts.of("office.in", office, in);
    }

    /** Its own page. */
    Address page() {
        if (office != null) {
            return Labels.office(office, region == null ? null : region.code());
        }
        return region != null
                ? Labels.region(region.code())
                : name.isEmpty()
                        ? Address.of("/search")
                        : Labels.official(search.all("official").getFirst());
    }

    /** Whether several persons speak. */
    boolean several() {
        return name.isEmpty();
    }
}
