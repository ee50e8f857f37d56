package tutur.dataset;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** CSV by RFC 4180: a line of names, lines end with CR LF. */
final class CsvRows implements Rows {

    private final List<String> names;
    private final CSVPrinter printer;

    CsvRows(List<String> names, Appendable out) throws IOException {
        this.names = names;
        this.printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(names);
    }

    @Override
    public void add(Map<String, @Nullable Object> row) throws IOException {
        printer.printRecord(names.stream()
                .map(name -> Rows.harmless(Rows.cell(row.get(name))))
                .toList());
    }

    @Override
    public void end() throws IOException {
        printer.flush();
    }
}
