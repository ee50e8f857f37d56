package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.slf4j.event.KeyValuePair;
import tutur.json.Json;
import tutur.key.KeyFile;
import tutur.key.Scope;

/** How a server tells how it is doing: signs of life, numbers, lines in the log. */
class ConditionTest {

    private static final ListAppender<ILoggingEvent> LINES = new ListAppender<>();

    /** A route whose requests for nothing have been counted. */
    private static final Pattern NOT_FOUND =
            Pattern.compile("(?m)^http_server_requests_seconds_count\\{.*status=\"404\"\\} [1-9]");

    @TempDir
    private static Path folder;

    private static Running running;

    @BeforeAll
    static void start() throws IOException {
        LINES.start();
        logger().addAppender(LINES);
        WebSettings settings = new WebSettings("127.0.0.1", 0)
                .keys(folder.resolve(KeyFile.NAME))
                .open(WebSettings.Access.OPEN, WebSettings.Access.KEY)
                .logs(new WebSettings.Logs(WebSettings.Logs.Which.ALL, 60_000, false));
        running = new Running(folder, settings);
    }

    @AfterAll
    static void stop() throws IOException {
        logger().detachAppender(LINES);
        running.close();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger("tutur.requests");
    }

    @Test
    void itSaysThatItLivesAndIsReady() throws Exception {
        assertEquals("{\"status\":\"ready\"}", running.get("/readyz").body());
        assertEquals("ok", running.json("/healthz").text("status"));
    }

    @Test
    void numbersTellRequestsByTemplateTheArchiveTheIntakeAndTheJvm() throws Exception {
        running.get("/api/v1/topics/nothing");
        running.get("/documents/000000000000");
        running.get("/x/" + "y".repeat(40));
        String secret = new KeyFile(folder.resolve(KeyFile.NAME))
                .make(Set.of(Scope.OPERATIONS), "")
                .secret();
        HttpResponse<String> answer = numbersOf(secret, 3);
        assertEquals(200, answer.statusCode(), answer::body);
        assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain"));
        List<String> lines = answer.body().lines().toList();
        for (String expected : List.of(
                "http_server_requests_seconds_count{method=\"GET\",route=\"/api/v1/topics/{id}\",status=\"404\"} [1-9].*",
                "http_server_requests_seconds_bucket{method=\"GET\",route=\"/documents/{id}\",status=\"404\",le=\"1.0\"} [1-9].*",
                "http_server_requests_seconds_count{method=\"GET\",route=\"none\",status=\"404\"} [1-9].*",
                "tutur_documents 30.0",
                "tutur_statements [3-9]\\d.0",
                "tutur_index_bytes [1-9].*",
                "tutur_index_generation [1-9].*",
                "tutur_intake_running 0.0",
                "tutur_intake_runs 0.0",
                "jvm_memory_used_bytes\\{area=\"heap\".*",
                "process_uptime_seconds [0-9].*")) {
            Pattern line = Pattern.compile(expected.replace("{method", "\\{method")
                    .replace("{id}", "\\{id\\}")
                    .replace("\"} ", "\"\\} "));
            assertTrue(
                    lines.stream().anyMatch(l -> line.matcher(l).matches()), () -> expected + " in " + answer.body());
        }
        assertFalse(answer.body().contains("yyyy"), "addresses that clients make up are no labels");
    }

    /** The numbers once so many requests that found nothing are in them: a request is counted when its answer has gone out. */
    private HttpResponse<String> numbersOf(String secret, int notFound) throws Exception {
        HttpResponse<String> answer;
        long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        do {
            answer = running.ask("GET", "/metrics", "Authorization", "Bearer " + secret);
        } while (NOT_FOUND.matcher(answer.body()).results().count() < notFound && System.nanoTime() < deadline);
        return answer;
    }

    @Test
    void whereASettingSaysSoNumbersNeedAKeyOfTheirOwn() throws Exception {
        KeyFile keys = new KeyFile(folder.resolve(KeyFile.NAME));
        String other = keys.make(Set.of(Scope.CORRECTIONS), "").secret();
        assertEquals(401, running.get("/metrics").statusCode());
        assertEquals(
                403,
                running.ask("GET", "/metrics", "Authorization", "Bearer " + other)
                        .statusCode());
    }

