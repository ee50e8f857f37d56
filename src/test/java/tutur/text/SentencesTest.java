package tutur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private final Sentences sentences = Sentences.load();

    /** One sentence each. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kegiatan dibuka Rahmat S. Tandi di aula.",
                "Wali Kota dr. H. Surya Pranata, Sp.OG., M.H. , membuka rapat.",
                "Sekda Ir. Budi Santosa, M.Si., M.A.P. mengatakan hal itu.",
                "Surat No. 12 ditempel di Jl. Merdeka No. 5.",
                "Pj. Bupati Kab. Mawar hadir pukul 09.00 WIB.",
                "Anggaran Rp. 1.250.000.000 cair pada 12.30 siang.",
                "Baca selengkapnya di Kabarkita.com dan di www.Kabarkita.co.id hari ini.",
                "Drs.Robert dan Ir.Yuslinda hadir.",
                "\u201cSudah siap?\u201d tanya Sekda.",
                "Ia berkata, \"Kita siap.\" ujarnya.",
                "Sekda Kabupaten Mawar, H. Danu Sarwono, hadir.",
                "1. Penyusunan anggaran"
            })
    void aStopInsideAWordOrNumberEndsNoSentence(String text) {
        assertEquals(List.of(text), cut(text));
    }

    @Test
    void aStopAndACapitalEndASentence() {
        assertEquals(
                List.of("Ia pergi.", "Rapat usai.", "Siapa hadir?", "Semua!"),
                cut("Ia pergi. Rapat usai. Siapa hadir? Semua!"));
    }

    @Test
    void aClosingMarkBelongsToTheSentenceBeforeIt() {
        assertEquals(
                List.of("\u201cKita siap.\u201d", "Sekda menutup rapat."),
                cut("\u201cKita siap.\u201d Sekda menutup rapat."));
    }

    @Test
    void sentencesGluedTogetherAreSeparated() {
        assertEquals(List.of("Kami berduka.", "Ayahanda telah pergi."), cut("Kami berduka.Ayahanda telah pergi."));
        assertEquals(List.of("Rapat usai.", "\u201cBeliau pulang."), cut("Rapat usai.\u201cBeliau pulang."));
        assertEquals(List.of("\u201cItu benar.\u201d", "Ia pulang."), cut("\u201cItu benar.\u201dIa pulang."));
    }

    @Test
    void aDegreeBehindACommaMayEndASentence() {
        assertEquals(
                List.of("Hadir Budi, M.Si.", "Dalam rapat itu ia diam."),
                cut("Hadir Budi, M.Si. Dalam rapat itu ia diam."));
    }

    @Test
    void aLineFeedEndsASentence() {
        assertEquals(List.of("tanpa titik", "baris dua"), cut("tanpa titik\n\n baris dua \n"));
    }

    @Test
    void onAnyTextSpansAreInOrderAndHoldEverythingButSpace() {
        Random random = new Random(7);
        String alphabet = "aB c.?!\u201c\u201d\"'\n9-,\u2026\u00a0()";
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            int last = 0;
            StringBuilder kept = new StringBuilder();
            for (Span span : sentences.of(text.toString())) {
                assertTrue(span.start() >= last && span.length() > 0 && span.end() <= text.length());
                last = span.end();
                kept.append(span.of(text.toString()));
            }
            assertEquals(withoutSpace(text.toString()), withoutSpace(kept.toString()));
        }
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\u00a0]+", "");
    }

    private List<String> cut(String text) {
        return sentences.of(text).stream().map(s -> s.of(text)).toList();
    }
}
