package tutur.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a data set can be written as. */
public enum Format {
    /** Comma-separated values (RFC 4180), for spreadsheets and statistics. */
    CSV("csv", "text/csv; charset=utf-8"),
    /** One JSON object a line. */
    JSONL("jsonl", "application/x-ndjson"),
    /** A workbook of Excel and LibreOffice. */
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** For reference managers. */
    RIS("ris", "application/x-research-info-systems; charset=utf-8"),
    /** For LaTeX. */
    BIBTEX("bib", "application/x-bibtex; charset=utf-8"),
    /** JSON of the Citation Style Language, for Zotero and Pandoc. */
    CSL("csl.json", "application/vnd.citationstyles.csl+json");

    private final String extension;
    private final String mediaType;

    Format(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Extension of names of files, without its dot. */
    public String extension() {
        return extension;
    }

    /** Media type of answers. */
    public String mediaType() {
        return mediaType;
    }

    /** The name in addresses and on the command line: {@code csv}, {@code jsonl}, … */
    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The format of this name; empty when there is none. */
    public static Optional<Format> of(String id) {
        return Arrays.stream(values()).filter(format -> format.id().equals(id)).findFirst();
    }

    /** All names. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Format::id).toList();
    }
}
