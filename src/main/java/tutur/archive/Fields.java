package tutur.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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
    static final Fields NONE = new Fields(null, Names.NONE);

    private final @Nullable Filters filters;
    private final Names names;

    /**
     * @param filters understands values, or null when there is no archive to look them up in
     * @param names what fields are called besides
     */
    Fields(@Nullable Filters filters, Names names) {
        this.filters = filters;
        this.names = names;
    }

    /** The field of this name, typed in any case or in Indonesian; empty when there is none. */
    Optional<String> named(String typed) {
        return Optional.of(names.field(typed)).filter(names()::contains);
    }

    /** Names of fields. */
    private Set<String> names() {
        Set<String> names = new HashSet<>(Set.of(TITLE));
        if (filters != null) {
            names.addAll(Filters.NAMES);
            names.addAll(List.of(FROM, TO));
        }
        return names;
    }

    /** The filter; empty, with a remark, when the value is not understood. */
    Optional<Query> read(String name, String value, Remarks remarks) {
        Remarks unread = new Remarks();
        Optional<Query> whole = one(name, value, unread);
        if (whole.isEmpty() && value.contains(",")) {
            List<Query> any = Stream.of(value.split(","))
                    .map(String::strip)
                    .filter(one -> !one.isEmpty())
                    .flatMap(one -> one(name, one, remarks).stream())
                    .toList();
            return any.size() > 1
                    ? Optional.of(new Query.AnyOf(any))
                    : any.stream().findFirst();
        }
        remarks.addAll(unread);
        return whole;
    }

    private Optional<Query> one(String name, String value, Remarks remarks) {
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
