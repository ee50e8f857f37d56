package tutur.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a page's JSON says. Numbers, booleans and null are kept as their words. */
sealed interface Json {

    record Obj(Map<String, Json> fields) implements Json {
        public Obj {
            fields = Map.copyOf(fields);
        }
    }

    record Arr(List<Json> items) implements Json {
        public Arr {
            items = List.copyOf(items);
        }
    }

    record Text(String value) implements Json {}

    /** The field of an object; of a list, the field of its first object that has it. */
    default Optional<Json> get(String field) {
        return switch (this) {
            case Obj obj -> Optional.ofNullable(obj.fields().get(field));
            case Arr arr ->
                arr.items().stream().flatMap(item -> item.get(field).stream()).findFirst();
            case Text text -> Optional.empty();
        };
    }

    /** The text of a text; of a list, its first text; of an object, its name. */
    default Optional<String> text() {
        return switch (this) {
            case Text text -> Optional.of(text.value().strip()).filter(value -> !value.isEmpty());
            case Arr arr ->
                arr.items().stream().flatMap(item -> item.text().stream()).findFirst();
            case Obj obj -> get("name").or(() -> get("@value")).flatMap(Json::text);
        };
    }

    /** The text of a field, as {@link #text()} tells it. */
    default Optional<String> text(String field) {
        return get(field).flatMap(Json::text);
    }
}
