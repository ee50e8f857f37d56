package tutur.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.time.Duration;
import org.apache.tika.config.Field;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.sax.XHTMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Tesseract, page by page. A page that takes too long, or whose turn comes when the time of its file is over, costs that page and not the
 * file: in its place stands an element {@code <div class="unread">}.
 */
public final class PageReader extends TesseractOCRParser {

    @Serial
    private static final long serialVersionUID = 1L;

    private static final int STANDARD_SECONDS = 480;

    private int patience = STANDARD_SECONDS;

    /** When the time of a file is over, in the clock of {@link System#nanoTime}; pages of one file share it. */
    private record Deadline(long nanos) {}

    /**
     * Sets how long after the first page of a file another page is begun.
     *
     * @param seconds seconds; with 0 no page is read
     */
    @Field
    public void setPatience(int seconds) {
        this.patience = seconds;
    }

    /** Reads a picture into hOCR, or marks it as unread. */
    @Override
    public void parse(InputStream picture, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, SAXException, TikaException {
        if (isLate(context)) {
            unread(handler, metadata);
            return;
        }
        try {
            super.parse(picture, handler, metadata, context);
        } catch (TikaException e) {
            unread(handler, metadata);
        }
    }

    private boolean isLate(ParseContext context) {
        Deadline deadline = context.get(Deadline.class);
        if (deadline == null) {
            deadline = new Deadline(
                    System.nanoTime() + Duration.ofSeconds(patience).toNanos());
            context.set(Deadline.class, deadline);
        }
        return System.nanoTime() - deadline.nanos() >= 0;
    }

    private static void unread(ContentHandler handler, Metadata metadata) throws SAXException {
        XHTMLContentHandler page = new XHTMLContentHandler(handler, metadata);
        page.startDocument();
        page.startElement("div", "class", "unread");
        page.characters("");
        page.endElement("div");
        page.endDocument();
    }
}
