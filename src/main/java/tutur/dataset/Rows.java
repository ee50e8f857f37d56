package tutur.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes rows one after the other and writes them. */
sealed interface Rows permits CsvRows, JsonRows, WorkbookRows {

    /** Writes one row: values by the names of columns; what is not there is empty. */
    void add(Map<String, @Nullable Object> row) throws IOException;

    /** Writes the end and what is still held back; the stream stays open. */
    void end() throws IOException;

    /** A value as the text of a cell: lists with semicolons, nothing for null. */
    static String cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list ->
                String.join("; ", list.stream().map(String::valueOf).toList());
            default -> value.toString();
        };
    }

    /** A value that a spreadsheet would take for a formula, behind an apostrophe (OWASP, CSV injection). */
    static String harmless(String value) {
        return value.matches("(?s)[=+\\-@\\t\\r\\n\uFF0B\uFF0D\uFF1D\uFF20].*") ? "'" + value : value;
    }
}
