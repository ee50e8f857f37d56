package tutur.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;

/**
 * The same as linked data in the words of <a href="https://schema.org">schema.org</a>: a document is a {@code NewsArticle}, a statement a
 * {@code Quotation}, an official a {@code Person} with roles. What is not known is left out.
 */
final class Linked {

    static final String MEDIA_TYPE = "application/ld+json";

    /** Statements that a page carries along; the address of the document has all. */
    private static final int MOST_ON_A_PAGE = 50;

    private Linked() {}

    static Map<String, Object> of(DocumentJson document, String base) {
        return document(document, document.statements(), base);
    }

    private static Map<String, Object> document(DocumentJson document, List<StatementJson> said, String base) {
        Map<String, Object> data = start("NewsArticle", document.permalink());
        put(data, "headline", document.title());
        put(data, "datePublished", document.published());
        put(data, "inLanguage", document.language());
        put(data, "url", document.url());
        put(data, "author", document.author() == null ? null : thing("Person", null, document.author()));
        put(data, "publisher", document.outlet() == null ? null : thing("Organization", null, document.outlet()));
        put(data, "keywords", document.topics());
        put(
                data,
                "contentLocation",
                document.regions().stream()
                        .map(region -> place(region.code(), region.name()))
                        .toList());
        put(
                data,
                "mentions",
                document.officials().stream()
                        .map(o -> thing("Person", base + Labels.person(o.id()), o.name()))
                        .distinct()
                        .toList());
        put(data, "hasPart", said.stream().map(one -> quotation(one, base)).toList());
        return data;
    }

    static Map<String, Object> of(StatementJson said, String base) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.putAll(quotation(said, base));
        StatementJson.DocumentRef document = said.document();
        Map<String, Object> article = thing("NewsArticle", base + Labels.place(document.id()), null);
        put(article, "headline", document.title());
        put(article, "datePublished", document.published());
        put(article, "url", document.url());
        put(article, "publisher", document.outlet() == null ? null : thing("Organization", null, document.outlet()));
        data.put("isPartOf", article);
        return data;
    }

    private static Map<String, Object> quotation(StatementJson said, String base) {
        Map<String, Object> data = thing("Quotation", said.permalink(), null);
        data.put("text", said.text());
        put(data, "spokenByCharacter", speaker(said.speaker(), base));
        put(data, "dateCreated", said.when());
        StatementJson.Place where = said.where();
        put(data, "contentLocation", where == null ? null : place(where.code(), where.name()));
        put(data, "keywords", said.topics());
        return data;
    }

    private static @Nullable Map<String, Object> speaker(StatementJson.SpeakerJson speaker, String base) {
        String name = speaker.name();
        if (name == null) {
            return null;
        }
        String id = speaker.id();
        Map<String, Object> data = thing(
                speaker.kind().equals("institution") ? "Organization" : "Person",
                id == null ? null : base + Labels.person(id),
                name);
        put(data, "jobTitle", speaker.office());
        return data;
    }

    static Map<String, Object> of(People.OfficialJson official) {
        Map<String, Object> data = start("Person", official.permalink());
        data.put("name", official.name());
        put(
                data,
                "alternateName",
                official.names().stream()
                        .filter(n -> !n.equals(official.name()))
                        .toList());
        put(data, "hasOccupation", official.tenures().stream().map(Linked::role).toList());
        return data;
    }

    /** The term where somebody has told it, else the days of the first and the last evidence. */
    private static Map<String, Object> role(TenureJson tenure) {
        Map<String, Object> occupation = thing("Occupation", null, tenure.office());
        StatementJson.Place region = tenure.region();
        put(occupation, "occupationLocation", region == null ? null : place(region.code(), region.name()));
        Map<String, Object> role = thing("Role", null, null);
        role.put("hasOccupation", occupation);
        put(role, "startDate", tenure.from() == null ? tenure.first() : tenure.from());
        put(role, "endDate", tenure.to() == null ? tenure.last() : tenure.to());
        return role;
    }

    private static Map<String, Object> place(String code, String name) {
        Map<String, Object> place = thing("AdministrativeArea", null, name);
        place.put("identifier", code);
        return place;
    }

    private static Map<String, Object> start(String type, String id) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@context", "https://schema.org");
        data.putAll(thing(type, id, null));
        return data;
    }

    private static Map<String, Object> thing(String type, @Nullable String id, @Nullable String name) {
        Map<String, Object> thing = new LinkedHashMap<>();
        thing.put("@type", type);
        put(thing, "@id", id);
        put(thing, "name", name);
        return thing;
    }

    private static void put(Map<String, Object> data, String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            data.put(name, value);
        }
    }

    /** For a page: nothing in it can end the element that it stands in. */
    static String embedded(DocumentJson document, String base, Json json) {
        List<StatementJson> said = document.statements();
        return embedded(document(document, said.subList(0, Math.min(MOST_ON_A_PAGE, said.size())), base), json);
    }

    /** The same of any linked data. */
    static String embedded(Map<String, Object> data, Json json) {
        return json.text(data)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
