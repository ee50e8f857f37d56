package tutur.quality;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;

/**
 * What a careful reader marked in one document. Immutable.
 *
 * @param file base name of the document, by which predictions are matched
 * @param title its title, or null
 * @param outlet who published it, or null
 * @param text its text as far as the gold has it, or null when it lies beside the gold
 * @param published ISO day, with time or without, or null when not marked
 * @param advertorial whether it was paid for or placed
 * @param statements who said what
 * @param officials persons in office
 * @param regions regions with their roles
 * @param topics ids of topics
 * @param events first days of what happened, ISO, the main one first
 */
public record Gold(
        String file,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String text,
        @Nullable String published,
        boolean advertorial,
        List<Said> statements,
        List<Holder> officials,
        List<Place> regions,
        List<String> topics,
        List<String> events) {

    /**
     * A statement.
     *
     * @param id how the gold calls it, or null
     * @param kind direct, indirect, headline or free
     * @param optional whether finding it or not counts neither way
     * @param speaker name of the person, or null
     * @param surface the speaker in the words of the text, or null
     * @param text what was said
     * @param extendedEnd where it may end as well, as text, or null
     */
    record Said(
            @Nullable String id,
            String kind,
            boolean optional,
            @Nullable String speaker,
            @Nullable String surface,
            String text,
            @Nullable String extendedEnd) {

        /** How a loss calls it. */
        String label() {
            return id == null ? "statement" : id;
        }
    }

    /**
     * A person with an office; also used for what was predicted.
     *
     * @param name name without titles
     * @param office short form of the office
     * @param region name of the region, or null
     */
    record Holder(
            @Nullable String name,
            @Nullable String office,
            @Nullable String region) {}

    /**
     * A region with its role; also used for what was predicted.
     *
     * @param name canonical name
     * @param role primary, mentioned or venue
     */
    record Place(@Nullable String name, @Nullable String role) {}

    /**
     * The documents of a gold file.
     *
     * @throws IOException when it cannot be read or is not a gold file; the message names it
     */
    public static List<Gold> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            Fields all = new Fields(new Json().read(bytes, Map.class));
            List<Gold> documents =
                    all.objects("documents").stream().map(Gold::of).toList();
            if (documents.isEmpty()) {
                throw new IllegalArgumentException("it has no \"documents\"");
            }
            return documents;
        } catch (IllegalArgumentException e) {
            throw new IOException(file + " is not a gold file: " + e.getMessage(), e);
        }
    }

    private static Gold of(Fields document) {
        List<Said> statements =
                document.objects("statements").stream().map(Gold::said).toList();
        String text = document.text("text");
        return new Gold(
                base(document.needed("file")),
                document.text("title"),
                document.text("outlet"),
                text == null ? document.text("body") : text,
                document.text("published"),
                document.flag("is_advertorial"),
                statements,
                document.objects("officials").stream()
                        .map(o -> new Holder(o.text("name"), o.text("office_short"), o.text("region")))
                        .toList(),
                document.objects("regions").stream()
                        .map(r -> new Place(r.text("name"), r.text("role")))
                        .toList(),
                document.texts("topics"),
                document.objects("events").stream().map(e -> e.needed("start")).toList());
    }

    private static Said said(Fields statement) {
        String kind = statement.needed("kind");
        return new Said(
                statement.text("id"),
                kind,
                kind.equals("free") || statement.flag("weak"),
                statement.text("speaker"),
                statement.text("speaker_surface"),
                statement.needed("text"),
                statement.text("extended_end"));
    }

    /** The statements below one another, for documents whose text is nowhere to be had. */
    String statementTexts() {
        return statements.stream().map(Said::text).collect(Collectors.joining("\n"));
    }

    static String base(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
