package tutur.archive.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import tutur.archive.InvalidCursor;
import tutur.archive.Loosening.Demand;
import tutur.archive.SearchRequest;
import tutur.text.Sha256;

/** Orders of hits, and places in them as short texts that a client hands back. */
final class Cursors {

    private static final byte VERSION = 5;
    private static final int HEAD = 2 + 4 * Long.BYTES + Float.BYTES + Integer.BYTES;
    /** What cursors of the first versions began with: whatever is longer may be one of theirs. */
    private static final int OLDEST_HEAD = 2 + Long.BYTES + Float.BYTES + Integer.BYTES;

    private static final int LONGEST = 400;
    private static final List<Demand> DEMANDS = List.of(Demand.values());

    private Cursors() {}

    /**
     * Where a page begins.
     *
     * @param demand how much of the query is asked for, as on the pages before
     * @param commit the state of the archive that this is a place in; none when it is one in any
     * @param last the last hit of the page before
     */
    record Place(Demand demand, Commit commit, FieldDoc last) {}

    /**
     * Whether the places of hits hang on more than the hits themselves: scores on all cards, and which copy is shown on all copies.
     * All pages of such a search must come from one state of the archive.
     */
    static boolean ofOneState(SearchRequest request) {
        return request.sort() == SearchRequest.Sort.RELEVANCE || request.copies() == SearchRequest.Copies.FOLD;
    }

    /** Score or not, then day, then the moment of publication, then id: every order is total. */
    static Sort sort(SearchRequest.Sort order) {
        SortField newest = new SortField(Schema.DAY, SortField.Type.INT, true, Integer.MIN_VALUE);
        SortField oldest = new SortField(Schema.DAY, SortField.Type.INT, false, Integer.MAX_VALUE);
        SortField latest = new SortField(Schema.MOMENT, SortField.Type.LONG, true, Long.MIN_VALUE);
        SortField earliest = new SortField(Schema.MOMENT, SortField.Type.LONG, false, Long.MAX_VALUE);
        SortField id = new SortField(Schema.ID, SortField.Type.STRING);
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, latest, id);
            case NEWEST -> new Sort(newest, latest, id);
            case OLDEST -> new Sort(oldest, earliest, id);
        };
    }

    /** The place behind {@code last}, a hit of {@code snapshot}. */
    static String encode(SearchRequest request, Snapshot snapshot, Demand demand, FieldDoc last) {
        boolean scored = request.sort() == SearchRequest.Sort.RELEVANCE;
        int next = scored ? 1 : 0;
        Commit commit = ofOneState(request) ? snapshot.commit() : Commit.NONE;
        BytesRef id = (BytesRef) last.fields[next + 2];
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + id.length)
                .put(VERSION)
                .put((byte) DEMANDS.indexOf(demand))
                .putLong(fingerprint(request))
                .putLong(commit.generation())
                .putLong(commit.mark())
                .putFloat(scored ? (Float) last.fields[0] : 0)
                .putInt((Integer) last.fields[next])
                .putLong((Long) last.fields[next + 1])
                .put(id.bytes, id.offset, id.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * Where the page that is asked for begins; null when it is the first.
     *
     * @throws InvalidCursor when no search like {@code request} gave its cursor
     */
    static @Nullable Place place(SearchRequest request) {
        String cursor = request.cursor();
        return cursor == null ? null : decode(request, cursor);
    }

    private static Place decode(SearchRequest request, String cursor) {
        ByteBuffer bytes = bytes(cursor);
        if (bytes.remaining() > OLDEST_HEAD && bytes.get(0) > 0 && bytes.get(0) < VERSION) {
            throw new InvalidCursor(
                    "cursor \"" + cut(cursor) + "\" is of an earlier version: start again without a cursor", true);
        }
        if (bytes.remaining() <= HEAD || bytes.get() != VERSION) {
            throw new InvalidCursor("cursor \"" + cut(cursor) + "\" is not one of ours: start again without a cursor");
        }
        Demand demand = demand(bytes, cursor);
        if (bytes.getLong() != fingerprint(request)) {
            throw new InvalidCursor("cursor \"" + cut(cursor)
                    + "\" belongs to another search: keep all parameters, or start again without a cursor");
        }
        Commit commit = new Commit(bytes.getLong(), bytes.getLong());
        float score = bytes.getFloat();
        int day = bytes.getInt();
        long moment = bytes.getLong();
        byte[] id = new byte[bytes.remaining()];
        bytes.get(id);
        if (!Float.isFinite(score)) {
            throw new InvalidCursor("cursor \"" + cut(cursor) + "\" is broken: start again without a cursor");
        }
        Object[] fields = request.sort() == SearchRequest.Sort.RELEVANCE
                ? new Object[] {score, day, moment, new BytesRef(id)}
                : new Object[] {day, moment, new BytesRef(id)};
        return new Place(demand, commit, new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields));
    }

    private static Demand demand(ByteBuffer bytes, String cursor) {
        int demand = bytes.get();
        if (demand < 0 || demand >= DEMANDS.size()) {
            throw new InvalidCursor("cursor \"" + cut(cursor) + "\" is broken: start again without a cursor");
        }
        return DEMANDS.get(demand);
    }

    private static ByteBuffer bytes(String cursor) {
        if (cursor.length() > LONGEST) {
            throw new InvalidCursor("cursor is " + cursor.length() + " characters long: no cursor of ours is");
        }
        try {
            return ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor));
        } catch (IllegalArgumentException e) {
            throw new InvalidCursor("cursor \"" + cut(cursor) + "\" is broken: start again without a cursor");
        }
    }

    private static String cut(String cursor) {
        return cursor.length() > 40 ? cursor.substring(0, 40) + "…" : cursor;
    }

    private static long fingerprint(SearchRequest request) {
        String search = request.unit() + " " + request.sort() + " " + request.copies() + " " + request.rewriting() + " "
                + request.query();
        return ByteBuffer.wrap(Sha256.of(search.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }
}
