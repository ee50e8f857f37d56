package tutur.citation;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import tutur.document.Origin;

/**
 * The archive that references lead to.
 *
 * @param base where people reach it, such as {@code https://arsip.example}; no slash at its end
 * @param changed when the file of a document was last changed; empty when it is gone
 */
public record Library(String base, Function<Origin, Optional<Instant>> changed) {

    /** @throws NullPointerException when something is missing */
    public Library {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(changed, "changed");
    }
}
