package tutur.archive.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.FixedBitSet;
import tutur.archive.SearchRequest.Sort;
import tutur.story.Quotation;
import tutur.story.Stories;
import tutur.story.Story;

/** The stories and quotations of a snapshot, with the cards of their members: what is needed to fold copies in a search. */
final class Copies {

    private static final int ALONE = -1;

    private static final Comparator<Likenesses.Card> NEWEST = Comparator.comparing(
                    Likenesses.Card::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
            .thenComparing(Comparator.comparingLong(Likenesses.Card::moment).reversed())
            .thenComparing(Likenesses.Card::id);

    private final Stories stories;
    private final FixedBitSet members;
    /** By card: its group, or {@link #ALONE}. */
    private final int[] groups;
    /** By card: its place in the orders by day, as {@link Cursors} has them. */
    private final int[] newest;

    private final int[] oldest;

    private Copies(Stories stories, int most, List<Likenesses.Card> cards) {
        this.stories = stories;
        members = new FixedBitSet(Math.max(1, most));
        groups = new int[most];
        Arrays.fill(groups, ALONE);
        Map<Object, Integer> numbers = new HashMap<>();
        List<Likenesses.Card> found = new ArrayList<>();
        for (Likenesses.Card card : cards) {
            Optional<String> group = stories.story(card.id())
                    .map(Story::id)
                    .or(() -> stories.quotation(card.id()).map(Quotation::id));
            if (group.isPresent()) {
                groups[card.number()] = numbers.computeIfAbsent(group.get(), g -> numbers.size());
                members.set(card.number());
                found.add(card);
            }
        }
        newest = ranks(found, NEWEST, most);
        oldest = ranks(found, oldest(stories), most);
    }

    /** Of those that were published at once the one that leads its story or quotation stands first. */
    private static Comparator<Likenesses.Card> oldest(Stories stories) {
        return Comparator.comparing(Likenesses.Card::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
                .thenComparingLong(Likenesses.Card::moment)
                .thenComparing(card -> !stories.leads(card.id()))
                .thenComparing(Likenesses.Card::id);
    }

    private static int[] ranks(List<Likenesses.Card> cards, Comparator<Likenesses.Card> order, int most) {
        int[] ranks = new int[most];
        List<Likenesses.Card> sorted = cards.stream().sorted(order).toList();
        for (int i = 0; i < sorted.size(); i++) {
            ranks[sorted.get(i).number()] = i;
        }
        return ranks;
    }

    static Copies of(Snapshot snapshot) throws IOException {
        Likenesses all = Likenesses.of(snapshot);
        return new Copies(
                Stories.of(all.papers, all.quotes), snapshot.getIndexReader().maxDoc(), all.cards);
    }

    Stories stories() {
        return stories;
    }

    /** Which of the cards that {@code query} finds stand behind another one of their group in this order. */
    Repeats repeats(Snapshot snapshot, Query query, Sort sort) throws IOException {
        if (members.cardinality() == 0) {
            return Repeats.NONE;
        }
        Query grouped = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new CardSet(members), Occur.FILTER)
                .build();
        Matches matches = snapshot.search(grouped, new Matches.Gathering(sort == Sort.RELEVANCE));
        int[] rank = sort == Sort.OLDEST ? oldest : newest;
        Map<Integer, Integer> best = new HashMap<>();
        for (int i = 0; i < matches.size(); i++) {
            int match = i;
            best.merge(groups[matches.card(i)], match, (one, other) -> before(matches, one, other, rank) ? one : other);
        }
        Repeats.Builder repeats = new Repeats.Builder(groups.length);
        for (int i = 0; i < matches.size(); i++) {
            int card = matches.card(i);
            int shown = matches.card(best.getOrDefault(groups[card], i));
            if (card != shown) {
                repeats.add(groups[card], shown, card);
            }
        }
        return repeats.build();
    }

    private static boolean before(Matches matches, int one, int other, int[] rank) {
        int score = Float.compare(matches.score(other), matches.score(one));
        return score != 0 ? score < 0 : rank[matches.card(one)] < rank[matches.card(other)];
    }
}
