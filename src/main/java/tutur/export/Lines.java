package tutur.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Collects aligned lines of text for a terminal. Nothing in a document can reach the terminal as a command. */
final class Lines {

    private static final int WIDTH = 100;
    private static final int NAMES = 12;

    /** Control characters, and those that turn the direction of writing. */
    private static final Pattern COMMANDS = Pattern.compile("[\\p{Cc}\u202A-\u202E\u2066-\u2069]");

    private final List<String> lines = new ArrayList<>();

    void add(String line) {
        lines.add(line);
    }

    /** A name and its value; a hyphen when there is none. */
    void field(String name, @Nullable String value) {
        String shown = value == null ? "" : plain(value);
        lines.add(pad(name, NAMES) + (shown.isEmpty() ? "-" : shown));
    }

    /** A name and its values below each other; a hyphen when there are none. */
    void field(String name, Stream<String> values) {
        List<String> all = values.toList();
        field(name, all.isEmpty() ? null : all.getFirst());
        all.stream().skip(1).forEach(v -> field("", v));
    }

    /** A text broken at spaces behind an indent; a word longer than a line stands on its own. */
    void wrapped(String indent, String text) {
        StringBuilder line = new StringBuilder(indent);
        for (String word : plain(text).split(" ", -1)) {
            if (line.length() > indent.length() && line.length() + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(indent.length());
            }
            line.append(word).append(' ');
        }
        lines.add(line.toString());
    }

    /** On one line, without commands for the terminal. */
    static String plain(String text) {
        return COMMANDS.matcher(text.replaceAll("[\\n\\r\\t]", " "))
                .replaceAll("")
                .strip();
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** All lines, each ended by a line feed. */
    @Override
    public String toString() {
        return lines.stream().map(l -> l.stripTrailing() + "\n").collect(Collectors.joining());
    }
}
