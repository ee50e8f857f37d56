package tutur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    @Test
    void marksSpacingCaseAndAccentsDoNotMatter() {
        String expected = Fingerprint.of("“Pasar dibuka,” kata Bupati.");
        for (String same : List.of(
                "\"Pasar dibuka\", kata Bupati", "PASAR  DIBUKA\nKATA\u00a0BUPATI", "Pásar dibuka — kata bupati")) {
            assertEquals(expected, Fingerprint.of(same));
        }
    }

    @Test
    void wordsAndTheirOrderMatter() {
        assertNotEquals(Fingerprint.of("Pasar dibuka"), Fingerprint.of("Pasar ditutup"));
        assertNotEquals(Fingerprint.of("Pasar dibuka"), Fingerprint.of("Dibuka pasar"));
        assertTrue(Fingerprint.of("").matches("[0-9a-f]{32}"));
    }
}
