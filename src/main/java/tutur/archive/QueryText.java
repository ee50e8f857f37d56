package tutur.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes queries as they are typed; reading gives the same query again, as long as nothing is rewritten, the archive knows the values, and
 * the text is no longer than what is read.
 */
final class QueryText {

    private QueryText() {}

    static String of(Query query) {
        return query instanceof Query.AllOf(List<Query> parts) ? all(parts) : one(query);
    }

    /** Words behind words would be read as one part: they stand in parentheses. */
    private static String all(List<Query> parts) {
        StringBuilder text = new StringBuilder();
        boolean words = false;
        for (Query part : parts) {
            boolean plain = said(part) instanceof Query.Words;
            text.append(text.isEmpty() ? "" : " ").append(plain && words ? "(" + one(part) + ")" : one(part));
            words = plain;
        }
        return text.toString();
    }

    private static String one(Query query) {
        return switch (query) {
            case Query.Words(String text) -> text;
            case Query.Phrase(String text) -> "\"" + text + "\"";
            case Query.Near(String text, int distance) -> "\"" + text + "\"~" + distance;
            case Query.Prefix(String start) -> start + "*";
            case Query.Like(String word, int edits) -> word + "~" + edits;
            case Query.Titled(Query inTitle) -> "title:" + one(inTitle);
            case Query.Alternatives(Query said, List<Query> _) -> of(said);
            case Query.Meant(Query said, List<Query> _, boolean _) -> of(said);
            case Query.Question(String text, Query _, var _) -> text;
            case Query.Most(List<Query> parts, List<Query> hints, int _) -> (all(parts) + " " + all(hints)).strip();
            case Query.SaidBy(String official) -> field("official", official);
            case Query.HeldBy(String office) -> field("office", office);
            case Query.In(String region) -> field("region", region);
            case Query.SeatedIn(String region) -> field("region", region);
            case Query.About(String topic) -> field("topic", topic);
            case Query.InDocumentAbout(String topic) -> field("topic", topic);
            case Query.From(String source) -> field("source", source);
            case Query.OfKind(var kind) -> field("kind", kind.name().toLowerCase(Locale.ROOT));
            case Query.Advertorial(boolean value) -> field("advertorial", String.valueOf(value));
            case Query.OfStory(String document) -> field("story", document);
            case Query.OfQuotation(String statement) -> field("quotation", statement);
            case Query.Between(LocalDate from, LocalDate to) -> days(from, to);
            case Query.AllOf(List<Query> parts) -> "(" + all(parts) + ")";
            case Query.AnyOf(List<Query> choices) ->
                choices.stream().map(QueryText::of).collect(Collectors.joining(" OR ", "(", ")"));
            case Query.Not(Query unwanted) -> not(unwanted);
        };
    }

    private static Query said(Query query) {
        return switch (query) {
            case Query.Alternatives(Query said, List<Query> _) -> said(said);
            case Query.Meant(Query said, List<Query> _, boolean _) -> said(said);
            default -> query;
        };
    }

    private static String not(Query unwanted) {
        boolean words = unwanted instanceof Query.Words(String text) && text.contains(" ");
        boolean days = unwanted instanceof Query.Between between && between.from() != null && between.to() != null;
        boolean inside = words || days || unwanted instanceof Query.Not;
        String text = inside ? "(" + one(unwanted) + ")" : one(unwanted);
        boolean sign = Character.isLetterOrDigit(text.charAt(0)) || text.charAt(0) == '(' || text.charAt(0) == '"';
        return (sign ? "-" : "NOT ") + text;
    }

    private static String field(String name, String value) {
        return name + ":"
                + (value.matches("[\\p{L}\\p{N}._-]+") ? value : "\"" + value.replaceAll("[\"“”„‟«»]", "") + "\"");
    }

    private static String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        String first = from == null ? "" : "from:" + from;
        String last = to == null ? "" : "to:" + to;
        return (first + " " + last).strip();
    }
}
