package tutur.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The article that a page describes in JSON-LD, if it does; references by {@code @id} are followed. */
final class LinkedData {
    private static final Pattern ARTICLE = Pattern.compile(".*(?:Article|BlogPosting|Report)");
    private static final int MOST_NODES = 20_000;
    private static final int MOST_SCRIPTS = 40;

    private final Map<String, Json> byId = new HashMap<>();
    private final List<Json.Obj> articles = new ArrayList<>();
    private final List<Json.Obj> pages = new ArrayList<>();

    private LinkedData() {}

    /** @param elements those of the page, scripts among them */
    static LinkedData of(List<Element> elements) {
        LinkedData data = new LinkedData();
        for (Element script : elements.stream()
                .filter(element -> element.normalName().equals("script"))
                .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
                .limit(MOST_SCRIPTS)
                .toList()) {
            data.collect(JsonReader.read(script.data()));
        }
        return data;
    }

    private void collect(List<Json> values) {
        Deque<Json> open = new ArrayDeque<>(values);
        for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
            switch (open.removeFirst()) {
                case Json.Obj obj -> {
                    note(obj);
                    open.addAll(obj.fields().values());
                }
                case Json.Arr arr -> open.addAll(arr.items());
                case Json.Text text -> {}
            }
        }
    }

    private void note(Json.Obj obj) {
        obj.text("@id").filter(id -> obj.fields().size() > 1).ifPresent(id -> byId.putIfAbsent(id, obj));
        String type = obj.text("@type").orElse("");
        if (ARTICLE.matcher(type).matches()) {
            articles.add(obj);
        } else if (type.equals("WebPage")) {
            pages.add(obj);
        }
    }

    /** The text of a field of the article, or of the page when no article is described. */
    Optional<String> text(String field) {
        return field(field).flatMap(Json::text);
    }

    /** The text of a field of a field: {@code ("publisher", "name")}. */
    Optional<String> text(String field, String inner) {
        return field(field).flatMap(value -> value.text(inner));
    }

    Optional<String> name(String field) {
        return text(field, "name").or(() -> text(field)).filter(name -> !name.startsWith("http"));
    }

    private Optional<Json> field(String name) {
        List<Json.Obj> described = articles.isEmpty() ? pages : articles;
        return described.stream()
                .flatMap(obj -> obj.get(name).stream())
                .findFirst()
                .map(this::follow);
    }

    private Json follow(Json value) {
        return value.get("name").isPresent()
                ? value
                : value.text("@id").map(byId::get).orElse(value);
    }
}
