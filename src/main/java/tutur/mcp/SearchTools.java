package tutur.mcp;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Parameters;
import tutur.archive.SearchResult;

/** Searching, and counting what a search finds over time. */
final class SearchTools {

    private static final int MOST_HITS = 50;
    private static final int USUAL_HITS = 10;
    private static final int MOST_VALUES = 30;

    private final Archive archive;
    private final Parameters parameters;

    SearchTools(Archive archive, Parameters parameters) {
        this.archive = archive;
        this.parameters = parameters;
    }

    List<Tool> all() {
        return List.of(
                new Tool(
                        "search_statements",
                        "Search statements",
                        "Who said what: statements with speaker, office, day, place, topics, source document and permalink. All filters must hold;"
                                + " several values of one filter mean any of them. Cite the permalink. A speaker of kind 'unknown' means that"
                                + " the text does not tell: do not guess. Names that are not known are answered with the nearest ones; list_choices finds ids.",
                        paged(),
                        (given, telling) -> search("statement", given, telling)),
                new Tool(
                        "search_documents",
                        "Search documents",
                        "News pages and official releases with passages that match. Copies of one text are folded into one hit unless copies=all."
                                + " Read one with get_document.",
                        paged(),
                        (given, telling) -> search("document", given, telling)),
                new Tool(
                        "count_over_time",
                        "Count over time",
                        "How many statements or documents a search finds by day, month or year, whichever fits the span of the hits. Counts are exact."
                                + " Times without hits are left out.",
                        new Arguments()
                                .choice(
                                        "unit",
                                        "What is counted; statement when not given.",
                                        List.of("statement", "document"),
                                        "statement")
                                .with(filters()),
                        this::count));
    }

    private static Arguments paged() {
        return filters()
                .choice(
                        "sort",
                        "Order of the hits; relevance when not given.",
                        List.of("relevance", "newest", "oldest"),
                        "newest")
                .number("size", "How many hits at the most.", 0, MOST_HITS, USUAL_HITS)
                .text(
                        "cursor",
                        "Where to go on: the cursor of the answer before, with all other arguments the same.",
                        "AAB3…")
                .texts(
                        "facet",
                        "What to count over all hits: official, office, region, topic, source, kind, advertorial, year, date, term.",
                        "official",
                        "year");
    }

    private static Arguments filters() {
        return new Arguments()
                .text(
                        "q",
                        "Words in Indonesian, all needed; \"a phrase\", OR, -without, begin*, alike~ are understood.",
                        "\"serapan anggaran\" -desa")
                .texts(
                        "official",
                        "Who said it (documents: who is named): id, address or full name.",
                        "rasidi-manan-kota-palangka-raya")
                .texts("office", "Office in its short form; acting holders included.", "Sekda", "Bupati")
                .texts("region", "Code, slug, name or nickname; a province includes its regencies.", "62.02", "kotim")
                .texts("topic", "Id or label of a topic.", "netralitas-asn")
                .texts("source", "Outlet, as list_choices has it.", "Kabar Rakit")
                .texts("kind", "How it was said: direct (verbatim), indirect (reported), headline.", "direct")
                .text("from", "First day: 2023-11-30, 2023-11 or 2023.", "2023")
                .text("to", "Last day, included, in the same forms.", "2024-06")
                .texts(
                        "advertorial",
                        "true: only what was paid for or placed by an office; false: only the rest.",
                        "false")
                .texts("story", "Copies of the document of this id or address, itself among them.", "7ff610156bc1")
                .texts("quotation", "Other forms of the statement of this id or address.", "7ff610156bc1-a91e4e53")
                .choice(
                        "copies",
                        "fold: copies of a text are one hit; all: each is one.",
                        List.of("fold", "all"),
                        "fold")
                .choice(
                        "rewrite",
                        "off: only what was typed; on (when not given): a query that finds too little is asked with less, and remarks say so.",
                        List.of("on", "off"),
                        "off");
    }

    private Map<String, List<String>> parameters(String unit, Given given) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (String name : filters().names()) {
            all.put(name, given.texts(name));
        }
        all.put("unit", List.of(unit));
        return all;
    }

    private Map<String, Object> search(String unit, Given given, Telling telling) throws IOException {
        Map<String, List<String>> asked = parameters(unit, given);
        for (String name : List.of("sort", "cursor", "facet")) {
            asked.put(name, given.texts(name));
        }
        asked.put("size", List.of(String.valueOf(given.number("size"))));
        Parameters.Search search = parameters.read(asked, archive);
        SearchResult result = archive.search(search.request());
        List<Object> remarks = new ArrayList<>();
        search.remarks().forEach(remark -> remarks.add(Telling.visible(remark.english())));
        result.remarks().forEach(remark -> remarks.add(Telling.visible(remark.english())));
        List<Object> relief = new ArrayList<>();
        if (result.total() == 0) {
            parameters
                    .relief(asked, archive)
                    .forEach(way -> relief.add(Telling.map(
                            "without",
                            way.and().isEmpty() && way.q() == null ? way.parameter() : Telling.visible(way.dropped()),
                            "total",
                            way.total())));
        }
        Map<String, Object> told = Telling.map("total", result.total());
        told.put("hits", result.hits().stream().map(telling::hit).toList());
        told.putAll(Telling.map(
                "withAllCopies",
                result.unfolded() == result.total() ? null : result.unfolded(),
                "facets",
                result.facets().stream().map(SearchTools::facet).toList(),
                "remarks",
                remarks,
                "relief",
                relief,
                "cursor",
                result.cursor()));
        return told;
    }

    private static Map<String, Object> facet(Facet facet) {
        return Telling.map(
                "field", Telling.word(facet.field()),
                "values",
                        facet.values().stream()
                                .limit(MOST_VALUES)
                                .map(SearchTools::value)
                                .toList(),
                "more", facet.values().size() > MOST_VALUES ? facet.values().size() - MOST_VALUES : null);
    }

    private static Map<String, Object> value(Facet.Value value) {
        return Telling.map(
                "value", Telling.clean(value.value(), 200),
                "label", value.label().equals(value.value()) ? null : Telling.clean(value.label(), 200),
                "count", value.count());
    }

    private Map<String, Object> count(Given given, Telling telling) throws IOException {
        List<String> unit = given.texts("unit");
        Map<String, List<String>> asked = parameters(unit.isEmpty() ? "statement" : unit.getLast(), given);
        asked.put("facet", List.of("date"));
        asked.put("size", List.of("0"));
        SearchResult result = archive.search(parameters.read(asked, archive).request());
        Facet facet = result.facets().getFirst();
        Facet.Interval interval = facet.interval();
        long dated = facet.values().stream().mapToLong(Facet.Value::count).sum();
        Map<String, Object> told = Telling.map(
                "total", result.total(),
                "interval", interval == null ? null : Telling.word(interval),
                "undated", result.total() > dated ? result.total() - dated : null);
        told.put("counts", facet.values().stream().map(SearchTools::value).toList());
        return told;
    }
}
