package tutur.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Hit;
import tutur.archive.Snippet;
import tutur.citation.Reference;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.statement.Corrected;
import tutur.statement.Statement;

/**
 * One entry of a feed: a document, or a statement. Immutable.
 *
 * @param id tag of the thing, see {@link Feed#tag}
 * @param title title of the document, or speaker and words
 * @param link permalink
 * @param source address of the page where it was published, or null
 * @param text what can be read without following the link
 * @param author author or outlet, or null when neither is known
 * @param published when the document was published, or null when unknown; without a time, its first moment in Jakarta
 * @param updated when it became what it is
 * @param topics ids of topics
 */
public record Entry(
        String id,
        String title,
        String link,
        @Nullable String source,
        String text,
        @Nullable String author,
        @Nullable OffsetDateTime published,
        Instant updated,
        List<String> topics) {

    /** Stands for a time that nobody knows: readers take it for very old, not for new. */
    static final Instant UNKNOWN = Instant.EPOCH;

    private static final ZoneOffset JAKARTA = ZoneOffset.ofHours(7);
    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_TEXT = 600;

    /** Copies the list. */
    public Entry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(link, "link");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(updated, "updated");
        topics = List.copyOf(topics);
    }

    /**
     * That of a hit. It became what it is when it was last corrected, else when it came in, else when it was published.
     *
     * @param base where people reach the archive; no slash at its end
     */
    public static Entry of(Hit hit, String base) {
        AnnotatedDocument document = hit.document();
        return switch (hit) {
            case Hit.StatementHit found ->
                statement(
                        document,
                        found.statement(),
                        base,
                        updated(document.document(), found.statement().corrections()));
            case Hit.DocumentHit found ->
                document(
                        document,
                        found.snippets().isEmpty()
                                ? document.document().body()
                                : found.snippets().stream().map(Snippet::text).collect(Collectors.joining(" … ")),
                        base,
                        updated(document.document(), document.corrections()));
        };
    }

    /**
     * That of a document of which a search has just learned.
     *
     * @param found the statements that the search found in it; empty when it looks for documents
     * @param when when it learned
     */
    public static Entry noticed(AnnotatedDocument document, List<Statement> found, String base, Instant when) {
        String text = found.isEmpty()
                ? document.document().body()
                : found.stream().map(Entry::said).collect(Collectors.joining("\n"));
        return document(document, text, base, when);
    }

    private static Entry document(AnnotatedDocument annotated, String text, String base, Instant updated) {
        Reference reference = Reference.of(annotated.document(), null, base);
        return entry(
                "documents/",
                reference,
                reference.title(),
                cut(text, LONGEST_TEXT),
                annotated.document(),
                updated,
                annotated.topics());
    }

    private static Entry statement(AnnotatedDocument annotated, Statement said, String base, Instant updated) {
        Reference reference = Reference.of(annotated.document(), said, base);
        return entry(
                "statements/",
                reference,
                cut(said(said), LONGEST_TITLE),
                said(said) + "\n" + reference.title(),
                annotated.document(),
                updated,
                said.topics());
    }

    private static Entry entry(
            String kind,
            Reference reference,
            String title,
            String text,
            Document document,
            Instant updated,
            List<String> topics) {
        return new Entry(
                Feed.tag(kind + reference.id()),
                title,
                reference.permalink(),
                reference.url(),
                text,
                reference.author() == null ? reference.outlet() : reference.author(),
                published(document),
                updated,
                topics);
    }

    private static String said(Statement said) {
        Reference.Quoted quoted = Reference.Quoted.of(said);
        String words = quoted.direct() ? "“" + quoted.words() + "”" : quoted.words();
        return quoted.speaker() == null ? words : quoted.speaker() + ": " + words;
    }

    private static Instant updated(Document document, List<Corrected> corrections) {
        Origin.Source source = document.origin().source();
        OffsetDateTime published = published(document);
        Instant day = published == null ? UNKNOWN : published.toInstant();
        Stream<Instant> came = Stream.of(source == null ? day : source.arrived());
        return Stream.concat(came, corrections.stream().map(Corrected::when))
                .max(Instant::compareTo)
                .orElse(UNKNOWN);
    }

    private static @Nullable OffsetDateTime published(Document document) {
        LocalDate day = document.published();
        LocalTime time = document.publishedTime();
        return day == null
                ? null
                : day.atTime(time == null ? LocalTime.MIDNIGHT : time).atOffset(JAKARTA);
    }

    private static String cut(String text, int most) {
        String line = text.strip();
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        int end = space > most / 2 ? space : most;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}
