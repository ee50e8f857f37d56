package tutur.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads plain text: every line is a paragraph. */
final class TextReader {
    /** Fact-check pages come as one line with rows of equals signs where the form had its fields. */
    private static final Pattern BORDER = Pattern.compile("\\R|[\\u2028\\u2029\\f]|\\s*={4,}\\s*");

    private TextReader() {}

    static Draft read(Received received) {
        String text = Mojibake.repair(Decoding.decode(received.bytes(), null));
        List<String> raw = BORDER.splitAsStream(text)
                .map(line -> Characters.clean(Characters.withoutEntities(line)))
                .toList();
        List<String> lines = Wrapping.isWrapped(raw) ? unwrapped(raw) : raw;
        return Draft.of(
                Format.PLAIN.mediaType(),
                LostQuotes.restore(lines).stream().map(Line::text).toList());
    }

    private static List<String> unwrapped(List<String> raw) {
        List<String> lines = new ArrayList<>();
        List<String> together = new ArrayList<>();
        for (String line : raw) {
            if (line.isEmpty()) {
                lines.addAll(Wrapping.unwrap(together));
                together = new ArrayList<>();
            } else {
                together.add(line);
            }
        }
        lines.addAll(Wrapping.unwrap(together));
        return lines;
    }
}
