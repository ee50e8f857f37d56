package tutur.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutur.document.FurnitureRule.Zone;

/** Sorts the lines behind a text, and cuts what is glued to the ends of its paragraphs. */
final class Ending {
    private static final int TITLE_LIKE = 20;

    private Ending() {}

    static List<Piece> trim(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        listsOfOthers(sorted);
        for (int i = sorted.size() - 1; i >= 0; i--) {
            Piece piece = sorted.get(i);
            if (piece.kind() != null) {
                continue;
            }
            Optional<Furniture.Kind> kind = FurnitureRules.kind(piece.text(), Zone.TAIL);
            if (kind.isEmpty()) {
                break;
            }
            sorted.set(i, piece.as(kind.get()));
        }
        return cut(sorted);
    }

    /** Below "Berita Lainnya" or "Komentar", near the end, come the titles of other articles and what readers wrote. */
    private static void listsOfOthers(List<Piece> pieces) {
        int start = pieces.size();
        for (int i = pieces.size() - 1; i >= 0; i--) {
            Piece piece = pieces.get(i);
            boolean heading = piece.words() <= 4
                    && (piece.kind() == Furniture.Kind.RELATED || piece.kind() == Furniture.Kind.COMMENT);
            if (heading) {
                start = i;
            } else if (piece.isText() && (piece.words() > TITLE_LIKE || piece.endsSentence())) {
                break;
            }
        }
        for (int i = start + 1; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == null) {
                pieces.set(i, piece.as(kindAbove(pieces, i)));
            }
        }
    }

    private static Furniture.Kind kindAbove(List<Piece> pieces, int i) {
        Furniture.Kind above = pieces.get(i - 1).kind();
        return above == null ? Furniture.Kind.RELATED : above;
    }

    private static List<Piece> cut(List<Piece> pieces) {
        int last = -1;
        for (int i = 0; i < pieces.size(); i++) {
            last = pieces.get(i).isText() ? i : last;
        }
        List<Piece> out = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.isText()) {
                out.add(piece);
                continue;
            }
            List<Piece> parts = FurnitureRules.cut(piece, Zone.END);
            if (i == last) {
                out.addAll(FurnitureRules.cut(parts.getFirst(), Zone.LAST));
                out.addAll(parts.subList(1, parts.size()));
            } else {
                out.addAll(parts);
            }
        }
        return out;
    }
}
