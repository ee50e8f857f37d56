package tutur.profile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Hit;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.SearchResult;
import tutur.official.Official;
import tutur.statement.Speaker;

/**
 * What was said over time: the statements of a query, the earliest first, in columns that stand side by side. Immutable.
 *
 * @param total how many statements there are in all, a quotation that stands in several documents once; exact
 * @param columns they, in columns in the order of their first statements, undated ones last
 * @param cursor where they go on, or null when these are the last
 */
public record Position(
        long total, List<Column> columns, @Nullable String cursor) {

    /** The most statements of one answer. */
    public static final int MOST = 200;

    /** What stands in one column. */
    public enum Group {
        /** A year, four digits; empty for undated statements. */
        YEAR,
        /** Who said it: the id of an official, empty for others. */
        OFFICIAL,
        /** The office in which it was said, empty for others. */
        OFFICE
    }

    /**
     * Statements that belong together.
     *
     * @param key what they have in common, as {@link Group} says
     * @param statements they, the earliest first; at least one
     */
    public record Column(String key, List<Hit.StatementHit> statements) {

        /** Copies the list. */
        public Column {
            statements = List.copyOf(statements);
        }

        /** The day of the first dated one, or null. */
        public @Nullable LocalDate first() {
            return statements.stream()
                    .map(Said::day)
                    .filter(day -> day != null)
                    .findFirst()
                    .orElse(null);
        }

        /** The day of the last dated one, or null. */
        public @Nullable LocalDate last() {
            return statements.reversed().stream()
                    .map(Said::day)
                    .filter(day -> day != null)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** Copies the list. */
    public Position {
        columns = List.copyOf(columns);
    }

    /**
     * Reads what {@code query} finds.
     *
     * @param query whose statements, and about what
     * @param cursor where to go on, as {@link #cursor()} of the answer before gave it, or null
     * @throws tutur.archive.InvalidCursor when the cursor is not one of this query
     * @throws IOException when the archive fails
     */
    public static Position of(Archive archive, Query query, Group group, @Nullable String cursor) throws IOException {
        SearchResult found = archive.search(new SearchRequest(
                query,
                SearchRequest.Unit.STATEMENT,
                SearchRequest.Sort.OLDEST,
                MOST,
                cursor,
                List.of(),
                SearchRequest.Copies.FOLD,
                SearchRequest.Rewriting.OFF));
        Map<String, List<Hit.StatementHit>> columns = new LinkedHashMap<>();
        for (Hit hit : found.hits()) {
            if (hit instanceof Hit.StatementHit said) {
                columns.computeIfAbsent(key(said, group), k -> new ArrayList<>())
                        .add(said);
            }
        }
        return new Position(
                found.total(),
                columns.entrySet().stream()
                        .map(column -> new Column(column.getKey(), column.getValue()))
                        .toList(),
                found.cursor());
    }

    private static String key(Hit.StatementHit said, Group group) {
        return switch (group) {
            case YEAR -> {
                LocalDate day = Said.day(said);
                yield day == null ? "" : "%04d".formatted(day.getYear());
            }
            case OFFICIAL -> said.statement().speaker() instanceof Speaker.Known(Official who) ? who.id() : "";
            case OFFICE -> said.statement().speaker() instanceof Speaker.Known(Official who) ? who.post() : "";
        };
    }
}
