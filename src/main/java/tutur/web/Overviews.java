package tutur.web;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.Facet;
import tutur.archive.SearchRequest.Unit;
import tutur.json.Json;

/** What there is in the archive, by office, outlet and time; and how good the findings are. */
final class Overviews {

    private static final String API = "/api/v1";

    /** An office, an outlet: the value of the filter, and how much there is of it. */
    record CountedJson(String value, long statements, long documents) {}

    /** The offices that documents name. */
    record OfficesJson(long total, List<CountedJson> offices) {}

    /** The outlets. */
    record SourcesJson(long total, List<CountedJson> sources) {}

    /** Hits over time: how long the times are, and each with its count. */
    record HistogramJson(long total, Facet.@Nullable Interval interval, List<FacetJson.PlainJson> values) {}

    private final Searches searches;
    private final QualityFigures quality;
    private final Json json;

    Overviews(Searches searches, QualityFigures quality, Json json) {
        this.searches = searches;
        this.quality = quality;
        this.json = json;
    }

    List<Route> routes() {
        return List.of(
                Route.derived(API + "/offices", Routes.only(this::offices, "q")),
                Route.derived(API + "/sources", Routes.only(this::sources, "q")),
                Route.derived(API + "/histogram", this::histogram),
                Route.derived(API + "/quality", Routes.only(_ -> json(quality))));
    }

    private Answer offices(Request request) throws IOException {
        List<CountedJson> offices = counted(Facet.Field.OFFICE, request);
        return json(new OfficesJson(offices.size(), offices));
    }

    private Answer sources(Request request) throws IOException {
        List<CountedJson> sources = counted(Facet.Field.SOURCE, request);
        return json(new SourcesJson(sources.size(), sources));
    }

    /** All values, or those that have what {@code q} says, those with most statements first. */
    private List<CountedJson> counted(Facet.Field field, Request request) throws IOException {
        Map<String, Long> statements = byValue(searches.values(Unit.STATEMENT, field));
        Map<String, Long> documents = byValue(searches.values(Unit.DOCUMENT, field));
        String q = request.given("q").stream().findFirst().orElse("").strip().toLowerCase(Locale.ROOT);
        return Stream.concat(statements.keySet().stream(), documents.keySet().stream())
                .distinct()
                .filter(value -> value.toLowerCase(Locale.ROOT).contains(q))
                .map(value ->
                        new CountedJson(value, statements.getOrDefault(value, 0L), documents.getOrDefault(value, 0L)))
                .sorted(Comparator.comparingLong(CountedJson::statements)
                        .thenComparingLong(CountedJson::documents)
                        .reversed()
                        .thenComparing(CountedJson::value))
                .toList();
    }

    private static Map<String, Long> byValue(List<Facet.Value> values) {
        Map<String, Long> counts = new HashMap<>();
        values.forEach(value -> counts.put(value.value(), value.count()));
        return counts;
    }

    /** The same as the facet {@code date} of a search. @throws Refusal when a parameter is not understood */
    private Answer histogram(Request request) throws IOException {
        for (String name : List.of("size", "cursor", "facet", "sort", "explain")) {
            if (!request.address().all(name).isEmpty()) {
                throw Refusal.value(Trouble.UNKNOWN_PARAMETER, name, List.of(), name);
            }
        }
        Searches.Done done = searches.run(request.address().only("size", "0").only("facet", "date"));
        Facet dates = done.result().facets().getFirst();
        return json(new HistogramJson(
                done.result().total(),
                dates.interval(),
                dates.values().stream()
                        .map(v -> new FacetJson.PlainJson(v.value(), v.label(), v.count()))
                        .toList()));
    }

    private Answer json(Object value) {
        return Answer.of(Answer.JSON, json.bytes(value));
    }
}
