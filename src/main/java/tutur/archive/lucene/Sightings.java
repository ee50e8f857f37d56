package tutur.archive.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import tutur.roster.Sighting;

/** Reads who is named in which office out of the cards of officials of one segment. */
final class Sightings {

    private final @Nullable Bits live;
    private final @Nullable SortedSetDocValues posts;
    private final @Nullable SortedSetDocValues names;
    private final @Nullable SortedDocValues ids;
    /** Apart from the former, for values are read forwards and the document stands in front of its officials. */
    private final @Nullable SortedDocValues documents;

    private final @Nullable NumericDocValues places;
    private final @Nullable NumericDocValues days;
    private final @Nullable NumericDocValues statements;
    private final Map<Long, String> knownNames = new HashMap<>();
    private final Map<Long, String> knownPosts = new HashMap<>();

    private Sightings(LeafReader leaf) throws IOException {
        live = leaf.getLiveDocs();
        posts = leaf.getSortedSetDocValues(Schema.POST);
        names = leaf.getSortedSetDocValues(Schema.NAME);
        ids = leaf.getSortedDocValues(Schema.ID);
        documents = leaf.getSortedDocValues(Schema.ID);
        places = leaf.getNumericDocValues(Schema.PLACE);
        days = leaf.getNumericDocValues(Schema.DAY);
        statements = leaf.getNumericDocValues(Schema.STATEMENTS);
    }

    /** All of a snapshot. */
    static List<Sighting> of(Snapshot snapshot) throws IOException {
        List<Sighting> sightings = new ArrayList<>();
        for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
            new Sightings(leaf.reader()).read(sightings);
        }
        return sightings;
    }

    private void read(List<Sighting> sightings) throws IOException {
        if (posts == null || names == null || ids == null || documents == null || places == null) {
            return;
        }
        for (int card = posts.nextDoc(); card != DocIdSetIterator.NO_MORE_DOCS; card = posts.nextDoc()) {
            boolean whole = ids.advanceExact(card)
                    && names.advanceExact(card)
                    && places.advanceExact(card)
                    && documents.advanceExact(card - (int) places.longValue());
            if (whole && (live == null || live.get(card))) {
                String name = value(names, knownNames, names.nextOrd());
                String document = documents.lookupOrd(documents.ordValue()).utf8ToString();
                String official = ids.lookupOrd(ids.ordValue()).utf8ToString();
                long said = statements != null && statements.advanceExact(card) ? statements.longValue() : 0;
                for (int i = 0; i < posts.docValueCount(); i++) {
                    Posts.Card told = new Posts.Card(document, day(card), official, name, i == 0 ? said : 0);
                    sightings.add(Posts.decode(value(posts, knownPosts, posts.nextOrd()), told));
                }
            }
        }
    }

    /** Few values stand for many cards. */
    private static String value(SortedSetDocValues field, Map<Long, String> known, long ord) throws IOException {
        String value = known.get(ord);
        if (value == null) {
            value = field.lookupOrd(ord).utf8ToString();
            known.put(ord, value);
        }
        return value;
    }

    private @Nullable LocalDate day(int card) throws IOException {
        return days != null && days.advanceExact(card) ? LocalDate.ofEpochDay(days.longValue()) : null;
    }
}
