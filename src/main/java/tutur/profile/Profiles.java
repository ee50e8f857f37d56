package tutur.profile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Facet.Field;
import tutur.archive.Hit;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.SearchResult;

/** Asks an archive about one thing, in at most nine searches. Safe for use by several threads. */
public final class Profiles {

    /** How many topics are followed through the years. */
    public static final int TRENDS = 6;

    private final Archive archive;

    /** @param archive what is asked */
    public Profiles(Archive archive) {
        this.archive = archive;
    }

    /**
     * What is known of the statements that {@code query} finds.
     *
     * @param query the thing
     * @param copies whether copies of a quotation count as one
     * @param newest how many of the newest statements to tell, 0 to 1000
     * @param fields what to count besides the years
     * @throws IOException when the archive fails
     */
    public Profile of(Query query, SearchRequest.Copies copies, int newest, List<Field> fields) throws IOException {
        List<Field> counted =
                Stream.concat(fields.stream(), Stream.of(Field.YEAR)).distinct().toList();
        SearchResult found = search(query, SearchRequest.Sort.NEWEST, copies, Math.max(1, newest), counted);
        SearchResult oldest = search(query, SearchRequest.Sort.OLDEST, copies, 1, List.of());
        List<Profile.Trend> trends = new ArrayList<>();
        if (fields.contains(Field.TOPIC)) {
            for (Facet.Value topic :
                    values(found, Field.TOPIC).stream().limit(TRENDS).toList()) {
                trends.add(trend(query, topic.value(), copies));
            }
        }
        return new Profile(
                found.total(),
                dated(oldest),
                dated(found),
                found.hits().stream().limit(newest).toList(),
                found.facets(),
                inOrder(values(found, Field.YEAR)),
                trends);
    }

    private Profile.Trend trend(Query query, String topic, SearchRequest.Copies copies) throws IOException {
        Query both = new Query.AllOf(List.of(query, new Query.About(topic)));
        SearchResult found = search(both, SearchRequest.Sort.NEWEST, copies, 0, List.of(Field.YEAR));
        return new Profile.Trend(topic, found.total(), inOrder(values(found, Field.YEAR)));
    }

    private SearchResult search(
            Query query, SearchRequest.Sort sort, SearchRequest.Copies copies, int size, List<Field> facets)
            throws IOException {
        return archive.search(new SearchRequest(
                query, SearchRequest.Unit.STATEMENT, sort, size, null, facets, copies, SearchRequest.Rewriting.OFF));
    }

    private static List<Facet.Value> values(SearchResult found, Field field) {
        return found.facets().stream()
                .filter(facet -> facet.field() == field)
                .flatMap(facet -> facet.values().stream())
                .toList();
    }

    private static List<Facet.Value> inOrder(List<Facet.Value> years) {
        return years.stream().sorted(Comparator.comparing(Facet.Value::value)).toList();
    }

    /** The first hit, when it has a day: undated ones come last in both orders. */
    private static Hit.@Nullable StatementHit dated(SearchResult result) {
        return result.hits().stream()
                .limit(1)
                .filter(Hit.StatementHit.class::isInstance)
                .map(Hit.StatementHit.class::cast)
                .filter(hit -> Said.day(hit) != null)
                .findFirst()
                .orElse(null);
    }
}
