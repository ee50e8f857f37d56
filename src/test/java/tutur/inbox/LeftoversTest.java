package tutur.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftoversTest {

    @ParameterizedTest
    @CsvSource({
        "Thumbs.db, true",
        "rapat/2023/THUMBS.DB, true",
        "~$surat.docx, true",
        "arsip.zip!/foto/desktop.ini, true",
        "System Volume Information/a.txt, true",
        "crawl.wacz!/pages/pages.jsonl, true",
        "pages/pages.jsonl, false",
        "Thumbs.db/rilis.html, false",
        "rilis.pdf!/Press Quality(1).joboptions, true",
        "rilis.docx, false",
        "indexes/index.cdx, false"
    })
    void namesTellWhatProgramsKeepForThemselves(String path, boolean leftover) {
        assertEquals(leftover, Leftovers.has(path));
    }
}
