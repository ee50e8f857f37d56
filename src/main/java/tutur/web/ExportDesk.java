package tutur.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tutur.archive.Archive;
import tutur.archive.SearchRequest;
import tutur.dataset.Dataset;
import tutur.dataset.Format;
import tutur.json.Json;

/** All hits of a search as a file. */
final class ExportDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ExportDesk.class);

    static final String PATH = "/api/v1/export";

    private static final List<String> TRUTH = List.of("true", "false");

    private final Archive archive;
    private final Searches searches;
    private final Json json;

    ExportDesk(Archive archive, Searches searches, Json json) {
        this.archive = archive;
        this.searches = searches;
        this.json = json;
    }

    /** The file. @throws Refusal when a parameter is not understood */
    Answer file(Request request) throws IOException {
        Address address = request.address();
        String usual = request.preferred("text/csv", Format.JSONL.mediaType()).equals("text/csv") ? "csv" : "jsonl";
        String asked = address.last("format", usual);
        Format format = Format.of(asked)
                .orElseThrow(() -> Refusal.value(Trouble.BAD_VALUE, "format", Format.ids(), asked, "format"));
        String bom = address.last("bom", "false");
        if (!TRUTH.contains(bom)) {
            throw Refusal.value(Trouble.BAD_VALUE, "bom", TRUTH, bom, "bom");
        }
        SearchRequest search = searches.whole(address.without("format", "bom"), List.of("format"));
        Dataset dataset = new Dataset(search, format, bom.equals("true"), request.base());
        String name = "tutur-" + Labels.lower(search.unit()) + "-" + LocalDate.now(Clock.systemUTC()) + "."
                + format.extension();
        return Answer.file(format.mediaType(), name, out -> {
            try {
                dataset.write(archive, out);
            } catch (IOException | RuntimeException e) {
                if (format != Format.JSONL) {
                    throw e;
                }
                LOG.warn("export {} broke off", request.id(), e);
                Map<String, String> error = Map.of("error", "broken off; the lines before are not all");
                out.write((json.text(error) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
