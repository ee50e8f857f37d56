package tutur.extraction;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** One process that takes files apart, seen from outside. It ends by itself when whoever started it does. */
final class Extractor {

    /** Ends a process whose memory is full, which is told by this code then. */
    private static final int OUT_OF_MEMORY = 3;

    /** What a library leaks costs no longer than so many files. */
    private static final int FILES_OF_A_PROCESS = 1000;

    private static final int SECONDS_TO_DIE = 5;

    private final Process process;
    private final DataOutputStream orders;
    private final DataInputStream answers;
    private int files;

    private Extractor(Process process) {
        this.process = process;
        this.orders = new DataOutputStream(process.getOutputStream());
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 16));
    }

    static Extractor start(int heapMegabytes) throws IOException {
        return new Extractor(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heapMegabytes + "m",
                        "-Xss2m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-Dlogback.configurationFile=tutur/document/parser-logback.xml",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ExtractorProcess.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    void order(Path file, int largest) throws IOException {
        files++;
        orders.writeUTF(file.toAbsolutePath().toString());
        orders.writeInt(largest);
        orders.flush();
    }

    DataInputStream answers() {
        return answers;
    }

    boolean isUsable() {
        return process.isAlive() && files < FILES_OF_A_PROCESS;
    }

    void kill() {
        process.destroyForcibly();
    }

    /** Why it died, when it did. */
    String death() {
        try {
            if (!process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS)) {
                kill();
            } else if (process.exitValue() == OUT_OF_MEMORY) {
                return "it needed more memory than the limit";
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "what takes it apart crashed";
    }
}
