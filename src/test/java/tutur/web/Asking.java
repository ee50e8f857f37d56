package tutur.web;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;
import tutur.openapi.Operation;
import tutur.web.ApiContract.Call;
import tutur.web.Guessing.Guess;

/** A server that may be changed, with one saved search and one correction in it, and who asks it what its document tells. */
final class Asking implements AutoCloseable {

    static final String KEY = "kunci-untuk-uji-0123456789";
    private static final Json JSON = new Json();

    private final Running running;
    private final String document;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, String> ids = new HashMap<>();

    private Asking(Running running, String document) {
        this.running = running;
        this.document = document;
    }

    static Asking start(Path folder) throws Exception {
        Running running = new Running(folder, new WebSettings("127.0.0.1", 0, KEY));
        Asking asking = new Asking(running, running.get("/openapi.json").body());
        Path file = folder.resolve("documents/berita/netral.html");
        Files.createDirectories(file.getParent());
        Files.writeString(file, Papers.NETRAL_FILE);
        for (Operation operation : running.operations()) {
            if (List.of("saveSearch", "correct").contains(operation.id())) {
                asking.ask(operation);
            }
        }
        return asking;
    }

    Running running() {
        return running;
    }

    String document() {
        return document;
    }

    ApiContract contract() {
        return new ApiContract(document);
    }

    /** All operations; what takes something away comes last. */
    List<Operation> inOrder() {
        List<Operation> order = new ArrayList<>(running.operations());
        order.removeIf(operation -> operation.id().equals("saveSearch"));
        order.sort(
                java.util.Comparator.comparing(operation -> operation.method().equals("delete")));
        int remove = order.indexOf(order.stream()
                .filter(operation -> operation.id().equals("removeSearch"))
                .findFirst()
                .orElseThrow());
        List<Operation> all = new ArrayList<>(order);
        all.add(
                remove + 1,
                running.operations().stream()
                        .filter(operation -> operation.id().equals("saveSearch"))
                        .findFirst()
                        .orElseThrow());
        return all;
    }

    /** Asks the example of the operation. */
    HttpResponse<byte[]> ask(Operation operation) throws IOException, InterruptedException {
        Operation.Body body = operation.body();
        String sent = body == null
                ? null
                : body.schema() == null ? String.valueOf(body.example()) : JSON.text(body.example());
        String address = operation.address();
        if (operation.path().startsWith(CorrectionDesk.PATH + "/")) {
            address = CorrectionDesk.PATH + "/" + ids.getOrDefault("correct", "none");
        }
        HttpResponse<byte[]> answer =
                ask(operation.method().toUpperCase(Locale.ROOT), address, sent, body == null ? null : body.mediaType());
        if (answer.statusCode() == 201) {
            Map<?, ?> made = JSON.read(answer.body(), Map.class);
            ids.put(operation.id(), String.valueOf(made.get("id")));
        }
        return answer;
    }

    HttpResponse<byte[]> ask(String method, String address, @Nullable String body, @Nullable String mediaType)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(running.base() + address))
                .header("Authorization", "Bearer " + KEY)
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (mediaType != null) {
            request.header("Content-Type", mediaType);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    String get(String address) throws IOException, InterruptedException {
        return running.get(address).body();
    }

    /** The address with what must be given and the example of one parameter more. */
    String address(Call call, Told parameter) {
        StringBuilder query = new StringBuilder();
        for (Told one : call.parameters()) {
            boolean needed = Boolean.TRUE.equals(one.at("required"));
            if (one.text("in").equals("query") && (needed || one.equals(parameter))) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(one.text("name"))
                        .append('=');
                query.append(encoded(example(one)));
            }
        }
        return place(call) + query;
    }

    /** The path with examples of its parts. */
    String place(Call call) {
        return call.path().startsWith(CorrectionDesk.PATH + "/")
                ? CorrectionDesk.PATH + "/" + ids.get("correct")
                : call.filled();
    }

    /** What is too large ends its connection: nobody else gets that one. */
    HttpResponse<byte[]> ask(Guess guess) throws IOException, InterruptedException {
        List<String> headers = new ArrayList<>(guess.headers());
        if (guess.media() != null) {
            headers.addAll(List.of("Content-Type", guess.media()));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(running.base() + guess.address()));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        String body = guess.body();
        request.method(
                guess.method(),
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (body == null || body.length() < Gatekeeper.LARGEST_BODY) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
        try (HttpClient own = HttpClient.newHttpClient()) {
            return own.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    static String example(Told parameter) {
        Object example = parameter.at("example");
        return example instanceof List<?> list ? String.valueOf(list.getFirst()) : String.valueOf(example);
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
