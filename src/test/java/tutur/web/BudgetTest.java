package tutur.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a first visit costs: bytes as they are sent, requests, and the largest paint on a processor four times slower. */
@Tag("slow")
@ExtendWith(OneBrowser.class)
@Isolated("the time of a paint is measured")
@ResourceLock("browser")
@Execution(ExecutionMode.SAME_THREAD)
class BudgetTest {

    private static final int BYTES = 60_000;
    private static final int REQUESTS = 8;
    private static final int MILLIS = 1_000;

    private static final String LOADED =
            "[...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]";
    private static final String PAINT = """
            const done = arguments[arguments.length - 1];
            new PerformanceObserver(list => done(Math.round(list.getEntries().at(-1).startTime)))
              .observe({ type: 'largest-contentful-paint', buffered: true });
            """;

    private final Browser browser;

    BudgetTest(Browser browser) {
        this.browser = browser;
    }

    @AfterEach
    void fastAgain() {
        browser.driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", 1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=rapat",
                "/officials/" + AccessibilityTest.YULITA,
                "/regions/62",
                "/peta",
                "/peta?level=regency"
            })
    void aFirstVisitIsLightAndQuick(String path) {
        browser.driver.executeCdpCommand("Network.enable", Map.of());
        browser.driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
        browser.driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", 4));
        browser.open(path);
        Long bytes = browser.tell(LOADED + ".reduce((sum, entry) => sum + entry.encodedBodySize, 0)");
        Long requests = browser.tell(LOADED + ".length");
        Object paint = browser.driver.executeAsyncScript(PAINT);
        String seen = path + ": " + bytes + " bytes, " + requests + " requests, painted after " + paint + " ms";
        System.out.println(seen);
        assertTrue(bytes > 5_000 && bytes <= BYTES, seen);
        assertTrue(requests <= REQUESTS, seen);
        assertTrue(paint instanceof Long millis && millis <= MILLIS, seen);
    }
}
