package tutur.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.Facet;
import tutur.archive.Hit;
import tutur.archive.Hit.Explanation;
import tutur.archive.Remark;
import tutur.archive.SearchResult;
import tutur.archive.Snippet;
import tutur.document.Document;
import tutur.statement.Statement;
import tutur.text.Span;

/** The answer to a search as text for a terminal. Immutable; safe for use by several threads. */
public final class HitSheet {

    private static final String INDENT = "     ";

    private final String start;
    private final String end;

    /**
     * @param bold whether words that matched are shown in bold, with the commands of a terminal
     */
    public HitSheet(boolean bold) {
        this.start = bold ? "\033[1m" : "";
        this.end = bold ? "\033[0m" : "";
    }

    /** The hits of a page, counts and remarks; lines end with a line feed. */
    public String of(SearchResult result) {
        Lines lines = new Lines();
        for (Remark remark : result.remarks()) {
            lines.add(Lines.plain(remark.english()));
        }
        lines.add(total(result));
        int number = 1;
        for (Hit hit : result.hits()) {
            lines.add("");
            switch (hit) {
                case Hit.DocumentHit document -> document(lines, number++, document);
                case Hit.StatementHit statement -> statement(lines, number++, statement);
            }
            Explanation why = hit.explanation();
            if (why != null) {
                lines.add(INDENT + "why: " + number(why.score()) + " for " + Lines.plain(why.text()));
                why.parts().forEach(part -> why(lines, INDENT + "  ", part));
            }
        }
        for (Facet facet : result.facets()) {
            lines.add("");
            lines.add(facet.field().name().toLowerCase(Locale.ROOT));
            facet.values().forEach(v -> lines.add("%7d  %s".formatted(v.count(), Lines.plain(v.value()))));
        }
        if (result.cursor() != null) {
            lines.add("");
            lines.add("More: --cursor " + result.cursor());
        }
        return lines.toString();
    }

    private static String total(SearchResult result) {
        int shown = result.hits().size();
        String found = result.total() == 1 ? "1 hit" : result.total() + " hits";
        String all = result.unfolded() == result.total() ? found : found + " (" + result.unfolded() + " with copies)";
        return shown == result.total() ? all : all + ", " + shown + " shown";
    }

    private void document(Lines lines, int number, Hit.DocumentHit hit) {
        Document document = hit.document().document();
        lines.add("%3d. %s".formatted(number, Lines.plain(Objects.requireNonNullElse(document.title(), "(no title)"))));
        lines.add(INDENT + source(document) + " · " + document.id() + copies(hit));
        for (Snippet snippet : hit.snippets()) {
            lines.add(INDENT + marked(snippet));
        }
        for (Hit.Matched matched : hit.matched()) {
            Statement said = matched.statement();
            lines.add(INDENT + "· " + Lines.plain(Sheet.speaker(said)) + ": " + quoted(said, matched.snippet()) + " · "
                    + said.id());
        }
    }

    private void statement(Lines lines, int number, Hit.StatementHit hit) {
        Statement statement = hit.statement();
        LocalDate day = statement.when();
        String said = day == null ? "" : ", " + day;
        lines.add("%3d. %s%s (%s)"
                .formatted(
                        number,
                        Lines.plain(Sheet.speaker(statement)),
                        said,
                        statement.kind().name().toLowerCase(Locale.ROOT)));
        lines.add(INDENT + quoted(statement, hit.snippet()));
        statement.corrections().forEach(note -> lines.add(INDENT + Sheet.corrected(note)));
        Document document = hit.document().document();
        lines.add(INDENT + Lines.plain(Objects.requireNonNullElse(document.title(), "(no title)")) + " — "
                + source(document) + " · " + statement.id() + copies(hit));
    }

    private String quoted(Statement statement, Snippet snippet) {
        String words = marked(snippet);
        return statement.kind() == Statement.Kind.DIRECT ? "“" + words + "”" : words;
    }

    private static void why(Lines lines, String indent, Explanation part) {
        String name = part.part().name().toLowerCase(Locale.ROOT);
        String text = part.text().isEmpty() ? "" : " " + Lines.plain(part.text());
        String fields = part.fields().isEmpty() ? "" : " in " + String.join(", ", part.fields());
        lines.add("%s%3d%% %s%s%s (%s)"
                .formatted(indent, Math.round(part.share() * 100), name, text, fields, number(part.score())));
        part.parts().forEach(inner -> why(lines, indent + "  ", inner));
    }

    private static String number(double score) {
        return String.format(Locale.ROOT, "%.2f", score);
    }

    private static String copies(Hit hit) {
        return hit.copies() == 0 ? "" : " · +" + hit.copies();
    }

    private static String source(Document document) {
        String where = document.origin().url() == null
                ? document.origin().path()
                : document.origin().url();
        return Stream.of(document.outlet(), text(document.published()), where)
                .filter(Objects::nonNull)
                .map(Lines::plain)
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private String marked(Snippet snippet) {
        StringBuilder marked = new StringBuilder();
        int at = 0;
        for (Span match : snippet.matches()) {
            marked.append(words(snippet.text().substring(at, match.start())))
                    .append(start)
                    .append(words(match.of(snippet.text())))
                    .append(end);
            at = match.end();
        }
        return marked.append(words(snippet.text().substring(at))).toString();
    }

    /** Plain, but with the spaces at its ends, which part it from what is marked. */
    private static String words(String text) {
        String plain = Lines.plain("|" + text + "|");
        return plain.substring(1, plain.length() - 1);
    }
}
