package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** What people do with the pages, done in Chromium. */
@Tag("slow")
@ExtendWith(OneBrowser.class)
@ResourceLock("browser")
@Execution(ExecutionMode.SAME_THREAD)
class BrowserTest {

    private static final String YULITA = AccessibilityTest.YULITA;

    private final Browser browser;

    BrowserTest(Browser browser) {
        this.browser = browser;
    }

    @AfterEach
    void scriptsAreOnAgain() {
        browser.scripts(true);
    }

    private String total() {
        return browser.find("#results-title").getText();
    }

    private void press(CharSequence... keys) {
        new Actions(browser.driver).sendKeys(keys).perform();
    }

    @Test
    void aSearchIsTypedFromAnywhereAndFiltered() {
        browser.open("/");
        press("/");
        press("serapan", Keys.ENTER);
        browser.await("something is found", () -> browser.address().contains("q=serapan"));
        assertEquals("1 pernyataan", total());
        browser.open("/search");
        browser.find(".choices a[href*='topic=netralitas-asn']").click();
        browser.await("the filter works", () -> browser.address().contains("topic=netralitas-asn"));
        assertEquals("4 pernyataan", total());
        browser.driver.navigate().back();
        browser.await("it is gone again", () -> browser.all(".chips").isEmpty());
    }

    @Test
    void aSuggestionIsTakenWithTheKeyboardAlone() {
        browser.open("/");
        press("/");
        press("yulita");
        browser.await("suggestions come", () -> !browser.all("[role=option]").isEmpty());
        assertEquals("true", browser.find("#q").getDomAttribute("aria-expanded"));
        press(Keys.ARROW_DOWN);
        browser.await("one is chosen", () -> browser.find("#q").getDomAttribute("aria-activedescendant") != null);
        press(Keys.ENTER);
        browser.await("it is a filter", () -> browser.address().contains("official=" + YULITA));
        assertEquals("26 pernyataan", total());
    }

    @Test
    void aFilterIsChangedAndTakenOutWithTheKeyboard() {
        browser.open("/search?topic=netralitas-asn&unit=document");
        WebElement chip = browser.find(".chips [data-filter=topic] a");
        chip.sendKeys(Keys.F2);
        WebElement input = browser.find(".chips input");
        assertEquals("Netralitas ASN", input.getDomProperty("value"));
        input.sendKeys("lingkungan-bencana", Keys.ENTER);
        browser.await("another topic is sought", () -> browser.address().contains("topic=lingkungan-bencana"));
        assertTrue(browser.address().contains("unit=document"), browser.address());
        assertEquals("1 dokumen", total());
        browser.find(".chips .edit").click();
        browser.find(".chips input").sendKeys(Keys.ESCAPE);
        browser.find(".chips [data-filter=topic] a").sendKeys(Keys.DELETE);
        browser.await("the filter is gone", () -> browser.all(".chips").isEmpty());
    }

    @Test
    void hitsAreWalkedThroughAndKeysAreTold() {
        browser.open("/search?q=rapat");
        press("j");
        press("j");
        press("k");
        assertEquals(
                Long.valueOf(0),
                browser.tell("[...document.querySelectorAll('.card')].indexOf(document.activeElement)"));
        press("?");
        browser.await("the list is shown", () -> browser.find("#keys").isDisplayed());
        press(Keys.ESCAPE);
        browser.await("it is closed", () -> !browser.find("#keys").isDisplayed());
        press("o");
        browser.await("the document is open", () -> browser.address().startsWith("/documents/"));
    }

    @Test
    void aPermalinkShowsTheWordsInAllTheirParagraphs() {
        browser.open("/search?q=sanksinya");
        browser.find(".statement .source a").click();
        browser.await("the document is open", () -> browser.address().contains("#"));
        browser.await(
                "both stretches are marked", () -> browser.all(".said.target").size() == 2);
        Long top = browser.tell("Math.round(document.querySelector('.said:target').getBoundingClientRect().top)");
        assertTrue(top >= 0 && top < 900, "it is seen, at " + top);
    }

