package tutur.web;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;

/** What {@code /openapi.json} promises, and whether answers keep it. Stricter than the document: no answer has a member too many. */
final class ApiContract {

    private static final Json JSON = new Json();
    private static final String ANY = "*/*";
    private static final String SCHEMAS = "#/components/schemas/";
    private static final String HERE = "https://tutur.example/schemas/";

    /**
     * An operation of the document.
     *
     * @param method in capitals
     * @param path the path with variable parts in braces
     * @param json what the document tells
     */
    record Call(String method, String path, Told json) {

        String id() {
            return json.text("operationId");
        }

        List<Told> parameters() {
            return json.each("parameters").toList();
        }

        /** The address with the examples of its parts. */
        String filled() {
            String filled = path;
            for (Told parameter : parameters()) {
                if (parameter.text("in").equals("path")) {
                    filled = filled.replace("{" + parameter.text("name") + "}", parameter.text("example"));
                }
            }
            return filled;
        }
    }

    private final Map<?, ?> document;
    private final Promise whole;
    private final Promise partly;

    ApiContract(String document) {
        this.document = JSON.read(document.getBytes(StandardCharsets.UTF_8), Map.class);
        Object strict = Objects.requireNonNull(strict(this.document));
        this.whole = new Promise(strict);
        this.partly = new Promise(Objects.requireNonNull(without("required", strict)));
    }

    /** Schemas under names of their own: pointers into one document would make the library copy the document for each. */
    private static final class Promise {

        private final Told document;
        private final SchemaRegistry registry;
        private final Map<String, Schema> schemas = new HashMap<>();

        Promise(Object document) {
            this.document = new Told(document);
            Map<String, String> named = new HashMap<>();
            map(this.document.at("components", "schemas"))
                    .forEach((name, schema) -> named.put(HERE + name, JSON.text(schema)));
            this.registry = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(named));
        }

        Schema at(String pointer) {
            return schemas.computeIfAbsent(pointer, _ -> {
                Object[] path = Stream.of(pointer.substring(1).split("/"))
                        .map(part -> part.replace("~1", "/").replace("~0", "~"))
                        .toArray();
                return registry.getSchema(JSON.text(Objects.requireNonNull(document.at(path), pointer)));
            });
        }
    }

    /** The same without the members of this name that are lists. */
    private static @Nullable Object without(String name, @Nullable Object json) {
        return switch (json) {
            case Map<?, ?> object -> {
                Map<String, @Nullable Object> copy = new LinkedHashMap<>();
                object.forEach((key, value) -> {
                    if (!key.equals(name) || !(value instanceof List<?>)) {
                        copy.put(String.valueOf(key), without(name, value));
                    }
                });
                yield copy;
            }
            case List<?> list -> list.stream().map(one -> without(name, one)).toList();
            case null, default -> json;
        };
    }

    Told document() {
        return new Told(document);
    }

    List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        map(document.get("paths"))
                .forEach((path, item) -> map(item)
                        .forEach((method, json) ->
                                calls.add(new Call(method.toUpperCase(java.util.Locale.ROOT), path, new Told(json)))));
        return calls;
    }

    /** The same with no member of an object but those that are told. */
    private static @Nullable Object strict(@Nullable Object json) {
        return switch (json) {
            case Map<?, ?> object -> {
                Map<String, @Nullable Object> copy = new LinkedHashMap<>();
                object.forEach((name, value) -> copy.put(
                        String.valueOf(name),
                        name.equals("$ref") && String.valueOf(value).startsWith(SCHEMAS)
                                ? HERE + String.valueOf(value).substring(SCHEMAS.length())
                                : strict(value)));
                if ("object".equals(copy.get("type")) && copy.containsKey("properties")) {
                    copy.put("additionalProperties", false);
                }
                yield copy;
            }
            case List<?> list -> list.stream().map(ApiContract::strict).toList();
            case null, default -> json;
        };
    }

    /** What is wrong with the answer; empty when it keeps the promise. */
    List<String> broken(Call call, HttpResponse<byte[]> answer) {
        String status = String.valueOf(answer.statusCode());
        Map<String, Object> responses = map(call.json().at("responses"));
        if (!responses.containsKey(status)) {
            return List.of("status " + status + " is not told: " + text(answer));
        }
        if (answer.headers().firstValue("X-Request-Id").isEmpty()) {
            return List.of("no X-Request-Id");
        }
        String media = answer.headers().firstValue("Content-Type").orElse("").split(";", 2)[0];
        Map<String, Object> contents = map(new Told(responses).at(status, "content"));
        if (contents.containsKey(ANY)) {
            return List.of();
        }
        if (!contents.containsKey(media)) {
            return List.of(status + " as " + media + " is not told");
        }
        if (answer.body().length == 0) {
            return List.of();
        }
        boolean cut = String.valueOf(answer.uri().getQuery()).contains("fields=") && answer.statusCode() == 200;
        String at = "/paths/" + escaped(call.path()) + "/"
                + call.method().toLowerCase(java.util.Locale.ROOT) + "/responses/" + status + "/content/"
                + escaped(media);
        if (map(contents.get(media)).containsKey("x-lines")) {
            List<String> broken = new ArrayList<>();
            text(answer).lines().forEach(line -> broken.addAll(errors(at + "/x-lines", line, cut)));
            return broken;
        }
        return media.endsWith("json") && !media.endsWith("ndjson")
                ? errors(at + "/schema", text(answer), cut)
                : List.of();
    }

    /** What is wrong with {@code json} against the schema at this place of the document. */
    List<String> errors(String pointer, String json) {
        return errors(pointer, json, false);
    }

    /** The same; when it was cut, members may be missing. */
    private List<String> errors(String pointer, String json, boolean cut) {
        Schema schema = (cut ? partly : whole).at(pointer);
        return schema
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object json) {
        return (Map<String, Object>) Objects.requireNonNull(json);
    }
}
