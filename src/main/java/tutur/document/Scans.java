package tutur.document;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads pictures of text: photographs of letters, PDF files from a scanner. Tesseract does it, called by parser processes of its own,
 * because it takes seconds for a page. The program is looked for once.
 */
final class Scans implements AutoCloseable {

    /** A page takes seconds, and some scans have hundreds: each page has its own limit, and no page is begun near the end. */
    private static final int TIMES = 30;

    private static final int FEWEST_WORDS = 10;

    private final ReaderLimits limits;
    private boolean looked;
    private Optional<Tesseract> found = Optional.empty();
    private @Nullable ParserProcesses processes;

    Scans(ReaderLimits limits) {
        this.limits = limits;
    }

    /** The languages that pictures are read in; empty when they are not read. */
    synchronized Optional<Tesseract> tesseract() {
        if (!looked && limits.ocr()) {
            found = Tesseract.find();
        }
        looked = true;
        return found;
    }

    private synchronized Optional<ParserProcesses> processes() {
        if (processes == null && tesseract().isPresent()) {
            Duration time = limits.timeLimit().multipliedBy(TIMES);
            processes =
                    new ParserProcesses(limits.withTimeLimit(time), tesseract().get());
        }
        return Optional.ofNullable(processes);
    }

    /**
     * Reads a file that is a picture, or all whose text is on pictures.
     *
     * @param what what it is, for people
     */
    OfficeReader.Result read(Received received, Format format, String what) throws IOException {
        Optional<ParserProcesses> readers = processes();
        if (readers.isEmpty()) {
            String how = limits.ocr()
                    ? "to read it, Tesseract is missing: " + Tesseract.INSTALL
                    : "reading it is switched off";
            return failed(received, Refused.Reason.UNSUPPORTED, "it is " + what + "; " + how);
        }
        return switch (readers.get().parse(received, null)) {
            case ParserAnswer.Died died ->
                failed(received, Refused.Reason.CRASHED, died.how() + " while it was read by OCR; open it by hand");
            case ParserAnswer.Parsed parsed -> drafted(received, format, what, PictureText.of(parsed));
        };
    }

    private static OfficeReader.Result drafted(Received received, Format format, String what, PictureText text) {
        int words = text.pages().stream().mapToInt(PictureText.Page::words).sum();
        if (words < FEWEST_WORDS || !text.isReadable()) {
            return failed(
                    received, Refused.Reason.EMPTY, "it is " + what + " on which no text can be read; nothing to do");
        }
        List<String> paragraphs = OfficeText.paragraphs(text.body());
        return new OfficeReader.Result.Drafted(Draft.of(
                        format.mediaType(),
                        LostQuotes.restore(paragraphs).stream().map(Line::text).toList())
                .withCaveats(text.caveats()));
    }

    private static OfficeReader.Result failed(Received received, Refused.Reason reason, String detail) {
        return new OfficeReader.Result.Failed(new Refused(received.path(), reason, detail));
    }

    @Override
    public synchronized void close() {
        if (processes != null) {
            processes.close();
        }
    }
}
