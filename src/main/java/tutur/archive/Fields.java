package tutur.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The filters that can be typed among the words of a query, by the names that they have as parameters: {@code region:kotim}. A value
 * that is not understood is never refused: it is sought as words, with a remark.
 */
final class Fields {

    /** Words in the title of the document. */
    static final String TITLE = "title";

    private static final String FROM = "from";
    private static final String TO = "to";

    /** Only what stands in the words themselves. */
    static final Fields NONE = new Fields(null);

    private final @Nullable Filters filters;

    /** @param filters understands values, or null when there is no archive to look them up in */
    Fields(@Nullable Filters filters) {
        this.filters = filters;
    }

    /** Names of fields. */
    Set<String> names() {
        Set<String> names = new HashSet<>(Set.of(TITLE));
        if (filters != null) {
            names.addAll(Filters.NAMES);
            names.addAll(List.of(FROM, TO));
        }
        return names;
    }

    /** The filter; empty, with a remark, when the value is not understood. */
    Optional<Query> read(String name, String value, Remarks remarks) {
        if (filters == null) {
            return Optional.empty();
        }
        try {
            return switch (name) {
                case FROM -> Days.read(value, "");
                case TO -> Days.read("", value);
                default -> Optional.of(filters.read(name, value));
            };
        } catch (WrongParameter e) {
            remarks.unknownValue(name, value, e.suggestions());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
