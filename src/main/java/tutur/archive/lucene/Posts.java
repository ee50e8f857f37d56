package tutur.archive.lucene;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.roster.Sighting;

/** An office that a person holds, as one value of the index. */
final class Posts {

    private static final String SEPARATOR = "\u001f";

    private Posts() {}

    static String encode(Official official) {
        return String.join(
                SEPARATOR,
                Schema.value(official.office()),
                official.unit() == null ? "" : Schema.value(official.unit()),
                official.acting() == null ? "" : official.acting().name(),
                official.region() == null ? "" : official.region().code());
    }

    /** What {@code card} says of its official in the office of this value. */
    static Sighting decode(String post, Card card) {
        List<String> parts = List.of(post.split(SEPARATOR, -1));
        String acting = parts.get(2);
        return new Sighting(
                card.document,
                card.day,
                card.official,
                card.name,
                parts.get(0),
                orNull(parts.get(1)),
                acting.isEmpty() ? null : Acting.valueOf(acting),
                orNull(parts.get(3)),
                card.statements);
    }

    /** What else the card of an official says. */
    record Card(String document, @Nullable LocalDate day, String official, String name, long statements) {}

    private static @Nullable String orNull(String part) {
        return part.isEmpty() ? null : part;
    }
}
