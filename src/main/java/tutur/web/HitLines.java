package tutur.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tutur.archive.Archive;
import tutur.archive.SearchRequest;
import tutur.json.Json;

/** All hits of a search as lines of JSON while they are found, of one state of the archive; a failure on the way is the last line. */
final class HitLines {

    static final String MEDIA_TYPE = "application/x-ndjson";

    private static final Logger LOG = LoggerFactory.getLogger(HitLines.class);

    private final Archive archive;
    private final Searches searches;
    private final Json json;

    HitLines(Archive archive, Searches searches, Json json) {
        this.archive = archive;
        this.searches = searches;
        this.json = json;
    }

    /** The lines. @throws Refusal when a parameter is not understood */
    Answer answer(Request request) throws IOException {
        SearchRequest search = searches.whole(request.address(), List.of());
        return Answer.stream(MEDIA_TYPE, out -> write(search, request, out)).with("Vary", "Accept");
    }

    private void write(SearchRequest search, Request request, OutputStream out) throws IOException {
        AtomicLong written = new AtomicLong();
        try {
            archive.walk(search, hit -> {
                out.write(line(SearchJson.of(hit, request.base())));
                written.incrementAndGet();
            });
        } catch (IOException | RuntimeException e) {
            if (written.get() == 0) {
                throw e;
            }
            LOG.warn("the lines of {} broke off", request.id(), e);
            out.write(line(Map.of("error", "broken off; the lines before are not all", "request", request.id())));
        }
    }

    private byte[] line(Object value) {
        return (json.text(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
