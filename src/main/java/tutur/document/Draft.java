package tutur.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a format's reader saw in a file, before furniture is told from text.
 *
 * @param lines the paragraphs in order, as received
 */
record Draft(
        String mediaType,
        @Nullable String url,
        @Nullable String title,
        @Nullable LocalDate published,
        @Nullable LocalTime publishedTime,
        @Nullable String outlet,
        @Nullable String author,
        List<String> lines) {

    Draft {
        lines = List.copyOf(lines);
    }

    static Draft ofLines(String mediaType, List<String> lines) {
        return new Draft(mediaType, null, null, null, null, null, null, lines);
    }

    Draft withTitle(@Nullable String newTitle) {
        return new Draft(mediaType, url, newTitle, published, publishedTime, outlet, author, lines);
    }
}
