package tutur.web;

import java.util.Map;
import tutur.json.Json;

/** What clients send. */
final class Body {

    private Body() {}

    /** The members of a JSON object. @throws Refusal when the body is anything else */
    static Map<?, ?> object(byte[] body, Json json) {
        try {
            if (json.read(body, Object.class) instanceof Map<?, ?> object) {
                return object;
            }
        } catch (IllegalArgumentException _) {
            throw new Refusal(Trouble.BAD_BODY);
        }
        throw new Refusal(Trouble.BAD_BODY);
    }
}
