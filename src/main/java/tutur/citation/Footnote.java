package tutur.citation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A reference as one sentence, in the order that Indonesian footnotes have (speaker, words, author, title, outlet, day, address, day of
 * retrieval, or else that of the file). Immutable; safe for use by several threads.
 */
public final class Footnote {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id", "ID"));
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final Pattern OPEN_END = Pattern.compile("([?!…]|\\.{3})$");
    private static final Pattern CLOSING = Pattern.compile("[\\s,.;:]+$");

    private Footnote() {}

    /** The footnote; it ends with a full stop. */
    public static String of(Reference reference) {
        StringBuilder note = new StringBuilder();
        Reference.Quoted quoted = reference.quoted();
        if (quoted != null) {
            String speaker = quoted.speaker() == null ? "Pembicara tidak diketahui" : quoted.speaker();
            note.append(speaker);
            note.append(quoted.direct() ? ", “" + closed(quoted.words()) + "” dikutip dalam " : ", menurut ");
        }
        return note.append(source(reference)).toString();
    }

    /** The end of it, that tells the document alone. */
    public static String source(Reference reference) {
        StringBuilder note = new StringBuilder();
        add(note, reference.author(), ", ");
        note.append('“').append(closed(reference.title())).append("” ");
        add(note, reference.outlet(), ", ");
        add(note, day(reference.issued()), ", ");
        add(note, reference.url() == null ? reference.permalink() : reference.url(), "");
        came(note, ", diakses ", reference.retrieved());
        came(note, ", berkas bertanggal ", reference.fileTime());
        return note.append('.').toString();
    }

    /** With the comma that ends a quotation, unless it ends with a sign that takes none; a comma or full stop of its own gives way. */
    private static String closed(String words) {
        String whole = words.strip();
        return OPEN_END.matcher(whole).find() ? whole : CLOSING.matcher(whole).replaceFirst("") + ",";
    }

    private static void came(StringBuilder note, String how, @Nullable Instant when) {
        if (when != null) {
            note.append(how).append(DAY.format(LocalDate.ofInstant(when, JAKARTA)));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static void add(StringBuilder note, @Nullable String part, String end) {
        if (part != null && !part.isBlank()) {
            note.append(part.strip()).append(end);
        }
    }
}
