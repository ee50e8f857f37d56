package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.SmallFloat;
import org.jspecify.annotations.Nullable;
import tutur.archive.Query.Question.Answer;

/**
 * How much of a question a text has in one place: at the best place each word counts by its rarity, the less the further away from there
 * it stands; once where the words are closest, and once where something stands that may answer the question and is not one of its words.
 * Words of the title are never further away than {@link #TITLE} says. Of texts that have the same, the shorter one is more about it. The
 * weights were measured, see docs/relevance.md.
 */
final class Closeness {

    /** So many words away a word counts 1/e of what it counts at the place. */
    private static final float REACH = 35;
    /** The power of its rarity that a word counts: how many words are there says more than how rare they are. */
    private static final double RARE = 0.7;
    /** What a word in the title counts at least. */
    private static final float TITLE = 0.3f;
    /** What the place counts beside what found the text. */
    private static final float WEIGHT = 6;
    /** What a text that is shorter by 1/e counts, as a share of all words of the question. */
    private static final float SHORTER = 0.15f;
    /** From so many words on no text is long, and up to so many none is short. */
    private static final int LONG = 5000;

    private static final int SHORT = 10;
    /** Places in one text that are looked at: no text is worth more. */
    private static final int MOST = 5000;
    /** Where nothing stands; positions and differences of it fit an int. */
    private static final int FAR = 1 << 29;

    private final List<List<String>> words;
    private final float[] rarity;
    /** Of all words together. */
    private final float whole;

    private final List<Answer> answers;
    /** What a word counts that stands so many words away. */
    private final float[] nearness = new float[6 * (int) REACH];

    Closeness(IndexSearcher searcher, List<List<String>> words, Answer answer) throws IOException {
        this.words = words;
        this.rarity = new float[words.size()];
        // Places are told by a word before them, which often is not there.
        this.answers = switch (answer) {
            case DAY -> List.of(Answer.DAY);
            case NUMBER -> List.of(Answer.NUMBER);
            case NAME, PLACE -> List.of(Answer.NAME, Answer.PLACE);
        };
        for (int away = 0; away < nearness.length; away++) {
            nearness[away] = (float) Math.exp(-away / REACH);
        }
        float sum = 0;
        int all = Math.max(1, searcher.getIndexReader().getDocCount(Schema.BODY.stem()));
        for (int i = 0; i < rarity.length; i++) {
            int some = 0;
            for (String stem : words.get(i)) {
                some = Math.max(some, searcher.getIndexReader().docFreq(new Term(Schema.BODY.stem(), stem)));
            }
            rarity[i] = (float) Math.pow(Math.log(1 + Math.max(0, all - some + 0.5) / (some + 0.5)), RARE);
            sum += rarity[i];
        }
        this.whole = sum;
    }

    Leaf in(LeafReader reader) throws IOException {
        return new Leaf(reader);
    }

    /** One segment; cards are asked for in ascending order. */
    final class Leaf {

        private final List<List<PostingsEnum>> body = new ArrayList<>();
        private final List<List<PostingsEnum>> title = new ArrayList<>();
        private final List<PostingsEnum> kinds;
        private final @Nullable NumericDocValues lengths;

        private Leaf(LeafReader reader) throws IOException {
            for (List<String> stems : words) {
                body.add(open(reader, Schema.BODY.stem(), stems, PostingsEnum.POSITIONS));
                title.add(open(reader, Schema.TITLE.stem(), stems, PostingsEnum.NONE));
            }
            lengths = reader.getNormValues(Schema.BODY.stem());
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
            float place = score(places, count, titled);
            return place == 0 ? 0 : WEIGHT * (place + SHORTER * whole * shortness(card));
        }

        private float shortness(int card) throws IOException {
            int length = lengths != null && lengths.advanceExact(card)
                    ? SmallFloat.byte4ToInt((byte) lengths.longValue())
                    : 0;
            return (float) Math.max(0, Math.log((double) (LONG + SHORT) / (length + SHORT)));
        }

        private static boolean at(PostingsEnum postings, int card) throws IOException {
            return (postings.docID() < card ? postings.advance(card) : postings.docID()) == card;
        }
    }

    /** @param places position and word, or the number of words for an answer, ascending */
    private float score(long[] places, int count, boolean[] titled) {
        float[] around = around(places, count, titled);
        float words = 0;
        float answered = 0;
        for (int i = 0; i < count; i++) {
            if ((int) places[i] < rarity.length) {
                words = Math.max(words, around[i]);
            } else if (!asked(places, i)) {
                answered = Math.max(answered, around[i]);
            }
        }
        return words + (answers.isEmpty() ? words : answered);
    }

    /** What the words count that stand around each place. */
    private float[] around(long[] places, int count, boolean[] titled) {
        float[] around = new float[count];
        int[] away = new int[count];
        for (int word = 0; word < rarity.length; word++) {
            int next = FAR;
            for (int i = count - 1; i >= 0; i--) {
                next = (int) places[i] == word ? position(places[i]) : next;
                away[i] = next - position(places[i]);
            }
            int last = -FAR;
            float least = titled[word] ? TITLE : 0;
            for (int i = 0; i < count; i++) {
                last = (int) places[i] == word ? position(places[i]) : last;
                int nearest = Math.min(away[i], position(places[i]) - last);
                around[i] += rarity[word] * Math.max(least, nearness(nearest));
            }
        }
        return around;
    }

    private float nearness(int away) {
        return away < nearness.length ? nearness[away] : 0;
    }

    /** Whether what may answer is a word of the question: those of a position come first. */
    private static boolean asked(long[] places, int at) {
        return at > 0 && position(places[at - 1]) == position(places[at]);
    }

    private static int position(long place) {
        return (int) (place >> 32);
    }
}
