package tutur.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.document.Reading;
import tutur.document.Refused;
import tutur.inbox.Inbox;
import tutur.inbox.Receipt;

/** Hands what the receipt of a file tells on to its document. */
final class Delivery {

    private final Inbox inbox = new Inbox(Path.of(""));

    /** The document as it was delivered; refused when its receipt cannot be understood, for then nobody knows where it came from. */
    Reading of(Document document, Path file) {
        try {
            Optional<Receipt> receipt = inbox.receipt(file);
            return receipt.isPresent() ? delivered(document, receipt.get()) : document;
        } catch (IOException e) {
            String detail = e.getMessage() == null ? e.toString() : e.getMessage();
            return new Refused(document.origin().path(), Refused.Reason.INACCESSIBLE, detail);
        }
    }

    private static Document delivered(Document document, Receipt receipt) {
        Origin.Source source =
                new Origin.Source(receipt.source(), receipt.official(), receipt.region(), receipt.arrived());
        return document.arrived(document.origin().from(source, receipt.url()), receipt.outlet());
    }
}
