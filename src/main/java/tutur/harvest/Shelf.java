package tutur.harvest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tutur.inbox.Inbox;
import tutur.inbox.Receipt;
import tutur.text.Sha256;

/** Stores what was fetched, each file once, whichever source brings it. For several threads. */
final class Shelf {

    /** What the receipt keeps of the headers; cookies and the like say nothing about the file. */
    private static final Set<String> KEPT = Set.of(
            "content-type",
            "content-length",
            "content-language",
            "content-disposition",
            "content-encoding",
            "date",
            "etag",
            "last-modified",
            "x-robots-tag");

    /**
     * Where the bytes are now.
     *
     * @param fresh whether they were not there before
     */
    record Place(String path, String sha256, boolean fresh) {}

    private final Inbox inbox;
    private final Map<String, String> paths = new ConcurrentHashMap<>();

    Shelf(Inbox inbox) {
        this.inbox = inbox;
    }

    /** Tells it of bytes that are stored. */
    void knows(Visit visit) {
        if (visit.sha256() != null && visit.path() != null) {
            paths.put(visit.sha256(), visit.path());
        }
    }

    /** Whether the bytes of a visit are still there; what a person has taken out of the corpus is not. */
    boolean holds(Visit visit) {
        return visit.path() != null && inbox.has(visit.path());
    }

    /** Stores an answer. */
    Place put(Source source, String asked, Answer.Body body, String extension, Instant now) throws IOException {
        Map<String, String> headers = new TreeMap<>(body.headers());
        headers.keySet().retainAll(KEPT);
        String sha256 = Sha256.hex(body.bytes());
        return put(
                new Receipt(
                        source.id(),
                        asked,
                        body.address().toString(),
                        null,
                        now,
                        body.status(),
                        headers,
                        sha256,
                        source.outlet(),
                        source.region(),
                        source.official()),
                receipt -> inbox.put(receipt, extension, body.bytes()));
    }

    /** Stores a file of a folder, whose bytes have this digest. */
    Place put(Source source, String name, Path file, String sha256, String extension, Instant now) throws IOException {
        return put(
                new Receipt(
                        source.id(),
                        null,
                        null,
                        name,
                        now,
                        null,
                        Map.of(),
                        sha256,
                        source.outlet(),
                        source.region(),
                        source.official()),
                receipt -> inbox.put(receipt, extension, file));
    }

    /** Lays it into the inbox; gives its path there. */
    private interface Storing {
        String store(Receipt receipt) throws IOException;
    }

    private synchronized Place put(Receipt receipt, Storing storing) throws IOException {
        String there = paths.get(receipt.sha256());
        if (there != null && inbox.has(there)) {
            return new Place(there, receipt.sha256(), false);
        }
        String path = storing.store(receipt);
        paths.put(receipt.sha256(), path);
        return new Place(path, receipt.sha256(), true);
    }
}
