package tutur.annotation;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tutur.document.Document;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.region.RegionMention;
import tutur.statement.Corrected;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Language;

/**
 * A document with everything that was found in it; spans are offsets in {@link Document#body()} unless said otherwise. Immutable.
 *
 * @param document the document
 * @param language the language of most of the body; the rules are for Indonesian, so in others nothing is found but in Indonesian
 *     paragraphs of a text that is in English besides
 * @param dateline the place in front of the report, or null
 * @param events when it happened, the main event first
 * @param regions the regions it is about or names, primary ones first
 * @param officials the persons in office that it names, in order of first mention
 * @param topics ids of its topics, the strongest first
 * @param statements who said what, in order of the body
 * @param advertorial whether it was paid for or placed by an office
 * @param corrections all that people corrected in it, in the order in which they did; those that do not act say why
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
        boolean advertorial,
        List<Corrected> corrections) {

    /** @throws NullPointerException when the document is missing */
    public AnnotatedDocument {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(language, "language");
        events = List.copyOf(events);
        regions = List.copyOf(regions);
        officials = List.copyOf(officials);
        topics = List.copyOf(topics);
        statements = List.copyOf(statements);
        corrections = List.copyOf(corrections);
    }

    /** A document in which nobody has corrected anything. */
    public AnnotatedDocument(
            Document document,
            Language language,
            @Nullable Dateline dateline,
            List<Event> events,
            List<RegionMention> regions,
            List<OfficialMention> officials,
            List<String> topics,
            List<Statement> statements,
            boolean advertorial) {
        this(document, language, dateline, events, regions, officials, topics, statements, advertorial, List.of());
    }

    /**
     * The same with what people corrected.
     *
     * @param regions the regions then
     * @param statements the statements then
     * @param corrections what was corrected
     */
    public AnnotatedDocument corrected(
            List<RegionMention> regions, List<Statement> statements, List<Corrected> corrections) {
        return new AnnotatedDocument(
                document, language, dateline, events, regions, officials, topics, statements, advertorial, corrections);
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

    /**
     * The same about other topics.
     *
     * @param topics ids of the topics of the document then
     * @param statements the same statements with their topics then
     */
    public AnnotatedDocument about(List<String> topics, List<Statement> statements) {
        return new AnnotatedDocument(
                document, language, dateline, events, regions, officials, topics, statements, advertorial, corrections);
    }

    /** The same with its officials as {@code others} knows them. */
    public AnnotatedDocument knowing(UnaryOperator<Official> others) {
        return new AnnotatedDocument(
                document,
                language,
                dateline,
                events,
                regions,
                officials.stream()
                        .map(m -> new OfficialMention(others.apply(m.official()), m.spans(), m.rule()))
                        .toList(),
                topics,
                statements.stream()
                        .map(s -> s.speaker() instanceof Speaker.Known(Official official)
                                ? s.by(new Speaker.Known(others.apply(official)))
                                : s)
                        .toList(),
                advertorial,
                corrections);
    }
}
