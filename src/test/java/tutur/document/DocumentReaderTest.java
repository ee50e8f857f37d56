package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
    @TempDir
    Path corpus;

    private Reading read(String name, String content) throws IOException {
        Path file = corpus.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
        try (DocumentReader reader = new DocumentReader()) {
            return reader.read(file, name);
        }
    }

    @Test
    void paragraphsAreJoinedByOneLineFeedAndKeepTheirPlaces() throws IOException {
        Document document = assertInstanceOf(
                Document.class,
                read(
                        "berita/satu.txt",
                        "Rapat dibuka oleh camat pada pukul delapan.\n\nAlinea kedua.\nRapat dibuka oleh camat pada pukul delapan.\nAlinea ketiga.\n"));
        assertEquals("Rapat dibuka oleh camat pada pukul delapan.\nAlinea kedua.\nAlinea ketiga.", document.body());
        assertEquals(4, document.paragraphs().get(2).place());
        assertEquals("Alinea ketiga.", document.paragraphs().get(2).span().of(document.body()));
        assertEquals(Furniture.Kind.REPETITION, document.furniture().getFirst().kind());
    }

    @Test
    void theIdentityHangsOnThePathAlone() throws IOException {
        Document first = assertInstanceOf(Document.class, read("a.txt", "Satu kalimat."));
        Document second = assertInstanceOf(Document.class, read("a.txt", "Kalimat lain."));
        assertEquals("18b7cb099a9e", first.id());
        assertEquals(first.id(), second.id());
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        Refused refused = assertInstanceOf(Refused.class, read("kosong.txt", "\n \n"));
        assertEquals(Refused.Reason.EMPTY, refused.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"baris yang dipotong pada lebar empat puluh\n", "\"", "?a\n", "a- \n", "([{", "= ", " "})
    @Timeout(60)
    @Tag("slow")
    void aLotOfOneThingTakesSecondsAtTheMost(String unit) throws IOException {
        Reading reading = read("besar.txt", unit.repeat(700_000 / unit.length()));
        assertEquals(
                "besar.txt",
                switch (reading) {
                    case Document document -> document.origin().path();
                    case Refused refused -> refused.path();
                    case Container container -> container.path();
                });
    }
}
