package tutur.harvest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a corpus.
 *
 * @param contact where the owners of sites can complain: an address of mail or of a page; null only when nothing is fetched over the
 *     net
 * @param sources each with an id of its own
 */
public record Sources(@Nullable String contact, List<Source> sources) {

    /** No sources. */
    public static final Sources NONE = new Sources(null, List.of());

    /** @throws IllegalArgumentException when two sources share an id, or one is fetched and nobody can be asked about it */
    public Sources {
        sources = List.copyOf(sources);
        long ids = sources.stream().map(Source::id).distinct().count();
        if (ids != sources.size()) {
            throw new IllegalArgumentException("two sources have one id");
        }
        if (contact == null && sources.stream().anyMatch(s -> s.kind() != Source.Kind.FOLDER)) {
            throw new IllegalArgumentException("sources on the net need a contact");
        }
    }

    /** The source of this id. */
    public Optional<Source> find(String id) {
        return sources.stream().filter(s -> s.id().equals(id)).findFirst();
    }
}
