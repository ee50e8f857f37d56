package tutur.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Reads plain text: every line is a paragraph. */
final class TextReader {
    /** Fact-check pages come as one line with rows of equals signs where the form had its fields. */
    private static final Pattern BORDER = Pattern.compile("\\R|[\\u2028\\u2029\\f]|(?<!\\s)\\s*+={4,}\\s*+");

    /** No text for people has more. */
    private static final int MOST_LINES = 200_000;

    private final LostSpaces spaces = new LostSpaces();

    Draft read(Received received) {
        String text = Mojibake.repair(Decoding.decode(received.bytes(), null));
        List<String> raw = BORDER.splitAsStream(text)
                .limit(MOST_LINES + 1L)
                .map(line -> Characters.clean(Characters.withoutEscapes(Characters.withoutEntities(line))))
                .toList();
        List<String> kept = raw.subList(0, Math.min(raw.size(), MOST_LINES));
        List<String> lines = Wrapping.isWrapped(kept)
                ? joined(kept, Wrapping::unwrap)
                : Wrapping.isTorn(kept) ? joined(kept, Wrapping::mend) : kept;
        Draft draft = Draft.of(
                Format.PLAIN.mediaType(),
                spaces.restore(LostQuotes.restore(lines)).stream()
                        .map(Line::text)
                        .toList());
        return raw.size() == kept.size()
                ? draft
                : draft.withCaveat(new Document.Caveat(
                        Document.Caveat.Kind.CUT,
                        String.format(Locale.ROOT, "the text was cut off after %,d lines, the limit", MOST_LINES)));
    }

    /** The lines between empty ones joined by {@code way}. */
    private static List<String> joined(List<String> raw, UnaryOperator<List<String>> way) {
        List<String> lines = new ArrayList<>();
        List<String> together = new ArrayList<>();
        for (String line : raw) {
            if (line.isEmpty()) {
                lines.addAll(way.apply(together));
                together = new ArrayList<>();
            } else {
                together.add(line);
            }
        }
        lines.addAll(way.apply(together));
        return lines;
    }
}
