package tutur.document;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Reads a file into a {@link Document}, or says why it cannot. The one door into this package.
 *
 * <p>Plain text and HTML are read in this process, everything else in child processes that are started when the first file needs
 * them and ended by {@link #close()}. Safe for use by several threads at once.
 */
public final class DocumentReader implements AutoCloseable {
    private final FileGate gate;
    private final HtmlReader html;
    private final OfficeReader office;
    private final Composer composer;

    /** A reader with the standard limits. */
    public DocumentReader() {
        this(ReaderLimits.standard());
    }

    /** A reader that lets no file take more than {@code limits}. Starts nothing. */
    public DocumentReader(ReaderLimits limits) {
        this.gate = new FileGate(limits);
        this.html = new HtmlReader(limits);
        this.office = new OfficeReader(new ParserProcesses(limits));
        this.composer = new Composer(limits);
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
        return switch (gate.open(file, name)) {
            case FileGate.Opened.Closed closed -> closed.refused();
            case FileGate.Opened.Open open -> read(open.received());
        };
    }

    private Reading read(Received received) {
        if (received.bytes().length == 0) {
            return new Refused(received.path(), Refused.Reason.EMPTY, "the file has no bytes; get it again");
        }
        Format format = Format.of(received.bytes());
        return switch (format.way()) {
            case TEXT -> composer.compose(received, TextReader.read(received));
            case HTML -> page(received);
            case MAIL, PROCESS -> fromParser(received, format);
            case ARCHIVE ->
                refused(received, "it is an archive (" + format.mediaType() + "); unpack it and add what is in it");
            case MEDIA ->
                refused(received, "it is a picture or recording (" + format.mediaType() + "); add its text instead");
            case PROGRAM -> refused(received, "it is a program (" + format.mediaType() + "); remove it");
        };
    }

    private Reading page(Received received) {
        try {
            return composer.compose(received, html.read(received));
        } catch (Markup.TooSlow e) {
            return new Refused(received.path(), Refused.Reason.CRASHED, e.getMessage() + "; look at it by hand");
        }
    }

    private Reading fromParser(Received received, Format format) {
        try {
            return switch (office.read(received, format)) {
                case OfficeReader.Result.Drafted drafted -> composer.compose(received, drafted.draft());
                case OfficeReader.Result.Failed failed -> failed.refused();
            };
        } catch (IOException e) {
            String detail =
                    "it could not be handed to a parser process (" + e.getMessage() + "); check the disk and try again";
            return new Refused(received.path(), Refused.Reason.CRASHED, detail);
        }
    }

    private static Refused refused(Received received, String detail) {
        return new Refused(received.path(), Refused.Reason.UNSUPPORTED, detail);
    }

    /** Ends the parser processes, if any were started. */
    @Override
    public void close() {
        office.close();
    }
}
