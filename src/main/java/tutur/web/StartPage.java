package tutur.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tutur.alert.Alerts;
import tutur.alert.SavedSearch;
import tutur.alert.Watchlist;
import tutur.archive.Facet;
import tutur.archive.SearchResult;

/** What the search page shows to who has not asked for anything yet. */
final class StartPage {

    private static final int EXAMPLES = 3;
    private static final int SHOWN = 8;
    private static final int LOOKED_AT = 100;
    private static final int WEEK = 7;

    private record Stand(SavedSearch search, Alerts.News news, Alerts.Health health) {}

    /** What needs somebody first, then what found something last. */
    private static final Comparator<Stand> URGENT = Comparator.comparing(
                    (Stand stand) -> stand.health().well())
            .thenComparing(stand -> stand.news().latest(), Comparator.nullsLast(Comparator.<Instant>reverseOrder()));

    private final Alerts alerts;
    private final SavedSearches saved;
    private final Clock clock = Clock.systemUTC();

    StartPage(Alerts alerts, SavedSearches saved) {
        this.alerts = alerts;
        this.saved = saved;
    }

    /** @param everything the search without any condition, counted */
    Found.Welcome welcome(Address here, SearchResult everything, Texts texts) throws IOException {
        Watchlist.Listed listed;
        try {
            listed = saved.listed();
        } catch (Refusal unreadable) {
            return new Found.Welcome(
                    contents(everything, texts), examples(here, texts), List.of(), "", texts.of("saved.unreadable"));
        }
        List<SavedSearch> searches = listed.searches();
        int mistakes = listed.mistakes().size();
        List<Stand> stands = new ArrayList<>();
        Instant week = clock.instant().minus(WEEK, ChronoUnit.DAYS);
        for (SavedSearch search : searches.subList(0, Math.min(LOOKED_AT, searches.size()))) {
            stands.add(new Stand(search, alerts.news(search.id(), week), alerts.health(search)));
        }
        stands.sort(URGENT);
        List<Found.Saved> shown = new ArrayList<>();
        for (Stand stand : stands.subList(0, Math.min(SHOWN, stands.size()))) {
            shown.add(told(stand, texts));
        }
        int more = searches.size() - shown.size();
        return new Found.Welcome(
                contents(everything, texts),
                examples(here, texts),
                shown,
                more == 0 ? "" : texts.counted("saved.more", more),
                mistakes > 0
                        ? texts.counted("saved.mistakes", mistakes)
                        : shown.isEmpty() ? texts.of("saved.none") : "");
    }

    private static Found.Saved told(Stand stand, Texts texts) {
        SavedSearch search = stand.search();
        Instant latest = stand.news().latest();
        return new Found.Saved(
                search.name(),
                Pages.in(texts.language(), SavedSearches.page(search)).toString(),
                stand.news().count() == 0
                        ? ""
                        : texts.counted("saved.new", stand.news().count()),
                latest == null ? texts.of("saved.never") : texts.of("saved.last", day(latest, texts)),
                SavedStates.all(stand.health(), texts),
                SavedSearches.PATH + "/" + search.id() + "/feed");
    }

    private static String day(Instant moment, Texts texts) {
        return texts.date(LocalDate.ofInstant(moment, ZoneOffset.UTC));
    }

    private static List<Part.Link> examples(Address here, Texts texts) {
        return IntStream.rangeClosed(1, EXAMPLES)
                .mapToObj(i -> texts.of("search.example." + i))
                .map(example -> new Part.Link(example, here.only("q", example).toString()))
                .toList();
    }

    /** How many outlets and regions, and of which years; empty for an empty archive. */
    private static String contents(SearchResult everything, Texts texts) {
        List<String> years = values(everything, Facet.Field.DATE).stream()
                .map(time -> time.substring(0, 4))
                .toList();
        long sources = values(everything, Facet.Field.SOURCE).size();
        long regions = values(everything, Facet.Field.REGION).stream()
                .filter(code -> code.contains("."))
                .count();
        if (years.isEmpty()) {
            return "";
        }
        String first = years.getFirst();
        String last = years.getLast();
        return texts.of(
                "welcome.contents",
                texts.counted("welcome.sources", sources),
                texts.counted("welcome.regions", regions),
                first.equals(last) ? first : texts.of("welcome.years", first, last));
    }

    private static List<String> values(SearchResult everything, Facet.Field field) {
        return everything.facets().stream()
                .filter(facet -> facet.field() == field)
                .flatMap(facet -> facet.values().stream())
                .map(Facet.Value::value)
                .toList();
    }
}
