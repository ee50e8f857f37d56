package tutur.web;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.Facet;
import tutur.archive.SearchRequest;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.topic.Topic;

/** What filters can be set to: regions and topics with how much there is of each. */
final class Choices {

    /**
     * A region.
     *
     * @param statements number of statements in it and in what lies in it
     * @param documents the same for documents
     */
    record RegionJson(
            String code,
            String name,
            Region.Level level,
            @Nullable String parent,
            String slug,
            long statements,
            long documents) {}

    /** Regions. */
    record RegionsJson(long total, List<RegionJson> regions) {}

    /** A region with what lies directly in it. */
    record RegionPageJson(RegionJson region, List<RegionJson> children) {}

    /** A topic; the label is in the language asked for. */
    record TopicJson(String id, String label, String definition, long statements, long documents) {}

    /** Topics. */
    record TopicsJson(long total, List<TopicJson> topics) {}

    private record Counts(Map<String, Long> statements, Map<String, Long> documents) {}

    private final Searches searches;
    private final Names names;
    private final Gazetteer gazetteer;
    private final List<Topic> topics;

    Choices(Searches searches, Names names, Gazetteer gazetteer, List<Topic> topics) {
        this.searches = searches;
        this.names = names;
        this.gazetteer = gazetteer;
        this.topics = topics;
    }

    /** Provinces, regencies and cities, or those that {@code q} may mean, of one level, or in one region. */
    RegionsJson regions(Request request, Texts texts) throws IOException {
        Stream<Region> found = gazetteer.all().stream();
        for (String q : request.given("q")) {
            List<Region> named = gazetteer.named(q);
            found = (named.isEmpty() ? gazetteer.nearest(q, 10) : named).stream();
        }
        for (String parent : request.given("parent")) {
            Region in = names.regionFor("parent", parent);
            found = found.filter(region -> in.code().equals(region.parent()));
        }
        for (String level : request.given("level")) {
            String wanted = level(level);
            found = found.filter(region -> Labels.lower(region.level()).equals(wanted));
        }
        Counts counts = counts(Facet.Field.REGION);
        List<RegionJson> regions =
                found.map(region -> json(region, counts, texts)).toList();
        return new RegionsJson(regions.size(), regions);
    }

    private static String level(String level) {
        List<String> levels =
                Stream.of(Region.Level.values()).map(Labels::lower).toList();
        if (!levels.contains(level.toLowerCase(Locale.ROOT))) {
            throw Refusal.value(Trouble.BAD_VALUE, "level", levels, level, "level");
        }
        return level.toLowerCase(Locale.ROOT);
    }

    /** One region, by code or slug. @throws Refusal when there is none */
    RegionPageJson region(Request request, Texts texts) throws IOException {
        Region region = names.region(request.part("code"));
        Counts counts = counts(Facet.Field.REGION);
        List<RegionJson> children = gazetteer.children(region).stream()
                .map(child -> json(child, counts, texts))
                .toList();
        return new RegionPageJson(json(region, counts, texts), children);
    }

    private RegionJson json(Region region, Counts counts, Texts texts) {
        return new RegionJson(
                region.code(),
                names.name(region, texts),
                region.level(),
                region.parent(),
                Gazetteer.slug(region),
                counts.statements().getOrDefault(region.code(), 0L),
                counts.documents().getOrDefault(region.code(), 0L));
    }

    /** All topics. */
    TopicsJson topics(Texts texts) throws IOException {
        Counts counts = counts(Facet.Field.TOPIC);
        List<TopicJson> all =
                topics.stream().map(topic -> json(topic, counts, texts)).toList();
        return new TopicsJson(all.size(), all);
    }

    /** One topic. @throws Refusal when there is none */
    TopicJson topic(Request request, Texts texts) throws IOException {
        return json(names.topic(request.part("id")), counts(Facet.Field.TOPIC), texts);
    }

    private static TopicJson json(Topic topic, Counts counts, Texts texts) {
        return new TopicJson(
                topic.id(),
                Names.label(topic, texts),
                topic.definition(),
                counts.statements().getOrDefault(topic.id(), 0L),
                counts.documents().getOrDefault(topic.id(), 0L));
    }

    private Counts counts(Facet.Field field) throws IOException {
        return new Counts(
                byValue(searches.values(SearchRequest.Unit.STATEMENT, field)),
                byValue(searches.values(SearchRequest.Unit.DOCUMENT, field)));
    }

    private static Map<String, Long> byValue(List<Facet.Value> values) {
        Map<String, Long> counts = new HashMap<>();
        values.forEach(value -> counts.put(value.value(), value.count()));
        return counts;
    }
}
