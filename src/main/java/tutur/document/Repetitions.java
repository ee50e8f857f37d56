package tutur.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Marks the paragraphs whose words stand in the text once more: equal to an earlier one but for case, spaces and marks, or drawn out of
 * a longer one. Short lines may well come twice.
 */
final class Repetitions {
    private static final int SHORTEST = 6;
    private static final int SHORTEST_DRAWN_OUT = 10;
    /** Each is looked for in all others; a text of more paragraphs is no article. */
    private static final int MOST_PARAGRAPHS = 300;

    private final List<Piece> pieces;
    private final List<String> folded = new ArrayList<>();

    private Repetitions(List<Piece> pieces) {
        this.pieces = pieces;
        pieces.forEach(piece -> folded.add(piece.isText() ? Names.fold(piece.text()) : ""));
    }

    static List<Piece> mark(List<Piece> pieces) {
        return new Repetitions(pieces).marked();
    }

    private List<Piece> marked() {
        Set<String> seen = new HashSet<>();
        List<Piece> marked = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean again = piece.isText()
                    && piece.words() >= SHORTEST
                    && (!seen.add(folded.get(i)) || piece.words() >= SHORTEST_DRAWN_OUT && drawnOut(i));
            marked.add(again ? piece.as(Furniture.Kind.REPETITION) : piece);
        }
        return marked;
    }

    private boolean drawnOut(int i) {
        String text = folded.get(i);
        return pieces.size() <= MOST_PARAGRAPHS
                && folded.stream().anyMatch(other -> other.length() > text.length() && other.contains(text));
    }
}
