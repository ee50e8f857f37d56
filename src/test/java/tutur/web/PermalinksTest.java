package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.reception.Reception;
import tutur.text.Sha256;

/** Links to documents go on leading somewhere, whatever becomes of their files. */
class PermalinksTest {

    private static final String ALIKE =
            "<p>Bupati Kotawaringin Timur Halikinnor meninjau pasar, jembatan, sekolah, puskesmas"
                    + " dan terminal di Sampit pada hari Senin bersama para kepala dinas, camat, lurah dan warga sekitar yang hadir"
                    + " sejak pagi untuk melihat pekerjaan yang hampir selesai itu.</p>"
                    + "<p>“Pasar ini kami buka bulan depan untuk semua pedagang lama,” kata Bupati Kotawaringin Timur Halikinnor, Senin.</p>";
    private static final String CHANGED =
            "<p>Pekerjaan itu menelan biaya dua miliar rupiah dan dikerjakan selama enam bulan penuh.</p>";

    @TempDir
    private Path folder;

    private @Nullable Running server;
    private @Nullable Reception reception;

    @BeforeEach
    void start() throws IOException {
        Files.createDirectories(folder.resolve("documents"));
        server = new Running(folder, new WebSettings("127.0.0.1", 0), archive -> {
            reception = Receptions.reading(folder, archive, new Papers(tutur.region.Gazetteer.load())::reread);
            return reception;
        });
    }

    @AfterEach
    void stop() throws IOException {
        server().close();
    }

    private Running server() {
        return Objects.requireNonNull(server);
    }

    private PermalinksTest file(String path, String text, Instant modified) throws IOException {
        Path file = folder.resolve("documents").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setLastModifiedTime(file, FileTime.from(modified));
        return this;
    }

    private void run() throws IOException {
        Objects.requireNonNull(reception).queue().now();
    }

    private static String page(String words) {
        return "<!DOCTYPE html><html><head><title>Pasar Sampit</title><link rel=\"canonical\""
                + " href=\"https://kabar.example/pasar\"></head><body><article><h1>Pasar Sampit</h1>" + words
                + "</article></body></html>";
    }

    private static String id(String path) {
        return Sha256.hex(path, 12);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return server().get(path);
    }

    private void leads(String from, String to) throws Exception {
        HttpResponse<String> answer = get(from);
        assertEquals(301, answer.statusCode(), () -> from + ": " + answer.body());
        assertEquals(to, answer.headers().firstValue("Location").orElse(""), from);
        assertEquals(200, get(to).statusCode(), to);
    }

    @Test
    void aCopyThatSortsFirstTakesTheLinksOver() throws Exception {
        Instant before = Instant.now().minusSeconds(3600);
        file("surat/rilis.html", page(ALIKE), before).run();
        String statement =
                Objects.requireNonNull(server().json("/api/v1/documents/" + id("surat/rilis.html") + "/statements")
                        .each("statements")
                        .toList()
                        .getFirst()
                        .text("id"));
        file("kiriman/rilis.html", page(ALIKE), before).run();
        String old = id("surat/rilis.html");
        String now = id("kiriman/rilis.html");
        leads("/documents/" + old + "?lang=en", "/documents/" + now + "?lang=en");
        leads("/api/v1/documents/" + old + "?fields=id", "/api/v1/documents/" + now + "?fields=id");
        for (String part : List.of("body", "original", "statements", "copies", "similar", "pickup", "pickup.csv")) {
            leads("/api/v1/documents/" + old + "/" + part, "/api/v1/documents/" + now + "/" + part);
        }
        leads("/documents/" + old + "/liputan", "/documents/" + now + "/liputan");
        leads("/api/v1/statements/" + statement, "/api/v1/statements/" + statement.replace(old, now));
        Files.delete(folder.resolve("documents/surat/rilis.html"));
        run();
        leads("/documents/" + old, "/documents/" + now);
    }

