package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every kind of page against WCAG 2.2 A and AA, as far as axe-core sees: with all rules on a wide light and a narrow dark screen, and
 * with those of colours on a wide dark and a narrow light one, for themes differ in nothing else.
 */
@Tag("slow")
@ExtendWith(OneBrowser.class)
@ResourceLock("browser")
@Execution(ExecutionMode.SAME_THREAD)
class AccessibilityTest {

    private static final String AXE = Browser.library("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              ...(arguments[0]
                ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
                : { runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
                    rules: { 'target-size': { enabled: true } } }),
              resultTypes: ['violations']
            }).then(found => done(found.violations.flatMap(violation => violation.nodes.map(node =>
              violation.id + ': ' + node.target.join(' ') + ': ' + node.failureSummary.replace(/\\s+/g, ' ')))),
              failure => done(['axe failed: ' + failure]));
            """;

    static final String NEUTRALITY = "/documents/" + Paper.id("berita/netral.html");
    static final String YULITA = "yulita-sarun-kabupaten-kotawaringin-timur";

    private final Browser browser;

    AccessibilityTest(Browser browser) {
        this.browser = browser;
    }

    private List<String> violations(boolean colours) {
        browser.driver.executeScript("if (!window.axe) { " + AXE + " }");
        List<String> found = new ArrayList<>();
        for (Object one : (List<?>) Objects.requireNonNull(browser.driver.executeAsyncScript(RUN, colours))) {
            found.add(String.valueOf(one));
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?lang=en",
                "/search?q=rapat",
                "/search?q=netralitas&topic=netralitas-asn&unit=document",
                "/search?q=tidakadasamasekali&region=62.02",
                "/search?unit=official&q=rapat",
                "/search?q=rapaat&from=2016&to=2018&lang=en",
                "/officials/" + YULITA,
                "/offices/bupati",
                "/offices/bupati?region=62.02&lang=en",
                "/regions/62",
                "/regions/62.02",
                "/topics/netralitas-asn",
                "/sources/suara-mentaya",
                "/posisi?office=bupati&region=62.02",
                "/peta",
                "/peta?level=regency",
                "/cek-kutipan",
                "/kliping?topic=fgd-anggaran",
                "/intake",
                "/mutu",
                "/tentang",
                "/docs",
                "/tidak-ada",
                "/documents/000000000000",
                "/search?from=besok",
                "/kliping?q=tidakadasamasekali",
                "/posisi?office=bupati&topic=netralitas-asn",
                "/offices/bupati?region=62.02&date=1990-01-01"
            })
    void noPageHasAViolation(String path) {
        checkEverywhere(path);
    }

    @Test
    void noPageOfADocumentHasAViolation() {
        checkEverywhere(NEUTRALITY);
        checkEverywhere(NEUTRALITY + "/liputan");
    }

    private void checkEverywhere(String path) {
        browser.open(path);
        checkAsItIs(path);
    }

    /** The page that is open, in both themes on both screens. */
    private void checkAsItIs(String what) {
        for (Map.Entry<Integer, String> way : List.of(
                Map.entry(1280, "light"), Map.entry(1280, "dark"), Map.entry(390, "dark"), Map.entry(390, "light"))) {
            browser.look(way.getKey(), way.getValue());
            boolean colours = way.getKey() == 1280 == way.getValue().equals("dark");
            assertEquals(List.of(), violations(colours), () -> what + " at " + way);
            browser.picture("page" + what.replaceAll("[^a-z0-9]+", "-") + "-" + way.getKey() + "-" + way.getValue());
        }
    }

    @Test
    void noFormThatIsOpenHasAViolation() {
        browser.open("/search?q=rapat&topic=fgd-anggaran&unit=document");
        browser.driver.executeScript("document.querySelectorAll('main details').forEach(d => { d.open = true; })");
        browser.find(".chips .edit").click();
        checkAsItIs("search with all forms open");
        browser.driver.executeScript("document.getElementById('keys').showModal()");
        checkAsItIs("the list of keys");
        browser.open("/cek-kutipan");
        browser.find("#text").sendKeys("“Serapan anggaran kita baru tujuh puluh persen,” kata Yulita Sarun.");
        browser.find(".ask button").click();
        browser.await("it is checked", () -> !browser.all(".check").isEmpty());
        checkAsItIs("a quotation that was checked");
    }

    @Test
    void noFormForHoldersOfAKeyHasAViolation() {
        browser.open(NEUTRALITY);
        browser.driver.executeScript("sessionStorage.setItem('tutur-key', arguments[0])", Browser.KEY);
        browser.driver.navigate().refresh();
        browser.await("there are buttons", () -> !browser.all("[data-way]").isEmpty());
        browser.find("[data-way=wrong-speaker]").click();
        browser.find("#mend-speaker").sendKeys("yul");
        browser.await(
                "officials are suggested",
                () -> !browser.all(".mend [role=option]").isEmpty());
        checkAsItIs("a correction with suggestions");
        browser.find("[data-way=wrong-span]").click();
        checkAsItIs("a correction of words");
        browser.open("/intake");
        browser.await("the key is taken", () -> browser.find(".inside").isDisplayed());
        checkAsItIs("files to be sent");
        browser.driver.executeScript("sessionStorage.clear()");
    }

    @Test
    void whatIsWrongIsSeen() {
        browser.open("/tentang");
        browser.driver.executeScript(
                "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x><input>')");
        assertTrue(violations(false).size() >= 2, "a picture without a text and a field without a label");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?unit=official",
                "/search?q=rapaat",
                "/officials/" + YULITA,
                "/peta",
                "/regions/62",
                "/posisi?office=bupati",
                "/kliping",
                "/docs"
            })
    void nothingIsWiderThanANarrowScreen(String path) {
        browser.open(path, 320, "light");
        Long wide = browser.tell("document.documentElement.scrollWidth");
        List<?> beyond = browser.tell(
                "[...document.querySelectorAll('main *, header *, footer *')]"
                        + ".filter(e => e.getBoundingClientRect().right > 320.5).map(e => e.tagName + '.' + e.className).slice(0, 9)");
        assertTrue(wide <= 320, path + " is " + wide + " wide: " + beyond);
    }
}
