package tutur.openapi;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request that is understood is answered with.
 *
 * @param status the HTTP status
 * @param mediaType the media type, without parameters
 * @param type the type whose JSON it is; null for what is no JSON of ours
 * @param shape whether there is one of it, or several
 */
public record Reply(int status, String mediaType, @Nullable Class<?> type, Shape shape) {

    /** How many values of the type there are. */
    public enum Shape {
        /** One. */
        ONE,
        /** A list of them. */
        LIST,
        /** One on each line. */
        LINES
    }

    /** JSON of one value. */
    public static Reply json(int status, Class<?> type) {
        return new Reply(status, "application/json", type, Shape.ONE);
    }

    /** Text or bytes of another kind, with status 200. */
    public static Reply of(String mediaType) {
        return new Reply(200, mediaType.split(";", 2)[0], null, Shape.ONE);
    }

    /**
     * Where the things are that it is about: the member that is a list, where another one counts them ({@code total}); null when it is
     * the thing itself, or a list of them.
     */
    public @Nullable String list() {
        Class<?> answer = type;
        if (answer == null || !answer.isRecord() || shape != Shape.ONE) {
            return null;
        }
        List<RecordComponent> components = List.of(answer.getRecordComponents());
        return components.stream().noneMatch(c -> c.getName().equals("total"))
                ? null
                : components.stream()
                        .filter(c -> c.getType() == List.class)
                        .map(RecordComponent::getName)
                        .findFirst()
                        .orElse(null);
    }

    /** Members of each of these things, in their order. */
    public List<String> members() {
        return type == null ? List.of() : new Schemas().members(type, list() == null ? "" : list());
    }

    /** Whether they have this member; inner ones with dots, as in {@code speaker.name}. */
    public boolean has(String path) {
        String list = list();
        return type != null && new Schemas().has(type, list == null ? path : list + "." + path);
    }
}
