package tutur.archive.lucene;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import tutur.archive.InvalidCursor;
import tutur.archive.Loosening.Demand;
import tutur.archive.SearchRequest;
import tutur.text.Sha256;

/** Orders of hits, and places in them as short texts that a client hands back. */
final class Cursors {

    private static final byte VERSION = 3;
    private static final int HEAD = 2 + Long.BYTES + Float.BYTES + Integer.BYTES;
    private static final int LONGEST = 400;
    private static final List<Demand> DEMANDS = List.of(Demand.values());

    private Cursors() {}

    /** Score or not, then day, then id: every order is total. */
    static Sort sort(SearchRequest.Sort order) {
        SortField newest = new SortField(Schema.DAY, SortField.Type.INT, true, Integer.MIN_VALUE);
        SortField oldest = new SortField(Schema.DAY, SortField.Type.INT, false, Integer.MAX_VALUE);
        SortField id = new SortField(Schema.ID, SortField.Type.STRING);
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, newest, id);
            case NEWEST -> new Sort(newest, id);
            case OLDEST -> new Sort(oldest, id);
        };
    }

    static String encode(SearchRequest request, Demand demand, FieldDoc last) {
        boolean scored = request.sort() == SearchRequest.Sort.RELEVANCE;
        int next = scored ? 1 : 0;
        BytesRef id = (BytesRef) last.fields[next + 1];
        ByteBuffer bytes = ByteBuffer.allocate(HEAD + id.length)
                .put(VERSION)
                .put((byte) DEMANDS.indexOf(demand))
                .putLong(fingerprint(request))
                .putFloat(scored ? (Float) last.fields[0] : 0)
                .putInt((Integer) last.fields[next])
                .put(id.bytes, id.offset, id.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** @throws InvalidCursor when no search like {@code request} gave this cursor */
    static FieldDoc decode(SearchRequest request, String cursor) {
        ByteBuffer bytes = bytes(cursor);
        if (bytes.remaining() > HEAD && bytes.get(0) > 0 && bytes.get(0) < VERSION) {
            throw new InvalidCursor(
                    "cursor \"" + cut(cursor) + "\" is of an earlier version: start again without a cursor", true);
        }
        if (bytes.remaining() <= HEAD || bytes.get() != VERSION) {
            throw new InvalidCursor("cursor \"" + cut(cursor) + "\" is not one of ours: start again without a cursor");
        }
        demand(bytes, cursor);
        if (bytes.getLong() != fingerprint(request)) {
            throw new InvalidCursor("cursor \"" + cut(cursor)
                    + "\" belongs to another search: keep all parameters, or start again without a cursor");
        }
        float score = bytes.getFloat();
        int day = bytes.getInt();
        byte[] id = new byte[bytes.remaining()];
        bytes.get(id);
        if (!Float.isFinite(score)) {
            throw new InvalidCursor("cursor \"" + cut(cursor) + "\" is broken: start again without a cursor");
        }
        Object[] fields = request.sort() == SearchRequest.Sort.RELEVANCE
                ? new Object[] {score, day, new BytesRef(id)}
                : new Object[] {day, new BytesRef(id)};
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, fields);
    }

    /** How much of the query the search asked for that gave this cursor; it has been decoded before. */
    static Demand demand(String cursor) {
        ByteBuffer bytes = bytes(cursor);
        bytes.get();
        return demand(bytes, cursor);
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
