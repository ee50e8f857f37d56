package tutur.archive;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutur.archive.WrongParameter.Fault;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.roster.Member;
import tutur.statement.Statement;
import tutur.text.Words;
import tutur.topic.Topic;

/** Turns the values of filters into queries, by the names that people use for them. */
final class Filters {

    static final List<String> NAMES =
            List.of("official", "office", "region", "topic", "source", "kind", "advertorial", "story", "quotation");

    private final Known known;
    private final Archive archive;
    private final Offices offices;
    private final Remarks remarks = new Remarks();

    Filters(Known known, Archive archive) {
        this.known = known;
        this.archive = archive;
        this.offices = new Offices(known, this);
    }

    /**
     * One value of one filter.
     *
     * @throws WrongParameter when it is not understood
     */
    Query read(String filter, String value) throws IOException {
        return switch (filter) {
            case "official" -> official(value);
            case "office" -> office(value);
            case "region" -> region(value);
            case "topic" -> topic(value);
            case "source" -> source(value);
            case "kind" ->
                new Query.OfKind(
                        Given.constant(filter, known.names().kind(value).orElse(value), Statement.Kind.class));
            case "advertorial" -> advertorial(value);
            case "story" -> {
                require(
                        filter,
                        value,
                        archive.find(value)
                                .filter(d -> d.document().id().equals(value))
                                .isPresent());
                yield new Query.OfStory(value);
            }
            case "quotation" -> {
                require(
                        filter,
                        value,
                        archive.find(value)
                                .filter(d -> !d.document().id().equals(value))
                                .isPresent());
                yield new Query.OfQuotation(value);
            }
            default -> throw new IllegalStateException("no filter " + filter);
        };
    }

    /** By id, or by name: then all who bear it. */
    private Query official(String value) throws IOException {
        if (finds(new Query.SaidBy(value))) {
            return new Query.SaidBy(value);
        }
        String key = Words.key(value);
        if (finds(new Query.SaidBy(key))) {
            return new Query.SaidBy(key);
        }
        List<Member> members = archive.roster().members();
        List<String> keys = List.of(key, Words.key(known.honorifics().bare(value)));
        List<Query> namesakes = members.stream()
                .filter(m -> m.names().stream().anyMatch(n -> keys.contains(Words.key(n))))
                .limit(SearchRequest.MOST_HITS)
                .map(m -> (Query) new Query.SaidBy(m.id()))
                .toList();
        if (!namesakes.isEmpty()) {
            return namesakes.size() == 1 ? namesakes.getFirst() : new Query.AnyOf(namesakes);
        }
        List<Member> like = archive.officials(new Query.Words(value), 0, SearchRequest.MOST_HITS)
                .members();
        throw unknown(
                "official",
                value,
                Stream.concat(like.stream(), members.stream().limit(SearchRequest.MOST_HITS))
                        .map(Member::id)
                        .distinct()
                        .toList());
    }

    /** By code, name, slug, alias or nickname; a bare name that only one of its level can mean is taken. */
    private Query region(String value) {
        List<Region> named = known.gazetteer()
                .byCode(value)
                .map(List::of)
                .orElseGet(() -> known.gazetteer().named(value));
        if (named.size() == 1) {
            return new Query.In(named.getFirst().code());
        }
        List<Region> meant = named.isEmpty() ? known.gazetteer().nearest(value, 3) : named;
        throw new WrongParameter(
                named.isEmpty() ? Fault.UNKNOWN_VALUE : Fault.AMBIGUOUS_VALUE,
                "region",
                value,
                "",
                meant.stream().map(Gazetteer::slug).toList());
    }

    /** By id or by its label in either language. */
    private Query topic(String value) {
        return topics(value).stream()
                .findFirst()
                .map(topic -> new Query.About(topic.id()))
                .orElseThrow(() -> unknown(
                        "topic", value, known.topics().stream().map(Topic::id).toList()));
    }

    /** Those of this id or label. */
    List<Topic> topics(String value) {
        String key = Words.key(value);
        return known.topics().stream()
                .filter(topic -> Stream.of(topic.id(), topic.labelId(), topic.labelEn())
                        .anyMatch(name -> Words.key(name).equals(key)))
                .toList();
    }

    /** The office that these words call, where some document has it. */
    Optional<String> officeIn(String words) throws IOException {
        if (finds(new Query.HeldBy(words))) {
            return Optional.of(words);
        }
        Optional<String> called = known.offices().office(words);
        return called.isPresent() && finds(new Query.HeldBy(called.get())) ? called : Optional.empty();
    }

    /** What is to be said about the values that were read. */
    List<Remark> remarks() {
        return remarks.all();
    }

    /** All there are. */
    List<Topic> topics() {
        return known.topics();
    }

    private static Query advertorial(String value) {
        return switch (value) {
            case "true" -> new Query.Advertorial(true);
            case "false" -> new Query.Advertorial(false);
            default ->
                throw new WrongParameter(
                        Fault.BAD_VALUE, "advertorial", value, "true or false", List.of("true", "false"));
        };
    }

    private Query office(String value) throws IOException {
        Optional<Query> named = offices.named(value, remarks);
        if (named.isPresent()) {
            return named.get();
        }
        List<String> known = values(Facet.Field.OFFICE);
        Optional<String> same = known.stream()
                .filter(other -> Words.key(other).equals(Words.key(value)))
                .findFirst();
        return same.<Query>map(Query.HeldBy::new)
                .orElseThrow(
                        () -> new WrongParameter(Fault.UNKNOWN_VALUE, "office", value, "", offices.like(value, known)));
    }

    /** An outlet that some document has, in any spelling that comes to the same letters. */
    private Query source(String value) throws IOException {
        Query asWritten = new Query.From(value);
        if (finds(asWritten)) {
            return asWritten;
        }
        List<String> known = values(Facet.Field.SOURCE);
        return known.stream()
                .filter(other -> Words.key(other).equals(Words.key(value)))
                .findFirst()
                .<Query>map(Query.From::new)
                .orElseThrow(() -> unknown("source", value, known));
    }

    private static void require(String name, String value, boolean known) {
        if (!known) {
            throw unknown(name, value, List.of());
        }
    }

    private static WrongParameter unknown(String name, String value, Collection<String> known) {
        return new WrongParameter(Fault.UNKNOWN_VALUE, name, value, "", Nearest.of(value, known));
    }

    /** Whether a document has it. */
    boolean finds(Query query) throws IOException {
        return archive.search(request(query, List.of())).total() > 0;
    }

    private List<String> values(Facet.Field field) throws IOException {
        return archive.search(request(new Query.AllOf(List.of()), List.of(field))).facets().stream()
                .flatMap(f -> f.values().stream())
                .map(Facet.Value::value)
                .toList();
    }

    private static SearchRequest request(Query query, List<Facet.Field> facets) {
        return new SearchRequest(query, SearchRequest.Unit.DOCUMENT, SearchRequest.Sort.RELEVANCE, 0, null, facets);
    }
}
