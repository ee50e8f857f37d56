package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import tutur.key.KeyFile;
import tutur.key.Scope;

/** Corrections on the page of a document, in Chromium. */
@Tag("slow")
@ExtendWith(OneBrowser.class)
@ResourceLock("browser")
@Execution(ExecutionMode.SAME_THREAD)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CorrectingTest {

    private static final String NEUTRAL = "/documents/" + Paper.id("berita/netral.html");
    private static final String FLOOD = "/documents/" + Paper.id("berita/banjir.txt");

    private static final int MOST_GUESSES = 60;

    @TempDir
    private static Path folder;

    private static Running running;
    private static KeyFile keys;
    private static KeyFile.Made rini;

    private final Browser browser;

    CorrectingTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeAll
    static void start() throws Exception {
        keys = new KeyFile(folder.resolve(KeyFile.NAME));
        rini = keys.make(Set.of(Scope.CORRECTIONS), "Rini, Diskominfo");
        running = new Running(folder, new WebSettings("127.0.0.1", 0).keys(keys.file()));
    }

    @AfterAll
    static void stop() throws Exception {
        running.close();
    }

    @BeforeEach
    void wide() {
        browser.look(1280, "light");
    }

    @AfterEach
    void forget() {
        browser.driver.executeScript("sessionStorage.clear()");
    }

    private void press(CharSequence... keys) {
        new Actions(browser.driver).sendKeys(keys).perform();
    }

    private void open(String path) {
        browser.driver.get(running.base() + path);
    }

    private void enter(String path, String secret) {
        open(path);
        browser.find(".key summary").click();
        browser.find("#key").sendKeys(secret, Keys.ENTER);
    }

    private void enter(String path) {
        enter(path, rini.secret());
        told("Kunci diterima");
    }

    /** Another page of the same tab. */
    private void enterAgain(String path) {
        open(path);
        browser.await("the buttons are there", () -> !browser.all("[data-way]").isEmpty());
    }

    private boolean tells(String words) {
        return browser.find(".proof .told").getText().contains(words);
    }

    private void told(String words) {
        browser.await(
                "it tells: " + words,
                () -> browser.find(".proof .told").getText().contains(words));
    }

    private String focused() {
        return browser.tell("document.activeElement.textContent.trim() || document.activeElement.id");
    }

    private String card(String words) {
        return browser.tell("[...document.querySelectorAll('.sayings .statement')].map(c => c.innerText)"
                + ".find(text => text.includes('" + words + "')) || ''");
    }

    /** Opens a form at the card with these words. */
    private void way(String words, String way) {
        browser.driver.executeScript("[...document.querySelectorAll('.sayings .statement')]"
                + ".find(c => c.innerText.includes('" + words + "')).querySelector('[data-way=" + way + "]').focus()");
        press(Keys.ENTER);
    }

    private void withdraw() {
        browser.find(".corrections .withdraw").click();
        press("ternyata benar", Keys.ENTER);
        told("Koreksi ditarik");
        assertTrue(browser.all(".corrections").isEmpty());
    }

    @Test
    void whoHasNoKeySeesAWayInAndNoButtons() {
        open(NEUTRAL);
        assertEquals("Koreksi: masuk dengan kunci", browser.find(".key summary").getText());
        assertTrue(browser.all("[data-way]").isEmpty());
        browser.find(".key summary").click();
        browser.find("#key").sendKeys("kunci-yang-bukan-kunci", Keys.ENTER);
        told("tidak cocok");
        assertEquals("key", focused());
        assertTrue(browser.all("[data-way]").isEmpty());
    }

    @Test
    void aStatementIsTakenOutAndBroughtBackWithTheKeyboardAlone() {
        enter(NEUTRAL);
        assertEquals("Keluar", focused());
        assertEquals(12, browser.all("[data-way]").size());
        way("pengawasan akan", "not-a-statement");
        assertEquals("mend-why", focused());
        press(Keys.ESCAPE);
        assertEquals("Bukan ucapan ini", focused());
        press(Keys.ENTER);
        press("kalimat wartawan", Keys.ENTER);
        told("Koreksi disimpan dan berlaku");
        assertEquals("", card("pengawasan akan"));
        assertEquals("3 pernyataan", browser.find("#said-title").getText());
        String note = browser.find(".corrections li").getText();
        assertTrue(note.contains("oleh Rini, Diskominfo") && note.contains("kalimat wartawan"), note);
        assertTrue(focused().contains("kalimat wartawan"), focused());
        browser.picture("correction-made");
        withdraw();
        assertTrue(card("pengawasan akan").contains("Rasidi Manan"));
        assertFalse(browser.find("main").getText().contains(rini.secret()));
        assertEquals(0L, browser.<Long>tell("localStorage.length"));
        assertFalse(browser.<String>tell("document.documentElement.outerHTML").contains(rini.secret()));
    }

    @Test
    void aSpeakerIsChosenFromSuggestionsOrLeftUnknown() {
        enter(NEUTRAL);
        way("siap membantu", "wrong-speaker");
        browser.await(
                "who stands in the document is suggested at once",
                () -> browser.all(".mend [role=option]").stream()
                        .anyMatch(one -> one.getText().contains("Rasidi Manan")));
        enterAgain(FLOOD);
        way("Air naik", "wrong-speaker");
        assertEquals("mend-speaker", focused());
        press("yul");
        browser.await(
                "officials are suggested",
                () -> !browser.all(".mend [role=option]").isEmpty());
        browser.picture("correction-form");
        press(Keys.ARROW_DOWN, Keys.ENTER);
        assertEquals("Yulita Sarun", browser.find("#mend-speaker").getDomProperty("value"));
        browser.find("#mend-why").sendKeys("dia yang berkata", Keys.ENTER);
        told("Koreksi disimpan dan berlaku");
        assertTrue(card("Air naik").contains("Yulita Sarun"), card("Air naik"));
        assertTrue(card("Air naik").contains("dia yang berkata"));
        assertTrue(focused().contains("Air naik"), "the card is focused: " + focused());
        withdraw();
        way("sawah rusak", "wrong-speaker");
        browser.find(".mend [value=unknown]").click();
        assertFalse(browser.find("#mend-speaker").isDisplayed());
        browser.find("#mend-why").sendKeys("tidak jelas", Keys.ENTER);
        told("Koreksi disimpan dan berlaku");
        assertTrue(card("sawah rusak").contains("Pembicara tidak diketahui"), card("sawah rusak"));
        withdraw();
    }

    @Test
    void wordsAreTakenFromTheTextAndOthersAreRefusedInWords() {
        enter(NEUTRAL);
        way("pengawasan akan", "wrong-span");
        assertEquals(
                "pengawasan akan diperketat sampai hari pemungutan suara",
                browser.find("#mend-words").getDomProperty("value"));
        browser.find("#mend-words").clear();
        browser.find("#mend-words").sendKeys("kata yang tidak ada");
        browser.find("#mend-why").sendKeys("terlalu panjang", Keys.ENTER);
        browser.await("it is refused", () -> browser.find(".mend .trouble").isDisplayed());
        assertTrue(browser.find(".mend .trouble").getText().contains("Belum disimpan"));
        assertEquals("mend-words", browser.tell("document.activeElement.id"));
        browser.picture("correction-refused");
        browser.find(".mend .cancel").click();
        browser.driver.executeScript("""
                const text = [...document.querySelectorAll('.body p')].at(-2).querySelector('.said').firstChild;
                document.getSelection().setBaseAndExtent(text, 0, text, 26);
                """);
        way("pengawasan akan", "wrong-span");
        assertEquals("pengawasan akan diperketat", browser.find("#mend-words").getDomProperty("value"));
        browser.find("#mend-why").sendKeys("terlalu panjang", Keys.ENTER);
        told("Koreksi disimpan dan berlaku");
        assertFalse(card("pengawasan akan diperketat").contains("pemungutan suara"));
        withdraw();
    }

    @Test
    void whoComesSecondIsToldAndSeesThePageAsItIs() throws Exception {
        enter(FLOOD);
        way("sawah rusak", "not-a-statement");
        String id = browser.tell("document.querySelector('.mend').closest('.statement').dataset.id");
        var first = running.send(
                "POST",
                "/api/v1/corrections",
                "{\"what\": \"not-a-statement\", \"statement\": \"" + id
                        + "\", \"by\": \"Tono\", \"why\": \"saya dulu\"}",
                "Authorization",
                "Bearer " + rini.secret(),
                "Content-Type",
                "application/json");
        assertEquals(201, first.statusCode(), first::body);
        browser.find("#mend-why").sendKeys("saya juga", Keys.ENTER);
        told("koreksi lain mendahului");
        assertEquals("", card("sawah rusak"));
        assertTrue(browser.find(".corrections").getText().contains("Tono"));
        withdraw();
    }

    @Test
    void aKeyThatIsRevokedOrOpensSomethingElseIsSaidSo() throws Exception {
        KeyFile.Made soon = keys.make(Set.of(Scope.CORRECTIONS), "Sebentar");
        enter(FLOOD, soon.secret());
        told("Kunci diterima");
        way("Air naik", "not-a-statement");
        keys.revoke(soon.key().id());
        browser.find("#mend-why").sendKeys("terlambat", Keys.ENTER);
        told("tidak berlaku lagi");
        assertTrue(browser.all("[data-way]").isEmpty());
        assertEquals("key", focused());
        enter(FLOOD, keys.make(Set.of(Scope.INTAKE), "Pengirim").secret());
        told("tidak membuka");
        assertTrue(card("Air naik").contains("tidak diketahui"));
    }

    /** The last: from then on this client waits. */
    @Test
    @Order(Integer.MAX_VALUE)
    void aTabKeepsTheKeyUntilItIsLeftAndWhoGuessesIsHeldUp() {
        enter(FLOOD);
        enterAgain(NEUTRAL);
        browser.find(".inside button").click();
        told("sudah keluar");
        assertEquals("key", focused());
        open(NEUTRAL);
        assertTrue(browser.all("[data-way]").isEmpty());
        browser.find(".key summary").click();
        // On a busy machine guesses come so slowly that more of them are allowed.
        for (int i = 0; i < MOST_GUESSES && !tells("detik"); i++) {
            browser.driver.executeScript("document.getElementById('key').value = 'tebakan-" + i + "'");
            browser.driver.executeAsyncScript("""
                    const done = arguments[arguments.length - 1];
                    const button = document.querySelector('.key [type=submit]');
                    const look = () => button.disabled ? setTimeout(look, 5) : setTimeout(done, 80);
                    document.querySelector('.key form').requestSubmit();
                    look();
                    """);
        }
        told("detik");
    }
}
