package tutur.archive.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import tutur.archive.Filing;
import tutur.archive.Officials;

/** Adds up what all documents say of one official. */
final class Profiles {

    /** How often something is said, and between which days. */
    private static final class Tally {
        private long documents;
        private @Nullable LocalDate first;
        private @Nullable LocalDate last;

        void add(@Nullable LocalDate day) {
            documents++;
            if (day != null) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
    }

    private final Tally all = new Tally();
    private final Map<String, Tally> names = new HashMap<>();
    private final Map<String, Tally> posts = new HashMap<>();
    private long statements;

    private Profiles() {}

    static Officials.Profile of(Snapshot snapshot, String official) throws IOException {
        Profiles profile = new Profiles();
        Query cards = snapshot.rewrite(Snapshot.card(Filing.Unit.OFFICIAL, official));
        Weight weight = snapshot.createWeight(cards, ScoreMode.COMPLETE_NO_SCORES, 1);
        for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
            Scorer scorer = weight.scorer(leaf);
            if (scorer != null) {
                profile.add(leaf, scorer.iterator());
            }
        }
        return profile.build(official);
    }

    private void add(LeafReaderContext leaf, DocIdSetIterator cards) throws IOException {
        NumericDocValues days = leaf.reader().getNumericDocValues(Schema.DAY);
        NumericDocValues counts = leaf.reader().getNumericDocValues(Schema.STATEMENTS);
        SortedSetDocValues nameValues = leaf.reader().getSortedSetDocValues(Schema.NAME);
        SortedSetDocValues postValues = leaf.reader().getSortedSetDocValues(Schema.POST);
        for (int card = cards.nextDoc(); card != DocIdSetIterator.NO_MORE_DOCS; card = cards.nextDoc()) {
            if (leaf.reader().getLiveDocs() != null
                    && !leaf.reader().getLiveDocs().get(card)) {
                continue;
            }
            LocalDate day = days != null && days.advanceExact(card) ? LocalDate.ofEpochDay(days.longValue()) : null;
            all.add(day);
            statements += counts != null && counts.advanceExact(card) ? counts.longValue() : 0;
            add(names, nameValues, card, day);
            add(posts, postValues, card, day);
        }
    }

    private static void add(
            Map<String, Tally> tallies, @Nullable SortedSetDocValues values, int card, @Nullable LocalDate day)
            throws IOException {
        if (values != null && values.advanceExact(card)) {
            for (int i = values.docValueCount(); i > 0; i--) {
                String value = values.lookupOrd(values.nextOrd()).utf8ToString();
                tallies.computeIfAbsent(value, v -> new Tally()).add(day);
            }
        }
    }

    private Officials.Profile build(String official) {
        List<String> nameList = new ArrayList<>(ordered(names));
        if (nameList.isEmpty()) {
            nameList.add(official);
        }
        List<Officials.Post> postList = ordered(posts).stream()
                .map(post -> {
                    Tally tally = posts.getOrDefault(post, all);
                    return Posts.decode(post, tally.documents, tally.first, tally.last);
                })
                .toList();
        return new Officials.Profile(official, nameList, postList, all.documents, statements, all.first, all.last);
    }

    private static List<String> ordered(Map<String, Tally> tallies) {
        return tallies.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, Tally> e) -> -e.getValue().documents)
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .toList();
    }
}
