package tutur.export;

import java.util.List;
import tutur.correction.Anchor;
import tutur.correction.Entry;

/** A correction as text for a terminal. */
public final class CorrectionSheet {

    private static final String INDENT = "              ";

    private CorrectionSheet() {}

    /**
     * The lines of a correction, each ended by a line feed.
     *
     * @param made the correction
     * @param state what it does, in a word
     * @param documents the documents that carry it, with the reason where it does not act
     */
    public static String of(Entry.Made made, String state, List<String> documents) {
        Lines lines = new Lines();
        lines.add(made.id() + "  " + Lines.pad(state, 9) + "  "
                + made.correction().what() + " by " + Lines.plain(made.by()) + ", " + made.when() + ": "
                + Lines.plain(made.why()));
        Anchor anchor = made.anchor();
        if (anchor != null && !anchor.words().isEmpty()) {
            lines.wrapped(INDENT, "“" + Lines.plain(anchor.words()) + "”");
        }
        if (!made.correction().change().isEmpty()) {
            lines.wrapped(INDENT, "→ " + Lines.plain(made.correction().change()));
        }
        documents.forEach(d -> lines.add(INDENT + "in " + Lines.plain(d)));
        return lines.toString();
    }
}
