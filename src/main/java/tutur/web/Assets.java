package tutur.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Style sheet, script and icon, held in memory; their addresses hang on their bytes, so that browsers may keep them for ever. */
final class Assets {

    private static final Map<String, String> TYPES = Map.of(
            "tutur.css", "text/css; charset=utf-8",
            "tutur.js", "text/javascript; charset=utf-8",
            "keyed.js", "text/javascript; charset=utf-8",
            "tutur.svg", "image/svg+xml");

    private final Map<String, Answer> answers = new LinkedHashMap<>();

    Assets() {
        TYPES.forEach((name, type) -> answers.put(
                name, Answer.of(type, read(name)).with("Cache-Control", "public, max-age=31536000, immutable")));
    }

    private static byte[] read(String name) {
        try (InputStream in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + Assets.class.getName());
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** The address of an asset. */
    String href(String name) {
        return "/assets/" + name + "?v=" + answer(name).tag();
    }

    List<Route> routes() {
        return answers.keySet().stream()
                .map(name -> new Route("/assets/" + name, _ -> answer(name)))
                .toList();
    }

    private Answer answer(String name) {
        Answer answer = answers.get(name);
        if (answer == null) {
            throw new IllegalArgumentException("no asset " + name);
        }
        return answer;
    }
}
