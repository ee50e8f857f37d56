package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MultiCollectorManager;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
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
import tutur.archive.Speakers;
import tutur.roster.Member;
import tutur.text.Terms;

/** Runs searches over snapshots. */
final class Searches {

    /** Hits that a walk has in memory at a time. */
    private static final int WALK = 500;

    private final Terms terms;
    private final Hits hits;
    private final Loosening loosening;
    private final Rewrites rewrites;

    Searches(Terms terms, Hits hits) {
        this.terms = terms;
        this.hits = hits;
        this.loosening = new Loosening(terms);
        this.rewrites = new Rewrites(terms, loosening);
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
                hits.of(
                        snapshot,
                        request,
                        rewritten.query(),
                        shown == 0 ? Hits.Besides.NOTHING : besides(snapshot, request, asked),
                        Arrays.copyOf(found.scoreDocs, shown, FieldDoc[].class)),
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
        AnnotatedDocument document = hits.documentOf(snapshot, found[0].doc);
        Filing filing = Filing.of(document).stream()
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
        FieldDoc[] like = Similar.to(snapshot, terms, document, filing).first(snapshot, most);
        return hits.of(snapshot, request, request.query(), Hits.Besides.NOTHING, like);
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
            case TERM -> new Facet(field, Telling.words(snapshot, asked.unit, hits, asked.all, terms, loosening));
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

    private Hits.Besides besides(Snapshot snapshot, SearchRequest request, Asked asked) throws IOException {
        Query query = asked.rewritten.query();
        Reasons reasons =
                request.explaining() ? new Reasons(snapshot, compiler(snapshot, asked.unit), query, terms) : null;
        org.apache.lucene.search.Query inside = asked.unit == Filing.Unit.DOCUMENT
                ? compiler(snapshot, Filing.Unit.STATEMENT).compile(rewrites.inside(query))
                : null;
        return new Hits.Besides(reasons, inside);
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
