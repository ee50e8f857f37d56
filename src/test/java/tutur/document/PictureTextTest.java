package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.junit.jupiter.api.Test;
import tutur.text.Table;

class PictureTextTest {

    private static PictureText text(String... pages) {
        Metadata main = new Metadata();
        String body = List.of(pages).stream()
                .map(page -> "<div class='page'>" + page + "</div>")
                .collect(Collectors.joining());
        main.set(TikaCoreProperties.TIKA_CONTENT, "<html><body>" + body + "</body></html>");
        return PictureText.of(new ParserAnswer.Parsed(List.of(main), null));
    }

    private static String read(String words) {
        StringBuilder line =
                new StringBuilder("<div class='ocr'><div class='ocr_page'><p class='ocr_par'><span class='ocr_line'>");
        for (String word : words.split(" ")) {
            line.append("<span class='ocrx_word' title='x_wconf 90'>")
                    .append(word)
                    .append("</span> ");
        }
        return line.append("</span></p></div></div>").toString();
    }

    @Test
    void pagesThatWereNotFinishedAreToldAndTheOthersAreKept() {
        PictureText text = text(read("Bupati meninjau pasar rakyat"), "<div class='unread'></div>");
        assertEquals(List.of("Bupati meninjau pasar rakyat"), OfficeText.paragraphs(text.body()));
        Document.Caveat late = text.caveats().get(1);
        assertEquals(Document.Caveat.Kind.UNREAD, late.kind());
        assertEquals(List.of(new Document.Caveat.Page(2, null)), late.pages());
    }

    @Test
    void aShortPageKeepsItsOwnTextUnlessItsPictureTellsFarMore() {
        PictureText text = text(
                "<p>Terima kasih</p>" + read("Terima kasih"), "<p>Arsip</p>" + read("Bupati meninjau pasar Arsip"));
        assertEquals(List.of("Terima kasih", "Bupati meninjau pasar Arsip"), OfficeText.paragraphs(text.body()));
        assertEquals(1, text.pages().size());
        assertEquals(2, text.pages().getFirst().number());
    }

    @Test
    void whatScanningProgramsPrintIsNoText() {
        for (List<String> row : Table.rows(Format.class, "stamps.tsv", 2)) {
            assertTrue(BarePages.isStamp(row.get(1)), row.get(1));
        }
    }
}
