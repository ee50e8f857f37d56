package tutur.clipping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a clipping can be made as. */
public enum Layout {
    /** A page that needs nothing from outside. */
    HTML("text/html; charset=utf-8"),
    /** A document for printing. */
    PDF("application/pdf"),
    /** A document for editing, of Word and LibreOffice. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** Plain text for messages. */
    TXT("text/plain; charset=utf-8");

    private final String mediaType;

    Layout(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Media type of answers. */
    public String mediaType() {
        return mediaType;
    }

    /** The name in addresses, and the extension of names of files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The layout of this name; empty when there is none. */
    public static Optional<Layout> of(String id) {
        return Arrays.stream(values()).filter(layout -> layout.id().equals(id)).findFirst();
    }

    /** All names. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Layout::id).toList();
    }
}
