package tutur.dataset;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tutur.archive.Archive;
import tutur.archive.SearchRequest;
import tutur.citation.Bibliography;
import tutur.citation.Library;
import tutur.citation.Reference;

/**
 * All hits of a search in one format.
 *
 * @param request what to look for; its size, cursor and facets do not count
 * @param format what to write
 * @param bom whether CSV begins with a byte order mark, which old spreadsheets need to see that it is UTF-8
 * @param library where permalinks lead, and when files were changed
 */
public record Dataset(SearchRequest request, Format format, boolean bom, Library library) {

    /**
     * Writes it, all of one state of the archive; the stream is flushed and stays open. Lines that were begun are ended even when it fails.
     *
     * @return how many hits were written
     * @throws IOException when the archive or the stream fails; what was written is then not whole
     */
    public long write(Archive archive, OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            return switch (format) {
                case CSV -> {
                    if (bom) {
                        text.append('\uFEFF');
                    }
                    yield rows(archive, new CsvRows(names(), text));
                }
                case JSONL -> rows(archive, new JsonRows(names(), text));
                case XLSX -> rows(archive, new WorkbookRows(names(), out));
                case RIS -> references(archive, new Bibliography(Bibliography.Style.RIS, text));
                case BIBTEX -> references(archive, new Bibliography(Bibliography.Style.BIBTEX, text));
                case CSL -> references(archive, new Bibliography(Bibliography.Style.CSL, text));
            };
        } finally {
            text.flush();
        }
    }

    private List<String> names() {
        return Columns.names(request.unit());
    }

    private long rows(Archive archive, Rows rows) throws IOException {
        long written = archive.walk(request, hit -> rows.add(Columns.row(hit, library)));
        rows.end();
        return written;
    }

    private long references(Archive archive, Bibliography bibliography) throws IOException {
        long written = archive.walk(request, hit -> bibliography.add(Reference.of(hit, library)));
        bibliography.end();
        return written;
    }
}
