package tutur.annotation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Texts with what must be found in them, read from a resource. A case ends with a blank line: first its lines of text, then, behind
 * {@code =}, what is expected, one thing a line, or {@code nothing}. {@code TITLE} in front of the first line makes it the title,
 * {@code #} makes a line a comment, {@code ##} the heading of the cases that follow.
 *
 * <pre>
 * ## the cue behind the quotation
 * Sekda Kota Medan Parlin Siagian hadir. "Jalan itu selesai tahun ini," ujarnya.
 * = direct | Parlin Siagian | Jalan itu selesai tahun ini
 * </pre>
 */
public final class Cases {

    /**
     * One case.
     *
     * @param place heading and line number, for the name of the test
     * @param title the title, or null
     * @param text the body, lines separated by line feeds
     * @param expected what must be found, in order
     */
    public record Case(String place, @Nullable String title, String text, List<String> expected) {

        @Override
        public String toString() {
            String head = title == null ? text : title;
            return place + ": " + head.replace('\n', ' ').substring(0, Math.min(60, head.length()));
        }
    }

    private final String resource;
    private final List<Case> cases = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private @Nullable String title;
    private String heading = "";
    private int line;

    private Cases(String resource) {
        this.resource = resource;
    }

    /** The cases of a resource that lies beside a class. */
    public static Stream<Case> of(Class<?> owner, String resource) {
        Cases cases = new Cases(resource);
        try (InputStream in = owner.getResourceAsStream(resource)) {
            assertTrue(in != null, "no cases " + resource + " beside " + owner.getName());
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(cases::take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cases.finish();
        assertTrue(!cases.cases.isEmpty(), resource + " has no cases");
        return cases.cases.stream();
    }

    private void take(String row) {
        line++;
        if (row.startsWith("##")) {
            heading = row.substring(2).strip();
        } else if (row.isBlank()) {
            finish();
        } else if (row.startsWith("=")) {
            expected.add(row.substring(1).strip());
        } else if (row.startsWith("TITLE ")) {
            title = row.substring(6).strip();
        } else if (!row.startsWith("#")) {
            assertTrue(expected.isEmpty(), place() + ": text behind what is expected; a blank line is missing");
            text.add(row.strip());
        }
    }

    private void finish() {
        if (title != null || !text.isEmpty()) {
            assertTrue(!expected.isEmpty(), place() + ": nothing is expected; say so with '= nothing'");
            List<String> things = expected.equals(List.of("nothing")) ? List.of() : List.copyOf(expected);
            cases.add(new Case(place(), title, String.join("\n", text), things));
        }
        title = null;
        text.clear();
        expected.clear();
    }

    private String place() {
        return resource + " line " + line + " " + heading;
    }
}
