package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import tutur.annotation.AnnotatedDocument;
import tutur.region.Gazetteer;
import tutur.statement.Speaker;
import tutur.statement.Statement.Kind;

/** The five tasks of docs/tasks.md, step by step on invented papers: each takes at most five actions. */
@Tag("slow")
@ExtendWith(OneBrowser.class)
@ResourceLock("browser")
@Execution(ExecutionMode.SAME_THREAD)
class TasksTest {

    private static final int MOST_ACTIONS = 5;

    private static final String RELEASE = """
            RAKIT – Bupati Kotawaringin Timur Yulita Sarun mengajak warga berhati-hati memakai media sosial menjelang pemilihan.
            “Saring dulu sebelum membagikan kabar kepada keluarga dan tetangga,” kata Yulita dalam rapat di aula kecamatan.
            Rapat itu dihadiri camat, kepala desa, guru, dan pengurus kelompok tani dari tujuh desa di tepi sungai.""";

    @TempDir
    private static Path folder;

    private static Running running;

    private final Browser browser;
    private int actions;

    TasksTest(Browser browser) {
        this.browser = browser;
    }

    private static AnnotatedDocument carried(String path, String outlet, String day) {
        Papers papers = new Papers(Gazetteer.load());
        return new Paper(path, "Bupati: Hati-hati Bermedsos", RELEASE)
                .published(outlet, day)
                .in(papers.kotim)
                .naming(papers.bupati, "Yulita Sarun")
                .said(
                        Kind.DIRECT,
                        new Speaker.Known(papers.bupati),
                        "Saring dulu sebelum membagikan kabar kepada keluarga dan tetangga,")
                .write();
    }

    @BeforeAll
    static void start() throws Exception {
        running = new Running(
                folder,
                new WebSettings("127.0.0.1", 0),
                carried("rilis/medsos.txt", "Humas Kotim", "2024-01-10"),
                carried("berita/medsos.html", "Suara Mentaya", "2024-01-11"));
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    @BeforeEach
    void begin() {
        actions = 0;
        browser.look(1280, "light");
        browser.driver.get(running.base() + "/");
    }

    private void type(String words) {
        actions++;
        new Actions(browser.driver).sendKeys("/").perform();
        new Actions(browser.driver).sendKeys(words, Keys.ENTER).perform();
        browser.await("the search is done", () -> browser.address(running).contains("q="));
    }

    /** Clicks the first link or button with these words, and waits for the page when it leads to another. */
    private void click(String css, String words) {
        actions++;
        browser.await(
                "there is " + words,
                () -> browser.all(css).stream().anyMatch(e -> e.getText().contains(words)));
        browser.all(css).stream()
                .filter(e -> e.getText().contains(words))
                .findFirst()
                .orElseThrow()
                .click();
    }

    private void done(String what) {
        assertTrue(actions <= MOST_ACTIONS, what + " took " + actions + " actions");
        browser.picture("task-" + what);
    }

    private String seen() {
        return browser.find("main").getText();
    }

    private void find() {
        type("sekda palangkaraya netralitas");
        click(".offers a", "jabatan: sekda");
        browser.await("the office is a filter", () -> browser.address(running).contains("office="));
        click(".offers a", "Palangka Raya");
        browser.await("the region is a filter", () -> browser.address(running).contains("region="));
        click(".offers a", "Netralitas ASN");
        browser.await("the topic is a filter", () -> browser.address(running).contains("topic="));
    }

    @Test
    void whatASekdaSaidAboutNeutralityBeforeAnElection() {
        find();
        actions++;
        browser.find("input[name=to]").sendKeys("02142024", Keys.ENTER);
        browser.await("the day is a filter", () -> browser.address(running).contains("to=2024-02-14"));
        assertEquals("", browser.find("#q").getDomProperty("value"), "all of it is a filter");
        assertTrue(seen().contains("Jangan ada ASN yang ikut kampanye")
                && seen().contains("Plh Sekda Kota Palangka Raya"));
        done("find");
    }

    @Test
    void oneOfTheseStatementsIsCited() {
        find();
        actions = 0;
        browser.driver.executeCdpCommand(
                "Browser.grantPermissions",
                Map.of("permissions", java.util.List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
        click(".why summary", "Mengapa, dan cara mengutip");
        click(".copy", "Salin");
        browser.await("it is copied", () -> browser.find(".copy").getText().contains("Tersalin"));
        Object copied = browser.driver.executeAsyncScript(
                "const done = arguments[arguments.length - 1]; navigator.clipboard.readText().then(done, done)");
        String citation = String.valueOf(copied);
        assertTrue(
                citation.contains("Rasidi Manan")
                        && citation.contains("Kabar Rakit, 30 November 2023")
                        && citation.contains(running.base() + "/documents/"),
                citation);
        done("cite");
    }

    @Test
    void aDoubtfulQuotationIsChecked() {
        click(".top nav a", "Cek Kutipan");
        actions++;
        browser.find("#text").sendKeys("“Serapan anggaran kita baru tujuh puluh persen,” kata Yulita Sarun.");
        click(".ask button", "Periksa");
        browser.await("it is checked", () -> !browser.all(".check").isEmpty());
        String difference = browser.find(".check.near .difference").getText();
        assertTrue(difference.contains("tujuh") && difference.contains("enam"), difference);
        assertTrue(browser.find(".check").getText().contains("FGD Anggaran Dibuka"));
        done("check");
    }

    @Test
    void aClippingOfAWeekIsMadeAndDownloaded() throws Exception {
        Path downloads = Files.createDirectories(folder.resolve("unduhan"));
        browser.driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", downloads.toString()));
        click(".top nav a", "Kliping");
        actions++;
        browser.find("#topic option[value=netralitas-asn]").click();
        actions++;
        browser.find("#from").sendKeys("11272023");
        browser.find("#to").sendKeys("12032023");
        click(".digest button", "Pratinjau");
        browser.await("there is a preview", () -> !browser.all(".clip").isEmpty());
        assertTrue(seen().contains("Jangan ada ASN yang ikut kampanye"));
        click(".files a", "Word (DOCX)");
        browser.await("the file is there", () -> named(downloads, ".docx"));
        byte[] file;
        try (var files = Files.list(downloads)) {
            file = Files.readAllBytes(files.filter(f -> f.toString().endsWith(".docx"))
                    .findFirst()
                    .orElseThrow());
        }
        assertTrue(file.length > 2_000 && file[0] == 'P' && file[1] == 'K', "a DOCX is a ZIP, of " + file.length);
        done("clip");
    }

    private static boolean named(Path folder, String end) {
        String[] names = folder.toFile().list((_, name) -> name.endsWith(end));
        return names != null && names.length > 0;
    }

    @Test
    void whoPublishedAReleaseFirstIsFoundOut() {
        type("hati-hati bermedsos");
        click(".tabs a", "Dokumen");
        browser.await("documents are shown", () -> browser.address(running).contains("unit=document"));
        click(".card h3 a", "Hati-hati Bermedsos");
        browser.await("the document is open", () -> browser.address(running).startsWith("/documents/"));
        String facts = browser.driver.findElement(By.cssSelector(".facts-list")).getText();
        assertTrue(facts.contains("Naskah yang sama"), facts);
        click(".facts-list a", "Siapa memuat naskah ini");
        browser.await("the report is open", () -> browser.address(running).endsWith("/liputan"));
        assertTrue(seen().contains("Suara Mentaya") || seen().contains("Humas Kotim"), seen());
        done("release");
    }
}
