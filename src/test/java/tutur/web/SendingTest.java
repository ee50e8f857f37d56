package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;
import tutur.annotation.Annotator;
import tutur.key.KeyFile;
import tutur.key.Scope;
import tutur.region.Gazetteer;

/** Files sent from the page of what came in, and read by a server that really reads, in Chromium. */
@Tag("slow")
@ExtendWith(OneBrowser.class)
@ResourceLock("browser")
@Execution(ExecutionMode.SAME_THREAD)
class SendingTest {

    private static final String RELEASE = """
            BATANG – Bupati Batang membuka rapat. “Jalan desa selesai bulan ini,” kata Camat Warungasem Darmo Sukiran.
            """;

    @TempDir
    private static Path folder;

    private static Running running;
    private static KeyFile keys;
    private static String secret;

    private final Browser browser;

    SendingTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() throws Exception {
        keys = new KeyFile(folder.resolve(KeyFile.NAME));
        secret = keys.make(Set.of(Scope.INTAKE), "Humas").secret();
        Files.createDirectories(folder.resolve("documents"));
        Annotator annotator = new Annotator(Gazetteer.load());
        running = new Running(
                folder,
                new WebSettings("127.0.0.1", 0).keys(keys.file()),
                archive -> Receptions.reading(folder, archive, annotator::annotate));
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    @BeforeEach
    void open() {
        browser.look(1280, "light");
        browser.driver.get(running.base() + "/intake");
    }

    @AfterEach
    void forget() {
        browser.driver.executeScript("sessionStorage.clear()");
    }

    private void enter(String key) {
        browser.find("#key").sendKeys(key, Keys.ENTER);
    }

    private static Path file(String name, byte[] bytes) throws Exception {
        Path files = Files.createDirectories(folder.resolve("komputer"));
        return Files.write(files.resolve(name), bytes);
    }

    private void choose(Path... files) {
        browser.find("#files").sendKeys(Stream.of(files).map(Path::toString).collect(Collectors.joining("\n")));
    }

    private String row(String name) {
        return browser.tell("[...document.querySelectorAll('.queue li')].map(row => row.innerText)"
                + ".find(text => text.includes('" + name + "')) || ''");
    }

    private void becomes(String name, String words) {
        browser.await(name + " becomes " + words, () -> row(name).contains(words));
    }

    @Test
    void eachFileIsToldWhatBecameOfIt() throws Exception {
        Path good = file("rilis-jalan.txt", RELEASE.getBytes(StandardCharsets.UTF_8));
        Path same = file("rilis-sama.txt", RELEASE.getBytes(StandardCharsets.UTF_8));
        Path music = file(
                "lagu.mp3", new byte[] {'I', 'D', '3', 3, 0, 0, 0, 0, 0, 21, 0, 1, 2, 3, (byte) 0xff, (byte) 0xfb});
        Path nothing = file("kosong.txt", new byte[0]);
        choose(good);
        becomes("rilis-jalan.txt", "Menunggu kunci");
        enter(secret);
        becomes("rilis-jalan.txt", "dapat dicari");
        choose(same, music, nothing);
        becomes("kosong.txt", "Tidak dikirim");
        becomes("rilis-sama.txt", "Ganda");
        becomes("lagu.mp3", "tidak dapat dibaca di sini");
        browser.await("all are told", () -> browser.find(".send .sum").getText().equals("4 dari 4 berkas selesai."));
        browser.picture("sent-files");
        assertTrue(browser.find(".account").getText().contains("lagu"), "the refused file stands above, too");
        browser.find(".queue .done a").click();
        browser.await("the document is open", () -> browser.address(running).startsWith("/documents/"));
        assertTrue(browser.find(".margin").getText().contains("Darmo Sukiran"));
    }

    @Test
    void filesAreDroppedAnywhereOnThePageAndTooLargeOnesAreNotSent() {
        enter(secret);
        browser.await("the key is taken", () -> browser.find(".inside").isDisplayed());
        browser.driver.executeScript("""
                const files = new DataTransfer();
                files.items.add(new File(['BATANG - Rapat kedua dibuka.'], 'jatuh.txt', { type: 'text/plain' }));
                files.items.add(new File([new Uint8Array(33554433)], 'besar.pdf'));
                const main = document.querySelector('h1');
                main.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer: files }));
                window.marked = document.querySelectorAll('.over').length;
                main.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: files }));
                """);
        assertEquals(1L, browser.<Long>tell("window.marked"));
        becomes("besar.pdf", "lebih besar dari 32 MB");
        becomes("jatuh.txt", "dapat dicari");
        assertTrue(browser.all(".over").isEmpty());
    }

    @Test
    void aLostKeyStopsTheQueueAndAnotherOneGoesOn() throws Exception {
        KeyFile.Made soon = keys.make(Set.of(Scope.INTAKE), "Sebentar");
        enter(soon.secret());
        browser.await("the key is taken", () -> browser.find(".inside").isDisplayed());
        keys.revoke(soon.key().id());
        choose(file("susulan.txt", "BATANG – Rapat ketiga dibuka.".getBytes(StandardCharsets.UTF_8)));
        becomes("susulan.txt", "Menunggu kunci");
        assertEquals("key", browser.tell("document.activeElement.id"));
        enter(secret);
        becomes("susulan.txt", "dapat dicari");
        assertFalse(browser.<String>tell("document.documentElement.outerHTML").contains(secret));
        assertEquals(List.of(), browser.all(".queue .failed"));
    }

    @Test
    void howMuchHasGoneIsShownAndALostLineCanBeTriedAgain() throws Exception {
        enter(secret);
        browser.await("the key is taken", () -> browser.find(".inside").isDisplayed());
        browser.driver.executeScript("""
                window.seen = [];
                new MutationObserver(() => document.querySelectorAll('.queue .sending progress').forEach(bar =>
                  window.seen.push(bar.value))).observe(document.querySelector('.queue'), { subtree: true, childList: true, attributes: true, characterData: true });
                """);
        byte[] large = "Rapat keempat dibuka oleh camat. ".repeat(9_000).getBytes(StandardCharsets.UTF_8);
        choose(file("panjang.txt", large));
        browser.await(
                "it went",
                () -> row("panjang.txt").contains("Diterima")
                        || row("panjang.txt").contains("dapat"));
        assertTrue(
                browser.<Long>tell("Math.max(...window.seen)") == large.length,
                browser.<Object>tell("window.seen")::toString);
        browser.driver.executeCdpCommand("Network.enable", java.util.Map.of());
        browser.driver.executeCdpCommand(
                "Network.setBlockedURLs", java.util.Map.of("urls", List.of("*/api/v1/intake/uploads*")));
        choose(file("putus.txt", "BATANG – Rapat kelima dibuka.".getBytes(StandardCharsets.UTF_8)));
        becomes("putus.txt", "Peladen tidak menjawab");
        browser.driver.executeCdpCommand("Network.setBlockedURLs", java.util.Map.of("urls", List.of()));
        browser.find(".queue .failed button").click();
        becomes("putus.txt", "dapat dicari");
    }
}
