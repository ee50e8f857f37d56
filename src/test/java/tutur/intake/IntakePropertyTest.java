package tutur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to files between runs, in the end the archive is what one run over an empty archive makes of them. */
class IntakePropertyTest {

    @Test
    void manyRunsOverAChangingFolderEndWhereOneRunWould(@TempDir Path folder) throws Exception {
        Random random = new Random(20231130);
        try (Desk desk = new Desk(folder)) {
            for (int round = 0; round < 12; round++) {
                for (int change = random.nextInt(6); change > 0; change--) {
                    change(desk, random);
                }
                desk.run();
                try (Desk fresh = new Desk(desk.corpus, folder.resolve("fresh" + round))) {
                    fresh.run();
                    assertEquals(fresh.archived(), desk.archived(), "after round " + round);
                }
            }
        }
    }

    /** Few names and few texts, so that files often are the same, replaced and gone. */
    private static void change(Desk desk, Random random) throws IOException {
        String name = "%d/%d.txt".formatted(random.nextInt(3), random.nextInt(5));
        switch (random.nextInt(6)) {
            case 0 -> Files.deleteIfExists(desk.corpus.resolve(name));
            case 1 -> desk.file(name, "");
            case 2 -> desk.file(name, "MELEDAK " + random.nextInt(2));
            default -> desk.file(name, "Teks nomor " + random.nextInt(6) + ".");
        }
    }
}
