package tutur.text;

import java.util.Objects;

/**
 * A word, a number, a punctuation mark or a line break of a text.
 *
 * @param kind what it is
 * @param span where it stands
 * @param text its characters as written
 * @param lower the same in lower case, with typographic apostrophes made straight
 */
public record Token(Kind kind, Span span, String text, String lower) {

    /** What a token is. */
    public enum Kind {
        /** Letters, with inner hyphens and apostrophes; digits may follow. */
        WORD,
        /** Begins with a digit. */
        NUMBER,
        /** One character that is neither letter nor digit nor white space. */
        MARK,
        /** A line feed. */
        BREAK
    }

    /** @throws NullPointerException when a component is missing */
    public Token {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(lower, "lower");
    }

    /** Whether this is a word that begins with a capital letter. */
    public boolean capitalised() {
        char first = text.charAt(0);
        return kind == Kind.WORD
                && (first < 128 ? first >= 'A' && first <= 'Z' : Character.isUpperCase(text.codePointAt(0)));
    }

    /** Whether this is the mark or word {@code lower}, which must be in lower case. */
    public boolean is(String lower) {
        return this.lower.equals(lower);
    }

    /** Whether this is a quotation mark of any shape that encloses speech. */
    public boolean quotationMark() {
        return kind == Kind.MARK && "\"“”„‟«»".indexOf(text.charAt(0)) >= 0;
    }
}
