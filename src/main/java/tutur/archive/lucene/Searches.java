package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Filing;
import tutur.archive.Hit;
import tutur.archive.Loosening;
import tutur.archive.Officials;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.SearchResult;
import tutur.archive.Snippets;
import tutur.archive.Speakers;
import tutur.json.AnnotationCodec;
import tutur.roster.Member;
import tutur.statement.Statement;
import tutur.story.Quotation;
import tutur.story.Stories;
import tutur.story.Story;
import tutur.text.Sentences;
import tutur.text.Terms;

/** Runs searches over snapshots. */
final class Searches {

    /** Hits that a walk has in memory at a time. */
    private static final int WALK = 500;

    private static final Stories NO_STORIES = Stories.of(List.of(), List.of());

    private final Terms terms;
    private final Sentences sentences;
    private final AnnotationCodec codec;
    private final Rewrites rewrites;

    Searches(Terms terms, Sentences sentences, AnnotationCodec codec) {
        this.terms = terms;
        this.sentences = sentences;
        this.codec = codec;
        this.rewrites = new Rewrites(terms);
    }

    SearchResult search(Snapshot snapshot, SearchRequest request) throws IOException {
        Cursors.Place place = Cursors.place(request);
        Asked asked = asked(snapshot, request, place == null ? null : place.demand());
        TopFieldCollectorManager top = new TopFieldCollectorManager(
                Cursors.sort(request.sort()),
                request.size() + 1,
                place == null ? null : place.last(),
                Integer.MAX_VALUE);
        TopFieldDocs found;
        List<Facet> facets;
        if (request.facets().isEmpty()) {
            found = snapshot.search(asked.shown(), top);
            facets = List.of();
        } else {
            Object[] both =
                    snapshot.search(asked.shown(), new MultiCollectorManager(top, new FacetsCollectorManager()));
            found = (TopFieldDocs) both[0];
            facets = facets(snapshot, request, asked, (FacetsCollector) both[1]);
        }
        int shown = Math.min(request.size(), found.scoreDocs.length);
        boolean more = shown > 0 && found.scoreDocs.length > shown;
        Rewrites.Rewritten rewritten = asked.rewritten;
        return new SearchResult(
                found.totalHits.value(),
                found.totalHits.value() + asked.repeats.count(),
                hits(snapshot, request, rewritten.query(), Arrays.copyOf(found.scoreDocs, shown, FieldDoc[].class)),
                facets,
                rewritten.remarks(),
                more
                        ? Cursors.encode(request, snapshot, rewritten.demand(), (FieldDoc) found.scoreDocs[shown - 1])
                        : null);
    }

    /** What is like the document or the statement of this id. */
    List<Hit> similar(Snapshot snapshot, String id, int most) throws IOException {
        ScoreDoc[] found = snapshot.search(Schema.named(id), 1).scoreDocs;
        if (found.length == 0) {
            return List.of();
        }
        Filing filing = Filing.of(documentOf(snapshot, found[0].doc)).stream()
                .filter(card -> card.unit() != Filing.Unit.OFFICIAL && card.id().equals(id))
                .findFirst()
                .orElseThrow();
        SearchRequest request = new SearchRequest(
                new Query.AllOf(List.of()),
                filing.unit() == Filing.Unit.STATEMENT ? SearchRequest.Unit.STATEMENT : SearchRequest.Unit.DOCUMENT,
                SearchRequest.Sort.RELEVANCE,
                most,
                null,
                List.of());
        org.apache.lucene.search.Query like = new Similar(terms, snapshot).to(filing);
        org.apache.lucene.search.Query folded =
                snapshot.copies().repeats(snapshot, like, request.sort()).without(like);
        TopFieldDocs top = snapshot.search(
                folded, new TopFieldCollectorManager(Cursors.sort(request.sort()), most, null, Integer.MAX_VALUE));
        FieldDoc[] hits = Arrays.copyOf(top.scoreDocs, top.scoreDocs.length, FieldDoc[].class);
        return hits(snapshot, request, request.query(), hits);
    }

