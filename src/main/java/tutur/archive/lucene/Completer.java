package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import tutur.archive.Archive;
import tutur.archive.Filing;
import tutur.archive.SearchRequest;
import tutur.text.Terms;

/** Goes on with words that are being typed: straight from the index, so that it always follows what was committed last. */
final class Completer {

    private static final int LONGEST = 100;
    private static final int SHORTEST = 2;
    /** Words that begin so and are tried behind the word before: the frequent ones. */
    private static final int TRIED = 8;

    private record Way(String word, long documents) {}

    private final Terms terms;

    Completer(Terms terms) {
        this.terms = terms;
    }

    Archive.Completions of(Snapshot snapshot, String typed, int most) throws IOException {
        List<Terms.Term> words = typed.length() > LONGEST ? List.of() : terms.of(typed);
        if (words.isEmpty()) {
            return new Archive.Completions(List.of(), List.of());
        }
        boolean open = words.getLast().span().end() == typed.length();
        return new Archive.Completions(
                titles(snapshot, words, open, most), open ? phrases(snapshot, typed, words, most) : List.of());
    }

    private static List<Archive.Completions.Title> titles(
            Snapshot snapshot, List<Terms.Term> words, boolean open, int most) throws IOException {
        BooleanQuery.Builder all = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Schema.UNIT, Schema.lower(Filing.Unit.DOCUMENT))), Occur.FILTER);
        for (Terms.Term word : words) {
            Term sought = new Term(Schema.TITLE.exact(), word.exact());
            boolean begins = open && word.equals(words.getLast());
            all.add(begins ? new PrefixQuery(sought) : new TermQuery(sought), Occur.FILTER);
        }
        List<Archive.Completions.Title> titles = new ArrayList<>();
        ScoreDoc[] found = snapshot.search(all.build(), most, Cursors.sort(SearchRequest.Sort.NEWEST)).scoreDocs;
        for (ScoreDoc one : found) {
            LeafReaderContext leaf = snapshot.leaf(one.doc);
            BinaryDocValues headings = DocValues.getBinary(leaf.reader(), Schema.HEADING);
            var ids = DocValues.getSorted(leaf.reader(), Schema.ID);
            int card = one.doc - leaf.docBase;
            if (headings.advanceExact(card) && ids.advanceExact(card)) {
                titles.add(new Archive.Completions.Title(
                        ids.lookupOrd(ids.ordValue()).utf8ToString(),
                        headings.binaryValue().utf8ToString()));
            }
        }
        return titles;
    }

    private static List<String> phrases(Snapshot snapshot, String typed, List<Terms.Term> words, int most)
            throws IOException {
        Terms.Term last = words.getLast();
        if (last.exact().length() < SHORTEST) {
            return List.of();
        }
        List<Vocabulary.Word> begun = snapshot.vocabulary().beginning(last.exact(), TRIED);
        List<String> ways = begun.isEmpty()
                ? Spelling.like(snapshot, Filing.Unit.DOCUMENT, last.exact())
                : words.size() == 1
                        ? begun.stream().map(Vocabulary.Word::word).toList()
                        : behind(snapshot, words.get(words.size() - 2), begun);
        return ways.stream()
                .filter(way -> !way.equals(last.exact()))
                .limit(most)
                .map(way -> typed.substring(0, last.span().start()) + way)
                .toList();
    }

    /** Those of the words that stand somewhere right behind another, the most frequent first. */
    private static List<String> behind(Snapshot snapshot, Terms.Term before, List<Vocabulary.Word> begun)
            throws IOException {
        List<Way> ways = new ArrayList<>();
        for (Vocabulary.Word word : begun) {
            PhraseQuery phrase = new PhraseQuery(Schema.BODY.exact(), before.exact(), word.word());
            ways.add(new Way(word.word(), snapshot.count(phrase)));
        }
        return ways.stream()
                .filter(way -> way.documents > 0)
                .sorted(Comparator.comparingLong(Way::documents).reversed())
                .map(Way::word)
                .toList();
    }
}
