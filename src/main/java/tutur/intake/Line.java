package tutur.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.document.Refused;

/**
 * What is remembered of one file; one line of the {@link Ledger}.
 *
 * @param path path of the file
 * @param size its size when it was read; that of the outermost container when it is a member of one
 * @param modified when it had been changed last, in milliseconds since 1970
 * @param seen when it was read, in milliseconds since 1970
 * @param indexed whether its document was made durable in the archive
 * @param known what reading told
 */
record Line(String path, long size, long modified, long seen, boolean indexed, Known known) {

    /** Clocks of file systems are coarse: a file changed this shortly before it was read may have changed once more after it. */
    private static final long COARSE = 2_000;

    /** Whether the file is the one that was read, as far as can be told without opening it. */
    boolean stillHolds(Found found) {
        return found.size() == size && found.modified() == modified && modified < seen - COARSE;
    }

    /** What this run, begun at {@code start}, found out about a file. */
    static Line of(Found found, Instant start, boolean indexed, Known known) {
        return new Line(found.path(), found.size(), found.modified(), start.toEpochMilli(), indexed, known);
    }

    /** The same, but its document does not stand in the archive. */
    Line read() {
        return new Line(path, size, modified, seen, false, known);
    }

    /** When the file came: as its source tells, or else when it was last changed. */
    long came() {
        return known instanceof Known.Text text && text.arrived() >= 0 ? text.arrived() : modified;
    }

    /** By which versions of a page are told apart: when it was changed as it says itself, or else when it came. */
    long dated() {
        return known instanceof Known.Text text && text.changed() >= 0 ? text.changed() : came();
    }

    /** Whether the archive was given the document of these bytes. */
    boolean indexedFrom(Known.Text now) {
        return indexed && known instanceof Known.Text before && before.sha256().equals(now.sha256());
    }

    String text() {
        List<String> fields = switch (known) {
            case Known.Text(String id, String sha256, String article, long arrived, long changed, String digest) ->
                List.of(
                        "document",
                        indexed ? "indexed" : "read",
                        id,
                        sha256,
                        article == null ? "" : article,
                        "" + arrived,
                        "" + changed,
                        digest);
            case Known.Nothing(Refused refused) ->
                List.of("refused", refused.reason().name(), refused.detail());
            case Known.Opened(Refused rest, String note) ->
                List.of(
                        "opened",
                        rest == null ? "" : rest.reason().name(),
                        rest == null ? "" : rest.detail(),
                        note == null ? "" : note);
        };
        Stream<String> file = Stream.of(path, "" + size, "" + modified, "" + seen);
        return String.join(
                "\t", Stream.concat(file, fields.stream()).map(Line::escape).toList());
    }

    /** Reads a line; empty when it is not one of ours. */
    static Optional<Line> parse(String text) {
        try {
            List<String> fields = Stream.of(text.split("\t", -1))
                    .map(String::translateEscapes)
                    .toList();
            return fields.size() < 7 ? Optional.empty() : known(fields).map(known -> of(fields, known));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Line of(List<String> fields, Known known) {
        return new Line(
                fields.get(0),
                Long.parseLong(fields.get(1)),
                Long.parseLong(fields.get(2)),
                Long.parseLong(fields.get(3)),
                fields.get(5).equals("indexed"),
                known);
    }

    private static Optional<Known> known(List<String> fields) {
        return switch (fields.get(4)) {
            case "document" ->
                fields.size() < 12
                        ? Optional.empty()
                        : Optional.of(new Known.Text(
                                fields.get(6),
                                fields.get(7),
                                blankToNull(fields.get(8)),
                                Long.parseLong(fields.get(9)),
                                Long.parseLong(fields.get(10)),
                                fields.get(11)));
            case "refused" -> Optional.of(new Known.Nothing(refused(fields)));
            case "opened" ->
                fields.size() < 8
                        ? Optional.empty()
                        : Optional.of(new Known.Opened(
                                fields.get(5).isEmpty() ? null : refused(fields), blankToNull(fields.get(7))));
            default -> Optional.empty();
        };
    }

    private static Refused refused(List<String> fields) {
        return new Refused(fields.getFirst(), Refused.Reason.valueOf(fields.get(5)), fields.get(6));
    }

    private static @Nullable String blankToNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String escape(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
