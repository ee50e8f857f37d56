package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakePagesTest {
    private static final String KEY = "kunci-yang-panjang-sekali-1234567890";

    @TempDir
    private static Path folder;

    private static Running running;

    @BeforeAll
    static void start() throws IOException {
        Files.writeString(folder.resolve("runs.jsonl"), """
                {"started":"2026-03-04T01:02:03Z","seconds":12.5,"files":5,"bytes":9000,"indexed":2,"unchanged":1,"duplicate":0,"empty":1,"refused":1,"removed":1,"vanished":["x.txt"],"refusals":[{"path":"<b>kosong</b>.txt","reason":"empty","detail":"the file has no bytes; get it again"},{"path":"kunci.pdf","reason":"encrypted","detail":"it needs a password"}]}
                """);
        running = new Running(folder, new WebSettings("127.0.0.1", 0, KEY));
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    private static HttpResponse<String> post(String path, byte[] body, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(running.base() + path))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    @Test
    void thePageTellsTheSumAndEachRefusedFileInBothLanguages() throws Exception {
        String page = running.ask("GET", "/intake").body();
        assertTrue(page.contains("5 berkas = 2 diindeks + 1 tidak berubah + 0 ganda + 1 kosong + 1 ditolak"), page);
        assertTrue(page.contains("Terkunci. Mintalah salinan tanpa kata sandi."), page);
        assertTrue(page.contains("&lt;b&gt;kosong&lt;/b&gt;.txt"), page);
        assertTrue(page.contains("<span lang=\"id\">Memerlukan kata sandi.</span>"), page);
        assertTrue(page.contains("1 dokumen tidak lagi memiliki berkas"), page);
        String english = running.ask("GET", "/intake?lang=en").body();
        assertTrue(english.contains("5 files = 2 indexed + 1 unchanged"), english);
    }

    @Test
    void runsThatDidNotEndRepeatedFilesAndSourcesAreTold(@TempDir Path other) throws Exception {
        Files.writeString(other.resolve("runs.jsonl"), """
                {"started":"2026-03-04T01:00:00Z","state":"begun","seconds":0.0}
                {"started":"2026-03-04T01:02:03Z","state":"begun","seconds":0.0}
                {"started":"2026-03-04T01:02:03Z","state":"ended","seconds":1.5,"files":2,"bytes":9,"indexed":1,"unchanged":0,"duplicate":1,"empty":0,"refused":0,"removed":0,"vanished":["hilang.txt"],"refusals":[],"duplicates":[{"path":"b.txt","of":"a<b>.txt","older":false}],"notes":["2 files passed over"]}
                {"started":"2026-03-04T02:02:03Z","state":"failed","failure":"no disk","seconds":1.5}
                """);
        Files.writeString(other.resolve("sources.jsonl"), """
                {"id":"diskominfo","visited":"2026-03-04T02:00:00Z","found":3,"stored":1,"unchanged":1,"refused":1,"postponed":0,"remarks":["refused https://a.example/v: it is video/mp4"]}
                """);
        try (Running there = new Running(other, new WebSettings("127.0.0.1", 0, KEY))) {
            String page = there.get("/intake?lang=en").body();
            assertTrue(page.contains("The run failed"), page);
            assertTrue(page.contains("no disk"), page);
            assertTrue(page.contains("broken off"), page);
            assertTrue(page.contains("the same as a&lt;b&gt;.txt"), page);
            assertTrue(page.contains("hilang.txt"), page);
            assertTrue(page.contains("2 files passed over"), page);
            assertTrue(page.contains("3 found = 1 stored + 1 unchanged + 1 refused + 0 postponed"), page);
            assertTrue(page.contains("video/mp4"), page);
            assertEquals(3, there.json("/api/v1/intake/runs").number("total"));
            assertEquals("failed", there.json("/api/v1/intake/runs").text("runs", 0, "state"));
            assertEquals("diskominfo", there.json("/api/v1/intake/runs").text("sources", 0, "id"));
        }
    }

    @Test
    void aRunIsOrderedWithOrWithoutABody() throws Exception {
        String[] key = {"Authorization", "Bearer " + KEY};
        assertEquals(202, post("/api/v1/intake/runs", new byte[0], key).statusCode());
        HttpResponse<String> wished = post(
                "/api/v1/intake/runs",
                "{\"removeVanished\": true}".getBytes(StandardCharsets.UTF_8),
                "Authorization",
                "Bearer " + KEY,
                "Content-Type",
                "application/json");
        assertEquals(202, wished.statusCode(), wished.body());
        assertTrue(wished.body().contains("\"removeVanished\":true"), wished.body());
        HttpResponse<String> wrong = post(
                "/api/v1/intake/runs",
                "{\"removeVanished\": \"ya\"}".getBytes(StandardCharsets.UTF_8),
                "Authorization",
                "Bearer " + KEY,
                "Content-Type",
                "application/json");
        assertEquals(400, wrong.statusCode(), wrong.body());
    }

    @Test
    void browsersLetThePageSendToItsOwnServer() throws Exception {
        String policy = running.ask("GET", "/intake")
                .headers()
                .firstValue("Content-Security-Policy")
                .orElse("");
        assertTrue(policy.contains("connect-src 'self';"), policy);
    }

    @Test
    void programsReadTheSame() throws Exception {
        String runs = running.ask("GET", "/api/v1/intake/runs").body();
        assertTrue(runs.contains("\"total\":1"), runs);
        assertTrue(runs.contains("\"reason\":\"encrypted\""), runs);
    }

    @Test
    void aFileThatIsSentIsStoredBeforeTheAnswer() throws Exception {
        byte[] body = "Bupati membuka rapat.".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = post(
                "/api/v1/intake/uploads?name=../../rilis%20baru.txt",
                body, "Authorization", "Bearer " + KEY, "Content-Type", "application/octet-stream");
        assertEquals(202, answer.statusCode(), answer.body());
        String path = answer.body().replaceFirst("(?s).*\"path\":\"([^\"]+)\".*", "$1");
        assertTrue(path.startsWith("kiriman/") && !path.contains(".."), path);
        assertEquals(
                "Bupati membuka rapat.",
                Files.readString(folder.resolve("documents").resolve(path)));
    }

    @Test
    void whoHasNoKeyChangesNothing() throws Exception {
        for (String path : List.of("/api/v1/intake/uploads?name=a.txt", "/api/v1/intake/runs")) {
            assertEquals(
                    401,
                    post(path, new byte[] {1}, "Content-Type", "application/json")
                            .statusCode());
            assertEquals(
                    403,
                    post(path, new byte[] {1}, "Origin", "http://evil.example", "Authorization", "Bearer " + KEY)
                            .statusCode());
        }
    }

    @Test
    void aFileThatIsTooLargeIsRefused() throws Exception {
        HttpResponse<String> answer = post(
                "/api/v1/intake/uploads?name=a.txt",
                new byte[IntakeDesk.LARGEST_FILE + 1],
                "Authorization",
                "Bearer " + KEY);
        assertEquals(413, answer.statusCode(), answer.body());
    }

    @Test
    void whatIsNotUnderstoodIsRefusedNotIgnored() throws Exception {
        for (String[] row : new String[][] {
            {"/api/v1/intake/uploads", "teks", "bad-value"},
            {"/api/v1/intake/uploads?name=a.txt", "", "empty-file"},
            {"/api/v1/intake/uploads?name=a.txt&url=ftp://a.example", "teks", "bad-value"},
            {"/api/v1/intake/uploads?nama=a.txt", "teks", "unknown-parameter"},
            {"/api/v1/intake/runs?again=a.pdf", "{}", "unknown-parameter"},
            {"/api/v1/intake/runs", "{\"agian\": []}", "unknown-parameter"},
            {"/api/v1/intake/runs", "{\"again\": \"a.pdf\"}", "bad-body"},
            {"/api/v1/intake/runs", "{\"again\": [1]}", "bad-body"},
            {"/api/v1/intake/runs", "[]", "bad-body"},
            {"/api/v1/intake/runs", "{", "bad-body"},
        }) {
            HttpResponse<String> answer = post(
                    row[0],
                    row[1].getBytes(StandardCharsets.UTF_8),
                    "Authorization",
                    "Bearer " + KEY,
                    "Content-Type",
                    "application/json");
            assertEquals(400, answer.statusCode(), row[0] + " " + row[1]);
            assertTrue(answer.body().contains("urn:tutur:problem:" + row[2] + "\""), row[1] + " " + answer.body());
        }
    }

    @Test
    void uploadsCannotBeRead() throws Exception {
        HttpResponse<String> answer = running.ask("GET", "/api/v1/intake/uploads");
        assertEquals(405, answer.statusCode());
        assertEquals("POST", answer.headers().firstValue("Allow").orElse(""));
    }

    @Test
    void anotherTryIsOrderedByPath() throws Exception {
        byte[] body = "{\"again\":[\"kunci.pdf\"]}".getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer =
                post("/api/v1/intake/runs", body, "Authorization", "Bearer " + KEY, "Content-Type", "application/json");
        assertEquals(202, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("kunci.pdf"), answer.body());
    }
}
