package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TornLinesTest {

    @TempDir
    private Path folder;

    private static final String TORN = """
            Ratusan petani dari
            berbagai desa di Kabupaten Jember mengikuti rapat tentang pengairan sawah dan
            pembagian pupuk. Rapat itu digelar di Pendopo Kabupaten. Hadir sejumlah camat sebagai pembicara, juga para kepala desa dan
            penyuluh dari dinas. Bupati Jember Ratna Dewi mengatakan bahwa saluran air
            akan diperbaiki tahun ini. “Kita mulai dari hulu,
            baru ke hilir,” kata Ratna sambil menunjuk peta yang dibentangkan di
            dinding pendopo itu.
            Sekda Jember Bagus Prakoso menambahkan bahwa pupuk
            dibagikan pekan depan di setiap
            balai desa.
            """;

    @Test
    void linesThatBreakInTheMiddleOfSentencesAtNoOneWidthAreJoined() throws IOException {
        assertEquals(
                "Ratusan petani dari berbagai desa di Kabupaten Jember mengikuti rapat tentang pengairan sawah dan pembagian pupuk."
                        + " Rapat itu digelar di Pendopo Kabupaten. Hadir sejumlah camat sebagai pembicara, juga para kepala desa dan"
                        + " penyuluh dari dinas. Bupati Jember Ratna Dewi mengatakan bahwa saluran air akan diperbaiki tahun ini."
                        + " “Kita mulai dari hulu, baru ke hilir,” kata Ratna sambil menunjuk peta yang dibentangkan di dinding pendopo itu.\n"
                        + "Sekda Jember Bagus Prakoso menambahkan bahwa pupuk dibagikan pekan depan di setiap balai desa.",
                body(TORN));
    }

    @Test
    void linesThatEndSentencesStayParagraphs() throws IOException {
        String text =
                "Rapat itu dibuka oleh Bupati Jember Ratna Dewi di pendopo kabupaten.\nKabar dari desa\nWarga menyambut gembira.";
        assertEquals(text, body(text));
    }

    private String body(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), text);
        try (DocumentReader reader = new DocumentReader()) {
            return assertInstanceOf(Document.class, reader.read(file, "a.txt")).body();
        }
    }
}
