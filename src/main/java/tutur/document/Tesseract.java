package tutur.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * The program that reads pictures of text, as it is installed on this machine.
 *
 * @param languages what it reads, in its own way of naming them, such as {@code ind+eng}
 * @param orientation whether it can tell which way a page was laid on the scanner
 */
record Tesseract(String languages, boolean orientation) {

    /** What to do where it is missing. */
    static final String INSTALL =
            "install it (apt-get install tesseract-ocr tesseract-ocr-ind) and run once more, or add a copy with text";

    private static final List<String> WANTED = List.of("ind", "eng");
    private static final long PATIENCE_SECONDS = 10;

    /** Asks the program on the path which languages it has; empty when there is none, or none of ours. */
    static Optional<Tesseract> find() {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return of(new TreeSet<>(answer.lines().map(String::strip).toList()));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Optional<Tesseract> of(Set<String> installed) {
        List<String> languages = new ArrayList<>(WANTED);
        languages.retainAll(installed);
        return languages.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tesseract(String.join("+", languages), installed.contains("osd")));
    }
}
