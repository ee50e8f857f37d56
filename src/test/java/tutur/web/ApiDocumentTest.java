package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.json.Json;
import tutur.openapi.Operation;
import tutur.web.ApiContract.Call;

/** The document of the API tells all that there is, and all that it tells is so: every example is asked of a running server. */
class ApiDocumentTest {

    /** {@code mvn test -Dtest=ApiDocumentTest -Dtutur.examples=write} writes what the document shows as answers. */
    private static final boolean WRITE = "write".equals(System.getProperty("tutur.examples"));

    private static final String OAS = "https://spec.openapis.org/oas/3.1/";
    private static final Path EXAMPLES = Path.of("src/main/resources/tutur/web/examples");
    private static final int LONGEST_EXAMPLE = 20_000;
    private static final Json JSON = new Json();

    private static Asking asking;
    private static ApiContract contract;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        asking = Asking.start(folder);
        contract = asking.contract();
    }

    @AfterAll
    static void stop() throws IOException {
        asking.close();
    }

    @Test
    void itIsValidOpenApi31() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(
                                OAS + "dialect/base", resource("oas-3.1-dialect.json"),
                                OAS + "meta/base", resource("oas-3.1-meta.json"))))
                .getSchema(resource("oas-3.1.json"));
        assertEquals(List.of(), schema.validate(asking.document(), InputFormat.JSON));
        assertFalse(schema.validate("{\"openapi\": \"3.1.0\", \"info\": {}}", InputFormat.JSON)
                .isEmpty());
    }

    private static String resource(String name) {
        try (InputStream in = ApiDocumentTest.class.getResourceAsStream("/tutur/openapi/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void everyAddressForProgramsIsToldAndNoOther() {
        Set<String> told = contract.calls().stream()
                .map(call -> call.method() + " " + call.path())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = new TreeSet<>(asking.running().addresses());
        Set<String> invented = new TreeSet<>(told);
        invented.removeAll(all);
        assertEquals(Set.of(), invented, "told, but no route answers them");
        Set<String> forPrograms = all.stream()
                .filter(address ->
                        address.matches("\\S+ (/api/.*|/healthz|/readyz|/metrics|/mcp|/[^/]*\\.\\w+|/sitemap/.*)"))
                .collect(Collectors.toCollection(TreeSet::new));
        forPrograms.removeAll(told);
        assertEquals(
                Set.of(), forPrograms, "routes without a description: tell them in Manual and in api_*.properties");
    }

    @Test
    void everythingIsExplainedInBothLanguages() throws Exception {
        Texts english = new Texts(Language.EN, "api");
        Texts indonesian = new Texts(Language.ID, "api");
        assertEquals(new TreeSet<>(english.keys()), new TreeSet<>(indonesian.keys()));
        Set<String> needed = new TreeSet<>(Set.of("info.summary", "info.description", "security.key"));
        for (Operation operation : asking.running().operations()) {
            needed.add("op." + operation.id());
            needed.add("tag." + operation.tag());
            needed.add("title." + operation.tag());
            operation.parameters().forEach(parameter -> needed.add("parameter." + parameter.words()));
            operation.replies().forEach(reply -> needed.add("reply." + reply.status()));
        }
        Set<String> useless = new TreeSet<>(english.keys());
        useless.removeIf(key ->
                needed.contains(key.replaceAll("\\.more$", "")) || key.startsWith("header.") || explainsAMember(key));
        assertEquals(Set.of(), useless, "words about nothing");
        needed.removeAll(english.keys());
        assertEquals(Set.of(), needed, "nothing tells what these are");
        assertTrue(asking.get("/openapi.json?lang=id").contains("Id dokumen."));
    }

    /** {@code schema.Type.member}, or {@code schema.member} for all types that have it. */
    private static boolean explainsAMember(String key) {
        String[] parts = key.split("\\.");
        return parts[0].equals("schema")
                && ApiContract.map(contract.document().at("components", "schemas")).entrySet().stream()
                        .filter(schema -> parts.length == 2 || schema.getKey().equals(parts[1]))
                        .map(schema -> ApiContract.map(schema.getValue()).get("properties"))
                        .anyMatch(members ->
                                members instanceof Map<?, ?> named && named.containsKey(parts[parts.length - 1]));
    }

    @Test
    void everyExampleOfAParameterIsAnsweredAsTold() throws Exception {
        Map<String, List<String>> broken = new LinkedHashMap<>();
        int asked = 0;
        for (Call call : contract.calls()) {
            for (Told parameter : call.parameters()) {
                if (call.method().equals("GET") && parameter.text("in").equals("query")) {
                    asked++;
                    String address = asking.address(call, parameter);
                    HttpResponse<byte[]> answer = asking.ask("GET", address, null, null);
                    note(broken, address, call, answer, 200);
                }
            }
        }
        assertEquals(Map.of(), broken);
        assertTrue(asked > 100, "only " + asked + " were asked");
    }

    @Test
    void everyExampleOfAnOperationIsAnsweredAsTold() throws Exception {
        Map<String, List<String>> broken = new LinkedHashMap<>();
        for (Operation operation : asking.inOrder()) {
            Call call = contract.calls().stream()
                    .filter(c -> c.id().equals(operation.id()))
                    .findFirst()
                    .orElseThrow();
            HttpResponse<byte[]> answer = asking.ask(operation);
            note(
                    broken,
                    operation.id(),
                    call,
                    answer,
                    operation.replies().getFirst().status());
            if (WRITE) {
                write(operation, answer);
            }
        }
        assertEquals(Map.of(), broken);
    }

    private static void note(
            Map<String, List<String>> broken, String name, Call call, HttpResponse<byte[]> answer, int status) {
        List<String> wrong = new ArrayList<>(contract.broken(call, answer));
        if (answer.statusCode() != status) {
            wrong.add("status " + answer.statusCode() + ": " + ApiContract.text(answer));
        }
        if (!wrong.isEmpty()) {
            broken.put(name, wrong);
        }
    }

    private static void write(Operation operation, HttpResponse<byte[]> answer) throws IOException {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        String text = ApiContract.text(answer).replace(asking.running().base(), "http://127.0.0.1:7070");
        boolean json = type.contains("json") && !type.contains("ndjson");
        if (text.length() < LONGEST_EXAMPLE && !operation.id().equals("openapi")) {
            Files.createDirectories(EXAMPLES);
            Object pretty = json ? JSON.read(text.getBytes(StandardCharsets.UTF_8), Object.class) : text;
            Files.writeString(
                    EXAMPLES.resolve(operation.id() + (json ? ".json" : ".txt")),
                    json ? JSON.pretty(pretty) + "\n" : text);
        }
    }

    @Test
    void everyAnswerThatIsShownFitsItsSchema() {
        Map<String, List<String>> broken = new LinkedHashMap<>();
        int shown = 0;
        for (Call call : contract.calls()) {
            for (var response : ApiContract.map(call.json().at("responses")).entrySet()) {
                for (var content : ApiContract.map(new Told(response.getValue()).at("content"))
                        .entrySet()) {
                    Object example = ApiContract.map(content.getValue()).get("example");
                    if (example != null && content.getKey().endsWith("json")) {
                        shown++;
                        String at = "/paths/" + ApiContract.escaped(call.path()) + "/"
                                + call.method().toLowerCase(java.util.Locale.ROOT) + "/responses/" + response.getKey()
                                + "/content/" + ApiContract.escaped(content.getKey()) + "/schema";
                        List<String> errors = contract.errors(at, JSON.text(example));
                        if (!errors.isEmpty()) {
                            broken.put(call.id(), errors);
                        }
                    }
                }
            }
        }
        assertEquals(Map.of(), broken, "write them again: -Dtutur.examples=write");
        assertTrue(shown > 25, "only " + shown + " answers are shown: -Dtutur.examples=write");
    }

    @Test
    void everyProblemThatIsShownFitsItsSchema() {
        ApiContract.map(contract.document().at("components", "examples")).forEach((name, example) -> {
            String value =
                    JSON.text(Objects.requireNonNull(ApiContract.map(example).get("value")));
            assertEquals(List.of(), contract.errors("/components/schemas/Problem", value), name);
        });
    }

    @Test
    void thePageOfTheApiTellsEveryOperationInBothLanguages() throws Exception {
        for (String path : List.of("/docs", "/docs?lang=en")) {
            var page = asking.running().page(path);
            for (Call call : contract.calls()) {
                assertNotNull(page.getElementById("op-" + call.id()), call::id);
            }
            assertTrue(
                    page.select("script:not([src]), style, [style], [onclick]").isEmpty());
            assertTrue(page.select("[src^=http], link[href^=http]").isEmpty());
        }
        assertTrue(asking.get("/docs?lang=en").contains("Documents or statements, with counts"));
        assertTrue(asking.get("/docs").contains("Dokumen atau pernyataan, beserta jumlahnya"));
    }

    @Test
    void theTimeOfAnAnswerIsNoPartOfTheDocument() throws Exception {
        String again = asking.get("/openapi.json");
        assertEquals(asking.document(), again, () -> "it changed at " + Instant.now());
    }
}
