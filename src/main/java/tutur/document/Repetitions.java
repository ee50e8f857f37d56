package tutur.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the paragraphs that stood in the text before: equal but for case, spaces and marks. Short lines may well come twice. */
final class Repetitions {
    private static final int SHORTEST = 6;

    private Repetitions() {}

    static List<Piece> mark(List<Piece> pieces) {
        Set<String> seen = new HashSet<>();
        return Piece.each(pieces, piece -> {
            boolean again = piece.isText() && piece.words() >= SHORTEST && !seen.add(Names.fold(piece.text()));
            return again ? piece.as(Furniture.Kind.REPETITION) : piece;
        });
    }
}
