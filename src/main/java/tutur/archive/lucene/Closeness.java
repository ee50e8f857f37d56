package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tutur.archive.Query.Question.Answer;

/**
 * How close together the words of a question stand in the text of a document: the rarity of all that stand in its best passages of 12, 25
 * and 50 words, on the average, and once more for passages that have something that may answer the question and is not one of its words.
 * Words of the title count in any passage, but less. The weights were measured, see docs/relevance.md.
 */
final class Closeness {

    private static final int[] PASSAGES = {12, 25, 50};
    private static final float WORDS = 0.6f;
    private static final float ANSWERED = 0.8f;
    /** What a word in the title counts for beside one in the passage. */
    private static final float TITLE = 0.5f;
    /** Places in one text that are looked at: no text is worth more. */
    private static final int MOST = 5000;

    private final List<List<String>> words;
    private final float[] rarity;
    private final List<Answer> answers;

    Closeness(IndexSearcher searcher, List<List<String>> words, Answer answer) throws IOException {
        this.words = words;
        this.rarity = new float[words.size()];
        // Places are told by a word before them, which often is not there.
        this.answers = switch (answer) {
            case DAY -> List.of(Answer.DAY);
            case NUMBER -> List.of(Answer.NUMBER);
            case NAME, PLACE -> List.of(Answer.NAME, Answer.PLACE);
        };
        int all = Math.max(1, searcher.getIndexReader().getDocCount(Schema.BODY.stem()));
        for (int i = 0; i < rarity.length; i++) {
            int some = 0;
            for (String stem : words.get(i)) {
                some = Math.max(some, searcher.getIndexReader().docFreq(new Term(Schema.BODY.stem(), stem)));
            }
            rarity[i] = (float) Math.log(1 + Math.max(0, all - some + 0.5) / (some + 0.5));
        }
    }

    Leaf in(LeafReader reader) throws IOException {
        return new Leaf(reader);
    }

    /** One segment; cards are asked for in ascending order. */
    final class Leaf {

        private final List<List<PostingsEnum>> body = new ArrayList<>();
        private final List<List<PostingsEnum>> title = new ArrayList<>();
        private final List<PostingsEnum> kinds;

        private Leaf(LeafReader reader) throws IOException {
            for (List<String> stems : words) {
                body.add(open(reader, Schema.BODY.stem(), stems, PostingsEnum.POSITIONS));
                title.add(open(reader, Schema.TITLE.stem(), stems, PostingsEnum.NONE));
            }
            kinds = open(
                    reader,
                    Schema.ANSWERS,
                    answers.stream().map(AnswerTerms::written).toList(),
                    PostingsEnum.POSITIONS);
        }

        private static List<PostingsEnum> open(LeafReader reader, String field, List<String> terms, int flags)
                throws IOException {
            List<PostingsEnum> open = new ArrayList<>();
            for (String term : terms) {
                @Nullable PostingsEnum postings = reader.postings(new Term(field, new BytesRef(term)), flags);
                if (postings != null) {
                    open.add(postings);
                }
            }
            return open;
        }

        /** What the card has more than its words. */
        float of(int card) throws IOException {
            long[] places = new long[64];
            int count = 0;
            boolean[] titled = new boolean[rarity.length];
            for (int word = 0; word <= rarity.length; word++) {
                List<PostingsEnum> all = word < rarity.length ? body.get(word) : kinds;
                for (PostingsEnum postings : all) {
                    int positions = at(postings, card) ? postings.freq() : 0;
                    for (int i = 0; i < positions && count < MOST; i++) {
                        places = count == places.length ? Arrays.copyOf(places, 2 * count) : places;
                        places[count++] = ((long) postings.nextPosition() << 32) | word;
                    }
                }
                for (PostingsEnum postings : word < rarity.length ? title.get(word) : List.<PostingsEnum>of()) {
                    titled[word] |= at(postings, card);
                }
            }
            Arrays.sort(places, 0, count);
            return score(places, count, titled);
        }

        private static boolean at(PostingsEnum postings, int card) throws IOException {
            return (postings.docID() < card ? postings.advance(card) : postings.docID()) == card;
        }
    }

    /** @param places position and word, or the number of words for an answer, ascending */
    private float score(long[] places, int count, boolean[] titled) {
        float score = 0;
        for (int passage : PASSAGES) {
            score += best(places, count, titled, passage);
        }
        return score / PASSAGES.length;
    }

    private float best(long[] places, int count, boolean[] titled, int passage) {
        float above = 0;
        for (int word = 0; word < rarity.length; word++) {
            above += titled[word] ? TITLE * rarity[word] : 0;
        }
        int[] inside = new int[rarity.length + 1];
        float now = above;
        float most = 0;
        float answered = 0;
        int first = 0;
        for (int i = 0; i < count; i++) {
            now += enters(places, i, inside, titled);
            for (; position(places[first]) <= position(places[i]) - passage; first++) {
                now -= leaves(places, first, inside, titled);
            }
            most = Math.max(most, now);
            answered = inside[rarity.length] > 0 ? Math.max(answered, now) : answered;
        }
        return WORDS * most + ANSWERED * (answers.isEmpty() ? most : answered);
    }

    private float enters(long[] places, int at, int[] inside, boolean[] titled) {
        int word = (int) places[at];
        boolean counts = word < rarity.length || !asked(places, at);
        return counts && inside[word]++ == 0 ? worth(word, titled) : 0;
    }

    private float leaves(long[] places, int at, int[] inside, boolean[] titled) {
        int word = (int) places[at];
        boolean counts = word < rarity.length || !asked(places, at);
        return counts && --inside[word] == 0 ? worth(word, titled) : 0;
    }

    private float worth(int word, boolean[] titled) {
        return word == rarity.length ? 0 : titled[word] ? (1 - TITLE) * rarity[word] : rarity[word];
    }

    /** Whether what may answer is a word of the question: those of a position come first. */
    private static boolean asked(long[] places, int at) {
        return at > 0 && position(places[at - 1]) == position(places[at]);
    }

    private static int position(long place) {
        return (int) (place >> 32);
    }
}
