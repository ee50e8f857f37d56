package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.interactions.Interaction;
import org.openqa.selenium.interactions.PointerInput;
import org.openqa.selenium.interactions.Sequence;

/** Drawing over the hits of a search over time, in Chromium. */
@Tag("slow")
@ExtendWith(OneBrowser.class)
@ResourceLock("browser")
@Execution(ExecutionMode.SAME_THREAD)
class TimelineTest {

    private static final String YULITA = AccessibilityTest.YULITA;

    private final Browser browser;

    TimelineTest(Browser browser) {
        this.browser = browser;
    }

    private String total() {
        return browser.find("#results-title").getText();
    }

    private void press(CharSequence... keys) {
        new Actions(browser.driver).sendKeys(keys).perform();
    }

    @Test
    void timesAreDrawnOverDownToDaysAndBack() {
        browser.open("/search?official=" + YULITA);
        drawOver("ol.of-year", 1, 3);
        browser.await("the years are filters", () -> browser.address().contains("from=2016-01-01&to=2018-12-31"));
        assertEquals("13 pernyataan", total());
        drawOver("ol.of-month", 0, 12);
        browser.await("months are exact days", () -> browser.address().contains("from=2016-05-01&to=2017-05-31"));
        assertEquals("9 pernyataan", total());
        browser.find(".bars a").click();
        browser.await("a bar is a month", () -> browser.address().contains("from=2016-05-01&to=2016-05-31"));
        WebElement first = browser.find("ol.of-day a");
        browser.driver.executeScript("arguments[0].focus()", first);
        new Actions(browser.driver)
                .keyDown(Keys.SHIFT)
                .sendKeys(Keys.ARROW_RIGHT, Keys.END, Keys.ARROW_LEFT)
                .keyUp(Keys.SHIFT)
                .perform();
        assertTrue(browser.find(".timeline .told").getText().contains("tekan Enter"), "it is told");
        String days = "from=2016-05-01&to=2016-05-24";
        press(Keys.ENTER);
        browser.await("days are filters", () -> browser.address().contains(days));
        browser.find(".timeline .out a").click();
        browser.await("a way out", () -> !browser.address().contains("from="));
        assertEquals("26 pernyataan", total());
    }

    private void drawOver(String list, int from, int to) {
        List<WebElement> bars = browser.all(list + " > li");
        new Actions(browser.driver)
                .moveToElement(bars.get(from))
                .clickAndHold()
                .moveToElement(bars.get(to))
                .release()
                .perform();
    }

    @Test
    void timesAreDrawnOverWithAFinger() {
        browser.open("/search?official=" + YULITA, 390, "light");
        browser.find("label.toggle").click();
        List<WebElement> bars = browser.all("ol.of-year > li");
        PointerInput finger = new PointerInput(PointerInput.Kind.TOUCH, "finger");
        Sequence drawn = new Sequence(finger, 0)
                .addAction(at(finger, bars.get(1)))
                .addAction(finger.createPointerDown(0))
                .addAction(at(finger, bars.get(2)))
                .addAction(at(finger, bars.get(3)))
                .addAction(finger.createPointerUp(0));
        browser.driver.perform(List.of(drawn));
        browser.await("the years are filters", () -> browser.address().contains("from=2016-01-01&to=2018-12-31"));
    }

    private static Interaction at(PointerInput finger, WebElement bar) {
        return finger.createPointerMove(Duration.ofMillis(50), PointerInput.Origin.fromElement(bar), 0, 0);
    }
}
