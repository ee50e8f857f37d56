package tutur.web;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Query;
import tutur.region.Region;
import tutur.roster.Roster;

/** Offices as the API tells them: who held one on a day, and where two held one at one time. */
final class Seats {

    /** Somebody in an office; {@code distance} is the number of days between the day asked for and the nearest known one. */
    record HolderJson(
            String id,
            String name,
            TenureJson tenure,
            @Nullable Long distance,
            String permalink) {}

    /** Who held an office on a day, or whenever when there is none. */
    record HoldersJson(
            String office,
            StatementJson.@Nullable Place region,
            @Nullable LocalDate date,
            List<HolderJson> holders) {}

    /** Two who held one office at one time. */
    record OverlapJson(HolderJson one, HolderJson other) {}

    /** All of them. */
    record OverlapsJson(long total, List<OverlapJson> overlaps) {}

    private final Archive archive;
    private final Searches searches;
    private final Names names;

    Seats(Archive archive, Searches searches, Names names) {
        this.archive = archive;
        this.searches = searches;
        this.names = names;
    }

    /** The holders of {@code office} in {@code region} on {@code date}. @throws Refusal when one of them is not understood */
    HoldersJson holders(Request request) throws IOException {
        String office = office(request.address());
        Region region = last(request, "region")
                .map(given -> names.regionFor("region", given))
                .orElse(null);
        String code = region == null ? null : region.code();
        LocalDate date = last(request, "date").map(Seats::day).orElse(null);
        Roster roster = archive.roster();
        List<Roster.Holder> holders = date == null ? roster.tenures(office, code) : roster.holders(office, code, date);
        return new HoldersJson(
                office,
                StatementJson.Place.of(region),
                date,
                holders.stream()
                        .map(h -> json(h, date == null ? null : h.distance(), request.base()))
                        .toList());
    }

    private static Optional<String> last(Request request, String name) {
        List<String> given = request.address().all(name).stream()
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .toList();
        return given.isEmpty() ? Optional.empty() : Optional.of(given.getLast());
    }

    /** The office as the filter of the same name understands it. */
    private String office(Address address) throws IOException {
        Address filter = Address.of(address.path());
        for (String office : address.all("office")) {
            filter = filter.only("office", office);
        }
        if (searches.request(filter).query() instanceof Query.AllOf(List<Query> parts) && parts.isEmpty()) {
            throw Refusal.value(Trouble.BAD_VALUE, "office", List.of(), "", "office");
        }
        return searches.request(filter).query() instanceof Query.HeldBy(String office) ? office : "";
    }

    /** A day of the parameter {@code date}. @throws Refusal when it is none */
    static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException _) {
            throw Refusal.value(Trouble.BAD_DATE, "date", List.of(), value, "date");
        }
    }

    /** Offices of one holder that two are known to have held at one time. */
    OverlapsJson overlaps(Request request) throws IOException {
        List<OverlapJson> overlaps = archive.roster().overlaps().stream()
                .map(o -> new OverlapJson(json(o.one(), null, request.base()), json(o.other(), null, request.base())))
                .toList();
        return new OverlapsJson(overlaps.size(), overlaps);
    }

    private HolderJson json(Roster.Holder holder, @Nullable Long distance, String base) {
        return json(holder, distance, names, base);
    }

    static HolderJson json(Roster.Holder holder, @Nullable Long distance, Names names, String base) {
        return new HolderJson(
                holder.member().id(),
                holder.member().name(),
                TenureJson.of(holder.tenure(), names),
                distance,
                base + Labels.person(holder.member().id()));
    }
}
