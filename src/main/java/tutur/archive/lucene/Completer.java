package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import tutur.archive.Archive;
import tutur.archive.Filing;
import tutur.archive.SearchRequest;
import tutur.text.Terms;
import tutur.text.Words;

/** Goes on with words that are being typed: straight from the index, so that it always follows what was committed last. */
final class Completer {

    private static final int LONGEST = 100;
    private static final int SHORTEST = 2;
    /** Words that begin so and are tried behind the word before: the frequent ones. */
    private static final int TRIED = 8;

    /** As many behind a word that so few documents have: each costs less, and what follows it is rare, too. */
    private static final int TRIED_BEHIND_RARE = 32;

    private static final int RARE = 500;

    /** Statements that are read for what stands behind a word. */
    private static final int READ = 60;

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
                titles(snapshot, words, open, most),
                open ? phrases(snapshot, typed, words, most) : next(snapshot, typed, words.getLast(), most));
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
        if (words.size() == 1 && last.exact().length() < SHORTEST) {
            return List.of();
        }
        return ways(snapshot, words).stream()
                .filter(way -> !way.equals(last.exact()))
                .limit(most)
                .map(way -> typed.substring(0, last.span().start()) + way)
                .toList();
    }

    /** What may be meant by the last word, as far as it is typed. */
    private static Collection<String> ways(Snapshot snapshot, List<Terms.Term> words) throws IOException {
        String last = words.getLast().exact();
        boolean rare = words.size() > 1
                && snapshot.getIndexReader()
                                .docFreq(new Term(
                                        Schema.BODY.exact(),
                                        words.get(words.size() - 2).exact()))
                        <= RARE;
        List<Vocabulary.Word> begun = snapshot.vocabulary().beginning(last, rare ? TRIED_BEHIND_RARE : TRIED);
        if (begun.isEmpty()) {
            return Spelling.like(snapshot, Filing.Unit.DOCUMENT, last);
        }
        if (words.size() == 1) {
            return begun.stream().map(Vocabulary.Word::word).toList();
        }
        Terms.Term before = words.get(words.size() - 2);
        Set<String> ways = new LinkedHashSet<>(behind(snapshot, before, begun));
        ways.addAll(said(snapshot, before.exact(), last));
        return ways;
    }

    /** How a finished word goes on. */
    private static List<String> next(Snapshot snapshot, String typed, Terms.Term last, int most) throws IOException {
        return said(snapshot, last.exact(), "").stream()
                .limit(most)
                .map(way -> typed.stripTrailing() + " " + way)
                .toList();
    }

    /**
     * The words with this beginning that some statements have right behind another, the most frequent first. Rare words are found so that
     * are none of the frequent ones with their beginning.
     */
    private static List<String> said(Snapshot snapshot, String before, String beginning) throws IOException {
        ScoreDoc[] cards = snapshot.search(
                        new ConstantScoreQuery(new TermQuery(new Term(Schema.SAID.exact(), before))), READ)
                .scoreDocs;
        Map<String, Integer> counts = new HashMap<>();
        for (ScoreDoc card : cards) {
            LeafReaderContext leaf = snapshot.leaf(card.doc);
            BinaryDocValues said = DocValues.getBinary(leaf.reader(), Schema.WORDS);
            if (said.advanceExact(card.doc - leaf.docBase)) {
                Words words = Words.of(said.binaryValue().utf8ToString());
                for (int i = 1; i < words.size(); i++) {
                    String word = words.lower(i);
                    if (words.lower(i - 1).equals(before)
                            && word.startsWith(beginning)
                            && word.length() > SHORTEST
                            && words.gap(i).isBlank()
                            && word.chars().allMatch(Character::isLetter)) {
                        counts.merge(word, 1, Integer::sum);
                    }
                }
            }
        }
        return counts.entrySet().stream()
                .filter(word -> word.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
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
