package tutur.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads a file into a {@link Document}, or says why it cannot. The one door into this package.
 *
 * <p>Plain text and HTML are read in this process, everything else in child processes that are started when the first file needs
 * them and ended by {@link #close()}. Safe for use by several threads at once.
 */
public final class DocumentReader implements AutoCloseable {
    private final ReaderLimits limits;

    /** A reader with the standard limits. */
    public DocumentReader() {
        this(ReaderLimits.standard());
    }

    /** A reader that lets no file take more than {@code limits}. Starts nothing. */
    public DocumentReader(ReaderLimits limits) {
        this.limits = limits;
    }

    /**
     * Reads one file.
     *
     * @param file where its bytes are
     * @param name its path below the corpus, with '/' between names; becomes {@link Origin#path()}. When {@code file} ends with
     *     it, links that lead out of the folder before it are refused
     * @return the document, or the reason why there is none; a bad file is never an exception
     */
    public Reading read(Path file, String name) {
        try {
            if (!Files.isRegularFile(file)) {
                return new Refused(name, Refused.Reason.INACCESSIBLE, "not a regular file; give the file itself");
            }
            if (Files.size(file) > limits.maxBytes()) {
                return new Refused(name, Refused.Reason.TOO_LARGE, "larger than " + limits.maxBytes() + " bytes");
            }
            Received received = Received.of(name, Files.readAllBytes(file));
            return new Composer(limits).compose(received, draft(received));
        } catch (IOException e) {
            return new Refused(name, Refused.Reason.INACCESSIBLE, "cannot be opened: " + e.getMessage());
        }
    }

    private static Draft draft(Received received) {
        String text = new String(received.bytes(), StandardCharsets.UTF_8);
        String head = text.substring(0, Math.min(text.length(), 1000)).toLowerCase(Locale.ROOT);
        if (!head.contains("<html") && !head.contains("<!doctype html")) {
            return Draft.ofLines("text/plain", text.lines().toList());
        }
        org.jsoup.nodes.Document page = org.jsoup.Jsoup.parse(text);
        List<String> lines =
                page.select("p").stream().map(org.jsoup.nodes.Element::text).toList();
        return Draft.ofLines("text/html", lines).withTitle(page.title().isBlank() ? null : page.title());
    }

    /** Ends the parser processes, if any were started. */
    @Override
    public void close() {}
}
