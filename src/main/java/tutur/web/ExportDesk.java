package tutur.web;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tutur.archive.Archive;
import tutur.archive.SearchRequest;
import tutur.citation.Library;
import tutur.dataset.Dataset;
import tutur.dataset.Format;
import tutur.document.Origin;

/** All hits of a search as a file. */
final class ExportDesk {

    static final String PATH = "/api/v1/export";

    private static final List<String> TRUTH = List.of("true", "false");

    private final Archive archive;
    private final Searches searches;
    private final Function<Origin, Optional<Instant>> changed;

    /** @param changed when the file of a document was last changed */
    ExportDesk(Archive archive, Searches searches, Function<Origin, Optional<Instant>> changed) {
        this.changed = changed;
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
        Dataset dataset = new Dataset(search, format, bom.equals("true"), new Library(request.base(), changed));
        String name = "tutur-" + Labels.lower(search.unit()) + "-" + LocalDate.now(Clock.systemUTC()) + "."
                + format.extension();
        return Answer.file(format.mediaType(), name, out -> dataset.write(archive, out));
    }
}