    /** What is asked in the end, all that it finds, and which of that stands behind another. */
    private record Asked(
            Rewrites.Rewritten rewritten, Filing.Unit unit, org.apache.lucene.search.Query all, Repeats repeats) {

        org.apache.lucene.search.Query shown() {
            return repeats.without(all);
        }
    }

    List<String> meant(Snapshot snapshot, String word, SearchRequest.Unit unit) throws IOException {
        List<Terms.Term> read = terms.of(word);
        return read.size() == 1 ? Spelling.oftener(snapshot, unit(unit), read.getFirst(), terms) : List.of();
    }

    private static Filing.Unit unit(SearchRequest.Unit unit) {
        return switch (unit) {
            case DOCUMENT -> Filing.Unit.DOCUMENT;
            case STATEMENT -> Filing.Unit.STATEMENT;
        };
    }

    /** @param before what was demanded before, by the page before or by the search that is counted; or null */
    private Asked asked(Snapshot snapshot, SearchRequest request, Loosening.@Nullable Demand before)
            throws IOException {
        Filing.Unit unit = unit(request.unit());
        QueryCompiler compiler = compiler(snapshot, unit);
        Rewrites.Rewritten rewritten = rewrites.of(snapshot, compiler, request, before);
        org.apache.lucene.search.Query all = compiler.compile(rewritten.query());
        Repeats repeats = request.copies() == SearchRequest.Copies.FOLD
                ? snapshot.copies().repeats(snapshot, all, request.sort())
                : Repeats.NONE;
        return new Asked(rewritten, unit, all, repeats);
    }

    /** Each field is counted over what is found without the conditions on it. */
    private List<Facet> facets(Snapshot snapshot, SearchRequest request, Asked asked, FacetsCollector hits)
            throws IOException {
        List<Facet> facets = new ArrayList<>();
        for (Facet.Field field : request.facets().stream().distinct().toList()) {
            Query without = Facet.without(field, request.query());
            if (without.equals(request.query())) {
                facets.add(count(snapshot, asked, hits, field));
            } else {
                Asked wider = asked(snapshot, request.asking(without), asked.rewritten.demand());
                facets.add(count(snapshot, wider, snapshot.search(wider.shown(), new FacetsCollectorManager()), field));
            }
        }
        return facets;
    }

    private Facet count(Snapshot snapshot, Asked asked, FacetsCollector hits, Facet.Field field) throws IOException {
        return switch (field) {
            case DATE -> DayCounts.of(hits, asked.repeats);
            case TERM -> new Facet(field, Telling.words(snapshot, asked.unit, hits, asked.all, terms));
            default -> Counts.of(snapshot, hits, asked.repeats, field);
        };
    }

    /** Shows all hits of one snapshot; how many. */
    long walk(Snapshot snapshot, SearchRequest request, Archive.Visitor visitor) throws IOException {
        long seen = 0;
        @Nullable String cursor = null;
        do {
            SearchResult page = search(snapshot, request.page(WALK, cursor));
            for (Hit hit : page.hits()) {
                visitor.visit(hit);
            }
            seen += page.hits().size();
            cursor = page.cursor();
        } while (cursor != null);
        return seen;
    }

