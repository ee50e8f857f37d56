package tutur.clipping;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Hit;
import tutur.official.Official;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Speaker;
import tutur.statement.Statement;

/** What the parts of a clipping are about. */
public enum Heading {
    /** Who said it: a person with the office held then; of a document, the outlet. */
    OFFICIAL,
    /** The region of the speaker's office, else where it was said, else the first primary region of the document. */
    REGION,
    /** The first topic. */
    TOPIC;

    static final String NONE = "Lain-lain";

    /** The name in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The heading of this name; empty when there is none. */
    public static Optional<Heading> of(String id) {
        return Arrays.stream(values())
                .filter(heading -> heading.id().equals(id))
                .findFirst();
    }

    /** All names. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(Heading::id).toList();
    }

    /** Under what a hit stands: words, or the id of a topic; {@link #NONE} when nothing is known. */
    String of(Hit hit) {
        return switch (this) {
            case OFFICIAL -> official(hit);
            case REGION -> region(hit);
            case TOPIC -> first(topics(hit));
        };
    }

    private static String official(Hit hit) {
        return switch (hit) {
            case Hit.StatementHit said ->
                switch (said.statement().speaker()) {
                    case Speaker.Known(Official official) -> official.name() + ", " + official.post();
                    case Speaker.Named(String name, boolean _) -> name;
                    case Speaker.Unknown() -> NONE;
                };
            case Hit.DocumentHit found -> {
                String outlet = found.document().document().outlet();
                yield outlet == null ? NONE : outlet;
            }
        };
    }

    private static String region(Hit hit) {
        if (hit instanceof Hit.StatementHit found) {
            Statement said = found.statement();
            if (said.speaker() instanceof Speaker.Known(Official official) && official.region() != null) {
                return official.region().name();
            }
            Region where = said.where();
            if (where != null) {
                return where.name();
            }
        }
        return first(primary(hit.document()));
    }

    private static List<String> primary(AnnotatedDocument document) {
        return document.regions().stream()
                .filter(mention -> mention.role() == RegionMention.Role.PRIMARY)
                .map(mention -> mention.region().name())
                .toList();
    }

    private static List<String> topics(Hit hit) {
        return switch (hit) {
            case Hit.StatementHit said ->
                said.statement().topics().isEmpty()
                        ? said.document().topics()
                        : said.statement().topics();
            case Hit.DocumentHit found -> found.document().topics();
        };
    }

    private static String first(List<String> values) {
        return values.isEmpty() ? NONE : values.getFirst();
    }
}
