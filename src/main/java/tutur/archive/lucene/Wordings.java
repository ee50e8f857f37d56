package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.util.BytesRef;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.SearchRequest;
import tutur.statement.Statement;
import tutur.text.Terms;

/** Finds statements by what they say, and tells what they say, without reading documents. */
final class Wordings {

    /** Of more words next to each other the first ones are sought; whoever asks compares all. */
    private static final int LONGEST_PHRASE = 64;

    /** So many of the rarest words lead to statements; more make it slow and find no others. */
    private static final int RAREST = 8;

    /** Of the rarest words, a statement must have one in so many. */
    private static final int ONE_IN = 4;

    private record Rare(String stem, int cards) {

        /** Counts by how rare it is, wherever it stands and however often: neither lengths nor counts have to be read. */
        Query query(int all) {
            Query word = new ConstantScoreQuery(new TermQuery(new Term(Schema.SAID.stem(), stem)));
            return new BoostQuery(word, (float) Math.log(1 + (double) all / cards));
        }
    }

    private final Terms terms;

    Wordings(Terms terms) {
        this.terms = terms;
    }

    /** Adds to the cards of a block what their statements say. */
    static void add(List<Document> block, AnnotatedDocument annotated) {
        for (int i = 0; i < annotated.statements().size(); i++) {
            Statement said = annotated.statements().get(i);
            block.get(i + 1).add(new BinaryDocValuesField(Schema.WORDS, Schema.bytes(said.text())));
        }
    }

    List<Archive.Wording> of(Snapshot snapshot, String words, int most) throws IOException {
        if (most < 1 || most > 1000) {
            throw new IllegalArgumentException(most + " wordings: 1 to 1000");
        }
        List<Terms.Term> found = terms.of(words);
        if (found.isEmpty()) {
            return List.of();
        }
        Sort earliest = Cursors.sort(SearchRequest.Sort.OLDEST);
        List<Archive.Wording> exact = read(
                snapshot,
                snapshot.search(phrase(found), new TopFieldCollectorManager(earliest, most, null, most)).scoreDocs);
        return exact.isEmpty()
                ? read(
                        snapshot,
                        snapshot.search(alike(snapshot, found), new TopScoreDocCollectorManager(most, null, most))
                                .scoreDocs)
                : exact;
    }

    private static Query phrase(List<Terms.Term> found) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        found.stream().limit(LONGEST_PHRASE).forEach(term -> phrase.add(new Term(Schema.SAID.exact(), term.exact())));
        return phrase.build();
    }

    private static Query alike(Snapshot snapshot, List<Terms.Term> found) throws IOException {
        List<Rare> known = new ArrayList<>();
        for (String stem : found.stream().map(Terms.Term::stem).distinct().toList()) {
            int cards = snapshot.getIndexReader().docFreq(new Term(Schema.SAID.stem(), stem));
            if (cards > 0) {
                known.add(new Rare(stem, cards));
            }
        }
        List<Rare> rarest = known.stream()
                .sorted(Comparator.comparingInt(Rare::cards).thenComparing(Rare::stem))
                .limit(RAREST)
                .toList();
        BooleanQuery.Builder alike = new BooleanQuery.Builder();
        int all = snapshot.getIndexReader().maxDoc();
        rarest.forEach(rare -> alike.add(rare.query(all), Occur.SHOULD));
        return alike.setMinimumNumberShouldMatch(Math.ceilDiv(rarest.size(), ONE_IN))
                .build();
    }

    private static List<Archive.Wording> read(Snapshot snapshot, ScoreDoc[] found) throws IOException {
        List<Archive.Wording> wordings = new ArrayList<>();
        for (ScoreDoc one : found) {
            LeafReaderContext leaf = snapshot.leaf(one.doc);
            BinaryDocValues words = DocValues.getBinary(leaf.reader(), Schema.WORDS);
            SortedDocValues ids = DocValues.getSorted(leaf.reader(), Schema.ID);
            int card = one.doc - leaf.docBase;
            if (words.advanceExact(card) && ids.advanceExact(card)) {
                BytesRef said = words.binaryValue();
                wordings.add(new Archive.Wording(ids.lookupOrd(ids.ordValue()).utf8ToString(), said.utf8ToString()));
            }
        }
        return wordings;
    }
}
