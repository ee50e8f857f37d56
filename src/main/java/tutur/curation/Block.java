package tutur.curation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import tutur.text.Distance;

/** One mapping of a file. What is wrong with it goes to the mistakes of the file; what is asked for then is absent. Of one thread. */
final class Block {

    private final List<String> mistakes;
    private final Node node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    Block(Node node, String what, List<String> mistakes) {
        this.node = node;
        this.mistakes = mistakes;
        if (!(node instanceof MappingNode mapping)) {
            wrong(node, what + " must be keys with values, such as \"id: …\"");
            return;
        }
        for (NodeTuple tuple : mapping.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.put(key, tuple.getValueNode()) != null) {
                wrong(tuple.getKeyNode(), "the key '" + key + "' stands twice in one entry; keep one");
            }
        }
    }

    /** Where it begins, for messages: {@code line 12}. */
    String place() {
        return place(node);
    }

    private static String place(Node node) {
        return "line " + node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
    }

    void wrong(String what) {
        wrong(node, what);
    }

    private void wrong(Node where, String what) {
        mistakes.add(place(where) + ": " + what);
    }

    /** Tells what is wrong with the value of a key. */
    void wrong(String key, String what) {
        wrong(values.getOrDefault(key, node), what);
    }

    /** The text of a key, or null when there is none. */
    @Nullable
    String text(String key) {
        asked.add(key);
        return text(key, values.get(key));
    }

    private @Nullable String text(String key, @Nullable Node value) {
        if (value == null) {
            return null;
        }
        String text = value instanceof ScalarNode scalar ? scalar.getValue().strip() : "";
        if (text.isEmpty()) {
            wrong(value, "'" + key + "' must be one word or line of text; give it a value or take the key out");
            return null;
        }
        return text;
    }

    /** The text of a key that must be there. */
    String required(String key) {
        String text = text(key);
        if (text == null && !values.containsKey(key)) {
            wrong("'" + key + "' is missing; add it");
        }
        return text == null ? "" : text;
    }

    /** The texts of a key; one alone may stand without a list. */
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Node item : items(key)) {
            String text = text(key, item);
            if (text != null) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The mappings of a key. */
    List<Block> blocks(String key) {
        return items(key).stream()
                .map(item -> new Block(item, "an entry of '" + key + "'", mistakes))
                .toList();
    }

    private List<Node> items(String key) {
        asked.add(key);
        Node value = values.get(key);
        if (value == null
                || value instanceof ScalarNode scalar && scalar.getValue().isEmpty()) {
            return List.of();
        }
        return value instanceof SequenceNode list ? list.getValue() : List.of(value);
    }

    /** Tells of all keys that nobody asked for. */
    void close() {
        values.forEach((key, value) -> {
            if (!asked.contains(key)) {
                String meant = asked.stream()
                        .filter(known -> Distance.between(known, key.substring(0, Math.min(40, key.length()))) <= 2)
                        .findFirst()
                        .map(known -> "did you mean '" + known + "'?")
                        .orElse("the keys here are " + String.join(", ", asked));
                wrong(value, "there is no key '" + key + "'; " + meant);
            }
        });
    }
}
