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

/** Every kind of page against WCAG 2.2 A and AA, as far as axe-core sees, on a wide dark and on a narrow light screen. */
@Tag("slow")
@ExtendWith(OneBrowser.class)
@ResourceLock("browser")
@Execution(ExecutionMode.SAME_THREAD)
class AccessibilityTest {

    private static final String AXE = Browser.library("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js");
    private static final String RUN = """
            const done = arguments[arguments.length - 1];
            axe.run(document, {
              runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
              rules: { 'target-size': { enabled: true } },
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

    private List<String> violations() {
        browser.driver.executeScript(AXE);
        List<String> found = new ArrayList<>();
        for (Object one : (List<?>) Objects.requireNonNull(browser.driver.executeAsyncScript(RUN))) {
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
                "/tidak-ada"
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
        for (Map.Entry<Integer, String> way : List.of(Map.entry(1280, "dark"), Map.entry(390, "light"))) {
            browser.open(path, way.getKey(), way.getValue());
            assertEquals(List.of(), violations(), () -> path + " at " + way);
        }
        browser.picture("page" + path.replaceAll("[^a-z0-9]+", "-"));
    }

    @Test
    void whatIsWrongIsSeen() {
        browser.open("/tentang");
        browser.driver.executeScript(
                "document.querySelector('main').insertAdjacentHTML('beforeend', '<img src=x><input>')");
        assertTrue(violations().size() >= 2, "a picture without a text and a field without a label");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/officials/" + YULITA, "/peta", "/regions/62", "/posisi?office=bupati", "/kliping", "/docs"
            })
    void nothingIsWiderThanANarrowScreen(String path) {
        browser.open(path, 320, "light");
        Long wide = browser.tell("document.documentElement.scrollWidth");
        assertTrue(wide <= 320, path + " is " + wide + " wide");
    }
}
