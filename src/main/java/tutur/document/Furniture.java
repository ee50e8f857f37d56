package tutur.document;

import java.util.Objects;

/**
 * A line of the page that is not part of the body, kept because it may tell something (who wrote it, that it was paid for) and so
 * that nothing disappears without trace.
 *
 * @param kind what it is
 * @param text its words
 * @param place which paragraph of the document as received it was, counted from 1
 */
public record Furniture(Kind kind, String text, int place) {

    /** Kinds of furniture, after section 7.1 of the language facts. */
    public enum Kind {
        /** Links to other articles. */
        RELATED,
        /** Names of reporter, editor, outlet; end initials. */
        BYLINE,
        /** Says that the text was paid for or placed by an office. */
        ADVERTORIAL,
        /** Invitations to channels, groups and feeds. */
        CHANNEL,
        /** Share buttons, counters, page controls. */
        CONTROL,
        /** Comment forms and comments. */
        COMMENT,
        /** Copyright and copying notices. */
        LEGAL,
        /** Picture captions. */
        CAPTION,
        /** Lines that name the source. */
        SOURCE,
        /** Tag lists and page-made summaries. */
        TAGS,
        /** The title once more. */
        TITLE,
        /** A paragraph that stood in the body before. */
        REPETITION,
        /** Date and time lines of the page. */
        DATE
    }

    /** @throws NullPointerException when a component is missing */
    public Furniture {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(text, "text");
    }
}
