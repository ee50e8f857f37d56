package tutur.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium in front of a server of papers, with a key. What a test changes (theme, width, scripts) it sets when it opens a page. */
final class Browser implements AutoCloseable {

    static final String KEY = "kunci-rahasia-untuk-uji-peramban";

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("target/screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    final Path folder;
    final Running running;
    final ChromeDriver driver;

    private Browser(Path folder, Running running, ChromeDriver driver) {
        this.folder = folder;
        this.running = running;
        this.driver = driver;
    }

    /** Whether there is one on this machine. */
    static boolean present() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    static Browser start() {
        try {
            Path folder = Files.createTempDirectory("tutur-browser");
            Files.writeString(folder.resolve("runs.jsonl"), """
                    {"started":"2026-03-04T01:02:03Z","seconds":12.5,"files":2,"bytes":9000,"indexed":1,"unchanged":0,"duplicate":0,"empty":0,"refused":1,"removed":0,"vanished":[],"refusals":[{"path":"kunci.pdf","reason":"encrypted","detail":"it needs a password"}]}
                    """);
            Running running = new Running(folder, new WebSettings("127.0.0.1", 0, KEY));
            ChromeOptions options = new ChromeOptions();
            options.setBinary(CHROMIUM.toString());
            options.addArguments(
                    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=id");
            options.setExperimentalOption(
                    "prefs",
                    Map.of(
                            "download.default_directory",
                            folder.resolve("unduhan").toString()));
            ChromeDriverService service = new ChromeDriverService.Builder()
                    .usingDriverExecutable(DRIVER.toFile())
                    .withSilent(true)
                    .build();
            return new Browser(folder, running, new ChromeDriver(service, options));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a page of this width in this theme; nothing moves slowly, so that what is clicked stands still. */
    void open(String path, int width, String theme) {
        look(width, theme);
        driver.get(running.base() + path);
    }

    /** Sets width and theme, for the page that is open and those that follow. */
    void look(int width, String theme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", theme),
                                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    }

    /** Opens a page on a wide screen in the light theme. */
    void open(String path) {
        open(path, 1280, "light");
    }

    void scripts(boolean on) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits until it is so. @throws IllegalStateException when it is not after forty seconds */
    void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                picture("failed");
                throw new IllegalStateException("waited in vain until " + what + " at " + driver.getCurrentUrl());
            }
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    /** What an expression of JavaScript gives. */
    @SuppressWarnings("TypeParameterUnusedInFormals")
    <T> T tell(String expression) {
        @SuppressWarnings("unchecked")
        T value = (T) Objects.requireNonNull(driver.executeScript("return " + expression), expression);
        return value;
    }

    /** The path of the page, with parameters and place. */
    String address() {
        return address(running);
    }

    /** The same of a page of another server. */
    String address(Running server) {
        return Objects.requireNonNull(driver.getCurrentUrl())
                .substring(server.base().length());
    }

    /** Keeps what is seen below {@code target/screenshots}. */
    void picture(String name) {
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of a library for the browser. */
    static String library(String resource) {
        try (InputStream in = Browser.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        running.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
