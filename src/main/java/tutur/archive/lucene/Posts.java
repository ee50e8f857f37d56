package tutur.archive.lucene;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.archive.Officials;
import tutur.official.Acting;
import tutur.official.Official;

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

    static Officials.Post decode(String post, long documents, @Nullable LocalDate first, @Nullable LocalDate last) {
        List<String> parts = List.of(post.split(SEPARATOR, -1));
        String acting = parts.get(2);
        return new Officials.Post(
                parts.get(0),
                orNull(parts.get(1)),
                acting.isEmpty() ? null : Acting.valueOf(acting),
                orNull(parts.get(3)),
                documents,
                first,
                last);
    }

    private static @Nullable String orNull(String part) {
        return part.isEmpty() ? null : part;
    }
}
