package tutur.annotation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.document.Document;
import tutur.official.OfficialMention;
import tutur.region.RegionMention;
import tutur.statement.Statement;
import tutur.text.Language;

/**
 * A document with everything that was found in it; spans are offsets in {@link Document#body()} unless said otherwise. Immutable.
 *
 * @param document the document
 * @param language the language of the body; the rules are for Indonesian, so in others nothing is found
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
        Language language,
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
        Objects.requireNonNull(language, "language");
        events = List.copyOf(events);
        regions = List.copyOf(regions);
        officials = List.copyOf(officials);
        topics = List.copyOf(topics);
        statements = List.copyOf(statements);
    }

    /** A document in a language that the rules are not for: nothing is found in it, but its words can be sought. */
    static AnnotatedDocument unread(Document document, Language language) {
        return new AnnotatedDocument(
                document,
                language,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                document.advertorial());
    }
}
