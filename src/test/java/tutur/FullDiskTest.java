package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.generation.Generator;
import tutur.region.Gazetteer;

/** A file system of one megabyte, made with the mounts of Linux in a name space of its own; skipped where that is not allowed. */
@Tag("slow")
class FullDiskTest {

    private static final int PAGES = 400;
    private static final String RUN =
            "$TUTUR %s --corpus $CORPUS --index $DISK/index > $OUT/%s 2>&1; echo $? > $OUT/%s.rc";

    @Test
    void aFullDiskAndALockedOneAreToldAndLeaveAnArchiveThatOpens(@TempDir Path folder) throws Exception {
        Path corpus = folder.resolve("corpus");
        Generator generator = new Generator(Gazetteer.load(), 7, 2_000);
        for (int i = 0; i < PAGES; i++) {
            Generator.Page page = generator.page(i);
            Path file = corpus.resolve(page.name());
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, Generator.bytes(page));
        }
        String script = String.join(
                "\n",
                "mount -t tmpfs -o size=1m tutur-test $DISK || exit 77",
                RUN.formatted("ingest", "full", "full"),
                "mount -o remount,size=200m $DISK || exit 77",
                RUN.formatted("search rapat", "after", "after"),
                RUN.formatted("ingest", "again", "again"),
                "mount -o remount,ro $DISK || exit 77",
                RUN.formatted("ingest", "locked", "locked"),
                RUN.formatted("search rapat", "readable", "readable"),
                "cp -r $DISK/index $OUT/index");
        int ended = inANameSpace(script, folder, corpus);
        assumeTrue(ended != 77 && ended != 127, "this system does not let a test mount a disk");
        assertEquals(0, ended);

        assertTrue(told(folder, "full").contains("the disk is full"), told(folder, "full"));
        assertEquals("1", code(folder, "full"));
        assertEquals("0", code(folder, "after"), told(folder, "after"));
        assertEquals("0", code(folder, "again"), told(folder, "again"));
        assertTrue(told(folder, "again").contains("+ 0 duplicate + 0 empty + 0 refused"), told(folder, "again"));
        assertEquals("1", code(folder, "locked"));
        assertTrue(told(folder, "locked").contains("cannot write an index to"), told(folder, "locked"));
        assertEquals("0", code(folder, "readable"), told(folder, "readable"));

        Path calm = folder.resolve("calm");
        assertEquals(0, Main.run(nowhere(), nowhere(), "ingest", "--corpus", corpus + "", "--index", calm + ""));
        assertEquals(ArchiveDigest.of(calm), ArchiveDigest.of(folder.resolve("index")));
    }

    private static java.io.PrintWriter nowhere() {
        return new java.io.PrintWriter(java.io.Writer.nullWriter());
    }

    private static int inANameSpace(String script, Path folder, Path corpus) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        ProcessBuilder shell =
                new ProcessBuilder("sh", "-c", "unshare -rm true || exit 77; exec unshare -rm sh -c \"$SCRIPT\"");
        shell.environment().put("SCRIPT", script);
        shell.environment().put("CORPUS", corpus.toString());
        shell.environment().put("OUT", folder.toString());
        shell.environment()
                .put("DISK", Files.createDirectory(folder.resolve("disk")).toString());
        shell.environment().put("CLASSPATH", System.getProperty("java.class.path"));
        shell.environment().put("TUTUR", java + " -XX:TieredStopAtLevel=1 tutur.Main");
        Process process = shell.redirectErrorStream(true)
                .redirectOutput(folder.resolve("shell.txt").toFile())
                .start();
        assertTrue(process.waitFor(5, TimeUnit.MINUTES), "the shell did not end");
        return process.exitValue();
    }

    private static String told(Path folder, String step) throws IOException {
        return Files.readString(folder.resolve(step));
    }

    private static String code(Path folder, String step) throws IOException {
        return Files.readString(folder.resolve(step + ".rc")).strip();
    }
}