    private List<Hit> hits(Snapshot snapshot, SearchRequest request, Query query, FieldDoc[] found) throws IOException {
        boolean scored = request.sort() == SearchRequest.Sort.RELEVANCE;
        Snippets snippets = new Snippets(terms, sentences, query);
        Map<Integer, AnnotatedDocument> read = new HashMap<>();
        Stories stories = found.length == 0 ? NO_STORIES : snapshot.copies().stories();
        List<Hit> hits = new ArrayList<>();
        for (FieldDoc one : found) {
            int place = place(snapshot, one.doc);
            AnnotatedDocument document = read.get(one.doc - place);
            if (document == null) {
                document = document(snapshot, one.doc - place);
                read.put(one.doc - place, document);
            }
            double score = scored ? (Float) one.fields[0] : 0;
            hits.add(
                    switch (request.unit()) {
                        case DOCUMENT -> {
                            Optional<Story> story =
                                    stories.story(document.document().id());
                            yield new Hit.DocumentHit(
                                    document,
                                    snippets.passages(document.document().body()),
                                    score,
                                    story.map(Story::id)
                                            .orElse(document.document().id()),
                                    story.map(s -> s.copies().size() - 1).orElse(0));
                        }
                        case STATEMENT -> {
                            // In a block, the document stands first and its statements follow in their order.
                            Statement statement = document.statements().get(place - 1);
                            Optional<Quotation> quotation = stories.quotation(statement.id());
                            yield new Hit.StatementHit(
                                    document,
                                    statement,
                                    snippets.whole(statement.text()),
                                    score,
                                    quotation.map(Quotation::id).orElse(statement.id()),
                                    quotation.map(q -> q.documents() - 1).orElse(0));
                        }
                    });
        }
        return hits;
    }

    /** The document of the card with this number, or of the one whose block it stands in. */
    AnnotatedDocument documentOf(Snapshot snapshot, int card) throws IOException {
        return document(snapshot, card - place(snapshot, card));
    }

    /** The document of this id as it was added. */
    Optional<AnnotatedDocument> added(Snapshot snapshot, String id) throws IOException {
        ScoreDoc[] found = snapshot.search(Snapshot.card(Filing.Unit.DOCUMENT, id), 1).scoreDocs;
        return found.length == 0 ? Optional.empty() : Optional.of(added(snapshot, found[0].doc));
    }

    private AnnotatedDocument document(Snapshot snapshot, int card) throws IOException {
        return snapshot.persons().knowing(added(snapshot, card));
    }

    private AnnotatedDocument added(Snapshot snapshot, int card) throws IOException {
        BytesRef json =
                snapshot.storedFields().document(card, Set.of(Schema.JSON)).getBinaryValue(Schema.JSON);
        return codec.decode(Arrays.copyOfRange(json.bytes, json.offset, json.offset + json.length));
    }

    private static int place(Snapshot snapshot, int card) throws IOException {
        LeafReaderContext leaf = snapshot.leaf(card);
        @Nullable NumericDocValues places = leaf.reader().getNumericDocValues(Schema.PLACE);
        if (places == null || !places.advanceExact(card - leaf.docBase)) {
            throw new IOException("card " + card + " has no place in its document: build the index again");
        }
        return (int) places.longValue();
    }

    private QueryCompiler compiler(Snapshot snapshot, Filing.Unit unit) throws IOException {
        return new QueryCompiler(
                terms, unit, snapshot.persons().roster(), snapshot.copies().stories());
    }

    Officials officials(Snapshot snapshot, Query query, int from, int size) throws IOException {
        Persons persons = snapshot.persons();
        FacetsCollector cards =
                snapshot.search(compiler(snapshot, Filing.Unit.OFFICIAL).compile(query), new FacetsCollectorManager());
        List<Persons.Counted> counted = persons.count(cards, true);
        List<Member> members = counted.stream()
                .skip(from)
                .limit(size)
                .map(Persons.Counted::member)
                .toList();
        return new Officials(counted.size(), members);
    }

    Speakers speakers(Snapshot snapshot, SearchRequest request, Query called, int from, int size) throws IOException {
        Asked asked = asked(snapshot, request, null);
        FacetsCollector shown = snapshot.search(asked.shown(), new FacetsCollectorManager());
        FacetsCollector all = asked.repeats.none() ? shown : snapshot.search(asked.all(), new FacetsCollectorManager());
        FacetsCollector cards =
                snapshot.search(compiler(snapshot, Filing.Unit.OFFICIAL).compile(called), new FacetsCollectorManager());
        List<Speakers.Person> persons = Speaking.persons(snapshot, shown, all, asked.repeats, cards);
        return new Speakers(
                persons.size(), persons.stream().skip(from).limit(size).toList());
    }
}
