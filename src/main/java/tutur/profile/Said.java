package tutur.profile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Event;
import tutur.archive.Hit;

/** When something was said. */
public final class Said {

    private Said() {}

    /**
     * The day by which a search sorts a statement: that on which it was said, else that of the publication of its document, else that of
     * its main event; null when none is known. The rule is that of {@link tutur.archive.Filing#day()}.
     */
    public static @Nullable LocalDate day(Hit.StatementHit hit) {
        LocalDate when = hit.statement().when();
        AnnotatedDocument document = hit.document();
        LocalDate day = when != null ? when : document.document().published();
        return day != null
                ? day
                : document.events().stream().findFirst().map(Event::start).orElse(null);
    }
}