    @Test
    void aRenamedFileTakesItsLinksAlong() throws Exception {
        file("a/rilis.html", page(ALIKE), Instant.now().minusSeconds(3600)).run();
        Files.createDirectories(folder.resolve("documents/b"));
        Files.move(folder.resolve("documents/a/rilis.html"), folder.resolve("documents/b/siaran.html"));
        run();
        leads("/documents/" + id("a/rilis.html"), "/documents/" + id("b/siaran.html"));
        Files.move(folder.resolve("documents/b/siaran.html"), folder.resolve("documents/siaran.html"));
        Files.delete(folder.resolve("files.tsv"));
        run();
        leads("/documents/" + id("a/rilis.html"), "/documents/" + id("siaran.html"));
        leads("/documents/" + id("b/siaran.html"), "/documents/" + id("siaran.html"));
    }

    @Test
    void anOlderVersionIsShownAsOneWithItsStatementsAndItsFile() throws Exception {
        Instant before = Instant.now().minusSeconds(7200);
        file("a.html", page(ALIKE), before).run();
        String body = get("/api/v1/documents/" + id("a.html") + "/body").body();
        file("b.html", page(ALIKE + CHANGED), before.plusSeconds(600)).run();
        String old = id("a.html");
        var page = server().page("/documents/" + old);
        assertEquals("Pasar Sampit", page.select("h1").text());
        assertEquals("/documents/" + id("b.html"), page.select(".older a").attr("href"));
        assertTrue(page.select(".sayings").text().contains("Pasar ini kami buka"), page::html);
        assertEquals(
                "", server().page("/documents/" + id("b.html")).select(".older").text());
        assertEquals(
                1,
                server().page("/documents/" + id("b.html"))
                        .select(".facts-list a[href=/documents/" + old + "]")
                        .size());
        Told told = server().json("/api/v1/documents/" + old);
        assertEquals(id("b.html"), told.text("replacedBy"));
        assertEquals(body, told.text("body"));
        assertEquals(body, get("/api/v1/documents/" + old + "/body").body());
        assertEquals(page(ALIKE), get("/api/v1/documents/" + old + "/original").body());
        List<Told> versions = server().json("/api/v1/documents/" + id("b.html"))
                .each("versions")
                .toList();
        assertEquals(
                List.of(id("b.html"), old),
                versions.stream().map(version -> version.text("document")).toList());
        List<Told> said = server().json("/api/v1/documents/" + old + "/statements")
                .each("statements")
                .toList();
        assertEquals(1, said.size());
        String statement = Objects.requireNonNull(said.getFirst().text("id"));
        assertEquals(200, get("/api/v1/statements/" + statement).statusCode());
        assertEquals(303, get("/documents/" + statement).statusCode());
        leads("/api/v1/documents/" + old + "/similar", "/api/v1/documents/" + id("b.html") + "/similar");
        leads("/documents/" + old + "/liputan", "/documents/" + id("b.html") + "/liputan");
    }

    @Test
    void anOlderVersionWhoseFileIsGoneLeadsToTheNewest() throws Exception {
        Instant before = Instant.now().minusSeconds(7200);
        file("a.html", page(ALIKE), before).run();
        file("b.html", page(ALIKE + CHANGED), before.plusSeconds(600)).run();
        Files.delete(folder.resolve("documents/a.html"));
        leads("/documents/" + id("a.html"), "/documents/" + id("b.html"));
        run();
        leads("/documents/" + id("a.html"), "/documents/" + id("b.html"));
    }

    @Test
    void whatIsNotHeldAnywhereIsNotFound() throws Exception {
        file("a.html", page(ALIKE), Instant.now().minusSeconds(7200)).run();
        for (String path : List.of("/documents/0123456789ab", "/api/v1/documents/0123456789ab/body")) {
            assertEquals(404, get(path).statusCode());
        }
        assertEquals(
                404, get("/api/v1/statements/" + id("a.html") + "-00000000").statusCode());
    }
}
