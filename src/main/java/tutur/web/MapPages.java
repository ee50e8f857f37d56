package tutur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tutur.region.Gazetteer;
import tutur.region.Region;

/** The map of Indonesia with the counts of a search, and the same as a list. */
final class MapPages {

    static final String PAGE = "/peta";

    private final Searches searches;
    private final Names names;
    private final Pages pages;
    private final Gazetteer gazetteer;
    private final Maps maps;

    MapPages(Searches searches, Names names, Pages pages, Gazetteer gazetteer, Maps maps) {
        this.searches = searches;
        this.names = names;
        this.pages = pages;
        this.gazetteer = gazetteer;
        this.maps = maps;
    }

    /** The page; takes the parameters of a search, and {@code level=regency} to draw regencies and cities. */
    Answer page(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        String level = request.given("level").stream().findFirst().orElse("province");
        if (!List.of("province", "regency").contains(level)) {
            throw Refusal.value(Trouble.BAD_VALUE, "level", List.of("province", "regency"), level, "level");
        }
        boolean byRegency = level.equals("regency");
        Address search =
                request.address().tidy().at("/search").without("level", "cursor", "size", "sort", "region", "unit");
        RegionCounts counts =
                new RegionCounts(searches, SearchPages.asked(search).without("facet"));
        boolean all = search.without("lang").parameters().isEmpty();
        Address here = Pages.in(language, request.address().without("level", "region"));
        FilterList filters =
                new FilterList(searches, names, texts, request.address().tidy().at(PAGE));
        List<Part.Choice> provinces = new ArrayList<>();
        List<Part.Filter> regencies = new ArrayList<>();
        for (Region province : gazetteer.all()) {
            if (province.level() == Region.Level.PROVINCE) {
                provinces.add(choice(province, counts, search, all, texts));
                if (byRegency) {
                    List<Part.Choice> inside = new ArrayList<>();
                    for (Region child : gazetteer.children(province)) {
                        inside.add(choice(child, counts, search, all, texts));
                    }
                    regencies.add(new Part.Filter(province.code(), names.name(province, texts), inside, List.of()));
                }
            }
        }
        return pages.show(new Page.Chart(
                pages.frame(language, texts.of("map.title"), request.address()),
                filters.chips(),
                Stream.of("province", "regency")
                        .map(one -> new Part.Choice(
                                texts.of("map.level." + one),
                                null,
                                (one.equals("province") ? here : here.plus("level", one)).toString(),
                                one.equals(level)))
                        .toList(),
                maps.country(counts, byRegency, texts, province -> link(province, search, all)),
                provinces,
                regencies));
    }

    private Part.Choice choice(Region region, RegionCounts counts, Address search, boolean all, Texts texts)
            throws IOException {
        long count = counts.of(region.code());
        return new Part.Choice(names.name(region, texts), texts.number(count), link(region, search, all), count > 0);
    }

    /** To what the map counts there: the page of the region when it counts everything. */
    private static String link(Region region, Address search, boolean all) {
        Address page = all
                ? new Address(Labels.region(region.code()).path(), search.parameters())
                : search.only("region", region.code());
        return page.toString();
    }
}
