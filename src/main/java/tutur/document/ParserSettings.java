package tutur.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.tika.exception.TikaException;
import org.apache.tika.pipes.PipesConfig;
import org.jspecify.annotations.Nullable;

/** What a parser process is told: where files are, what it may use, when it is killed. */
record ParserSettings(
        ReaderLimits limits, Path folder, @Nullable Tesseract tesseract) {
    static final String FETCHER = "received";
    private static final long START_SECONDS = 120;

    /** One page of a scan may take a twentieth of the time for all, and none is begun in the last two of these. */
    private static final long PAGES_IN_TIME = 20;

    /** A parser that leaks costs its leak no longer than so many files. */
    private static final int FILES_OF_A_PROCESS = 1000;

    private static final long LARGEST_ANSWER = 1L << 30;

    PipesConfig load() throws IOException, TikaException {
        long page = Math.max(1, limits.timeLimit().toSeconds() / PAGES_IN_TIME);
        Path settings = folder.resolve("parser.xml");
        String text = template()
                .replace("FOLDER", xml(folder.toString()))
                .replace("STRATEGY", tesseract == null ? "no_ocr" : "auto")
                .replace("SKIPPED", String.valueOf(tesseract == null))
                .replace("LANGUAGES", tesseract == null ? "eng" : tesseract.languages())
                .replace("LAYOUT", tesseract != null && tesseract.orientation() ? "1" : "3")
                .replace("SECONDS", String.valueOf(page))
                .replace("PATIENCE", String.valueOf(page * (PAGES_IN_TIME - 2)));
        Files.writeString(settings, text, StandardCharsets.UTF_8);
        PipesConfig config = PipesConfig.load(settings);
        config.setTikaConfig(settings);
        config.setNumClients(limits.children());
        config.setTimeoutMillis(limits.timeLimit().toMillis());
        config.setMaxFilesProcessedPerProcess(FILES_OF_A_PROCESS);
        config.setStartupTimeoutMillis(TimeUnit.SECONDS.toMillis(START_SECONDS));
        // A larger answer would go to an emitter, of which there is none, and the child would die of that (Tika 3.3.1).
        config.setMaxForEmitBatchBytes(LARGEST_ANSWER);
        config.setMaxWaitForClientMillis(TimeUnit.DAYS.toMillis(1));
        config.setJavaPath(
                Path.of(System.getProperty("java.home"), "bin", "java").toString());
        config.setForkedJvmArgs(List.of(
                "-Xmx" + limits.childHeapMegabytes() + "m",
                "-Xss2m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + folder,
                "-Dlogback.configurationFile=tutur/document/parser-logback.xml"));
        return config;
    }

    private static String template() throws IOException {
        try (InputStream in = ParserSettings.class.getResourceAsStream("parser.xml")) {
            return new String(Objects.requireNonNull(in, "parser.xml").readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
