package tutur.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutur.json.Json;

/**
 * The file of saved searches. People edit it, too: it is read at every use, and a change touches no line but those of the search that
 * it is about. Safe for use by several threads.
 */
public final class Watchlist {

    /** Its name in the folder of the corpus. */
    public static final String NAME = "searches.yaml";

    private static final String HEAD = """
            # Saved searches. Read anew whenever they are needed; see docs/operations.md.
            searches:
            """;

    /** Reads the file. */
    @FunctionalInterface
    public interface Reader {

        /**
         * What stands in it; nothing when there is no file.
         *
         * @throws IOException when it cannot be read at all; the message says why and what to do
         */
        Listed read(Path file) throws IOException;
    }

    /**
     * What stands in the file.
     *
     * @param searches those that were understood
     * @param lines the number of the line on which each of them begins, from 1
     * @param mistakes what was not understood, with lines
     */
    public record Listed(List<SavedSearch> searches, List<Integer> lines, List<String> mistakes) {

        /** Copies the lists. */
        public Listed {
            searches = List.copyOf(searches);
            lines = List.copyOf(lines);
            mistakes = List.copyOf(mistakes);
        }

        /** The search of this id. */
        public Optional<SavedSearch> find(String id) {
            return searches.stream().filter(s -> s.id().equals(id)).findFirst();
        }
    }

    private final Path file;
    private final Reader reader;
    private final Json json = new Json();

    /**
     * @param corpus the folder of the corpus
     * @param reader understands the file
     */
    public Watchlist(Path corpus, Reader reader) {
        this.file = corpus.resolve(NAME);
        this.reader = reader;
    }

    /** What stands in the file now. @throws IOException when it cannot be read at all */
    public synchronized Listed list() throws IOException {
        return reader.read(file);
    }

    /**
     * Adds a search behind the others.
     *
     * @throws IllegalArgumentException when the id is taken
     * @throws IOException when the file cannot be read or written, or is written in a way that only people can add to; it is as before then
     */
    public synchronized void add(SavedSearch search) throws IOException {
        Listed before = list();
        if (before.find(search.id()).isPresent()) {
            throw new IllegalArgumentException("there is a search " + search.id() + " already");
        }
        String text = Files.exists(file) ? Files.readString(file) : "";
        String indent =
                before.lines().isEmpty() ? "  " : indent(text, before.lines().getLast());
        String head = text.isBlank() ? HEAD : text.endsWith("\n") ? text : text + "\n";
        List<SavedSearch> after = new ArrayList<>(before.searches());
        after.add(search);
        write(head + entry(search, indent), after, before.mistakes().size());
    }

    /**
     * Takes a search out.
     *
     * @return whether there was one
     * @throws IOException as {@link #add} does
     */
    public synchronized boolean remove(String id) throws IOException {
        Listed before = list();
        Optional<SavedSearch> found = before.find(id);
        if (found.isEmpty()) {
            return false;
        }
        int place = before.searches().indexOf(found.get());
        List<String> lines = Files.readString(file).lines().toList();
        int from = before.lines().get(place) - 1;
        int to = end(lines, from);
        List<SavedSearch> after = new ArrayList<>(before.searches());
        after.remove(place);
        String text = String.join(
                "\n",
                Stream.concat(lines.subList(0, from).stream(), lines.subList(to, lines.size()).stream())
                        .toList());
        write(text.isBlank() ? "" : text + "\n", after, before.mistakes().size());
        return true;
    }

    /** An entry ends where the next line is not further in than its hyphen; what is empty or a remark in front of that stays. */
    private static int end(List<String> lines, int from) {
        int hyphen = lines.get(from).indexOf('-');
        int end = from + 1;
        for (int at = from + 1; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isBlank() || line.strip().startsWith("#")) {
                continue;
            }
            if (line.indexOf(line.strip()) <= hyphen) {
                break;
            }
            end = at + 1;
        }
        return end;
    }

    private static String indent(String text, int line) {
        String entry = text.lines().skip(line - 1L).findFirst().orElse("");
        return entry.substring(0, Math.max(0, entry.indexOf('-')));
    }

    /** Texts as JSON writes them are YAML, too. */
    private String entry(SavedSearch search, String indent) {
        StringBuilder text = new StringBuilder();
        text.append(indent).append("- id: ").append(search.id()).append('\n');
        text.append(indent).append("  name: ").append(json.text(search.name())).append('\n');
        text.append(indent).append("  search:\n");
        search.parameters()
                .forEach((name, values) -> text.append(indent)
                        .append("    ")
                        .append(name)
                        .append(": ")
                        .append(values.size() == 1 ? json.text(values.getFirst()) : json.text(values))
                        .append('\n'));
        if (search.webhook() != null) {
            text.append(indent)
                    .append("  webhook: ")
                    .append(json.text(search.webhook()))
                    .append('\n');
        }
        return text.toString();
    }

    /** Only what is understood as it was meant is put in the place of what was there. */
    private void write(String text, List<SavedSearch> meant, int mistakes) throws IOException {
        Path trial = Files.createTempFile("searches", ".yaml");
        try {
            Files.writeString(trial, text);
            Listed understood = reader.read(trial);
            if (!understood.searches().equals(meant) || understood.mistakes().size() != mistakes) {
                throw new IOException(
                        file
                                + " is written in a way that only people can change; write each search on lines of its own, beginning with \"- id: …\"");
            }
        } finally {
            Files.deleteIfExists(trial);
        }
        Journal.replace(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
