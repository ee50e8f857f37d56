package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/** The words that more than one document of a snapshot has, in their order, to be looked up by their beginnings. */
final class Vocabulary {

    private static final int SHORTEST = 3;
    private static final int FEWEST = 2;
    private static final int MOST = 500_000;

    /** A word and how many documents have it. */
    record Word(String word, int documents) {}

    private static final Comparator<Word> FREQUENT =
            Comparator.comparingInt(Word::documents).reversed().thenComparing(Word::word);

    private final List<Word> words;

    private Vocabulary(List<Word> words) {
        this.words = words;
    }

    static Vocabulary of(Snapshot snapshot) throws IOException {
        List<Word> words = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(snapshot.getIndexReader(), Schema.BODY.exact());
        if (terms != null) {
            TermsEnum all = terms.iterator();
            for (BytesRef term = all.next(); term != null && words.size() < MOST; term = all.next()) {
                if (all.docFreq() >= FEWEST && term.length >= SHORTEST) {
                    String word = term.utf8ToString();
                    if (word.chars().allMatch(Character::isLetter)) {
                        words.add(new Word(word, all.docFreq()));
                    }
                }
            }
        }
        words.sort(Comparator.comparing(Word::word));
        return new Vocabulary(List.copyOf(words));
    }

    /** The most frequent words that begin so, the most frequent first. */
    List<Word> beginning(String letters, int most) {
        List<Word> best = new ArrayList<>();
        for (int i = first(letters); i < words.size() && words.get(i).word.startsWith(letters); i++) {
            Word word = words.get(i);
            if (best.size() < most || FREQUENT.compare(word, best.getLast()) < 0) {
                int place = best.size();
                while (place > 0 && FREQUENT.compare(word, best.get(place - 1)) < 0) {
                    place--;
                }
                best.add(place, word);
                if (best.size() > most) {
                    best.removeLast();
                }
            }
        }
        return best;
    }

    private int first(String letters) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).word.compareTo(letters) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
