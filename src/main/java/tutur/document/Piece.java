package tutur.document;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph on its way into a document.
 *
 * @param place which paragraph as received it is, counted from 1
 * @param text its text
 * @param where where it stood
 * @param kind what furniture it is, or null while it is text
 */
record Piece(int place, String text, Line.Where where, Furniture.@Nullable Kind kind) {

    Piece {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(where, "where");
    }

    /** Whether it will be part of the body, as far as is known. */
    boolean isText() {
        return kind == null && where == Line.Where.TEXT;
    }

    Piece as(Furniture.Kind newKind) {
        return new Piece(place, text, where, newKind);
    }

    Piece withText(String newText) {
        return new Piece(place, newText, where, kind);
    }

    int words() {
        int words = 1;
        for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
            words++;
        }
        return words;
    }

    /** Whether it ends like a sentence, marks and brackets behind the full stop allowed. */
    boolean endsSentence() {
        int end = Wrapping.withoutClosers(text);
        return (end > 0 && ".!?…".indexOf(text.charAt(end - 1)) >= 0) || text.endsWith("”") || text.endsWith("\"");
    }

    /** Whether nobody would take it for a title or a label: it is long, or a sentence of some length. */
    boolean isProse() {
        return words() > 25 || (words() > 6 && endsSentence());
    }

    static List<Piece> each(List<Piece> pieces, Function<Piece, Piece> change) {
        return pieces.stream().map(change).toList();
    }
}
