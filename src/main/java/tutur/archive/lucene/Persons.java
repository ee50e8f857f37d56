package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import tutur.annotation.AnnotatedDocument;
import tutur.roster.Curation;
import tutur.roster.Member;
import tutur.roster.Roster;

/** The persons of a snapshot: the index knows officials as documents do, and answers know them as the roster does. */
final class Persons {

    /** The ids of a segment's officials not looked up yet, and those that mean several persons. */
    private static final int UNKNOWN = -1;

    private static final int SEVERAL = -2;

    /**
     * A person and how often hits have it.
     *
     * @param first day of the first of the hits since 1970, {@link #NEVER} when none is dated
     * @param last day of the last one, or the same
     */
    record Counted(Member member, long count, int first, int last) {}

    /** No day. */
    static final int NEVER = Integer.MIN_VALUE;

    private final Roster roster;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Persons(Roster roster) {
        this.roster = roster;
        for (Member member : roster.members()) {
            numbers.put(member.id(), numbers.size());
        }
    }

    static Persons of(Snapshot snapshot, Curation curation) throws IOException {
        return new Persons(Roster.of(Sightings.of(snapshot), curation));
    }

    Roster roster() {
        return roster;
    }

    /** The document with its officials as the roster knows them. */
    AnnotatedDocument knowing(AnnotatedDocument annotated) {
        String document = annotated.document().id();
        return annotated.knowing(official -> official.as(
                roster.meant(document, official.id()).map(Member::id).orElse(official.id())));
    }

    /**
     * How many hits each person has, the most first, then by id.
     *
     * @param byDocument whether hits of one document count once
     */
    List<Counted> count(FacetsCollector hits, boolean byDocument) throws IOException {
        Tally tally = new Tally(byDocument);
        for (FacetsCollector.MatchingDocs matching : hits.getMatchingDocs()) {
            tally.add(matching);
        }
        List<Counted> counted = new ArrayList<>();
        for (Member member : roster.members()) {
            int person = number(member);
            if (tally.counts[person] > 0) {
                counted.add(new Counted(member, tally.counts[person], tally.from[person], tally.to[person]));
            }
        }
        counted.sort(Comparator.comparingLong(Counted::count).reversed().thenComparing(c -> c.member.id()));
        return counted;
    }

    /** Counts over segments. */
    private final class Tally {

        private final boolean byDocument;
        private final long[] counts = new long[numbers.size()];
        /** The last hit that each person was counted for. */
        private final int[] last = new int[numbers.size()];

        private final int[] from = new int[numbers.size()];
        private final int[] to = new int[numbers.size()];

        Tally(boolean byDocument) {
            this.byDocument = byDocument;
            Arrays.fill(last, -1);
            Arrays.fill(from, NEVER);
            Arrays.fill(to, NEVER);
        }

        void add(FacetsCollector.MatchingDocs matching) throws IOException {
            LeafReader leaf = matching.context().reader();
            SortedSetDocValues officials = leaf.getSortedSetDocValues(Schema.OFFICIAL);
            NumericDocValues places = leaf.getNumericDocValues(Schema.PLACE);
            NumericDocValues days = DocValues.getNumeric(leaf, Schema.DAY);
            DocIdSetIterator cards =
                    matching.bits() == null ? null : matching.bits().iterator();
            if (officials == null || places == null || cards == null) {
                return;
            }
            int[] known = new int[(int) officials.getValueCount()];
            Arrays.fill(known, UNKNOWN);
            for (int card = cards.nextDoc(); card != DocIdSetIterator.NO_MORE_DOCS; card = cards.nextDoc()) {
                if (officials.advanceExact(card) && places.advanceExact(card)) {
                    int document = card - (int) places.longValue();
                    int hit = matching.context().docBase + (byDocument ? document : card);
                    int day = days.advanceExact(card) ? (int) days.longValue() : NEVER;
                    for (int i = officials.docValueCount(); i > 0; i--) {
                        count(person(leaf, document, officials, (int) officials.nextOrd(), known), hit, day);
                    }
                }
            }
        }

        private void count(int person, int hit, int day) {
            if (person >= 0 && last[person] != hit) {
                last[person] = hit;
                counts[person]++;
            }
            if (person >= 0 && day != NEVER) {
                from[person] = from[person] == NEVER ? day : Math.min(from[person], day);
                to[person] = Math.max(to[person], day);
            }
        }

        private int person(LeafReader leaf, int document, SortedSetDocValues officials, int ord, int[] known)
                throws IOException {
            if (known[ord] == UNKNOWN) {
                List<Member> marked = roster.marked(officials.lookupOrd(ord).utf8ToString());
                known[ord] = marked.size() == 1 ? number(marked.getFirst()) : SEVERAL;
            }
            if (known[ord] != SEVERAL) {
                return known[ord];
            }
            SortedDocValues ids = leaf.getSortedDocValues(Schema.ID);
            if (ids == null || !ids.advanceExact(document)) {
                return SEVERAL;
            }
            String id = ids.lookupOrd(ids.ordValue()).utf8ToString();
            return roster.meant(id, officials.lookupOrd(ord).utf8ToString())
                    .map(Persons.this::number)
                    .orElse(SEVERAL);
        }
    }

    private int number(Member member) {
        return numbers.getOrDefault(member.id(), SEVERAL);
    }
}
