package tutur.verification;

import java.util.ArrayList;
import java.util.List;

/** Lays the words of a quotation beside the stretch of a statement that is most like them. */
final class Alignment {

    /** More comparisons of words than this are not worth a difference in full. */
    private static final long MOST_CELLS = 2_000_000;

    /**
     * The stretch of a statement that is most like a quotation.
     *
     * @param from index of its first word
     * @param to index behind its last word
     * @param distance how many words are to be inserted, deleted or replaced
     */
    record Window(int from, int to, int distance) {}

    private Alignment() {}

    static boolean affordable(Folded quotation, Folded said) {
        return (long) quotation.size() * said.size() <= MOST_CELLS;
    }

    /** The stretch with the smallest distance; of several the one whose length is nearest to the quotation's, then the first. */
    static Window nearest(Folded quotation, Folded said) {
        int[] row = new int[said.size() + 1];
        int[] from = new int[said.size() + 1];
        for (int j = 0; j <= said.size(); j++) {
            from[j] = j;
        }
        for (int i = 1; i <= quotation.size(); i++) {
            int diagonal = row[0];
            int diagonalFrom = from[0];
            row[0] = i;
            for (int j = 1; j <= said.size(); j++) {
                int above = row[j];
                int aboveFrom = from[j];
                int change = quotation.word(i - 1).equals(said.word(j - 1)) ? diagonal : diagonal + 1;
                if (change <= above + 1 && change <= row[j - 1] + 1) {
                    row[j] = change;
                    from[j] = diagonalFrom;
                } else if (above <= row[j - 1]) {
                    row[j] = above + 1;
                } else {
                    row[j] = row[j - 1] + 1;
                    from[j] = from[j - 1];
                }
                diagonal = above;
                diagonalFrom = aboveFrom;
            }
        }
        int best = 0;
        for (int j = 1; j <= said.size(); j++) {
            int longer = Math.abs(j - from[j] - quotation.size()) - Math.abs(best - from[best] - quotation.size());
            best = row[j] < row[best] || row[j] == row[best] && longer < 0 ? j : best;
        }
        return new Window(from[best], best, row[best]);
    }

    /** The quotation against words {@code from} to {@code to} of what was said. */
    static List<Piece> difference(Folded quotation, Folded said, int from, int to) {
        int n = quotation.size();
        int m = to - from;
        if ((long) n * m > MOST_CELLS) {
            return List.of(
                    new Piece(Piece.Kind.QUOTED, quotation.written(0, n)),
                    new Piece(Piece.Kind.ARCHIVED, said.written(from, to)));
        }
        int[][] common = new int[n + 1][m + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = m - 1; j >= 0; j--) {
                common[i][j] = quotation.word(i).equals(said.word(from + j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return pieces(quotation, said, from, common);
    }

    private static List<Piece> pieces(Folded quotation, Folded said, int from, int[][] common) {
        List<Piece> pieces = new ArrayList<>();
        int n = common.length - 1;
        int m = common[0].length - 1;
        int i = 0;
        int j = 0;
        while (i < n || j < m) {
            int i0 = i;
            int j0 = j;
            while (i < n && j < m && quotation.word(i).equals(said.word(from + j))) {
                i++;
                j++;
            }
            if (i > i0) {
                pieces.add(new Piece(Piece.Kind.SAME, quotation.written(i0, i)));
                continue;
            }
            while ((i < n || j < m) && !(i < n && j < m && quotation.word(i).equals(said.word(from + j)))) {
                if (j == m || i < n && common[i + 1][j] >= common[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            if (i > i0) {
                pieces.add(new Piece(Piece.Kind.QUOTED, quotation.written(i0, i)));
            }
            if (j > j0) {
                pieces.add(new Piece(Piece.Kind.ARCHIVED, said.written(from + j0, from + j)));
            }
        }
        return List.copyOf(pieces);
    }
}
