package tutur.verification;

import tutur.statement.Speaker;
import tutur.text.Span;

/**
 * A quotation in the text that is to be checked.
 *
 * @param span where it stands, without marks
 * @param words its words as written
 * @param claimed who said it, as the text claims
 */
record Quoted(Span span, String words, Speaker claimed) {

    boolean open() {
        return claimed instanceof Speaker.Unknown;
    }

    Quoted by(Speaker other) {
        return new Quoted(span, words, other);
    }
}
