package tutur.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.container.Envelope;

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
 * @param caveats what the reader has to say about its own reading: pages read from pictures or not at all, text cut off
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
        List<Furniture> furniture,
        List<Caveat> caveats)
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

    /**
     * What a reader must know of how a document was read, before relying on its text.
     *
     * @param kind what kind of thing it is
     * @param detail what happened to which part and, where something can be done, what; one line of English
     * @param pages the pages that it is about; empty when it is about none in particular
     */
    public record Caveat(Kind kind, String detail, List<Page> pages) {

        /** Kinds of caveats. */
        public enum Kind {
            /** Pages were read from pictures; each tells how sure the program is of its words. */
            OCR,
            /** Pages are pictures and could not be read. */
            UNREAD,
            /** The text is longer than the limit; the rest was cut off. */
            CUT,
            /** Files in it were left out. */
            ATTACHMENTS,
            /** Its parser gave up before the end. */
            BROKEN,
            /** The day of publication is the one in its address or its file name. */
            DATED,
            /** The day of publication is that of the mail that it was attached to. */
            SENT
        }

        /**
         * A page.
         *
         * @param number counted from 1
         * @param confidence mean confidence of the words that were read from its picture, in percent; null when none were
         */
        public record Page(int number, @Nullable Integer confidence) {}

        /** @throws NullPointerException when a component is missing */
        public Caveat {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(detail, "detail");
            pages = List.copyOf(pages);
        }

        /** About no page in particular. */
        Caveat(Kind kind, String detail) {
            this(kind, detail, List.of());
        }

        /** Whether some of what stands in the file does not stand in the document. */
        public boolean incomplete() {
            return kind != Kind.OCR && kind != Kind.DATED && kind != Kind.SENT;
        }

        /** The same in one line for people. */
        public String line() {
            return kind.name().toLowerCase(Locale.ROOT) + ", " + detail;
        }
    }

    /** @throws IllegalArgumentException when a paragraph reaches beyond the body */
    public Document {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(body, "body");
        paragraphs = List.copyOf(paragraphs);
        furniture = List.copyOf(furniture);
        caveats = List.copyOf(caveats);
        if (!paragraphs.isEmpty() && paragraphs.getLast().span().end() > body.length()) {
            throw new IllegalArgumentException("a paragraph of " + origin.path() + " reaches beyond the body");
        }
    }

    /** A document of which there is nothing to say. */
    public Document(
            String id,
            Origin origin,
            @Nullable String title,
            @Nullable LocalDate published,
            @Nullable LocalTime publishedTime,
            @Nullable String outlet,
            @Nullable String author,
            String body,
            List<Paragraph> paragraphs,
            List<Furniture> furniture) {
        this(id, origin, title, published, publishedTime, outlet, author, body, paragraphs, furniture, List.of());
    }

    /**
     * The same document with what is known of how its file came.
     *
     * @param from where it came from
     * @param deliverer the outlet, which counts when the document names none; or null
     */
    public Document arrived(Origin from, @Nullable String deliverer) {
        String publisher = outlet == null ? deliverer : outlet;
        return new Document(
                id, from, title, published, publishedTime, publisher, author, body, paragraphs, furniture, caveats);
    }

    /**
     * The same document, which was attached to a mail: the day and the sender of that count where the document tells none, and a
     * caveat says where the day comes from.
     */
    Document sent(Envelope mail) {
        boolean undated = published == null && mail.day() != null;
        boolean unsigned = outlet == null && author == null;
        List<Caveat> told = new ArrayList<>(caveats);
        if (undated) {
            told.add(
                    new Caveat(Caveat.Kind.SENT, "the day of publication is that of the mail that it was attached to"));
        }
        return new Document(
                id,
                origin,
                title,
                undated ? mail.day() : published,
                undated ? mail.time() : publishedTime,
                unsigned ? mail.outlet() : outlet,
                unsigned ? mail.author() : author,
                body,
                paragraphs,
                furniture,
                told);
    }

    /** Whether some line of the page says that the text was paid for or placed by an office. */
    public boolean advertorial() {
        return furniture.stream().anyMatch(f -> f.kind() == Furniture.Kind.ADVERTORIAL);
    }
}
