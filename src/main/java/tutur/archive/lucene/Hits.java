package tutur.archive.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Filing;
import tutur.archive.Hit;
import tutur.archive.Hit.Explanation;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.Snippets;
import tutur.json.AnnotationCodec;
import tutur.statement.Statement;
import tutur.story.Quotation;
import tutur.story.Stories;
import tutur.story.Story;
import tutur.text.Sentences;
import tutur.text.Terms;

/** Reads what cards stand for, and makes hits of the ones that were found. */
final class Hits {

    private static final Stories NO_STORIES = Stories.of(List.of(), List.of());

    private final Terms terms;
    private final Sentences sentences;
    private final AnnotationCodec codec;

    Hits(Terms terms, Sentences sentences, AnnotationCodec codec) {
        this.terms = terms;
        this.sentences = sentences;
        this.codec = codec;
    }

    /**
     * What the hits of a page tell besides themselves.
     *
     * @param reasons tells why they are hits; null when nobody asks
     * @param inside finds the statements to be shown in documents; null for none
     */
    record Besides(@Nullable Reasons reasons, org.apache.lucene.search.@Nullable Query inside) {

        static final Besides NOTHING = new Besides(null, null);
    }

    /**
     * The hits of a page, in their order.
     *
     * @param query what was asked in the end
     */
    List<Hit> of(Snapshot snapshot, SearchRequest request, Query query, Besides besides, FieldDoc[] found)
            throws IOException {
        boolean scored = request.sort() == SearchRequest.Sort.RELEVANCE;
        Snippets snippets = new Snippets(terms, sentences, query);
        SortedMap<Integer, AnnotatedDocument> read = read(snapshot, found);
        Stories stories = found.length == 0 ? NO_STORIES : snapshot.copies().stories();
        Map<Integer, List<Integer>> inside = inside(snapshot, besides, read);
        List<Hit> hits = new ArrayList<>();
        for (FieldDoc one : found) {
            int place = place(snapshot, one.doc);
            AnnotatedDocument document = Objects.requireNonNull(read.get(one.doc - place));
            double score = scored ? (Float) one.fields[0] : 0;
            Explanation why = besides.reasons == null ? null : besides.reasons.of(one.doc, scored ? null : day(one));
            hits.add(
                    switch (request.unit()) {
                        case DOCUMENT ->
                            document(document, snippets, score, stories, inside.getOrDefault(one.doc, List.of()), why);
                        // In a block, the document stands first and its statements follow in their order.
                        case STATEMENT ->
                            statement(document, document.statements().get(place - 1), snippets, score, stories, why);
                    });
        }
        return hits;
    }

    /** The documents of the cards, by the numbers of theirs. */
    private SortedMap<Integer, AnnotatedDocument> read(Snapshot snapshot, FieldDoc[] found) throws IOException {
        SortedMap<Integer, AnnotatedDocument> read = new TreeMap<>();
        for (FieldDoc one : found) {
            int card = one.doc - place(snapshot, one.doc);
            if (!read.containsKey(card)) {
                read.put(card, document(snapshot, card));
            }
        }
        return read;
    }

    private static Map<Integer, List<Integer>> inside(
            Snapshot snapshot, Besides besides, SortedMap<Integer, AnnotatedDocument> read) throws IOException {
        if (besides.inside == null || read.isEmpty()) {
            return Map.of();
        }
        SortedMap<Integer, Integer> statements = new TreeMap<>();
        read.forEach(
                (card, document) -> statements.put(card, document.statements().size()));
        return Inside.places(snapshot, besides.inside, statements);
    }

    /** @param places of the statements to be shown */
    private static Hit document(
            AnnotatedDocument document,
            Snippets snippets,
            double score,
            Stories stories,
            List<Integer> places,
            @Nullable Explanation why) {
        String id = document.document().id();
        Optional<Story> story = stories.story(id);
        return new Hit.DocumentHit(
                document,
                snippets.passages(document.document().body()),
                score,
                story.map(Story::id).orElse(id),
                story.map(s -> s.copies().size() - 1).orElse(0),
                places.stream()
                        .map(place -> document.statements().get(place - 1))
                        .map(said -> new Hit.Matched(said, snippets.whole(said.text())))
                        .toList(),
                why);
    }

    private static Hit statement(
            AnnotatedDocument document,
            Statement statement,
            Snippets snippets,
            double score,
            Stories stories,
            @Nullable Explanation why) {
        Optional<Quotation> quotation = stories.quotation(statement.id());
        return new Hit.StatementHit(
                document,
                statement,
                snippets.whole(statement.text()),
                score,
                quotation.map(Quotation::id).orElse(statement.id()),
                quotation.map(q -> q.documents() - 1).orElse(0),
                why);
    }

    /** The day that a hit is sorted by; empty when it has none. */
    private static String day(FieldDoc hit) {
        int day = (Integer) hit.fields[0];
        return day == Integer.MIN_VALUE || day == Integer.MAX_VALUE
                ? ""
                : LocalDate.ofEpochDay(day).toString();
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
}
