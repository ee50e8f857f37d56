package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.web.ApiContract.Call;

/** Whatever the document of the API tells of one thing has a name that changes when the thing may have changed. */
class ApiFreshnessTest {

    /** What stands in files beside the archive is named by its own bytes: a commit says nothing about it. */
    private static final Map<String, String> NOT_BY_THE_ARCHIVE = Map.of(
            "original", "the file as it came, named by its hash",
            "correction", "a line of corrections.jsonl",
            "savedSearch", "an entry of searches.yaml",
            "matches", "a file of what a saved search found",
            "matchesFeed", "the same as a feed",
            "sitemapPage", "named by its bytes: search engines ask once a day");

    @TempDir
    private static Path folder;

    private static Asking asking;
    private static Map<String, String> addresses = Map.of();

    @BeforeAll
    static void start() throws Exception {
        asking = Asking.start(folder);
        addresses = new TreeMap<>();
        for (Call call : asking.contract().calls()) {
            if (call.method().equals("GET") && call.path().contains("{")) {
                addresses.put(call.id(), needed(call));
            }
        }
    }

    private static String needed(Call call) {
        List<String> query = new ArrayList<>();
        call.parameters().forEach(parameter -> {
            if (parameter.text("in").equals("query") && Boolean.TRUE.equals(parameter.at("required"))) {
                query.add(parameter.text("name") + "=" + Asking.encoded(Asking.example(parameter)));
            }
        });
        return asking.place(call) + (query.isEmpty() ? "" : "?" + String.join("&", query));
    }

    @AfterAll
    static void stop() throws IOException {
        asking.close();
    }

    private static HttpResponse<String> ask(String address, String... headers) throws Exception {
        return asking.running().ask("GET", address, headers);
    }

    private static Map<String, String> tags() throws Exception {
        Map<String, String> tags = new LinkedHashMap<>();
        for (var one : addresses.entrySet()) {
            HttpResponse<String> answer = ask(one.getValue());
            assertEquals(200, answer.statusCode(), one.getValue() + ": " + answer.body());
            tags.put(
                    one.getKey(),
                    answer.headers()
                            .firstValue("ETag")
                            .orElseThrow(() -> new AssertionError("no name: " + one.getValue())));
        }
        return tags;
    }

    @Test
    void everySingleThingHasANameAndIsNotSentToWhoHasIt() throws Exception {
        assertTrue(addresses.size() > 20, addresses::toString);
        for (var one : tags().entrySet()) {
            String address = addresses.get(one.getKey());
            for (String known : List.of(one.getValue(), "\"x\", " + one.getValue(), "*")) {
                HttpResponse<String> again = ask(String.valueOf(address), "If-None-Match", known);
                assertEquals(304, again.statusCode(), address);
                assertEquals("", again.body());
                assertEquals(one.getValue(), again.headers().firstValue("ETag").orElse(""), address);
            }
        }
    }

    @Test
    void theNamesOfWhatFollowsFromTheArchiveChangeWithItAndNoOthers() throws Exception {
        Map<String, String> before = tags();
        asking.running().file(new Paper("baru.txt", "Baru", "Bupati hadir.").write());
        Map<String, String> after = tags();
        for (String id : before.keySet()) {
            boolean same = String.valueOf(before.get(id)).equals(after.get(id));
            assertEquals(NOT_BY_THE_ARCHIVE.containsKey(id), same, id + ": " + addresses.get(id));
        }
        assertTrue(before.keySet().containsAll(NOT_BY_THE_ARCHIVE.keySet()), "reasons for what there is not");
        for (String page : Set.of("/documents/7ff610156bc1", "/officials/rasidi-manan-kota-palangka-raya")) {
            String tag = ask(page).headers().firstValue("ETag").orElseThrow();
            assertEquals(304, ask(page, "If-None-Match", tag).statusCode());
            assertEquals(
                    200,
                    ask(page, "If-None-Match", tag, "Accept", "application/json")
                            .statusCode(),
                    "the same address in another form has another name");
        }
    }

    @Test
    void whatThereIsNotIsKnownToNobody() throws Exception {
        for (String address : List.of("/api/v1/documents/none", "/api/v1/officials/none", "/api/v1/topics/none")) {
            assertEquals(404, ask(address, "If-None-Match", "*").statusCode(), address);
            assertTrue(ask(address).headers().firstValue("ETag").isEmpty());
        }
    }
}
