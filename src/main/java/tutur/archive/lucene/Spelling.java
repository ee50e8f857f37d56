package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import tutur.archive.Filing;
import tutur.text.Distance;

/** Finds words of the index that are spelled like one that it does not have. */
final class Spelling {

    private static final int MOST = 3;
    private static final int SHORTEST = 4;
    /** What is longer is no word, and what looks for words like it grows with the square of its length. */
    private static final int LONGEST = 40;

    /** From this length on two letters may be wrong. */
    private static final int LONG = 8;
    /** Words that share this share of the documents of the best one and are as near are meant too. */
    private static final double AS_FREQUENT = 0.1;

    /** A word that is that much rarer than one like it may be a slip. */
    private static final int TIMES = 10;

    private record Candidate(String word, int distance, int documents) {}

    private Spelling() {}

    /**
     * Words that may have been meant by one that may be in the archive itself, by a slip of its own: as like as {@link #like} says, {@value
     * #TIMES} times as frequent, and no other forms of the word.
     */
    static List<String> oftener(Snapshot snapshot, Filing.Unit unit, tutur.text.Terms.Term word, tutur.text.Terms terms)
            throws IOException {
        if (!fit(word.exact())) {
            return List.of();
        }
        int own = 0;
        for (Schema.Text field : Schema.texts(unit)) {
            own += Math.max(
                    snapshot.getIndexReader().docFreq(new Term(field.exact(), word.exact())),
                    snapshot.getIndexReader().docFreq(new Term(field.stem(), word.stem())));
        }
        int least = own * TIMES;
        return best(candidates(snapshot, unit, word.exact()).stream()
                .filter(c -> c.distance > 0 && c.documents >= least)
                .filter(c -> terms.of(c.word).stream().noneMatch(t -> t.stem().equals(word.stem())))
                .toList());
    }

    private static boolean fit(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().noneMatch(Character::isDigit);
    }

    /** Whether some card of the unit has the word, in this form or in another one. */
    static boolean knows(Snapshot snapshot, Filing.Unit unit, tutur.text.Terms.Term word) throws IOException {
        for (Schema.Text field : Schema.texts(unit)) {
            boolean found = snapshot.getIndexReader().docFreq(new Term(field.exact(), word.exact())) > 0
                    || snapshot.getIndexReader().docFreq(new Term(field.stem(), word.stem())) > 0;
            if (found) {
                return true;
            }
        }
        return false;
    }

    /** Words of the unit that may have been meant, likeliest first; the first letter is trusted. */
    static List<String> like(Snapshot snapshot, Filing.Unit unit, String word) throws IOException {
        return fit(word) ? best(candidates(snapshot, unit, word)) : List.of();
    }

    /** The nearest first, then the most frequent. */
    private static List<Candidate> candidates(Snapshot snapshot, Filing.Unit unit, String word) throws IOException {
        Map<String, Integer> documents = documents(beginning(snapshot, unit, word), word);
        List<Candidate> candidates = new ArrayList<>();
        documents.forEach((term, count) -> candidates.add(new Candidate(term, Distance.between(word, term), count)));
        candidates.sort(Comparator.comparingInt(Candidate::distance)
                .thenComparing(Comparator.comparingInt(Candidate::documents).reversed())
                .thenComparing(Candidate::word));
        return candidates;
    }

    private static List<String> best(List<Candidate> candidates) {
        return candidates.stream()
                .filter(c -> c.distance == candidates.getFirst().distance)
                .filter(c -> c.documents >= AS_FREQUENT * candidates.getFirst().documents)
                .limit(MOST)
                .map(Candidate::word)
                .toList();
    }

    /** The words of those fields of the unit in which some word has the same first letter. */
    private static List<Terms> beginning(Snapshot snapshot, Filing.Unit unit, String word) throws IOException {
        BytesRef first = new BytesRef(word.substring(0, word.offsetByCodePoints(0, 1)));
        List<Terms> fields = new ArrayList<>();
        for (Schema.Text field : Schema.texts(unit)) {
            Terms terms = MultiTerms.getTerms(snapshot.getIndexReader(), field.exact());
            if (terms != null) {
                TermsEnum all = terms.iterator();
                if (all.seekCeil(first) != TermsEnum.SeekStatus.END && StringHelper.startsWith(all.term(), first)) {
                    fields.add(terms);
                }
            }
        }
        return fields;
    }

    /** In how many documents the words like this one stand; what finds them is made once, for it costs more than finding them. */
    private static Map<String, Integer> documents(List<Terms> fields, String word) throws IOException {
        Map<String, Integer> documents = new HashMap<>();
        if (!fields.isEmpty()) {
            int edits = word.length() < LONG ? 1 : 2;
            CompiledAutomaton near = FuzzyQuery.getFuzzyAutomaton(word, edits, 1, FuzzyQuery.defaultTranspositions);
            for (Terms terms : fields) {
                collect(near.getTermsEnum(terms), documents);
            }
        }
        return documents;
    }

    private static void collect(TermsEnum like, Map<String, Integer> documents) throws IOException {
        for (BytesRef term = like.next(); term != null; term = like.next()) {
            String found = term.utf8ToString();
            if (found.length() >= SHORTEST - 1 && found.chars().allMatch(Character::isLetter)) {
                documents.merge(found, like.docFreq(), Integer::sum);
            }
        }
    }
}
