package tutur.mcp;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Officials;
import tutur.archive.Parameters;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.official.Official;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.roster.Member;
import tutur.roster.Tenure;
import tutur.topic.Topic;

/** What filters can be set to. */
final class ChoiceTool {

    private static final int MOST = 100;
    private static final int USUAL = 20;
    private static final int NEAREST = 10;
    private static final int POSTS = 5;

    private final Archive archive;
    private final Parameters parameters;
    private final Gazetteer gazetteer;
    private final List<Topic> topics;

    private record Counts(Map<String, Long> statements, Map<String, Long> documents) {}

    ChoiceTool(Archive archive, Parameters parameters, Gazetteer gazetteer, List<Topic> topics) {
        this.archive = archive;
        this.parameters = parameters;
        this.gazetteer = gazetteer;
        this.topics = topics;
    }

    Tool tool() {
        return new Tool(
                "list_choices",
                "List choices",
                "What the filters official, region, topic, office and source can be set to, with how much there is of each, the most first."
                        + " Use it to find the id of a person or the code of a region before searching.",
                new Arguments()
                        .choice(
                                "kind",
                                "What to list.",
                                List.of("official", "region", "topic", "office", "source"),
                                "official")
                        .text("q", "Part of the name; officials are found by office and region, too.", "sekda palangka")
                        .number("size", "How many at the most.", 1, MOST, USUAL)
                        .number("offset", "How many to leave out, to go on.", 0, 1_000_000, 0),
                this::answer);
    }

    private Map<String, Object> answer(Given given, Telling telling) throws IOException {
        String kind = given.text("kind");
        String q = Objects.requireNonNullElse(given.text("q"), "");
        int size = given.number("size");
        int offset = given.number("offset");
        return switch (kind == null ? "" : kind) {
            case "official" -> officials(q, offset, size, telling);
            case "region" -> page(regions(q, telling), offset, size);
            case "topic" -> page(topics(q, telling), offset, size);
            case "office" -> page(values(Facet.Field.OFFICE, q), offset, size);
            case "source" -> page(values(Facet.Field.SOURCE, q), offset, size);
            default -> throw new IllegalArgumentException("'kind' is official, region, topic, office or source");
        };
    }

    private static Map<String, Object> page(List<Map<String, Object>> all, int offset, int size) {
        Map<String, Object> page = Telling.map("total", all.size());
        page.put("choices", all.stream().skip(offset).limit(size).toList());
        return page;
    }

    private Map<String, Object> officials(String q, int offset, int size, Telling telling) throws IOException {
        Query query =
                parameters.read(Map.of("q", List.of(q)), archive).request().query();
        Officials found = archive.officials(query, offset, size);
        Map<String, Object> page = Telling.map("total", found.total());
        page.put(
                "choices",
                found.members().stream().map(m -> official(m, telling)).toList());
        return page;
    }

    private Map<String, Object> official(Member member, Telling telling) {
        return Telling.map(
                "id", member.id(),
                "name", member.name(),
                "offices",
                        member.tenures().stream().limit(POSTS).map(this::post).toList(),
                "statements", member.statements(),
                "documents", member.documents(),
                "first", member.first(),
                "last", member.last(),
                "permalink", telling.link("officials", member.id()));
    }

    private String post(Tenure tenure) {
        String code = tenure.region();
        @Nullable Region region = code == null ? null : gazetteer.byCode(code).orElse(null);
        return Official.post(tenure.office(), tenure.unit(), tenure.acting(), region);
    }

    private List<Map<String, Object>> regions(String q, Telling telling) throws IOException {
        Counts counts = counts(Facet.Field.REGION);
        Stream<Region> regions;
        if (q.isEmpty()) {
            regions = counts.documents().keySet().stream().flatMap(code -> gazetteer.byCode(code).stream());
        } else {
            List<Region> named = gazetteer.named(q);
            regions = (named.isEmpty() ? gazetteer.nearest(q, NEAREST) : named).stream();
        }
        return regions.map(region -> {
                    Map<String, Object> told = Telling.map(
                            "code", region.code(),
                            "name", region.name(),
                            "slug", Gazetteer.slug(region),
                            "level", Telling.word(region.level()),
                            "parent", region.parent());
                    told.putAll(count(counts, region.code()));
                    told.put("permalink", telling.link("regions", region.code()));
                    return told;
                })
                .toList();
    }

    private List<Map<String, Object>> topics(String q, Telling telling) throws IOException {
        Counts counts = counts(Facet.Field.TOPIC);
        return topics.stream()
                .filter(topic -> has(topic.id() + " " + topic.labelId() + " " + topic.labelEn(), q))
                .map(topic -> {
                    Map<String, Object> told = Telling.map(
                            "id", topic.id(),
                            "label", topic.labelId(),
                            "labelEnglish", topic.labelEn(),
                            "definition", topic.definition());
                    told.putAll(count(counts, topic.id()));
                    told.put("permalink", telling.link("topics", topic.id()));
                    return told;
                })
                .toList();
    }

    private List<Map<String, Object>> values(Facet.Field field, String q) throws IOException {
        Counts counts = counts(field);
        return counts.documents().keySet().stream()
                .filter(value -> has(value, q))
                .map(value -> {
                    Map<String, Object> told = Telling.map("value", Telling.clean(value, 200));
                    told.putAll(count(counts, value));
                    return told;
                })
                .toList();
    }

    private static boolean has(String text, String q) {
        return text.toLowerCase(Locale.ROOT).contains(q.toLowerCase(Locale.ROOT));
    }

    private static Map<String, Object> count(Counts counts, String value) {
        return Telling.map(
                "statements", counts.statements().getOrDefault(value, 0L),
                "documents", counts.documents().getOrDefault(value, 0L));
    }

    private Counts counts(Facet.Field field) throws IOException {
        return new Counts(counts(field, SearchRequest.Unit.STATEMENT), counts(field, SearchRequest.Unit.DOCUMENT));
    }

    private Map<String, Long> counts(Facet.Field field, SearchRequest.Unit unit) throws IOException {
        Query all = new Query.AllOf(List.of());
        Map<String, Long> counts = new LinkedHashMap<>();
        archive.search(new SearchRequest(all, unit, SearchRequest.Sort.RELEVANCE, 0, null, List.of(field)))
                .facets()
                .getFirst()
                .values()
                .forEach(value -> counts.put(value.value(), value.count()));
        return counts;
    }
}
