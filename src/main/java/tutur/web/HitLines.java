package tutur.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tutur.archive.Archive;
import tutur.archive.SearchRequest;
import tutur.json.Json;

/** All hits of a search as lines of JSON while they are found, of one state of the archive. */
final class HitLines {

    static final String MEDIA_TYPE = "application/x-ndjson";

    private final Archive archive;
    private final Searches searches;
    private final Json json;

    HitLines(Archive archive, Searches searches, Json json) {
        this.archive = archive;
        this.searches = searches;
        this.json = json;
    }

    /** The lines. @throws Refusal when a parameter is not understood */
    Answer answer(Request request, Address asked) throws IOException {
        SearchRequest search = searches.whole(asked, List.of());
        return Answer.stream(MEDIA_TYPE, out -> write(search, request, out)).with("Vary", "Accept");
    }

    private void write(SearchRequest search, Request request, OutputStream out) throws IOException {
        archive.walk(search, hit -> out.write(line(SearchJson.of(hit, request.base()))));
    }

    private byte[] line(Object value) {
        return (json.text(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
