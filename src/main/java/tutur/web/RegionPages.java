package tutur.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Query;
import tutur.archive.SearchRequest.Copies;
import tutur.profile.Offices;
import tutur.profile.Profile;
import tutur.profile.Profiles;
import tutur.region.Region;
import tutur.roster.Roster;

/** Regions: what lies in them, who was in office there, what is said there. */
final class RegionPages {

    private static final int NEWEST = 10;
    private static final int MOST_OFFICIALS = 12;
    private static final List<Facet.Field> COUNTED =
            List.of(Facet.Field.REGION, Facet.Field.OFFICIAL, Facet.Field.TOPIC, Facet.Field.SOURCE);

    /**
     * A region with what lies directly in it.
     *
     * @param date the day as of which {@code officials} are told: the one asked for, else that of the last statement
     * @param officials who was in office in the region itself
     */
    record RegionPageJson(
            Choices.RegionJson region,
            List<Choices.RegionJson> children,
            @Nullable LocalDate date,
            List<Seats.HolderJson> officials,
            ProfileJson profile,
            String permalink) {}

    private final Archive archive;
    private final Searches searches;
    private final Maps maps;
    private final Profiles profiles;
    private final Names names;
    private final Pages pages;

    RegionPages(Archive archive, Searches searches, Names names, Pages pages, Maps maps) {
        this.searches = searches;
        this.maps = maps;
        this.archive = archive;
        this.profiles = new Profiles(archive);
        this.names = names;
        this.pages = pages;
    }

    /** @throws Refusal when there is no such region */
    RegionPageJson json(Request request, Choices choices, Texts texts) throws IOException {
        Region region = names.region(request.part("code"));
        Choices.RegionPageJson told = choices.region(request, texts);
        Profile profile = profiles.of(new Query.In(region.code()), Copies.ALL, 0, COUNTED);
        Cards cards = new Cards(names, texts, request.base());
        LocalDate day = new Portrait(profile, Address.of("/search"), cards).day(OfficePages.day(request));
        return new RegionPageJson(
                told.region(),
                told.children(),
                day,
                inOffice(region, day, Facet.MOST).stream()
                        .map(h -> Seats.json(h, h.distance(), names, request.base()))
                        .toList(),
                ProfileJson.of(profile, names, texts, request.base()),
                request.base() + Labels.region(region.code()));
    }

    /** Who was in office in the region itself on a day. */
    List<Roster.Holder> inOffice(Region region, @Nullable LocalDate day, int most) throws IOException {
        return day == null ? List.of() : new Offices(archive.roster()).inOffice(region.code(), day, most);
    }

    /** The page. @throws Refusal when there is no such region */
    Answer page(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        Region region = names.region(request.part("code"));
        if (!region.code().equals(request.part("code"))) {
            return Answer.redirect(
                    Pages.in(language, Labels.region(region.code())).toString());
        }
        Profile profile = profiles.of(new Query.In(region.code()), Copies.FOLD, NEWEST, COUNTED);
        Address search = Address.of("/search").plus("region", region.code());
        Cards cards = new Cards(names, texts, request.base());
        Portrait portrait = new Portrait(profile, search, cards);
        Service service = new Service(names, texts);
        RegionCounts counts = new RegionCounts(
                searches, SearchPages.asked(Address.of("/search")).without("facet"));
        List<Part.Filter> lists = new ArrayList<>();
        lists.addAll(portrait.list(Facet.Field.REGION, "region.children", children(region, profile), Labels::region));
        lists.addAll(portrait.list(Facet.Field.OFFICIAL, "profile.officials", Labels::official));
        lists.addAll(portrait.list(Facet.Field.TOPIC, "profile.topics", value -> search.plus("topic", value)));
        lists.addAll(portrait.list(Facet.Field.SOURCE, "profile.sources", value -> search.plus("source", value)));
        String name = names.name(region, texts);
        return pages.show(new Page.Profile(
                pages.frame(language, name, request.address()),
                "region",
                parent(region, texts),
                name,
                texts.of("region.code", region.code()),
                List.of(),
                portrait.facts(),
                "",
                onDay(request, region, portrait, service),
                maps.province(
                        region,
                        counts,
                        texts,
                        there -> Pages.in(language, Labels.region(there.code())).toString()),
                portrait.plots(topic -> search.plus("topic", topic)),
                lists,
                portrait.total(),
                cards.statements(profile.newest()),
                List.of(portrait.all())));
    }

    private static List<Facet.Value> children(Region region, Profile profile) {
        return profile.values(Facet.Field.REGION).stream()
                .filter(value -> value.value().startsWith(region.code() + "."))
                .filter(value -> value.value().lastIndexOf('.') == region.code().length())
                .toList();
    }

    private List<Part.Link> parent(Region region, Texts texts) {
        Optional<Region> parent = Optional.ofNullable(region.parent()).flatMap(names::found);
        return parent.stream()
                .map(p -> new Part.Link(
                        names.name(p, texts),
                        Pages.in(texts.language(), Labels.region(p.code())).toString()))
                .toList();
    }

    private Part.@Nullable OnDay onDay(Request request, Region region, Portrait portrait, Service service)
            throws IOException {
        LocalDate day = portrait.day(OfficePages.day(request));
        if (day == null) {
            return null;
        }
        Address kept = Pages.in(service.texts().language(), Labels.region(region.code()));
        return portrait.onDay("region.on.day", kept, day, inOffice(region, day, MOST_OFFICIALS), service);
    }
}
