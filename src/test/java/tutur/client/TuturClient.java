package tutur.client;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;

/** A client of the API, as small as it can be: what it does not know of an answer it leaves aside. */
public final class TuturClient {

    /** Who said something; all but the kind may be null. */
    public record Speaker(
            String kind,
            @Nullable String id,
            @Nullable String name,
            @Nullable String office) {}

    /** Where it stands. */
    public record Source(
            String id,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable String published,
            @Nullable String url) {}

    /** A statement. */
    public record Said(
            String id,
            String kind,
            String text,
            Speaker speaker,
            @Nullable String when,
            Source document,
            String permalink) {}

    /** A page of statements; the cursor of the last one is null. */
    public record Page(
            long total, List<Said> hits, @Nullable String cursor) {}

    /** Whether a text has its quotations right. */
    public record Check(boolean confirmed, List<Finding> findings) {}

    /** One of them: {@code exact}, {@code near}, {@code reworded} or {@code not-found}. */
    public record Finding(String quotation, String verdict, String speaker) {}

    /** A request that was refused, see RFC 9457. */
    public static final class Refused extends IOException {

        private static final long serialVersionUID = 1;

        private final transient Map<?, ?> problem;

        Refused(Map<?, ?> problem) {
            super(problem.get("detail") + " (" + problem.get("type") + ", request " + problem.get("request") + ")");
            this.problem = problem;
        }

        /** What kind of problem it is, such as {@code unknown-value}. */
        public String type() {
            return String.valueOf(problem.get("type")).replace("urn:tutur:problem:", "");
        }

        /** What would have been understood, the nearest first. */
        public List<?> suggestions() {
            return problem.get("suggestions") instanceof List<?> meant ? meant : List.of();
        }
    }

    private static final Json JSON = new Json();

    private final String base;
    private final HttpClient http = HttpClient.newHttpClient();

    /** @param base where the server is, such as {@code http://127.0.0.1:7070} */
    public TuturClient(String base) {
        this.base = base;
    }

    /** Shows all statements of a search, page by page. @throws Refused when it is not understood */
    public void each(Map<String, String> search, Consumer<Said> visitor) throws IOException, InterruptedException {
        String cursor = "";
        while (cursor != null) {
            Page page = page(search, cursor);
            page.hits().forEach(visitor);
            cursor = page.cursor();
        }
    }

    /** A page of statements. @throws Refused when the search is not understood */
    public Page page(Map<String, String> search, String cursor) throws IOException, InterruptedException {
        String query = search.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return ask(get("/api/v1/search?unit=statement&cursor=" + cursor + "&" + query), Page.class);
    }

    /** A statement. @throws Refused when there is no such statement */
    public Said statement(String id) throws IOException, InterruptedException {
        return ask(get("/api/v1/statements/" + URLEncoder.encode(id, StandardCharsets.UTF_8)), Said.class);
    }

    /** What the archive knows of the quotations of a text. */
    public Check verify(String text) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + "/api/v1/verify"))
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(text));
        return ask(request, Check.class);
    }

    private HttpRequest.Builder get(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private <T> T ask(HttpRequest.Builder request, Class<T> type) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new Refused(JSON.read(answer.body(), Map.class));
        }
        return JSON.read(answer.body(), type);
    }
}
