package tutur.clipping;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.logging.Level;

/** A page as PDF, with the typeface that comes with PDFBox, so that it looks the same everywhere. Fetches nothing. */
final class PrintLayout {

    private static final String TYPEFACE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    void write(String page, OutputStream out) throws IOException {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        // Tagged, with title and language, for those who have it read out.
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Tutur");
        builder.useFont(PrintLayout::typeface, "Tutur");
        builder.useUriResolver((base, uri) -> null);
        builder.withHtmlContent(page, null);
        builder.toStream(out);
        builder.run();
    }

    private static InputStream typeface() {
        InputStream in = PrintLayout.class.getResourceAsStream(TYPEFACE);
        if (in == null) {
            throw new IllegalStateException("PDFBox came without " + TYPEFACE);
        }
        return in;
    }
}
