package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.intake.Corpus;

class LookoutTest {

    @TempDir
    private Path folder;

    @Test
    void whatCameIsTakenInWhenItHasBeenLeftAlone() throws Exception {
        Files.writeString(folder.resolve("a.txt"), "Satu.");
        Semaphore ordered = new Semaphore(0);
        try (Lookout lookout = new Lookout(Corpus.at(folder), Duration.ofMillis(50), ordered::release, line -> {})) {
            lookout.seen();
            lookout.start();
            assertEquals(false, ordered.tryAcquire(400, TimeUnit.MILLISECONDS), "nothing came");
            Files.writeString(folder.resolve("b.txt"), "Dua.");
            assertEquals(true, ordered.tryAcquire(10, TimeUnit.SECONDS), "a file came");
            lookout.seen();
            Thread.sleep(200);
            ordered.drainPermits();
            Files.delete(folder.resolve("a.txt"));
            assertEquals(true, ordered.tryAcquire(10, TimeUnit.SECONDS), "a file went");
        }
    }
}
