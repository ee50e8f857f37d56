package tutur.plot;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of figures. All words are in the language of the page and not escaped. Immutable.
 *
 * @param id names it in a page
 * @param title what it shows
 * @param description the same figures in a sentence
 * @param axis what stands below it, in equal distances; empty where nothing is to be written
 * @param rows strips, from top to bottom
 * @param table the same as a table
 */
public record Plot(String id, String title, String description, List<String> axis, List<Row> rows, Table table) {

    /** Width of a strip, in its own units. */
    public static final int WIDTH = 1000;

    /** Height of a strip, in its own units. */
    public static final int HEIGHT = 100;

    /** Copies the lists. */
    public Plot {
        axis = List.copyOf(axis);
        rows = List.copyOf(rows);
    }

    /**
     * A strip.
     *
     * @param label what it shows; empty when the plot has one strip
     * @param href where it leads, or null
     * @param note what stands behind it; may be empty
     * @param marks what is drawn, from left to right
     */
    public record Row(String label, @Nullable String href, String note, List<Mark> marks) {

        /** Copies the list. */
        public Row {
            marks = List.copyOf(marks);
        }
    }

    /**
     * A rectangle in a strip, from its left upper corner.
     *
     * @param x from the left edge, 0 to {@link #WIDTH}
     * @param y from the upper edge, 0 to {@link #HEIGHT}
     * @param width its width
     * @param height its height
     * @param light whether it is less sure than the others
     */
    public record Mark(int x, int y, int width, int height, boolean light) {}

    /** A table with its heads. */
    public record Table(List<String> heads, List<List<Cell>> rows) {

        /** Copies the lists. */
        public Table {
            heads = List.copyOf(heads);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /** A cell of a table: words, and where they lead or null. */
    public record Cell(String text, @Nullable String href) {

        /** Words that lead nowhere. */
        public static Cell of(String text) {
            return new Cell(text, null);
        }
    }
}
