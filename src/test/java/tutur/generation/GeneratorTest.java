package tutur.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Annotator;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.region.Gazetteer;

class GeneratorTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void thePagesOfASeedAreAlwaysTheSameAndThoseOfAnotherAreNot() {
        assertEquals(new Generator(GAZETTEER, 1, 9_000).page(7), new Generator(GAZETTEER, 1, 9_000).page(7));
        assertNotEquals(new Generator(GAZETTEER, 1, 9_000).page(7), new Generator(GAZETTEER, 2, 9_000).page(7));
    }

    @Test
    void noTwoPagesShareANameAndEachHasTheSizeAskedFor() {
        Generator generator = new Generator(GAZETTEER, 1, 20_000);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            Generator.Page page = generator.page(i);
            assertTrue(names.add(page.name()), page.name());
            int size = Generator.bytes(page).length;
            assertTrue(size >= 20_000 && size < 26_000, page.name() + " has " + size + " bytes");
            assertFalse(page.html().contains("{"), page.html());
        }
    }

    @Test
    void aPageReadsLikeNewsWithADayOfficialsAndStatements(@TempDir Path folder) throws IOException {
        Annotator annotator = new Annotator(GAZETTEER);
        Generator generator = new Generator(GAZETTEER, 3, 20_000);
        int statements = 0;
        int officials = 0;
        try (DocumentReader reader = new DocumentReader()) {
            for (int i = 0; i < 20; i++) {
                Path file = Files.write(folder.resolve(i + ".html"), Generator.bytes(generator.page(i)));
                Document document = assertInstanceOf(Document.class, reader.read(file, i + ".html"));
                AnnotatedDocument found = annotator.annotate(document);
                assertFalse(document.body().contains("Berita Lainnya"), document.body());
                assertTrue(document.published() != null && document.title() != null);
                statements += found.statements().size();
                officials += found.officials().size();
            }
        }
        assertTrue(statements > 60 && officials > 30, statements + " statements of " + officials + " officials");
    }

    @Test
    void anUnreasonableSizeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Generator(GAZETTEER, 1, 1_000_000_000));
    }
}