    @Test
    void aSearchIsSavedByWhoHasTheKey() {
        browser.open("/search?topic=fgd-anggaran");
        browser.find(".save summary").click();
        browser.find("#save-name").sendKeys("Anggaran dari peramban");
        browser.find("#save-key").sendKeys("salah", Keys.ENTER);
        browser.await(
                "the key is refused",
                () -> browser.find(".save .told").getText().contains("tidak cocok"));
        browser.find("#save-key").clear();
        browser.find("#save-key").sendKeys(Browser.KEY, Keys.ENTER);
        browser.await("it is saved", () -> !browser.all(".save .told a").isEmpty());
        assertTrue(String.valueOf(browser.find(".save .told a").getDomProperty("href"))
                .endsWith("/api/v1/searches/anggaran-dari-peramban/feed"));
    }

    @Test
    void aWholeResultIsDownloaded() {
        Path folder = browser.folder.resolve("unduhan");
        browser.driver.executeCdpCommand(
                "Browser.setDownloadBehavior", Map.of("behavior", "allow", "downloadPath", folder.toString()));
        browser.open("/search?official=" + YULITA);
        browser.find(".exports summary").click();
        browser.find(".exports a[href*='format=csv']").click();
        browser.await("the file is there", () -> files(folder).anyMatch(name -> name.endsWith(".csv")));
    }

    private static Stream<String> files(Path folder) {
        String[] names = folder.toFile().list();
        return names == null ? Stream.of() : Stream.of(names);
    }

    @Test
    void aClippingIsPutTogether() {
        browser.open("/kliping");
        browser.find("#topic option[value=fgd-anggaran]").click();
        browser.find(".digest button").click();
        browser.await("there is a preview", () -> !browser.all(".clip").isEmpty());
        assertTrue(browser.find(".clip").getText().contains("Serapan anggaran kita baru enam puluh persen"));
        assertEquals(4, browser.all(".files a").size());
    }

    @Test
    void aQuotationIsChecked() {
        browser.open("/cek-kutipan");
        browser.find("#text").sendKeys("“Serapan anggaran kita baru tujuh puluh persen,” kata Yulita Sarun.");
        browser.find(".ask button").click();
        browser.await("it is checked", () -> !browser.all(".check").isEmpty());
        assertEquals(1, browser.all(".check.near").size());
    }

    @Test
    void everythingWorksWithoutScripts() {
        browser.scripts(false);
        browser.open("/");
        browser.find("#q").sendKeys("serapan");
        browser.find(".box button").click();
        browser.await("something is found", () -> browser.address().contains("q=serapan"));
        assertEquals("1 pernyataan", total());
        browser.open("/search?official=" + YULITA + "&topic=fgd-anggaran");
        browser.find("input[name=from]").sendKeys("01012023");
        assertTrue(browser.all(".chips .edit").isEmpty());
        browser.find(".related a[href^='/posisi']").click();
        browser.await("the position is shown", () -> browser.address().startsWith("/posisi"));
        assertEquals(1, browser.all(".saying").size());
        browser.open(AccessibilityTest.NEUTRALITY);
        String marked = "getComputedStyle(document.querySelector('.body .person')).textDecorationLine";
        assertEquals("underline", browser.tell(marked));
        browser.find("#mark-person").click();
        assertEquals("none", browser.tell(marked));
        assertTrue(browser.find(".proof noscript").getText().contains("memerlukan JavaScript"));
        assertTrue(browser.all(".key, [data-way]").stream().noneMatch(WebElement::isDisplayed));
        browser.open("/regions/62");
        browser.find(".of-years summary").click();
        assertTrue(browser.find(".of-years table").isDisplayed());
    }

    @Test
    void filtersAreFoldedAwayOnANarrowScreen() {
        browser.open("/search?q=rapat", 390, "dark");
        assertFalse(browser.find(".filters").isDisplayed());
        browser.find("label.toggle").click();
        assertTrue(browser.find(".filters").isDisplayed());
        browser.picture("narrow-filters");
    }

    @Test
    void aProvinceIsReachedOnTheMapWithTheKeyboard() {
        browser.open("/peta");
        WebElement province = browser.find(".map a[href='/regions/62']");
        browser.driver.executeScript("arguments[0].focus()", province);
        assertEquals(
                "Provinsi Kalimantan Tengah: 32 pernyataan",
                browser.tell("document.activeElement.getAttribute('aria-label')"));
        press(Keys.ENTER);
        browser.await("its page is open", () -> browser.address().equals("/regions/62"));
        assertEquals(
                14, browser.driver.findElements(By.cssSelector(".map path")).size());
    }
}
