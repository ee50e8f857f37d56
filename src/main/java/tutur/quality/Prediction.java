package tutur.quality;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;

/**
 * What the program, or any other that writes the same lines, says of one document. Immutable.
 *
 * @param file base name of the document
 * @param published ISO day, with time or without, or null when not found
 * @param advertorial whether it was paid for or placed
 * @param statements who said what
 * @param officials persons in office
 * @param regions regions with their roles
 * @param topics ids of topics
 * @param events first days of what happened, ISO, the main one first
 */
public record Prediction(
        String file,
        @Nullable String published,
        boolean advertorial,
        List<Said> statements,
        List<Gold.Holder> officials,
        List<Gold.Place> regions,
        List<String> topics,
        List<String> events) {

    /**
     * A statement that was found.
     *
     * @param kind direct, indirect or headline
     * @param speaker full name, or null when unknown or no person
     * @param text what was said
     */
    record Said(
            String kind, @Nullable String speaker, @Nullable String text) {}

    /**
     * Reads the output of {@code tutur annotate --json}; of two lines about files of one name the last one counts.
     *
     * @return predictions by base name of their file
     * @throws IOException when it cannot be read or has other lines; the message names file and line
     */
    public static Map<String, Prediction> read(Path lines) throws IOException {
        Map<String, Prediction> predictions = new HashMap<>();
        int number = 0;
        for (String line : Files.readAllLines(lines)) {
            number++;
            if (!line.isBlank()) {
                try {
                    Prediction prediction = of(line);
                    predictions.put(prediction.file, prediction);
                } catch (IllegalArgumentException e) {
                    throw new IOException(lines + ", line " + number + ": " + e.getMessage(), e);
                }
            }
        }
        return predictions;
    }

    /**
     * Reads one line.
     *
     * @throws IllegalArgumentException when it is not one that {@code tutur annotate --json} prints
     */
    public static Prediction of(String line) {
        Fields document = new Fields(new Json().read(line.getBytes(StandardCharsets.UTF_8), Map.class));
        return new Prediction(
                Gold.base(document.needed("file")),
                document.text("published"),
                document.flag("advertorial"),
                document.objects("statements").stream()
                        .map(s -> new Said(
                                Objects.requireNonNullElse(s.text("kind"), "?"), s.text("speaker"), s.text("text")))
                        .toList(),
                document.objects("officials").stream()
                        .map(o -> new Gold.Holder(o.text("name"), o.text("title"), o.text("region")))
                        .toList(),
                document.objects("regions").stream()
                        .map(r -> new Gold.Place(r.text("name"), r.text("role")))
                        .toList(),
                document.texts("topics"),
                document.objects("events").stream()
                        .flatMap(e -> Stream.ofNullable(e.text("start")))
                        .toList());
    }

    /** Nothing, for a document that was not predicted. */
    static Prediction none(String file) {
        return new Prediction(file, null, false, List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
