package tutur.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.SearchRequest.Copies;
import tutur.plot.Plot;
import tutur.profile.Offices;
import tutur.profile.Profile;
import tutur.profile.Profiles;
import tutur.region.Region;
import tutur.roster.Roster;

/** Offices across their holders, as pages and as JSON: one seat, or an office wherever there is one. */
final class OfficePages {

    private static final int NEWEST = 20;
    private static final int MOST_SEATS = 600;
    private static final List<Facet.Field> SEAT = List.of(Facet.Field.TOPIC, Facet.Field.SOURCE, Facet.Field.KIND);
    private static final List<Facet.Field> EVERYWHERE =
            List.of(Facet.Field.OFFICIAL, Facet.Field.TOPIC, Facet.Field.SOURCE, Facet.Field.KIND);

    /** Where there is the office; the region is null for a national one or when it is not known. */
    record SeatJson(StatementJson.@Nullable Place region, int holders, Seats.HolderJson latest) {}

    /**
     * An office.
     *
     * @param holders who held it in {@code region}: on {@code date}, or whenever, the earliest first; empty without a region
     * @param seats where there is one; empty with a region
     */
    record OfficeJson(
            String id,
            String office,
            StatementJson.@Nullable Place region,
            @Nullable LocalDate date,
            List<Seats.HolderJson> holders,
            List<SeatJson> seats,
            ProfileJson profile,
            String permalink) {}

    private final Archive archive;
    private final Profiles profiles;
    private final Names names;
    private final Pages pages;

    OfficePages(Archive archive, Names names, Pages pages) {
        this.archive = archive;
        this.profiles = new Profiles(archive);
        this.names = names;
        this.pages = pages;
    }

    private Subject subject(Request request) throws IOException {
        return Subject.office(request.part("id"), request, archive, names);
    }

    /** Holders of a seat are part of the question, so that counting them would leave it out. */
    private Profile profile(Subject subject, Copies copies, int newest) throws IOException {
        return profiles.of(subject.query(), copies, newest, subject.region() == null ? EVERYWHERE : SEAT);
    }

    private static String name(Subject subject) {
        String office = subject.office();
        return office == null ? subject.name() : office;
    }

    /** @throws Refusal when there is no such office */
    OfficeJson json(Request request, Texts texts) throws IOException {
        Subject subject = subject(request);
        String office = name(subject);
        Region region = subject.region();
        LocalDate date = day(request);
        Roster roster = archive.roster();
        List<Roster.Holder> holders =
                region == null || date == null ? subject.holders() : roster.holders(office, region.code(), date);
        String base = request.base();
        List<SeatJson> seats = region != null
                ? List.of()
                : new Offices(roster)
                        .seats(office).stream()
                                .map(seat -> new SeatJson(
                                        place(seat.region()),
                                        seat.holders(),
                                        Seats.json(seat.latest(), null, names, base)))
                                .toList();
        return new OfficeJson(
                Offices.id(office),
                office,
                StatementJson.Place.of(region),
                date,
                holders.stream()
                        .map(h -> Seats.json(h, date == null ? null : h.distance(), names, base))
                        .toList(),
                seats,
                ProfileJson.of(profile(subject, Copies.ALL, 0), names, texts, base),
                base + Labels.office(office, region == null ? null : region.code()));
    }

    private StatementJson.@Nullable Place place(@Nullable String code) {
        return code == null ? null : StatementJson.Place.of(names.found(code).orElse(null));
    }

    static @Nullable LocalDate day(Request request) {
        return request.given("date").stream().findFirst().map(Seats::day).orElse(null);
    }

    /** The page. @throws Refusal when there is no such office */
    Answer page(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        Subject subject = subject(request);
        String office = name(subject);
        Region region = subject.region();
        if (!Offices.id(office).equals(request.part("id"))) {
            Address own = Labels.office(office, region == null ? null : region.code());
            return Answer.redirect(Pages.in(language, own).toString());
        }
        Profile profile = profile(subject, Copies.FOLD, NEWEST);
        Cards cards = new Cards(names, texts, request.base());
        Portrait portrait = new Portrait(profile, subject.search(), cards);
        Service service = new Service(names, texts);
        Address position = Address.of("/search").plus("office", office);
        Address where = region == null ? position : position.plus("region", region.code());
        Function<String, Address> topic = id -> PositionPages.of(where, id);
        List<Plot> plots = new ArrayList<>(service.timeline(
                subject.holders(),
                texts.of("office.holders"),
                h -> new Part.Link(
                        h.member().name(), cards.link(Labels.person(h.member().id())))));
        plots.addAll(portrait.plots(topic));
        List<Part.Filter> lists = new ArrayList<>();
        lists.addAll(region == null ? seats(office, texts) : List.of());
        lists.addAll(portrait.list(Facet.Field.OFFICIAL, "profile.officials", Labels::official));
        lists.addAll(portrait.list(Facet.Field.TOPIC, "profile.topics", topic));
        lists.addAll(portrait.list(
                Facet.Field.SOURCE,
                "profile.reported",
                value -> subject.search().plus("source", value)));
        String title = subject.title(names, texts);
        return pages.show(new Page.Profile(
                pages.frame(language, title, request.address()),
                "office",
                crumbs(office, region, texts),
                title,
                region == null ? texts.of("office.everywhere") : "",
                List.of(),
                portrait.facts(),
                region == null ? "" : texts.of("official.offices.hint"),
                region == null ? null : onDay(request, office, region, portrait, service),
                null,
                plots,
                lists,
                portrait.total(),
                cards.statements(profile.newest()),
                List.of(portrait.all(), PositionPages.link(where, texts))));
    }

    private List<Part.Link> crumbs(String office, @Nullable Region region, Texts texts) {
        return region == null
                ? List.of()
                : Stream.of(
                                new Part.Link(
                                        office,
                                        Pages.in(texts.language(), Labels.office(office, null))
                                                .toString()),
                                new Part.Link(
                                        names.name(region, texts),
                                        Pages.in(texts.language(), Labels.region(region.code()))
                                                .toString()))
                        .toList();
    }

    /** Who held it on the day asked for, else on the day of the last statement. */
    private Part.@Nullable OnDay onDay(
            Request request, String office, Region region, Portrait portrait, Service service) throws IOException {
        LocalDate day = portrait.day(day(request));
        if (day == null) {
            return null;
        }
        List<Roster.Holder> holders = archive.roster().holders(office, region.code(), day);
        Address kept = Pages.in(service.texts().language(), Labels.office(office, region.code()));
        return portrait.onDay("office.on.day", kept, day, holders, service);
    }

    private List<Part.Filter> seats(String office, Texts texts) throws IOException {
        List<Part.Choice> choices = new ArrayList<>();
        for (Offices.Seat seat : new Offices(archive.roster()).seats(office)) {
            String code = seat.region();
            if (code != null && choices.size() < MOST_SEATS) {
                choices.add(new Part.Choice(
                        names.of("region", code, texts) + ": "
                                + seat.latest().member().name(),
                        texts.number(seat.holders()),
                        Pages.in(texts.language(), Labels.office(office, code)).toString(),
                        false));
            }
        }
        int cut = Math.min(8, choices.size());
        return choices.isEmpty()
                ? List.of()
                : List.of(new Part.Filter(
                        "seat",
                        texts.of("office.seats"),
                        choices.subList(0, cut),
                        choices.subList(cut, choices.size())));
    }
}
