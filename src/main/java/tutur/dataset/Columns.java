package tutur.dataset;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Hit;
import tutur.archive.SearchRequest.Unit;
import tutur.citation.Footnote;
import tutur.citation.Library;
import tutur.citation.Reference;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.official.Official;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Speaker;
import tutur.statement.Statement;

/** What is told of each hit: strings, numbers, truth values, days, instants, lists of strings, or null. */
final class Columns {

    private static final String STATEMENTS = """
            id kind text speaker speakerKind official titles office unit acting officeRegion officeRegionName deliveredBy when where
            whereName topics document title outlet author published url retrieved fileTime path sha256 advertorial rule confidence corrected
            quotation copies permalink citation""";

    private static final String DOCUMENTS = """
            id title outlet author published url retrieved fileTime path sha256 mediaType language advertorial regions officials topics
            statements story copies permalink citation""";

    private Columns() {}

    /** Names of the columns, in their order. */
    static List<String> names(Unit unit) {
        return List.of((unit == Unit.STATEMENT ? STATEMENTS : DOCUMENTS).split("\\s+"));
    }

    /** The values of a hit by name. */
    static Map<String, @Nullable Object> row(Hit hit, Library library) {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        Reference reference = Reference.of(hit, library);
        switch (hit) {
            case Hit.StatementHit found -> {
                statement(row, found.statement());
                row.put("document", found.document().document().id());
                document(row, found.document(), reference);
                Statement said = found.statement();
                row.put("rule", said.rule());
                row.put("confidence", said.confidence());
                row.put("corrected", !said.corrections().isEmpty());
                row.put("quotation", found.quotation());
            }
            case Hit.DocumentHit found -> {
                row.put("id", found.document().document().id());
                document(row, found.document(), reference);
                contents(row, found.document());
                row.put("story", found.story());
            }
        }
        row.put("copies", hit.copies());
        row.put("permalink", reference.permalink());
        row.put("citation", Footnote.of(reference));
        return row;
    }

    private static void statement(Map<String, @Nullable Object> row, Statement said) {
        row.put("id", said.id());
        row.put("kind", said.kind().name().toLowerCase(Locale.ROOT));
        row.put("text", said.text());
        switch (said.speaker()) {
            case Speaker.Known(Official official) -> {
                row.put("speaker", official.name());
                row.put("speakerKind", "known");
                row.put("official", official.id());
                row.put("titles", official.titles());
                row.put("office", official.office());
                row.put("unit", official.unit());
                row.put(
                        "acting",
                        official.acting() == null ? null : official.acting().label());
                region(row, "officeRegion", official.region());
            }
            case Speaker.Named(String name, boolean person) -> {
                row.put("speaker", name);
                row.put("speakerKind", person ? "person" : "institution");
            }
            case Speaker.Unknown() -> row.put("speakerKind", "unknown");
        }
        row.put("deliveredBy", said.deliveredBy());
        row.put("when", said.when());
        region(row, "where", said.where());
        row.put("topics", said.topics());
    }

    private static void document(Map<String, @Nullable Object> row, AnnotatedDocument annotated, Reference reference) {
        Document document = annotated.document();
        Origin origin = document.origin();
        row.put("title", document.title());
        row.put("outlet", document.outlet());
        row.put("author", document.author());
        row.put("published", document.published());
        row.put("url", reference.url());
        row.put("retrieved", reference.retrieved());
        row.put("fileTime", reference.fileTime());
        row.put("path", origin.path());
        row.put("sha256", origin.sha256());
        row.put("advertorial", annotated.advertorial());
    }

    private static void contents(Map<String, @Nullable Object> row, AnnotatedDocument annotated) {
        row.put("mediaType", annotated.document().origin().mediaType());
        row.put("language", annotated.language().code());
        row.put(
                "regions",
                annotated.regions().stream()
                        .filter(mention -> mention.role() == RegionMention.Role.PRIMARY)
                        .map(mention -> mention.region().code())
                        .toList());
        List<String> officials = new ArrayList<>();
        annotated
                .officials()
                .forEach(mention -> officials.add(mention.official().id()));
        row.put("officials", officials);
        row.put("topics", annotated.topics());
        row.put("statements", annotated.statements().size());
    }

    private static void region(Map<String, @Nullable Object> row, String name, @Nullable Region region) {
        row.put(name, region == null ? null : region.code());
        row.put(name + "Name", region == null ? null : region.name());
    }
}
