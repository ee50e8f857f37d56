package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutur.annotation.AnnotatedDocument;
import tutur.pickup.Carrier;
import tutur.pickup.Fate;
import tutur.pickup.Pickup;

/** What three outlets of the sample corpus made of one release, as its README tells. */
class SamplePickupTest {

    private final Map<String, AnnotatedDocument> documents = Sample.documents();
    private final Pickup pickup = Pickup.of(
            document("prokopim-kutai-kartanegara/2024/siaran-pers-088-netralitas-asn.docx"),
            Stream.of(
                            "kutai-siang/2024/rusdiansyah-satu-like-bisa-jadi-laporan.html",
                            "etam-sepekan/2024/asn-kukar-diminta-hati-hati-bermedsos.html",
                            "hulu-mahakam-post/2024/sekda-kukar-ketukan-jari-asn.html",
                            "prokopim-kutai-kartanegara/2024/siaran-pers-088-netralitas-asn.docx")
                    .map(this::document)
                    .toList());

    private AnnotatedDocument document(String path) {
        return Objects.requireNonNull(documents.get(path), path);
    }

    private Carrier by(String outlet) {
        return pickup.carriers().stream()
                .filter(carrier -> outlet.equals(carrier.document().document().outlet()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void threeOutletsCarriedItAndTheLastWasADayLater() {
        assertEquals(3, pickup.outlets());
        assertEquals(
                "Etam Sepekan",
                pickup.carriers().getLast().document().document().outlet());
    }

    @Test
    void whoTookItWholeKeptEveryQuotation() {
        Carrier whole = by("Hulu Mahakam Post");
        assertTrue(whole.kept() > 0.9, () -> "kept " + whole.kept());
        assertEquals(pickup.quotations().size(), whole.count(Fate.Kind.EXACT));
        assertEquals(List.of(), whole.dropped());
    }

    @Test
    void whoEditedAQuotationChangedItAndWhoCutTheReleaseDroppedOne() {
        assertTrue(by("Etam Sepekan").count(Fate.Kind.CHANGED) >= 1);
        Carrier cut = by("Kutai Siang");
        assertTrue(cut.kept() < 0.7, () -> "kept " + cut.kept());
        assertTrue(cut.count(Fate.Kind.DROPPED) >= 1);
        assertTrue(!cut.dropped().isEmpty());
    }
}
