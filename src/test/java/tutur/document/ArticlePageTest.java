package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticlePageTest {
    private static final String LEAD = "Wali Kota Lestari Ratna Dewi meresmikan pasar rakyat di Kecamatan Rawa Indah"
            + " pada Senin pagi dan meminta pedagang menjaga kebersihan.";
    private static final String MORE = "Pasar itu menampung dua ratus pedagang, kata kepala dinas perdagangan,"
            + " dan dibangun dengan anggaran dua belas miliar rupiah selama dua tahun.";

    @TempDir
    Path corpus;

    private Document page(String name, String head, String body) throws IOException {
        Path file = corpus.resolve(name);
        Files.writeString(
                file, "<!doctype html><html><head>" + head + "</head><body><main>" + body + "</main></body></html>");
        try (DocumentReader reader = new DocumentReader()) {
            return assertInstanceOf(Document.class, reader.read(file, name));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rilis_12032024.html, 2024-03-12",
        "2024-03-12-pasar-rakyat.html, 2024-03-12",
        "20240312_pasar.html, 2024-03-12",
        "pasar-12-maret-2024.html, 2024-03-12",
        "post_01_022015.html, 2015-02-01",
        "pasar-99887766.html, ",
        "pasar-31022024.html, ",
        "dari-01012024-hingga-02012024.html, ",
        "nomor-202403121.html, ",
    })
    void whereThePageTellsNoDayTheNameOfTheFileMay(String name, LocalDate expected) throws IOException {
        Document document = page(name, "<title>Pasar Rakyat</title>", "<p>" + LEAD + "</p><p>" + MORE + "</p>");
        assertEquals(expected, document.published());
        assertEquals(
                expected != null,
                document.caveats().stream()
                        .anyMatch(caveat -> caveat.kind() == Document.Caveat.Kind.DATED
                                && !caveat.incomplete()
                                && caveat.detail().contains("name of the file")));
    }

    @Test
    void theDayOnThePageComesBeforeTheNameOfTheFile() throws IOException {
        String head = "<meta property='article:published_time' content='2024-05-06T08:00:00+07:00'>";
        Document document = page("rilis_12032024.html", head, "<p>" + LEAD + "</p><p>" + MORE + "</p>");
        assertEquals(LocalDate.of(2024, 5, 6), document.published());
    }

    @Test
    void theDayMayStandInTheAddress() throws IOException {
        String head = "<link rel='canonical' href='https://kabar.example/2023/11/30/pasar/'>";
        Document document = page("pasar.html", head, "<p>" + LEAD + "</p><p>" + MORE + "</p>");
        assertEquals(LocalDate.of(2023, 11, 30), document.published());
    }

    @Test
    void aSummaryThatTheArticleSaysAgainIsNoParagraphOfIt() throws IOException {
        String summary = "Wali Kota Lestari Ratna Dewi meresmikan pasar rakyat di Kecamatan Rawa Indah.";
        String head = "<meta property='og:description' content='" + summary + "'>";
        Document document = page("pasar.html", head, "<p>" + summary + "</p><p>" + LEAD + "</p><p>" + MORE + "</p>");
        assertEquals(LEAD + "\n" + MORE, document.body());
    }

    @Test
    void aDescriptionThatIsTheFirstParagraphStays() throws IOException {
        String head = "<meta property='og:description' content='" + LEAD + "'>";
        Document document = page("pasar.html", head, "<p>" + LEAD + "</p><p>" + MORE + "</p>");
        assertEquals(LEAD + "\n" + MORE, document.body());
    }

    @Test
    void wordsDrawnOutOfAParagraphAreTakenOnce() throws IOException {
        String drawn =
                "… dua ratus pedagang, kata kepala dinas perdagangan, dan dibangun dengan anggaran dua belas miliar …";
        Document document =
                page("pasar.html", "", "<p>" + LEAD + "</p><blockquote>" + drawn + "</blockquote><p>" + MORE + "</p>");
        assertEquals(LEAD + "\n" + MORE, document.body());
    }

    @Test
    void aRubricAboveTheTitleIsNotTheText() throws IOException {
        Document document = page(
                "pasar.html",
                "<title>Pasar Rakyat Lestari Resmi Dibuka</title>",
                "<div><h2>Foto Ekonomi</h2><h1>Pasar Rakyat Lestari Resmi Dibuka</h1><p>" + LEAD + "</p><p>" + MORE
                        + "</p></div>");
        assertEquals(LEAD + "\n" + MORE, document.body());
    }

    @Test
    void aPictureAmongThePicturesOfOthersIsReadFromItsDescription() throws IOException {
        StringBuilder others = new StringBuilder();
        for (String what :
                new String[] {"Nelayan Muara", "Petani Bukit", "Pelajar Desa", "Buruh Kota", "Dokter Pulau"}) {
            others.append("<div class='related'>")
                    .append(what)
                    .append(" berkumpul di lapangan, kemarin sore, untuk berlatih bersama keluarga. (Kabar/Tio)</div>");
        }
        String head =
                "<title>Ratna Dewi Meresmikan Pasar Rakyat</title><meta name='description' content='" + LEAD + "'>";
        Document document = page("foto.html", head, others.toString());
        assertEquals(LEAD, document.body());
    }

    @Test
    void aLongParagraphWithoutAFullStopIsText() throws IOException {
        String bare =
                "Rencana umum pengadaan Dinas Pekerjaan Umum Kota Lestari tahun 2016 untuk kegiatan dengan penyedia"
                        + " barang atau jasa";
        Document document = page(
                "rup.html",
                "<title>Rencana Umum</title>",
                "<div class='content'><p>" + bare
                        + "</p></div><div><p>Ayo ikuti Dinas Pekerjaan Umum di media sosial</p></div>");
        assertTrue(document.body().startsWith(bare), document.body());
        assertNull(document.published());
    }
}
