package tutur;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One thing found in a document, in the words in which a comparison shows it; without places, which move when a neighbour changes.
 *
 * @param kind what it is, such as {@code statement}
 * @param words what was found
 */
record Fact(String kind, String words) {

    /** All facts of one line of {@code tutur annotate --json}. */
    static List<Fact> of(Map<?, ?> line) {
        List<Fact> facts = new ArrayList<>();
        for (String name : List.of("title", "outlet", "published", "advertorial")) {
            facts.add(new Fact("page", name + " " + line.get(name)));
        }
        add(facts, "event", line.get("events"), "start", "end");
        add(facts, "region", line.get("regions"), "role", "name");
        add(facts, "official", line.get("officials"), "name", "acting", "title", "unit", "region");
        add(facts, "statement", line.get("statements"), "kind", "speaker", "speaker_surface", "when", "where", "text");
        add(facts, "topic", line.get("topics"));
        return facts;
    }

    private static void add(
            List<Fact> facts, String kind, @org.jspecify.annotations.Nullable Object list, String... keys) {
        if (list instanceof List<?> items) {
            for (Object item : items) {
                facts.add(new Fact(kind, item instanceof Map<?, ?> map ? values(map, keys) : String.valueOf(item)));
            }
        }
    }

    private static String values(Map<?, ?> map, String... keys) {
        return Stream.of(keys)
                .map(map::get)
                .filter(Objects::nonNull)
                .map(String::valueOf)
                .collect(Collectors.joining(" · "));
    }

    @Override
    public String toString() {
        return kind + " " + words;
    }
}
