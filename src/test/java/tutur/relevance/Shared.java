package tutur.relevance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tutur.annotation.AnnotatedDocument;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.document.Paragraph;
import tutur.statement.Statement;
import tutur.text.Language;
import tutur.text.Span;

/** Texts of others to measure on, which stay outside of the project: what needs them is skipped where they are not. */
final class Shared {

    static final ObjectMapper JSON = new ObjectMapper();

    private Shared() {}

    /** A file of them; skips the test when it is not there. */
    static Path file(String name) {
        Path path = Path.of("../shared").resolve(name);
        assumeTrue(Files.isReadable(path), () -> path + " is not here");
        return path;
    }

    interface Line {
        /** Looks at one, and tells whether to go on. */
        boolean take(JsonNode line) throws IOException;
    }

    /** Shows the lines of a compressed file of JSON until one is enough. */
    static void lines(Path file, Line line) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain =
                        file.toString().endsWith(".xz") ? new XZInputStream(bytes) : new GZIPInputStream(bytes);
                BufferedReader reader = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                if (!line.take(JSON.readTree(text))) {
                    return;
                }
            }
        }
    }

    /** A document in which nothing but the given statements was found. */
    static AnnotatedDocument document(String id, @Nullable String title, String body, List<Statement> statements) {
        Document document = new Document(
                id,
                new Origin(id + ".txt", "text/plain", "0".repeat(64), null),
                title,
                null,
                null,
                null,
                null,
                body,
                List.of(new Paragraph(new Span(0, body.length()), 1)),
                List.of());
        return new AnnotatedDocument(
                document, Language.INDONESIAN, null, List.of(), List.of(), List.of(), List.of(), statements, false);
    }
}
