package tutur.citation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;

/** CSL-JSON: an array with one object for each reference, its names those of the CSL data schema. */
final class Csl implements Bibliography.Form {

    private final Json json = new Json();

    @Override
    public String start() {
        return "[";
    }

    @Override
    public String between() {
        return ",\n";
    }

    @Override
    public String end() {
        return "]\n";
    }

    @Override
    public String one(Reference reference) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("id", reference.id());
        item.put("type", "article-newspaper");
        item.put("title", reference.title());
        put(item, "author", reference.author() == null ? null : List.of(Map.of("literal", reference.author())));
        put(item, "container-title", reference.outlet());
        put(item, "issued", day(reference.issued()));
        put(item, "URL", reference.url() == null ? reference.permalink() : reference.url());
        put(
                item,
                "accessed",
                reference.retrieved() == null ? null : day(LocalDate.ofInstant(reference.retrieved(), ZoneOffset.UTC)));
        put(item, "archive_location", reference.permalink());
        put(item, "language", "id");
        Reference.Quoted quoted = reference.quoted();
        if (quoted != null) {
            put(item, "abstract", quoted.words());
            put(item, "interviewee", quoted.speaker() == null ? null : List.of(Map.of("literal", quoted.speaker())));
        }
        put(item, "note", reference.evidence());
        return json.text(item);
    }

    private static @Nullable Object day(@Nullable LocalDate day) {
        return day == null
                ? null
                : Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())));
    }

    private static void put(Map<String, Object> item, String name, @Nullable Object value) {
        if (value != null) {
            item.put(name, value);
        }
    }
}
