package tutur.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import tutur.archive.Archive;
import tutur.archive.SearchRequest;
import tutur.dataset.Dataset;
import tutur.dataset.Format;

/** All hits of a search as a file. */
final class ExportDesk {

    static final String PATH = "/api/v1/export";

    private static final List<String> TRUTH = List.of("true", "false");

    private final Archive archive;
    private final Searches searches;

    ExportDesk(Archive archive, Searches searches) {
        this.archive = archive;
        this.searches = searches;
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
        return Answer.file(format.mediaType(), name, out -> dataset.write(archive, out));
    }
}
