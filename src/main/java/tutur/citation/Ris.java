package tutur.citation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** RIS: a line for each fact, {@code TY} first and {@code ER} last; lines end with CR LF. */
final class Ris implements Bibliography.Form {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu/MM/dd/");

    @Override
    public String start() {
        return "";
    }

    @Override
    public String between() {
        return "\r\n";
    }

    @Override
    public String end() {
        return "";
    }

    @Override
    public String one(Reference reference) {
        StringBuilder lines = new StringBuilder();
        Reference.Quoted quoted = reference.quoted();
        line(lines, "TY", "NEWS");
        line(lines, "ID", reference.id());
        line(lines, "TI", reference.title());
        line(lines, "AU", reference.author());
        line(lines, "T2", reference.outlet());
        line(lines, "DA", day(reference.issued()));
        line(
                lines,
                "PY",
                reference.issued() == null ? null : "" + reference.issued().getYear());
        line(lines, "UR", reference.url());
        line(lines, "L2", reference.permalink());
        line(lines, "Y2", day(retrieved(reference.retrieved())));
        line(lines, "LA", "id");
        if (quoted != null) {
            line(lines, "AB", quoted.words());
            line(lines, "A2", quoted.speaker());
        }
        line(lines, "N1", reference.evidence());
        lines.append("ER  - \r\n");
        return lines.toString();
    }

    private static @Nullable LocalDate retrieved(@Nullable Instant when) {
        return when == null ? null : LocalDate.ofInstant(when, ZoneOffset.UTC);
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static void line(StringBuilder lines, String tag, @Nullable String value) {
        String plain = value == null ? "" : value.replaceAll("\\s+", " ").strip();
        if (!plain.isEmpty()) {
            lines.append(tag).append("  - ").append(plain).append("\r\n");
        }
    }
}
