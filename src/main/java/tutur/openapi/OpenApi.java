package tutur.openapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the document. Immutable; safe for use by several threads. */
public final class OpenApi {

    /** What problems come as. */
    private static final String PROBLEM = "application/problem+json";

    private static final String VERSION = "1.0.0";

    private final List<Operation> operations;
    private final Function<String, @Nullable String> words;
    private final Function<Operation, @Nullable Object> examples;

    /**
     * @param operations what can be asked, in the order in which it is told
     * @param words explanations by key; null when there is none
     * @param examples what an operation answered to its example; null when that is not known
     */
    public OpenApi(
            List<Operation> operations,
            Function<String, @Nullable String> words,
            Function<Operation, @Nullable Object> examples) {
        this.operations = List.copyOf(operations);
        this.words = words;
        this.examples = examples;
    }

    /**
     * The document as maps and lists.
     *
     * @param base where the server is, such as {@code http://127.0.0.1:7070}
     * @throws IllegalStateException when words are missing
     */
    public Map<String, Object> document(String base) {
        Schemas schemas = new Schemas(words);
        Map<String, Object> paths = new LinkedHashMap<>();
        for (Operation operation : operations) {
            @SuppressWarnings("unchecked")
            Map<String, Object> path =
                    (Map<String, Object>) paths.computeIfAbsent(operation.path(), _ -> new LinkedHashMap<>());
            path.put(operation.method(), operation(operation, schemas));
        }
        Map<String, Object> all = new LinkedHashMap<>(schemas.all());
        all.put("Problem", problem());
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.1.0");
        document.put("info", info(base));
        document.put("servers", List.of(Members.of("url", base)));
        document.put("tags", tags());
        document.put("paths", paths);
        document.put("components", components(all));
        return document;
    }

    private Map<String, Object> info(String base) {
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", "Tutur");
        info.put("version", VERSION);
        info.put("summary", say("info.summary"));
        info.put("description", say("info.description"));
        info.put("contact", Members.of("name", "Tutur", "url", base + "/tentang"));
        info.put("license", Members.of("name", "Apache-2.0", "identifier", "Apache-2.0"));
        return info;
    }

    private List<Map<String, Object>> tags() {
        return operations.stream()
                .map(Operation::tag)
                .distinct()
                .map(tag -> Members.of("name", tag, "description", say("tag." + tag)))
                .toList();
    }

    private Map<String, Object> components(Map<String, Object> schemas) {
        Map<String, Object> examples = new TreeMap<>();
        operations.stream()
                .flatMap(operation -> operation.faults().stream())
                .forEach(fault ->
                        examples.put(fault.name(), Members.of("summary", fault.slug(), "value", fault.example())));
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("schemas", schemas);
        components.put("examples", examples);
        components.put("headers", headers());
        components.put(
                "securitySchemes",
                Members.of("key", Members.of("type", "http", "scheme", "bearer", "description", say("security.key"))));
        return components;
    }

    private Map<String, Object> headers() {
        Map<String, Object> headers = new TreeMap<>();
        for (String name : List.of("X-Request-Id", "ETag", "Link")) {
            headers.put(name, Members.of("description", say("header." + name), "schema", Members.of("type", "string")));
        }
        return headers;
    }

