package tutur.official;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person of one document.
 *
 * @param name name without titles, in its fullest form
 * @param official the office held, or null when the document gives none that the person holds at the time
 * @param aliases other names that the document gives, such as nicknames
 */
public record Person(String name, @Nullable Official official, List<String> aliases) {

    /** @throws NullPointerException when the name is missing */
    public Person {
        Objects.requireNonNull(name, "name");
        aliases = List.copyOf(aliases);
    }

    /** The office held, if any. */
    public Optional<Official> office() {
        return Optional.ofNullable(official);
    }
}
