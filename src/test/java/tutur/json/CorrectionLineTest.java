package tutur.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.archive.Article;
import tutur.correction.Anchor;
import tutur.correction.Correction;
import tutur.correction.Entry;
import tutur.correction.Scribble;
import tutur.region.RegionMention;
import tutur.statement.Speaker;

class CorrectionLineTest {

    private static final Anchor ANCHOR = new Anchor(
            "0123456789ab",
            "https://kabar.example/1",
            "ff",
            "0123456789ab-00000001",
            Anchor.Text.TITLE,
            "“Kita”\nkerja \u0001\u2028",
            "sebelum",
            "");
    private static final String GOOD = """
            {"id":"c1","what":"wrong-span","words":"kerja","anchor":{"document":"d","fingerprint":"f","words":"kita kerja"},\
            "by":"Rini","when":"2026-02-03T04:05:06Z","why":"salah"}""";

    private final CorrectionLine lines = new CorrectionLine();

    @Test
    void everyEntryComesBackAsItWasFromOneLine() {
        List<Correction> corrections = List.of(
                new Correction.WrongSpeaker(new Speaker.Known(Article.DANU)),
                new Correction.WrongSpeaker(new Speaker.Known(Article.MOKO)),
                new Correction.WrongSpeaker(new Speaker.Named("Dinas Pasar", false)),
                new Correction.WrongSpeaker(new Speaker.Named("Tono", true)),
                new Correction.WrongSpeaker(new Speaker.Unknown()),
                new Correction.NotAStatement(),
                new Correction.WrongSpan("kerja"),
                new Correction.WrongRegion(Article.TEGAL, Article.JATENG, RegionMention.Role.VENUE),
                new Correction.WrongRegion(null, Article.BATANG, null),
                new Correction.SamePerson("a", "b"),
                new Correction.DifferentPerson("a", "b"));
        for (Correction correction : corrections) {
            Entry.Made made = Scribble.made("c1", correction, ANCHOR);
            String line = lines.of(made);
            assertEquals(made, lines.read(line));
            assertFalse(line.contains("\n"), line);
            assertEquals(line, lines.of(lines.read(line)));
        }
        Entry withdrawn = Scribble.withdrawn("c2", "c1");
        assertEquals(withdrawn, lines.read(lines.of(withdrawn)));
    }

    @Test
    void aLineWrittenByHandNeedsOnlyWhatMatters() {
        Entry.Made made = (Entry.Made) lines.read(GOOD);
        assertEquals(new Correction.WrongSpan("kerja"), made.correction());
        assertEquals(new Anchor("d", null, "f", null, Anchor.Text.BODY, "kita kerja", "", ""), made.anchor());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "why":"salah"              | "why":""                   | "why" is missing or empty
            "by":"Rini",               |                            | "by" is missing or empty
            "by":"Rini"                | "by":7                     | "by" is not a text
            "by":"Rini"                | "oleh":"Rini","by":"Rini"  | there is no key "oleh" here
            "fingerprint":"f"          | "fingerprnt":"f"           | "anchor.fingerprint" is missing or empty
            "fingerprint":"f"          | "fingerprint":"f","in":"b" | "anchor.in" is "b"; it may be body, title
            2026-02-03T04:05:06Z       | 3 Februari 2026            | "when" is "3 Februari 2026"; it looks like
            "wrong-span"               | "wrong"                    | "what" is "wrong", which is no kind
            "wrong-span"               | "wrong-speaker"            | "speaker" is missing
            "wrong-span","words":"kerja" | "wrong-region","region":{"code":"62.7x","name":"Kota"} | "62.7x" is no code of a region
            "wrong-span","words":"kerja" | "wrong-speaker","speaker":{"kind":"king"} | "speaker.kind" is "king"; it may be
            ,"anchor":{"document":"d","fingerprint":"f","words":"kita kerja"} | | says nowhere which document
            {"id"                      | ["id"                      | not the JSON
            """)
    void whatIsWrongIsToldByItsKey(String good, String bad, String told) {
        String line = GOOD.replace(good, bad == null ? "" : bad);
        assertFalse(line.equals(GOOD));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> lines.read(line));
        assertTrue(String.valueOf(refused.getMessage()).contains(told), refused::getMessage);
    }

    @Test
    void otherJsonIsNoCorrection() {
        for (String line : List.of("null", "[]", "1", "\"a\"")) {
            assertThrows(IllegalArgumentException.class, () -> lines.read(line), line);
        }
    }
}
