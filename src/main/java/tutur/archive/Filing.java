package tutur.archive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Event;
import tutur.official.Official;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Speaker;
import tutur.statement.Statement;

/**
 * Under which words and values something can be found: one flat card for a document, one for each of its statements, one for each
 * official that it names. Every engine files these cards; what the parts of {@link Query} mean is decided here and nowhere else.
 *
 * @param unit what it is
 * @param id id of the document, the statement or the official
 * @param title title of the document; empty when there is none
 * @param text the words proper
 * @param context words that count least: who speaks, and in which document
 * @param officials persons in office, the first occurrence of each id and office
 * @param regions codes of the regions it is in and of all that these lie in
 * @param topics ids of topics
 * @param documentTopics ids of the topics of the document; for a statement not always those of its own words
 * @param source outlet, or null
 * @param kinds kinds of the statements
 * @param advertorial whether it was paid for or placed by an office
 * @param day its day, or null when undated
 * @param statements number of statements: in the document, 1, or by the official
 */
public record Filing(
        Unit unit,
        String id,
        String title,
        String text,
        String context,
        List<Official> officials,
        Set<String> regions,
        List<String> topics,
        List<String> documentTopics,
        @Nullable String source,
        Set<Statement.Kind> kinds,
        boolean advertorial,
        @Nullable LocalDate day,
        int statements) {

    /** What is filed. */
    public enum Unit {
        /** A document. */
        DOCUMENT,
        /** A statement. */
        STATEMENT,
        /** An official as one document presents him. */
        OFFICIAL
    }

    /** The cards of {@code document}: its own first, then those of its statements in their order, then those of its officials. */
    public static List<Filing> of(AnnotatedDocument document) {
        List<Filing> cards = new ArrayList<>();
        Map<String, List<Official>> officials = officials(document);
        List<Filing> statements = document.statements().stream()
                .map(statement -> statement(document, statement))
                .toList();
        cards.add(document(
                document, officials.values().stream().flatMap(List::stream).toList(), statements));
        cards.addAll(statements);
        officials.values().forEach(person -> cards.add(official(document, person)));
        return cards;
    }

    private static Filing document(AnnotatedDocument document, List<Official> officials, List<Filing> statements) {
        Set<String> regions = regions(document, RegionMention.Role.PRIMARY, RegionMention.Role.VENUE);
        statements.forEach(statement -> regions.addAll(statement.regions));
        if (regions.isEmpty()) {
            regions.addAll(regions(document, RegionMention.Role.MENTIONED));
        }
        Set<Statement.Kind> kinds = new LinkedHashSet<>();
        document.statements().forEach(statement -> kinds.add(statement.kind()));
        return new Filing(
                Unit.DOCUMENT,
                document.document().id(),
                title(document),
                document.document().body(),
                "",
                officials,
                regions,
                document.topics(),
                document.topics(),
                document.document().outlet(),
                kinds,
                document.advertorial(),
                day(document),
                statements.size());
    }

    private static Filing statement(AnnotatedDocument document, Statement statement) {
        List<Official> speaker =
                statement.speaker() instanceof Speaker.Known(Official official) ? List.of(official) : List.of();
        Set<String> regions = regions(document, RegionMention.Role.PRIMARY);
        speaker.forEach(official -> addWithAncestors(regions, official.region()));
        addWithAncestors(regions, statement.where());
        return new Filing(
                Unit.STATEMENT,
                statement.id(),
                title(document),
                statement.text(),
                words(statement.speaker()) + "\n" + title(document),
                speaker,
                regions,
                statement.topics(),
                document.topics(),
                document.document().outlet(),
                Set.of(statement.kind()),
                document.advertorial(),
                statement.when() == null ? day(document) : statement.when(),
                1);
    }

    private static Filing official(AnnotatedDocument document, List<Official> person) {
        String id = person.getFirst().id();
        Set<String> regions = new LinkedHashSet<>();
        person.forEach(official -> addWithAncestors(regions, official.region()));
        List<Statement> said = document.statements().stream()
                .filter(s -> s.speaker() instanceof Speaker.Known(Official speaker)
                        && speaker.id().equals(id))
                .toList();
        Set<Statement.Kind> kinds = new LinkedHashSet<>();
        said.forEach(statement -> kinds.add(statement.kind()));
        return new Filing(
                Unit.OFFICIAL,
                id,
                "",
                String.join("\n", person.stream().map(Filing::words).toList()),
                "",
                person,
                regions,
                document.topics(),
                document.topics(),
                document.document().outlet(),
                kinds,
                document.advertorial(),
                day(document),
                said.size());
    }

    /** Every official named or speaking, by id; several offices of one person stay together. */
    private static Map<String, List<Official>> officials(AnnotatedDocument document) {
        Map<String, List<Official>> officials = new LinkedHashMap<>();
        Stream.concat(
                        document.officials().stream().map(mention -> mention.official()),
                        document.statements().stream()
                                .flatMap(s -> s.speaker() instanceof Speaker.Known(Official official)
                                        ? Stream.of(official)
                                        : Stream.empty()))
                .distinct()
                .forEach(official -> officials
                        .computeIfAbsent(official.id(), id -> new ArrayList<>())
                        .add(official));
        return officials;
    }

    private static String title(AnnotatedDocument document) {
        String title = document.document().title();
        return title == null ? "" : title;
    }

    private static String words(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known(Official official) -> words(official);
            case Speaker.Named(String name, boolean _) -> name;
            case Speaker.Unknown() -> "";
        };
    }

    private static String words(Official official) {
        String unit = official.unit() == null ? "" : official.unit();
        String region = official.region() == null ? "" : official.region().name();
        return official.name() + "\n" + official.office() + " " + unit + " " + region;
    }

    private static @Nullable LocalDate day(AnnotatedDocument document) {
        LocalDate published = document.document().published();
        return published != null
                ? published
                : document.events().stream().findFirst().map(Event::start).orElse(null);
    }

    private static Set<String> regions(AnnotatedDocument document, RegionMention.Role... roles) {
        Set<String> regions = new LinkedHashSet<>();
        document.regions().stream()
                .filter(mention -> Set.of(roles).contains(mention.role()))
                .forEach(mention -> addWithAncestors(regions, mention.region()));
        return regions;
    }

    private static void addWithAncestors(Set<String> codes, @Nullable Region region) {
        for (String code = region == null ? "" : region.code(); !code.isEmpty(); ) {
            codes.add(code);
            code = code.substring(0, Math.max(0, code.lastIndexOf('.')));
        }
    }
}
