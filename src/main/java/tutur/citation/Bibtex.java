package tutur.citation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * BibTeX: an {@code @misc} for each reference, with the fields of biblatex for addresses and days, and one of ours, {@code permalink},
 * that styles pass over and reference managers keep. Signs that mean something to TeX are
 * written so that they do not; other characters stay as they are, in UTF-8.
 */
final class Bibtex implements Bibliography.Form {

    private static final Map<Character, String> SIGNS = Map.of(
            '\\', "\\textbackslash{}",
            '{', "\\{",
            '}', "\\}",
            '$', "\\$",
            '&', "\\&",
            '%', "\\%",
            '#', "\\#",
            '_', "\\_",
            '~', "\\textasciitilde{}",
            '^', "\\textasciicircum{}");

    @Override
    public String start() {
        return "";
    }

    @Override
    public String between() {
        return "\n";
    }

    @Override
    public String end() {
        return "";
    }

    @Override
    public String one(Reference reference) {
        LocalDate issued = reference.issued();
        Reference.Quoted quoted = reference.quoted();
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "title", "{" + text(reference.title()) + "}");
        put(fields, "author", reference.author() == null ? null : "{" + text(reference.author()) + "}");
        put(fields, "publisher", reference.outlet() == null ? null : text(reference.outlet()));
        put(fields, "date", issued == null ? null : issued.toString());
        put(fields, "year", issued == null ? null : "" + issued.getYear());
        put(fields, "url", address(reference.url() == null ? reference.permalink() : reference.url()));
        put(
                fields,
                "urldate",
                reference.retrieved() == null
                        ? null
                        : LocalDate.ofInstant(reference.retrieved(), ZoneOffset.UTC)
                                .toString());
        put(fields, "permalink", address(reference.permalink()));
        if (quoted != null) {
            put(fields, "abstract", text(quoted.words()));
            put(fields, "annote", quoted.speaker() == null ? null : text(quoted.speaker()));
        }
        put(fields, "note", reference.evidence());
        put(fields, "langid", "indonesian");
        StringBuilder entry = new StringBuilder("@misc{" + reference.id().replaceAll("[^0-9A-Za-z-]", "-"));
        fields.forEach((name, value) ->
                entry.append(",\n  ").append(name).append(" = {").append(value).append('}'));
        return entry.append("\n}\n").toString();
    }

    private static String text(String value) {
        StringBuilder text = new StringBuilder();
        for (char c : value.replaceAll("\\s+", " ").strip().toCharArray()) {
            text.append(SIGNS.getOrDefault(c, String.valueOf(c)));
        }
        return text.toString();
    }

    /** Addresses are taken as they stand, but braces would end the field. */
    private static String address(String url) {
        return url.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
    }

    private static void put(Map<String, String> fields, String name, @Nullable String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }
}