    private Map<String, Object> operation(Operation operation, Schemas schemas) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("operationId", operation.id());
        told.put("tags", List.of(operation.tag()));
        told.put("summary", say("op." + operation.id()));
        String more = words.apply("op." + operation.id() + ".more");
        told.put("description", more == null ? say("op." + operation.id()) : more);
        List<Map<String, Object>> parameters = new ArrayList<>();
        for (Parameter parameter : operation.parameters()) {
            Map<String, Object> one = parameter.json();
            one.put("description", say("parameter." + parameter.words()));
            parameters.add(one);
        }
        told.put("parameters", parameters);
        Operation.Body body = operation.body();
        if (body != null) {
            Map<String, Object> content = new LinkedHashMap<>();
            content.put("schema", body.schema() == null ? Members.of() : body.schema());
            content.put("example", body.example());
            told.put(
                    "requestBody",
                    Members.of("required", body.needed(), "content", Members.of(body.mediaType(), content)));
        }
        told.put("security", operation.key() ? List.of(Members.of("key", List.of())) : List.of());
        told.put("responses", responses(operation, schemas));
        return told;
    }

    private Map<String, Object> responses(Operation operation, Schemas schemas) {
        Map<String, Object> responses = new TreeMap<>();
        Map<Integer, Map<String, Object>> contents = new TreeMap<>();
        Object example = examples.apply(operation);
        for (Reply reply : operation.replies()) {
            Map<String, Object> content = new LinkedHashMap<>(content(reply, schemas));
            if (example != null && json(reply) != example instanceof String) {
                content.put("example", example);
                example = null;
            }
            contents.computeIfAbsent(reply.status(), _ -> new LinkedHashMap<>()).put(reply.mediaType(), content);
        }
        contents.forEach((status, content) -> {
            Map<String, Object> response = new LinkedHashMap<>();
            response.put("description", say("reply." + status));
            response.put("headers", status == 200 ? refs("X-Request-Id", "ETag", "Link") : refs("X-Request-Id"));
            response.put("content", content);
            responses.put(status.toString(), response);
        });
        byStatus(operation).forEach((status, faults) -> responses.put(status.toString(), refusal(status, faults)));
        return responses;
    }

    private static boolean json(Reply reply) {
        return reply.mediaType().endsWith("json") && !reply.mediaType().endsWith("ndjson");
    }

    private static Map<String, Object> refs(String... headers) {
        Map<String, Object> refs = new LinkedHashMap<>();
        for (String header : headers) {
            refs.put(header, Members.of("$ref", "#/components/headers/" + header));
        }
        return refs;
    }

    private static Map<String, Object> content(Reply reply, Schemas schemas) {
        Class<?> type = reply.type();
        if (type == null) {
            return json(reply)
                    ? Members.of("schema", Members.of("type", List.of("object", "array"), "items", Members.of()))
                    : Members.of("schema", Members.of("type", "string"));
        }
        return switch (reply.shape()) {
            case ONE -> Members.of("schema", schemas.of(type));
            case LIST -> Members.of("schema", Members.of("type", "array", "items", schemas.of(type)));
            case LINES -> Members.of("schema", Members.of("type", "string"), "x-lines", schemas.of(type));
        };
    }

    private static Map<Integer, List<Fault>> byStatus(Operation operation) {
        return operation.faults().stream()
                .sorted(Comparator.comparing(Fault::slug))
                .collect(Collectors.groupingBy(Fault::status, TreeMap::new, Collectors.toList()));
    }

    private static Map<String, Object> refusal(int status, List<Fault> faults) {
        Map<String, Object> examples = new LinkedHashMap<>();
        faults.forEach(
                fault -> examples.put(fault.slug(), Members.of("$ref", "#/components/examples/" + fault.name())));
        List<String> types = faults.stream()
                .map(fault -> "urn:tutur:problem:" + fault.slug())
                .toList();
        Map<String, Object> narrowed = Members.of(
                "properties", Members.of("type", Members.of("enum", types), "status", Members.of("const", status)));
        Map<String, Object> schema =
                Members.of("allOf", List.of(Members.of("$ref", "#/components/schemas/Problem"), narrowed));
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("description", faults.stream().map(Fault::slug).collect(Collectors.joining(", ")));
        response.put("headers", refs("X-Request-Id"));
        response.put("content", Members.of(PROBLEM, Members.of("schema", schema, "examples", examples)));
        return response;
    }

    /** RFC 9457 and what we add; see {@code docs/api.md}. */
    private static Map<String, Object> problem() {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("type", Members.of("type", "string"));
        properties.put("title", Members.of("type", "string"));
        properties.put("status", Members.of("type", "integer"));
        properties.put("detail", Members.of("type", "string"));
        properties.put("parameter", Members.of("type", "string"));
        properties.put("suggestions", Members.of("type", "array", "items", Members.of("type", "string")));
        properties.put("position", Members.of("type", "integer", "minimum", 0));
        properties.put("request", Members.of("type", "string"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("required", List.of("type", "title", "status", "detail", "request"));
        return schema;
    }

    private String say(String key) {
        String said = words.apply(key);
        if (said == null) {
            throw new IllegalStateException("nothing tells what " + key + " is");
        }
        return said;
    }
}