    @Test
    void aLineTellsIdRouteStatusAndTimeAndNeitherWhoNorWhat() throws Exception {
        HttpResponse<String> answer =
                running.ask("GET", "/api/v1/search?q=rahasiapribadi", "X-Request-Id", "gateway-000017");
        assertEquals(
                "gateway-000017", answer.headers().firstValue("X-Request-Id").orElseThrow());
        ILoggingEvent line = line("gateway-000017");
        assertEquals("request", line.getFormattedMessage());
        List<String> told = Objects.requireNonNull(line.getKeyValuePairs()).stream()
                .map(KeyValuePair::toString)
                .toList();
        assertTrue(told.contains("route=\"/api/v1/search\"") && told.contains("status=\"200\""), told::toString);
        String all = line.getMDCPropertyMap() + " " + told + line.getFormattedMessage();
        assertFalse(all.contains("rahasia") || all.contains("127.0.0.1"), all);
    }

    /** The line is written when the answer has gone. */
    private static ILoggingEvent line(String request) throws InterruptedException {
        for (int i = 0; i < 1_500; i++) {
            for (ILoggingEvent event : List.copyOf(LINES.list)) {
                if (request.equals(event.getMDCPropertyMap().get("request"))) {
                    return event;
                }
            }
            Thread.sleep(20);
        }
        throw new AssertionError("no line of " + request + " in " + LINES.list);
    }

    @Test
    void idsThatCouldDoHarmAreReplaced() throws Exception {
        for (String id :
                List.of("short", "a b c d e f g h", "x".repeat(65), "<script>alert</script>", "-leading-hyphen")) {
            String given = running.ask("GET", "/readyz", "X-Request-Id", id)
                    .headers()
                    .firstValue("X-Request-Id")
                    .orElseThrow();
            assertTrue(given.matches("[0-9a-f-]{36}"), given);
        }
    }

    @Test
    void slowRequestsAreToldWithTheirWordsWhereThatIsWanted(@TempDir Path other) throws Exception {
        WebSettings settings =
                new WebSettings("127.0.0.1", 0).logs(new WebSettings.Logs(WebSettings.Logs.Which.SLOW, 0, true));
        try (Running slow = new Running(other, settings)) {
            slow.ask("GET", "/api/v1/search?q=banjir%0d%0apalsu", "X-Request-Id", "slow-000001");
            ILoggingEvent line = line("slow-000001");
            assertEquals("slow request", line.getFormattedMessage());
            assertTrue(
                    String.valueOf(line.getKeyValuePairs()).contains("address=\"/api/v1/search?q=banjir%0d%0apalsu\""),
                    () -> String.valueOf(line.getKeyValuePairs()));
        }
    }

    @Test
    void anEventIsOneLineOfTextOrOneObjectWhateverStandsInIt() throws Exception {
        for (String form : List.of("text", "json")) {
            List<String> lines = logged(form);
            assertEquals(1, lines.size(), lines::toString);
            String line = lines.getFirst();
            if (form.equals("json")) {
                Map<?, ?> object = new Json().read(line.getBytes(StandardCharsets.UTF_8), Map.class);
                assertEquals("WARN", object.get("level"));
                assertTrue(object.toString().contains("request=abc"), line);
            } else {
                assertTrue(line.contains("request=abc") && line.contains("status=200"), line);
                assertTrue(line.contains("disk is gone"), line);
            }
        }
    }

    private static List<String> logged(String form) throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream caught = new ByteArrayOutputStream();
        LoggerContext context = new LoggerContext();
        try (PrintStream err = new PrintStream(caught, true, StandardCharsets.UTF_8)) {
            System.setErr(err);
            context.putProperty("TUTUR_LOG", form);
            JoranConfigurator configurator = new JoranConfigurator();
            configurator.setContext(context);
            configurator.doConfigure(Objects.requireNonNull(ConditionTest.class.getResource("/logback.xml")));
            context.setMDCAdapter(((LoggerContext) LoggerFactory.getILoggerFactory()).getMDCAdapter());
            MDC.put("request", "abc");
            context.getLogger("tutur.web.Probe")
                    .atWarn()
                    .addKeyValue("status", 200)
                    .setCause(new IOException("disk is gone\nfaked line"))
                    .log("broken {}", "a\r\n2026-11-22T00:00:00 ERROR faked");
        } finally {
            MDC.remove("request");
            System.setErr(before);
            context.stop();
        }
        // Tests that run beside this one may write there, too.
        return caught.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("broken") || line.contains("faked"))
                .toList();
    }
}
