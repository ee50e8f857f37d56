package tutur.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document as the rest of the house sees it: text and what its page says about itself. Immutable.
 *
 * @param id stable identity: the first 12 hexadecimal digits of the SHA-256 of {@link Origin#path()}; the same after every
 *     re-index
 * @param origin where it came from
 * @param title its title, or null when it names none; not part of the body
 * @param published day of publication where the document stands, or null when unknown
 * @param publishedTime local time of publication, or null when unknown
 * @param outlet who published it, or null
 * @param author who wrote it, or null
 * @param body the text: paragraphs separated by one line feed, NFC, quotation marks as received
 * @param paragraphs the paragraphs of the body in order
 * @param furniture the lines that were left out of the body
 */
public record Document(
        String id,
        Origin origin,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable LocalTime publishedTime,
        @Nullable String outlet,
        @Nullable String author,
        String body,
        List<Paragraph> paragraphs,
        List<Furniture> furniture)
        implements Reading {

    /**
     * The one that was published first stands first: by day (undated ones last), by minute (unknown ones first: releases tell none), that
     * of an office that speaks for itself before others. Documents that are published at once are equal.
     */
    public static final Comparator<Document> EARLIEST = Comparator.comparing(
                    Document::published, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(
                    document -> document.publishedTime == null
                            ? null
                            : document.publishedTime.truncatedTo(ChronoUnit.MINUTES),
                    Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder()))
            .thenComparing(document -> !document.origin.official());

    /** @throws IllegalArgumentException when a paragraph reaches beyond the body */
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(body, "body");
        paragraphs = List.copyOf(paragraphs);
        furniture = List.copyOf(furniture);
        if (!paragraphs.isEmpty() && paragraphs.getLast().span().end() > body.length()) {
            throw new IllegalArgumentException("a paragraph of " + origin.path() + " reaches beyond the body");
        }
    }

    /**
     * The same document with what is known of how its file came.
     *
     * @param from where it came from
     * @param deliverer the outlet, which counts when the document names none; or null
     */
    public Document arrived(Origin from, @Nullable String deliverer) {
        String publisher = outlet == null ? deliverer : outlet;
        return new Document(id, from, title, published, publishedTime, publisher, author, body, paragraphs, furniture);
    }

    /** Whether some line of the page says that the text was paid for or placed by an office. */
    public boolean advertorial() {
        return furniture.stream().anyMatch(f -> f.kind() == Furniture.Kind.ADVERTORIAL);
    }
}
