package tutur.citation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.archive.Hit;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.official.Official;
import tutur.statement.Speaker;
import tutur.statement.Statement;

/**
 * What must be told of a document, or of a statement in it, to find it again.
 *
 * @param id id of the statement, or else of the document
 * @param title title of the document; the name of its file when it has none
 * @param author who wrote it, or null
 * @param outlet who published it, or null
 * @param issued day of publication, or null
 * @param url address of the page, or null; only http and https
 * @param retrieved when a source delivered it, or null when somebody laid the file into the folder
 * @param fileTime when the file was last changed, where nobody tells when it was retrieved; or null. Not the same: copying may change it
 * @param sha256 SHA-256 of the bytes as received
 * @param permalink address of the document in this archive, with the place of the statement
 * @param quoted the words, or null when the whole document is meant
 */
public record Reference(
        String id,
        String title,
        @Nullable String author,
        @Nullable String outlet,
        @Nullable LocalDate issued,
        @Nullable String url,
        @Nullable Instant retrieved,
        @Nullable Instant fileTime,
        String sha256,
        String permalink,
        @Nullable Quoted quoted) {

    /**
     * Words of somebody.
     *
     * @param words what was said
     * @param direct whether these are the speaker's own words
     * @param speaker who, with the office held then; null when unknown
     * @param when the day on which it was said, or null
     */
    public record Quoted(
            String words,
            boolean direct,
            @Nullable String speaker,
            @Nullable LocalDate when) {

        /** What a statement tells. */
        public static Quoted of(Statement said) {
            return new Quoted(said.text(), said.kind() == Statement.Kind.DIRECT, speaker(said.speaker()), said.when());
        }

        private static @Nullable String speaker(Speaker speaker) {
            return switch (speaker) {
                case Speaker.Known(Official official) -> official.name() + " (" + official.post() + ")";
                case Speaker.Named(String name, boolean _) -> name;
                case Speaker.Unknown() -> null;
            };
        }
    }

    /** @throws NullPointerException when what every document has is missing */
    public Reference {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(permalink, "permalink");
    }

    /** That of a hit. */
    public static Reference of(Hit hit, Library library) {
        Document document = hit.document().document();
        Origin origin = document.origin();
        Instant filed =
                origin.source() == null ? library.changed().apply(origin).orElse(null) : null;
        return switch (hit) {
            case Hit.DocumentHit _ -> of(document, null, library.base(), filed);
            case Hit.StatementHit found -> of(document, found.statement(), library.base(), filed);
        };
    }

    /**
     * That of a document, or of a statement in it when there is one; without the time of its file.
     *
     * @param base where people reach this archive, such as {@code https://arsip.example}; no slash at its end
     */
    public static Reference of(Document document, @Nullable Statement said, String base) {
        return of(document, said, base, null);
    }

    private static Reference of(Document document, @Nullable Statement said, String base, @Nullable Instant filed) {
        Origin origin = document.origin();
        Origin.Source source = origin.source();
        String page = base + "/documents/" + document.id();
        return new Reference(
                said == null ? document.id() : said.id(),
                title(document),
                document.author(),
                document.outlet(),
                document.published(),
                origin.link(),
                source == null ? null : source.arrived(),
                filed,
                origin.sha256(),
                said == null ? page : page + "#" + said.id(),
                said == null ? null : Quoted.of(said));
    }

    /** What proves which bytes are meant, for fields that take any text. */
    String evidence() {
        return "sha256:" + sha256 + (fileTime == null ? "" : "; file time " + fileTime);
    }

    private static String title(Document document) {
        String title = document.title();
        String path = document.origin().path();
        return title == null || title.isBlank() ? path.substring(path.lastIndexOf('/') + 1) : title.strip();
    }
}
