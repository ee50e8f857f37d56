package tutur.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;
import tutur.openapi.Operation;
import tutur.openapi.Reply;

/**
 * Cuts answers down to the members that {@code fields} names: of lists of things each thing, of single things the thing itself. What
 * stands around a list stays.
 */
final class Cut {

    static final String PARAMETER = "fields";

    private static final int MOST = 50;

    private final Reply reply;
    private final Json json;

    Cut(Reply reply, Json json) {
        this.reply = reply;
        this.json = json;
    }

    /** The route with answers that can be cut, when what it answers is JSON of ours. */
    static Route of(Route route, List<Operation> operations, Json json) {
        return operations.stream()
                .filter(o -> o.method().equals("get") && o.path().equals(route.path()))
                .filter(o -> o.parameters().stream().anyMatch(p -> p.name().equals(PARAMETER)))
                .findFirst()
                .map(o -> route.with(new Cut(o.replies().getFirst(), json).around(route.handler())))
                .orElse(route);
    }

    private Route.Handler around(Route.Handler handler) {
        return request -> {
            List<String> fields = request.address().all(PARAMETER).stream()
                    .flatMap(value -> Stream.of(value.split(",")))
                    .map(String::strip)
                    .filter(field -> !field.isEmpty())
                    .toList();
            Answer answer = handler.answer(request.without(PARAMETER));
            return fields.isEmpty() ? answer : cut(answer, check(fields));
        };
    }

    private List<String> check(List<String> fields) {
        if (fields.size() > MOST) {
            throw Refusal.value(Trouble.TOO_LONG, PARAMETER, List.of(), PARAMETER, MOST);
        }
        for (String field : fields) {
            if (!reply.has(field)) {
                throw Refusal.value(Trouble.UNKNOWN_VALUE, PARAMETER, reply.members(), field, PARAMETER);
            }
        }
        return fields;
    }

    private Answer cut(Answer answer, List<String> fields) {
        Answer.Flow flow = answer.flow();
        String next = answer.headers().get("Link");
        Answer linked = next == null ? answer : answer.with("Link", kept(next, fields));
        if (flow != null) {
            return linked.with(out -> {
                try (Lines lines = new Lines(out, fields)) {
                    flow.to(lines);
                }
            });
        }
        Object whole = json.read(answer.body(), Object.class);
        return linked.with(json.bytes(Objects.requireNonNull(cut(whole, fields))));
    }

    /** The next page is cut like this one. */
    private static String kept(String links, List<String> fields) {
        String cut = "&" + PARAMETER + "=" + Address.segment(String.join(",", fields));
        return links.replaceFirst("(<[^>]*)>; rel=\"next\"", "$1" + cut.replace("$", "\\$") + ">; rel=\"next\"");
    }

    private @Nullable Object cut(@Nullable Object whole, List<String> fields) {
        String list = reply.list();
        if (list != null && whole instanceof Map<?, ?> object) {
            Map<String, @Nullable Object> copy = new LinkedHashMap<>();
            object.forEach(
                    (name, value) -> copy.put(String.valueOf(name), list.equals(name) ? thing(value, fields) : value));
            return copy;
        }
        return thing(whole, fields);
    }

    /** The members of an object, or of each object of a list. */
    private static @Nullable Object thing(@Nullable Object whole, List<String> fields) {
        return switch (whole) {
            case List<?> list -> list.stream().map(one -> thing(one, fields)).toList();
            case Map<?, ?> object -> {
                Map<String, @Nullable Object> copy = new LinkedHashMap<>();
                object.forEach((key, value) -> {
                    String name = String.valueOf(key);
                    List<String> inner = inside(name, fields);
                    if (fields.contains(name)) {
                        copy.put(name, value);
                    } else if (!inner.isEmpty()) {
                        copy.put(name, thing(value, inner));
                    }
                });
                yield copy;
            }
            case null, default -> whole;
        };
    }

    private static List<String> inside(String name, List<String> fields) {
        return fields.stream()
                .filter(field -> field.startsWith(name + "."))
                .map(field -> field.substring(name.length() + 1))
                .toList();
    }

    /** Cuts line by line; a line that tells of a failure stays whole. */
    private final class Lines extends OutputStream {

        private final OutputStream out;
        private final List<String> fields;
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        Lines(OutputStream out, List<String> fields) {
            this.out = out;
            this.fields = fields;
        }

        @Override
        public void write(int b) throws IOException {
            if (b != '\n') {
                line.write(b);
                return;
            }
            Object whole = json.read(line.toByteArray(), Object.class);
            line.reset();
            boolean failure = whole instanceof Map<?, ?> object && object.containsKey("error");
            Object cut = failure ? whole : thing(whole, fields);
            out.write((json.text(Objects.requireNonNull(cut)) + "\n").getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }
    }
}
