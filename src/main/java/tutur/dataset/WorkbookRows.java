package tutur.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook that is written while it grows; when a sheet is full the next one goes on. */
final class WorkbookRows implements Rows {

    /** Rows of a sheet, the line of names among them; Excel ends at 1,048,576. */
    private static final int MOST = 1_000_000;

    /** Excel ends at 32,767 characters in a cell. */
    private static final int LONGEST = 32_000;

    private static final int FLUSH = 500;

    /** Excel counts days from here on, and took 1900 for a leap year: what is older stays text. */
    private static final LocalDate EPOCH = LocalDate.of(1900, 2, 28);

    private final List<String> names;
    private final int most;
    private final Workbook workbook;
    private Worksheet sheet;
    private int sheets = 1;
    private int row;

    WorkbookRows(List<String> names, OutputStream out) throws IOException {
        this(names, out, MOST);
    }

    WorkbookRows(List<String> names, OutputStream out, int most) throws IOException {
        this.names = names;
        this.most = most;
        this.workbook = new Workbook(out, "Tutur", "1.0");
        this.sheet = sheet();
    }

    private Worksheet sheet() {
        Worksheet next = workbook.newWorksheet("tutur " + sheets);
        for (int i = 0; i < names.size(); i++) {
            next.value(0, i, names.get(i));
            next.style(0, i).bold().set();
        }
        next.freezePane(0, 1);
        row = 1;
        return next;
    }

    @Override
    public void add(Map<String, @Nullable Object> values) throws IOException {
        if (row == most) {
            sheet.finish();
            sheets++;
            sheet = sheet();
        }
        for (int i = 0; i < names.size(); i++) {
            switch (values.get(names.get(i))) {
                case Number number -> sheet.value(row, i, number);
                case Boolean truth -> sheet.value(row, i, truth);
                case LocalDate day
                when day.isAfter(EPOCH) -> {
                    sheet.value(row, i, day);
                    sheet.style(row, i).format("yyyy-mm-dd").set();
                }
                case Instant time
                when time.isAfter(EPOCH.atStartOfDay().toInstant(ZoneOffset.UTC)) -> {
                    sheet.value(row, i, LocalDateTime.ofInstant(time, ZoneOffset.UTC));
                    sheet.style(row, i).format("yyyy-mm-dd\\Thh:mm:ss\\Z").set();
                }
                case Object value -> sheet.value(row, i, text(Rows.cell(value)));
                case null -> {}
            }
        }
        row++;
        if (row % FLUSH == 0) {
            sheet.flush();
        }
    }

    /** XML 1.0 knows no control characters. */
    private static String text(String value) {
        String plain = value.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]", " ");
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }

    @Override
    public void end() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
