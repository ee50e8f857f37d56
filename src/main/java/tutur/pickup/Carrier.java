package tutur.pickup;

import java.util.List;
import java.util.Objects;
import tutur.annotation.AnnotatedDocument;

/**
 * A document that took something from the release.
 *
 * @param document the document
 * @param share which share of its text stands in the release, 0 to 1
 * @param kept which share of the text of the release stands in it, 0 to 1
 * @param fates what became of each quotation of the release, in their order
 * @param dropped paragraphs of the release of which hardly anything stands in it
 * @param added paragraphs of it of which hardly anything stands in the release
 */
public record Carrier(
        AnnotatedDocument document,
        double share,
        double kept,
        List<Fate> fates,
        List<String> dropped,
        List<String> added) {

    /** Copies the lists. */
    public Carrier {
        Objects.requireNonNull(document, "document");
        fates = List.copyOf(fates);
        dropped = List.copyOf(dropped);
        added = List.copyOf(added);
    }

    /** How many quotations of the release had this fate here. */
    public int count(Fate.Kind kind) {
        return (int) fates.stream().filter(fate -> fate.kind() == kind).count();
    }
}
