package tutur.document;

import java.util.Objects;

/** One paragraph as received, cleaned, and what its place in the file already tells. */
record Line(String text, Where where) {

    /** Where a line stands. */
    enum Where {
        /** In the text itself, as far as the format tells. */
        TEXT,
        /** Around the text: it may tell the date or the author but is never part of the body. */
        AROUND,
        /** What the page itself says in short of its article. */
        SUMMARY,
        /** Under a picture. */
        CAPTION
    }

    Line {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(where, "where");
    }

    static Line text(String text) {
        return new Line(text, Where.TEXT);
    }
}
