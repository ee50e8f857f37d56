package tutur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Dateline;
import tutur.annotation.Event;
import tutur.document.Document;
import tutur.document.Furniture;
import tutur.document.Origin;
import tutur.document.Paragraph;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Language;
import tutur.text.Span;

class SheetTest {

    private static final String BODY =
            "TEGAL – Plh Sekda Kota Tegal Danu Wira meminta ASN tetap netral, Senin (4/3/2024).\n"
                    + "“Jangan ada yang memihak,” ujarnya.";
    private static final Region TEGAL = new Region("33.76", "Kota Tegal", Region.Level.CITY, "33");
    private static final Official DANU =
            new Official("danu-wira-kota-tegal", "Danu Wira", "Ir", "Sekda", null, Acting.PLH, TEGAL);

    @Test
    void aSheetShowsWhoSaidWhatAndByWhichRuleItWasFound() {
        assertEquals("""
                Title       Danu: ASN Harus Netral
                Outlet      Kabar Pantura
                Author      -
                Published   2024-03-04 08:30
                Source      https://pantura.example/1
                File        a/b.html
                Id          0123456789ab
                Language    id
                Dateline    TEGAL = Kota Tegal (33.76)
                Advertorial no
                Topics      netralitas-asn
                Events      2024-03-04  "Senin (4/3/2024)"  [full date]
                Regions     primary    Kota Tegal (33.76)  [dateline]
                Officials   Danu Wira  Plh Sekda Kota Tegal  [title region name]

                Statements (3)

                  1. headline  Danu Wira, Plh Sekda Kota Tegal
                     ASN Harus Netral
                     [colon]

                  2. indirect  speaker unknown
                     ASN tetap netral
                     cue "meminta" · said 2024-03-04 · in Kota Tegal (33.76) · about netralitas-asn · [meminta]

                  3. direct    DPRD Kota Tegal (institution) (delivered by Ani)
                     “Jangan ada yang memihak”
                     cue "ujarnya" · [quotation cue]
                """, new Sheet(false).of(document("Danu: ASN Harus Netral")));
    }

    @Test
    void anExplainedSheetAddsPlacesConfidencesAndWhatWasLeftOut() {
        String sheet = new Sheet(true).of(document("Danu: ASN Harus Netral"));
        assertTrue(sheet.contains("[full date]  at "), sheet);
        assertTrue(sheet.contains("confidence 0.90 · id 0123456789ab-00000003  at "), sheet);
        assertTrue(sheet.contains("speaker: nobody stands as speaker → nobody is guessed\n"), sheet);
        assertTrue(sheet.contains("speaker: the words name \"DPRD Kota Tegal\" → an institution, no person\n"), sheet);
        assertTrue(sheet.contains("Because     netralitas-asn "), sheet);
        assertTrue(sheet.contains("Left out of the body (1)\n   3  related      Baca juga: yang lain\n"), sheet);
    }

    @Test
    void whatADocumentSaysCannotCommandTheTerminal() {
        String sheet = new Sheet(true).of(document("Danu: \u001b[2JASN\u202e Netral\r\n!"));
        assertFalse(sheet.contains("\u001b"), sheet);
        assertFalse(sheet.contains("\u202e"), sheet);
        assertTrue(sheet.contains("Title       Danu: [2JASN Netral  !\n"), sheet);
    }

    private static AnnotatedDocument document(String title) {
        Document document = new Document(
                "0123456789ab",
                new Origin("a/b.html", "text/html", "0".repeat(64), "https://pantura.example/1"),
                title,
                LocalDate.of(2024, 3, 4),
                LocalTime.of(8, 30),
                "Kabar Pantura",
                null,
                BODY,
                List.of(new Paragraph(new Span(0, BODY.length()), 1)),
                List.of(new Furniture(Furniture.Kind.RELATED, "Baca juga: yang lain", 3)));
        LocalDate day = LocalDate.of(2024, 3, 4);
        return new AnnotatedDocument(
                document,
                Language.INDONESIAN,
                new Dateline("TEGAL", span("TEGAL"), TEGAL),
                List.of(new Event(day, day, span("Senin (4/3/2024)"), "full date", false)),
                List.of(new RegionMention(TEGAL, RegionMention.Role.PRIMARY, List.of(span("TEGAL")), "dateline")),
                List.of(new OfficialMention(DANU, List.of(span("Plh Sekda")), "title region name")),
                List.of("netralitas-asn"),
                statements(day),
                false);
    }

    private static List<Statement> statements(LocalDate day) {
        return List.of(
                new Statement(
                        "0123456789ab-00000001",
                        Statement.Kind.HEADLINE,
                        new Span(6, 22),
                        "ASN Harus Netral",
                        null,
                        new Speaker.Known(DANU),
                        null,
                        null,
                        null,
                        List.of(),
                        "colon",
                        0.8),
                new Statement(
                        "0123456789ab-00000002",
                        Statement.Kind.INDIRECT,
                        span("ASN tetap netral"),
                        "ASN tetap netral",
                        span("meminta"),
                        new Speaker.Unknown(),
                        null,
                        day,
                        TEGAL,
                        List.of("netralitas-asn"),
                        "meminta",
                        0.7),
                new Statement(
                        "0123456789ab-00000003",
                        Statement.Kind.DIRECT,
                        span("Jangan ada yang memihak"),
                        "Jangan ada yang memihak",
                        span("ujarnya"),
                        new Speaker.Named("DPRD Kota Tegal", false),
                        "Ani",
                        null,
                        null,
                        List.of(),
                        "quotation cue",
                        0.9));
    }

    private static Span span(String words) {
        int start = BODY.indexOf(words);
        return new Span(start, start + words.length());
    }
}
