package tutur.annotation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.document.Document;
import tutur.official.OfficialMention;
import tutur.region.RegionMention;
import tutur.statement.Statement;

/**
 * A document with everything that was found in it; spans are offsets in {@link Document#body()} unless said otherwise. Immutable.
 *
 * @param document the document
 * @param dateline the place in front of the report, or null
 * @param events when it happened, the main event first
 * @param regions the regions it is about or names, primary ones first
 * @param officials the persons in office that it names, in order of first mention
 * @param topics ids of its topics, the strongest first
 * @param statements who said what, in order of the body
 * @param advertorial whether it was paid for or placed by an office
 */
public record AnnotatedDocument(
        Document document,
        @Nullable Dateline dateline,
        List<Event> events,
        List<RegionMention> regions,
        List<OfficialMention> officials,
        List<String> topics,
        List<Statement> statements,
        boolean advertorial) {

    /** @throws NullPointerException when the document is missing */
    public AnnotatedDocument {
        Objects.requireNonNull(document, "document");
        events = List.copyOf(events);
        regions = List.copyOf(regions);
        officials = List.copyOf(officials);
        topics = List.copyOf(topics);
        statements = List.copyOf(statements);
    }
}
