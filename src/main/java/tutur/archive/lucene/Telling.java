package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import tutur.archive.Facet;
import tutur.archive.Filing;
import tutur.archive.Loosening;
import tutur.text.Terms;

/**
 * Words that hits have more often than the archive at large: by the log-likelihood ratio of Dunning, Accurate Methods for the
 * Statistics of Surprise and Coincidence, 1993. The postings of a word are read only when it is frequent enough to come among the best.
 */
final class Telling {

    private static final int MOST = 30;
    private static final int SHORTEST = 3;
    private static final int FEWEST = 2;

    private record Word(String word, long count, double weight) {}

    private final FixedBitSet hits;
    private final long found;
    private final long all;
    private final Terms terms;
    private final Loosening loosening;
    private final Set<String> asked = new HashSet<>();
    private final PriorityQueue<Word> best = new PriorityQueue<>(Comparator.comparingDouble(Word::weight));

    private Telling(
            Snapshot snapshot, Filing.Unit unit, FixedBitSet hits, Query query, Terms terms, Loosening loosening)
            throws IOException {
        this.hits = hits;
        this.found = hits.cardinality();
        this.all = snapshot.getIndexReader().docFreq(new Term(Schema.UNIT, Schema.lower(unit)));
        this.terms = terms;
        this.loosening = loosening;
        Set<Term> sought = new HashSet<>();
        query.visit(QueryVisitor.termCollector(sought));
        for (Term term : sought) {
            for (Schema.Text field : Schema.texts(unit)) {
                if (term.field().equals(field.exact()) || term.field().equals(field.stem())) {
                    asked.add(term.text());
                }
            }
        }
    }

    /** At most 30 words, the most telling first, without function words; none when everything was found. */
    static List<Facet.Value> words(
            Snapshot snapshot,
            Filing.Unit unit,
            FacetsCollector collected,
            Query query,
            Terms terms,
            Loosening loosening)
            throws IOException {
        FixedBitSet hits = new FixedBitSet(Math.max(1, snapshot.getIndexReader().maxDoc()));
        for (FacetsCollector.MatchingDocs matching : collected.getMatchingDocs()) {
            if (matching.bits() != null) {
                DocIdSetIterator cards = matching.bits().iterator();
                for (int card = cards.nextDoc(); card != DocIdSetIterator.NO_MORE_DOCS; card = cards.nextDoc()) {
                    hits.set(matching.context().docBase + card);
                }
            }
        }
        Telling telling = new Telling(snapshot, unit, hits, query, terms, loosening);
        Schema.Text field = unit == Filing.Unit.DOCUMENT ? Schema.BODY : Schema.SAID;
        org.apache.lucene.index.Terms words = MultiTerms.getTerms(snapshot.getIndexReader(), field.exact());
        if (words == null || telling.found < FEWEST || telling.found >= telling.all) {
            return List.of();
        }
        telling.read(words.iterator());
        return telling.values();
    }

    private void read(TermsEnum words) throws IOException {
        PostingsEnum postings = null;
        for (BytesRef term = words.next(); term != null; term = words.next()) {
            long documents = words.docFreq();
            if (documents < FEWEST || documents * 2 > all || reach(documents) <= least()) {
                continue;
            }
            String word = term.utf8ToString();
            if (word.length() >= SHORTEST && word.chars().allMatch(Character::isLetter) && !leftOut(word)) {
                postings = words.postings(postings, PostingsEnum.NONE);
                offer(word, count(postings), documents);
            }
        }
    }

    /** What a word would weigh at most: as many of its cards as can be are hits. */
    private double reach(long documents) {
        return weight(Math.min(documents, found), documents);
    }

    private double least() {
        Word last = best.size() < MOST ? null : best.peek();
        return last == null ? 0 : last.weight;
    }

    private boolean leftOut(String word) {
        return loosening.isFunctionWord(word)
                || asked.contains(word)
                || terms.of(word).stream().anyMatch(term -> asked.contains(term.stem()));
    }

    private long count(PostingsEnum postings) throws IOException {
        long count = 0;
        for (int card = postings.nextDoc(); card != DocIdSetIterator.NO_MORE_DOCS; card = postings.nextDoc()) {
            count += hits.get(card) ? 1 : 0;
        }
        return count;
    }

    private void offer(String word, long count, long documents) {
        if (count >= FEWEST && count * all > documents * found) {
            best.add(new Word(word, count, weight(count, documents)));
            if (best.size() > MOST) {
                best.remove();
            }
        }
    }

    private double weight(long count, long documents) {
        long rest = all - found;
        long outside = documents - count;
        return 2
                * (part(count, found, documents, all)
                        + part(outside, rest, documents, all)
                        + part(found - count, found, all - documents, all)
                        + part(rest - outside, rest, all - documents, all));
    }

    private static double part(long seen, long of, long documents, long all) {
        double expected = (double) of * documents / all;
        return seen <= 0 || expected <= 0 ? 0 : seen * Math.log(seen / expected);
    }

    private List<Facet.Value> values() {
        List<Word> words = new ArrayList<>(best);
        words.sort(Comparator.comparingDouble(Word::weight).reversed().thenComparing(Word::word));
        return words.stream()
                .map(word -> new Facet.Value(word.word, word.word, word.count))
                .toList();
    }
}
