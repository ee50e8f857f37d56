package tutur.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import tutur.json.Json;
import tutur.json.NotJson;

/** What clients send. */
final class Body {

    private Body() {}

    /** The members of a JSON object. @throws Refusal when the body is anything else */
    static Map<?, ?> object(byte[] body, Json json) {
        try {
            if (json.read(body, Object.class) instanceof Map<?, ?> object) {
                return object;
            }
        } catch (NotJson e) {
            Integer position = e.position() < 0 ? null : Math.toIntExact(e.position());
            throw new Refusal(new Problem(Trouble.BAD_BODY, null, List.of(), List.of(), position));
        }
        throw new Refusal(Trouble.BAD_BODY);
    }

    /** The same with no members but these. @throws Refusal when there is another */
    static Map<?, ?> object(byte[] body, Json json, Set<String> names) {
        Map<?, ?> object = object(body, json);
        for (Object key : object.keySet()) {
            String name = String.valueOf(key);
            if (!names.contains(name)) {
                throw Refusal.value(
                        Trouble.UNKNOWN_PARAMETER, name, names.stream().sorted().toList(), name);
            }
        }
        return object;
    }
}
