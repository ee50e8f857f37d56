package tutur.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.statement.Statement;

/**
 * What to look for: a tree that every engine understands in the same way. Values are the ids of DESIGN.md: official slugs, office
 * names, ministry codes of regions, topic ids, outlet names.
 */
public sealed interface Query {

    /** All words of {@code text}, anywhere, in any order; analysed by the engine with our analysis. */
    record Words(String text) implements Query {}

    /** The words of {@code text} next to each other. */
    record Phrase(String text) implements Query {}

    /** Documents with a statement by, or statements by, the official of this id. */
    record SaidBy(String official) implements Query {}

    /** The same by the holder of an office, such as {@code Sekda}, whether acting or not. */
    record HeldBy(String office) implements Query {}

    /** In a region or in one that lies in it. */
    record In(String region) implements Query {}

    /** About a topic. */
    record About(String topic) implements Query {}

    /** Published by an outlet. */
    record From(String source) implements Query {}

    /** Statements of a kind, or documents that have one. */
    record OfKind(Statement.Kind kind) implements Query {}

    /** Paid for or placed by an office, or not. */
    record Advertorial(boolean value) implements Query {}

    /** Said or published on one of these days, both inclusive; null leaves a side open. */
    record Between(@Nullable LocalDate from, @Nullable LocalDate to) implements Query {}

    /** All of these; everything when empty. */
    record AllOf(List<Query> queries) implements Query {

        /** Copies the list. */
        public AllOf {
            queries = List.copyOf(queries);
        }
    }

    /** At least one of these; nothing when empty. */
    record AnyOf(List<Query> queries) implements Query {

        /** Copies the list. */
        public AnyOf {
            queries = List.copyOf(queries);
        }
    }

    /** None of what {@code query} finds. */
    record Not(Query query) implements Query {}
}
