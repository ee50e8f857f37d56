package tutur.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
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

    /**
     * The document as it was delivered; refused when its receipt cannot be understood, for then nobody knows where it came from.
     *
     * @param found the file, or the member of a container, which came with the container
     */
    Reading of(Document document, Found found) {
        try {
            Optional<Receipt> receipt = inbox.receipt(found.file());
            return receipt.isPresent() ? delivered(document, receipt.get(), found.isMember()) : document;
        } catch (IOException e) {
            String detail = e.getMessage() == null ? e.toString() : e.getMessage();
            return new Refused(document.origin().path(), Refused.Reason.INACCESSIBLE, detail);
        }
    }

    /** The address of a container is not that of its members, and a web archive knows better when a page came. */
    private static Document delivered(Document document, Receipt receipt, boolean member) {
        Origin origin = document.origin();
        Origin.Source known = origin.source();
        Instant arrived = known == null ? receipt.arrived() : known.arrived();
        Origin.Source source = new Origin.Source(receipt.source(), receipt.official(), receipt.region(), arrived);
        return document.arrived(origin.from(source, member ? null : receipt.url()), receipt.outlet());
    }
}
