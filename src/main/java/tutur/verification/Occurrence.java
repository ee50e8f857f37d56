package tutur.verification;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.document.Document;
import tutur.region.Region;
import tutur.statement.Speaker;
import tutur.statement.Statement;

/**
 * Where the archive has the words of a quotation, or words like them.
 *
 * @param document id of the document
 * @param title its title, or null
 * @param outlet who published it, or null
 * @param published day of publication, or null
 * @param url address of the page that it came from, when a browser may go there; or null
 * @param path its file
 * @param statement id of the statement; null when the words stand in the text and are no statement of anybody
 * @param kind kind of the statement; null when there is none
 * @param speaker who said it, in the office held then; unknown when there is no statement
 * @param deliveredBy who read it out for the speaker, or null
 * @param when the day on which it was said, else that of publication, or null
 * @param where the region in which it was said, or null
 * @param words all words of the statement as the document has them; the words found when there is no statement
 * @param exact whether all words of the quotation stand there, in their order and next to each other
 * @param likeness 1 when exact, see {@link Finding#likeness()} otherwise
 */
public record Occurrence(
        String document,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable LocalDate published,
        @Nullable String url,
        String path,
        @Nullable String statement,
        Statement.@Nullable Kind kind,
        Speaker speaker,
        @Nullable String deliveredBy,
        @Nullable LocalDate when,
        @Nullable Region where,
        String words,
        boolean exact,
        double likeness) {

    /** @throws NullPointerException when a component that may not be null is missing */
    public Occurrence {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(speaker, "speaker");
        Objects.requireNonNull(words, "words");
    }

    static Occurrence said(Document document, Statement said, boolean exact, double likeness) {
        return new Occurrence(
                document.id(),
                document.title(),
                document.outlet(),
                document.published(),
                document.origin().link(),
                document.origin().path(),
                said.id(),
                said.kind(),
                said.speaker(),
                said.deliveredBy(),
                said.when() == null ? document.published() : said.when(),
                said.where(),
                said.text(),
                exact,
                likeness);
    }

    static Occurrence standing(Document document, String words) {
        return new Occurrence(
                document.id(),
                document.title(),
                document.outlet(),
                document.published(),
                document.origin().link(),
                document.origin().path(),
                null,
                null,
                new Speaker.Unknown(),
                null,
                document.published(),
                null,
                words,
                true,
                1);
    }
}
