package tutur.pickup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import tutur.annotation.AnnotatedDocument;
import tutur.document.Document;
import tutur.statement.Statement;

/**
 * What others made of a release.
 *
 * @param release the release
 * @param carriers who took something from it, the earliest first, undated ones last
 */
public record Pickup(AnnotatedDocument release, List<Carrier> carriers) {

    private static final Comparator<Carrier> EARLIEST = Comparator.comparing(
                    (Carrier carrier) -> carrier.document().document().published(),
                    Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(
                    carrier -> carrier.document().document().publishedTime(),
                    Comparator.nullsLast(Comparator.<LocalTime>naturalOrder()))
            .thenComparing(carrier -> carrier.document().document().id());

    /** Copies the list. */
    public Pickup {
        Objects.requireNonNull(release, "release");
        carriers = List.copyOf(carriers);
    }

    /**
     * Compares.
     *
     * @param release the release
     * @param others documents that may have taken something from it; the release itself is left out
     */
    public static Pickup of(AnnotatedDocument release, Collection<AnnotatedDocument> others) {
        Comparison comparison = new Comparison(release);
        return new Pickup(
                release,
                others.stream()
                        .filter(other ->
                                !other.document().id().equals(release.document().id()))
                        .map(comparison::with)
                        .sorted(EARLIEST)
                        .toList());
    }

    /** The direct statements of the release, in their order. */
    public List<Statement> quotations() {
        return release.statements().stream()
                .filter(said -> said.kind() == Statement.Kind.DIRECT)
                .toList();
    }

    /** How many outlets carried something of it; those without a name count one each. */
    public int outlets() {
        List<Document> documents =
                carriers.stream().map(carrier -> carrier.document().document()).toList();
        long named = documents.stream()
                .map(Document::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return (int) (named
                + documents.stream()
                        .filter(document -> document.outlet() == null)
                        .count());
    }

    /** In how many of the carriers this quotation of the release had this fate. */
    public int count(Statement said, Fate.Kind kind) {
        return (int) carriers.stream()
                .flatMap(carrier -> carrier.fates().stream())
                .filter(fate -> fate.said().id().equals(said.id()) && fate.kind() == kind)
                .count();
    }
}
