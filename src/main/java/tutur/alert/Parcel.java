package tutur.alert;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.document.Document;
import tutur.official.Official;
import tutur.statement.Speaker;
import tutur.statement.Statement;

/** What a webhook is told; the names are those of the API. */
record Parcel(SearchRef search, Instant when, Text document, List<Said> statements) {

    record SearchRef(String id, String name) {}

    record Text(
            String id,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable LocalDate published,
            @Nullable String url,
            List<String> topics) {}

    record Said(
            String id,
            Statement.Kind kind,
            String text,
            @Nullable String speaker,
            @Nullable String office) {

        static Said of(Statement said) {
            Official official = said.speaker() instanceof Speaker.Known(Official known) ? known : null;
            String name = switch (said.speaker()) {
                case Speaker.Known(Official known) -> known.name();
                case Speaker.Named(String named, boolean _) -> named;
                case Speaker.Unknown() -> null;
            };
            return new Said(said.id(), said.kind(), said.text(), name, official == null ? null : official.post());
        }
    }

    static Parcel of(SavedSearch search, Notice notice, AnnotatedDocument annotated) {
        Document document = annotated.document();
        return new Parcel(
                new SearchRef(search.id(), search.name()),
                notice.when(),
                new Text(
                        document.id(),
                        document.title(),
                        document.outlet(),
                        document.published(),
                        document.origin().link(),
                        annotated.topics()),
                annotated.statements().stream()
                        .filter(said -> notice.statements().contains(said.id()))
                        .map(Said::of)
                        .toList());
    }
}
