package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tutur.Sample;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Facet.Field;
import tutur.archive.SearchRequest.Copies;
import tutur.archive.SearchRequest.Rewriting;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.archive.lucene.LuceneArchive;
import tutur.region.Gazetteer;
import tutur.statement.Statement;
import tutur.story.Quotation;
import tutur.story.Stories;
import tutur.story.Story;
import tutur.text.Terms;

/** Counts of facets against a recount of all cards of the sample corpus by hand, for random searches. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FacetRecountTest {

    private static final QueryReader READER = new QueryReader(Gazetteer.load());
    private static final int ROUNDS = 150;
    private static final List<Field> FILTERS = List.of(
            Field.OFFICIAL, Field.OFFICE, Field.REGION, Field.TOPIC, Field.SOURCE, Field.KIND, Field.ADVERTORIAL);
    private static final List<String> WORDS =
            List.of("rapat", "anggaran", "pemerintah daerah", "desa OR kota", "\"kata dia\"");

    /** Conditions of a search: values by field, words, and days. */
    private record Asked(
            Map<Field, List<String>> filters,
            String q,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    private final Random random = new Random(20_261_122);
    private final Terms terms = Terms.load();
    private final Archive archive;
    private final Map<Unit, List<FiledCard>> cards = new HashMap<>();
    private final Map<String, Set<String>> worded = new HashMap<>();

    FacetRecountTest(@TempDir Path folder) throws IOException {
        archive = LuceneArchive.open(folder);
        for (AnnotatedDocument document : Sample.documents().values()) {
            archive.add(document);
        }
        archive.commit();
        Stories stories = archive.stories();
        SearchRequest all = request(new Query.AllOf(List.of()), Unit.DOCUMENT, Copies.ALL, 1000, List.of());
        for (Hit hit : archive.search(all).hits()) {
            for (Filing filing : Filing.of(hit.document())) {
                switch (filing.unit()) {
                    case DOCUMENT ->
                        add(
                                Unit.DOCUMENT,
                                filing,
                                stories.story(filing.id()).map(Story::id).orElse(filing.id()));
                    case STATEMENT ->
                        add(
                                Unit.STATEMENT,
                                filing,
                                stories.quotation(filing.id())
                                        .map(Quotation::id)
                                        .orElse(filing.id()));
                    case OFFICIAL -> {}
                }
            }
        }
        assertTrue(cards(Unit.STATEMENT).size() > 300 && cards(Unit.DOCUMENT).size() > 50);
        assertTrue(
                cards(Unit.DOCUMENT).stream().map(FiledCard::group).distinct().count()
                        < cards(Unit.DOCUMENT).size());
    }

    private void add(Unit unit, Filing filing, String group) {
        cards.computeIfAbsent(unit, _ -> new ArrayList<>()).add(new FiledCard(filing, group));
    }

    private List<FiledCard> cards(Unit unit) {
        return cards.getOrDefault(unit, List.of());
    }

    @AfterAll
    void close() throws IOException {
        archive.close();
    }

    @Test
    void everyCountIsThatOfARecountWithoutTheConditionsOnItsOwnField() throws IOException {
        List<Field> fields =
                Stream.of(Field.values()).filter(f -> f != Field.TERM).toList();
        Set<Facet.Interval> intervals = new HashSet<>();
        long counted = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Unit unit = random.nextBoolean() ? Unit.DOCUMENT : Unit.STATEMENT;
            Copies copies = random.nextBoolean() ? Copies.FOLD : Copies.ALL;
            Asked asked = asked(unit);
            SearchResult result = archive.search(request(query(asked), unit, copies, 0, fields));
            String told = unit + " " + copies + " " + asked;
            List<FiledCard> found = found(unit, asked, null);
            assertEquals(groups(found, copies), result.total(), told);
            for (Facet facet : result.facets()) {
                List<FiledCard> wider = found(unit, asked, facet.field());
                Map<String, Long> expected = FiledCard.recount(wider, copies, facet);
                Map<String, Long> got = new TreeMap<>();
                facet.values().forEach(value -> got.put(value.value(), value.count()));
                assertEquals(expected, got, () -> facet.field() + " of " + told);
                counted += got.size();
                if (facet.interval() != null) {
                    intervals.add(facet.interval());
                }
            }
        }
        assertTrue(counted > 5_000, counted + " counts show too little");
        assertEquals(Set.of(Facet.Interval.values()), intervals);
    }

    @Test
    void aWordThatStandsOutIsCountedWhereItStandsAndIsNotOneOfTheQuery() throws IOException {
        int words = 0;
        Loosening functional = new Loosening(terms);
        for (Unit unit : Unit.values()) {
            for (String q : WORDS) {
                SearchRequest request = request(read(q), unit, Copies.ALL, 1000, List.of(Field.TERM));
                SearchResult result = archive.search(request);
                for (Facet.Value value : result.facets().getFirst().values()) {
                    long having = result.hits().stream()
                            .filter(hit -> text(hit).contains(value.value()))
                            .count();
                    assertEquals(having, value.count(), value + " of " + q);
                    assertTrue(!q.contains(value.value()), value + " of " + q);
                    assertTrue(!functional.isFunctionWord(value.value()), value + " of " + q);
                    words++;
                }
            }
        }
        assertTrue(words > 100, words + " words");
    }

    private Set<String> text(Hit hit) {
        String text = switch (hit) {
            case Hit.DocumentHit document -> document.document().document().body();
            case Hit.StatementHit statement -> statement.statement().text();
        };
        return terms.of(text).stream().map(Terms.Term::exact).collect(Collectors.toSet());
    }

    private static SearchRequest request(Query query, Unit unit, Copies copies, int size, List<Field> facets) {
        return new SearchRequest(query, unit, Sort.NEWEST, size, null, facets, copies, Rewriting.OFF);
    }

    private static Query read(String q) {
        return READER.read(q, Rewriting.OFF).query();
    }

    private Asked asked(Unit unit) {
        Map<Field, List<String>> filters = new TreeMap<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            Field field = FILTERS.get(random.nextInt(FILTERS.size()));
            List<String> known = cards(unit).stream()
                    .flatMap(card -> card.values(field, null).stream())
                    .sorted()
                    .toList();
            filters.put(
                    field,
                    random.ints(1 + random.nextInt(3), 0, known.size())
                            .mapToObj(known::get)
                            .distinct()
                            .toList());
        }
        LocalDate from = LocalDate.of(2017, 1, 1).plusDays(random.nextInt(3_000));
        LocalDate to = from.plusDays(10L << random.nextInt(9));
        return new Asked(
                filters,
                random.nextInt(3) == 0 ? WORDS.get(random.nextInt(WORDS.size())) : "",
                random.nextInt(3) == 0 ? from : null,
                random.nextInt(3) == 0 ? to : null);
    }

    /** As {@link Parameters} would put it. */
    private Query query(Asked asked) {
        List<Query> parts = new ArrayList<>();
        if (!asked.q.isEmpty()) {
            parts.add(read(asked.q));
        }
        asked.filters.forEach((field, values) -> {
            List<Query> some = values.stream().map(v -> query(field, v)).toList();
            parts.add(some.size() == 1 ? some.getFirst() : new Query.AnyOf(some));
        });
        if (asked.from != null || asked.to != null) {
            parts.add(new Query.Between(asked.from, asked.to));
        }
        return parts.size() == 1 ? parts.getFirst() : new Query.AllOf(parts);
    }

    private static Query query(Field field, String value) {
        return switch (field) {
            case OFFICIAL -> new Query.SaidBy(value);
            case OFFICE -> new Query.HeldBy(value);
            case REGION -> new Query.In(value);
            case TOPIC -> new Query.About(value);
            case SOURCE -> new Query.From(value);
            case KIND -> new Query.OfKind(Statement.Kind.valueOf(value.toUpperCase(Locale.ROOT)));
            case ADVERTORIAL -> new Query.Advertorial(Boolean.parseBoolean(value));
            case YEAR, DATE, TERM -> throw new IllegalArgumentException(field + " is no filter");
        };
    }

    /** The cards that fulfil all conditions but those on {@code open}. */
    private List<FiledCard> found(Unit unit, Asked asked, @Nullable Field open) throws IOException {
        Set<String> having = asked.q.isEmpty() ? Set.of() : worded(unit, asked.q);
        return cards(unit).stream()
                .filter(card ->
                        asked.q.isEmpty() || having.contains(card.filing().id()))
                .filter(card -> asked.filters.entrySet().stream()
                        .allMatch(e ->
                                e.getKey() == open || e.getValue().stream().anyMatch(v -> card.has(e.getKey(), v))))
                .filter(card -> open == Field.YEAR || within(card.filing().day(), asked))
                .toList();
    }

    private Set<String> worded(Unit unit, String q) throws IOException {
        Set<String> known = worded.get(unit + q);
        if (known == null) {
            known = new HashSet<>();
            for (Hit hit : archive.search(request(read(q), unit, Copies.ALL, 1000, List.of()))
                    .hits()) {
                known.add(
                        hit instanceof Hit.StatementHit said
                                ? said.statement().id()
                                : hit.document().document().id());
            }
            worded.put(unit + q, known);
        }
        return known;
    }

    private static boolean within(@Nullable LocalDate day, Asked asked) {
        if (asked.from == null && asked.to == null) {
            return true;
        }
        return day != null
                && (asked.from == null || !day.isBefore(asked.from))
                && (asked.to == null || !day.isAfter(asked.to));
    }

    private static long groups(List<FiledCard> found, Copies copies) {
        return copies == Copies.ALL
                ? found.size()
                : found.stream().map(FiledCard::group).distinct().count();
    }
}
