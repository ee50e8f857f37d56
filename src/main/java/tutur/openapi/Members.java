package tutur.openapi;

import java.util.LinkedHashMap;
import java.util.Map;

/** JSON objects whose members keep their order, so that the same operations always give the same document. */
final class Members {

    private Members() {}

    /** Names and values in turn. */
    static Map<String, Object> of(Object... namesAndValues) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return members;
    }
}
