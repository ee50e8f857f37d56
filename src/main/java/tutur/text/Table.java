package tutur.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tables that our knowledge lives in: UTF-8, one row a line, cells separated by tabs, several values in a cell by
 * semicolons; blank lines and lines that begin with {@code #} are for people.
 */
public final class Table {
    private Table() {}

    /**
     * The rows of a table that lies beside a class.
     *
     * @param owner the class beside which the table lies
     * @param resource its file name
     * @param columns number of cells in every row
     * @throws IllegalStateException when the table is missing, cannot be read, or a row has another number of cells
     */
    public static List<List<String>> rows(Class<?> owner, String resource, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("table " + resource + " is missing beside " + owner.getName());
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells = List.of(line.split("\t", -1));
                if (cells.size() != columns) {
                    throw new IllegalStateException(resource + ": " + columns + " cells expected in: " + line);
                }
                rows.add(cells);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("table " + resource + " cannot be read", e);
        }
        return rows;
    }

    /** The values of a cell; none for an empty one. */
    public static List<String> values(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(";", -1));
    }
}
