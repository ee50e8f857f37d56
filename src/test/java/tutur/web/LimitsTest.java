package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What one client can use up, over real sockets: so many requests, so much time. */
@Execution(ExecutionMode.CONCURRENT)
class LimitsTest {

    /** Seconds of grace and bytes a second. */
    private static final int GRACE = 2;

    private static final int PACE = 200;
    /** Requests a second, when sixty at once are used up: so few that a busy machine asks oftener, too. */
    private static final int RATE = 1;

    @TempDir
    private static Path folder;

    private static Running running;
    private static Future<Double> endless = new CompletableFuture<>();
    private static Future<Double> hardly = new CompletableFuture<>();
    private static Future<String> steady = new CompletableFuture<>();
    private static Future<Double> untaken = new CompletableFuture<>();

    @BeforeAll
    static void start() throws IOException {
        WebSettings.Limits limits = new WebSettings.Limits(RATE, 60, 64, 2_000, GRACE, PACE);
        running = new Running(folder, new WebSettings("127.0.0.1", 0).limits(limits));
        endless = begin(LimitsTest::sendHead);
        hardly = begin(LimitsTest::sendBody);
        steady = begin(LimitsTest::sendSteadily);
        untaken = begin(LimitsTest::takeHardly);
    }

    /** Slow clients are slow at the same time: each waits, and none has anything to do with the others. */
    private static <T> Future<T> begin(Callable<T> client) {
        FutureTask<T> task = new FutureTask<>(client);
        Thread.ofVirtual().start(task);
        return task;
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
    }

    private static HttpResponse<String> ask(HttpClient client, String path) throws Exception {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(running.base() + path)).build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient client(int number) {
        return HttpClient.newBuilder()
                .localAddress(InetAddress.ofLiteral("127.0.0." + number))
                .build();
    }

    @Test
    void whoAsksTooOftenWaitsAndNobodyElse() throws Exception {
        try (HttpClient hasty = client(50);
                HttpClient other = client(51)) {
            List<HttpResponse<String>> refused = new ArrayList<>();
            long start = System.nanoTime();
            for (int i = 0; i < 120; i++) {
                HttpResponse<String> answer = ask(hasty, "/api/v1/topics");
                if (answer.statusCode() == 429) {
                    refused.add(answer);
                }
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            assertTrue(
                    refused.size() <= 60 && refused.size() >= Math.max(1, 59 - RATE * seconds),
                    refused.size() + " of 120 were refused in " + seconds + " s");
            HttpResponse<String> last = refused.getLast();
            assertTrue(last.body().contains("urn:tutur:problem:rate-limited"), last::body);
            boolean pages = false;
            for (int i = 0; i < 20 && !pages; i++) {
                pages = ask(hasty, "/").statusCode() == 429;
            }
            assertTrue(pages, "pages, too");
            assertEquals(200, ask(other, "/api/v1/topics").statusCode());
            assertEquals("1", last.headers().firstValue("Retry-After").orElseThrow());
            Thread.sleep(1_000);
            assertEquals(200, ask(hasty, "/api/v1/topics").statusCode());
        }
    }

    @Test
    void aRateIsKeptOverTimeForEachNetworkInBoundedMemory() {
        AtomicLong clock = new AtomicLong();
        Allowance allowance = new Allowance(2, 3, clock::get);
        for (int second = 0; second < 10; second++) {
            int let = 0;
            for (int i = 0; i < 10; i++) {
                try {
                    allowance.take("[2001:db8::" + i + "]");
                    let++;
                } catch (Refusal refusal) {
                    assertEquals(Trouble.RATE_LIMITED, refusal.problem().trouble());
                }
            }
            assertEquals(second == 0 ? 3 : 2, let, "second " + second);
            clock.addAndGet(1_000_000_000);
        }
        allowance.take("2001:db8:0:1::1");
        for (int i = 0; i < 3 * Allowance.MOST_CLIENTS; i++) {
            allowance.take("10." + (i >> 16) + "." + (i >> 8 & 255) + "." + (i & 255));
        }
        assertEquals(Allowance.MOST_CLIENTS, allowance.clients());
        Allowance any = new Allowance(0, 0, clock::get);
        for (int i = 0; i < 1_000; i++) {
            any.take("10.0.0.1");
        }
        assertEquals(0, any.clients());
    }

    private static Socket connect(int client) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.bind(new InetSocketAddress("127.0.0." + client, 0));
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), running.port));
        socket.setSoTimeout(20_000);
        return socket;
    }

    /** Sends byte by byte until the server has enough of it. @return the seconds that it took */
    private static double dribble(Socket socket, String begin) throws Exception {
        OutputStream out = socket.getOutputStream();
        out.write(begin.getBytes(StandardCharsets.US_ASCII));
        long start = System.nanoTime();
        socket.setSoTimeout(50);
        for (int i = 0; i < 300; i++) {
            try {
                out.write('x');
                out.flush();
                if (socket.getInputStream().read() < 0) {
                    break;
                }
            } catch (SocketTimeoutException stillOpen) {
                assertFalse(socket.isClosed(), stillOpen::getMessage);
            } catch (SocketException _) {
                break;
            }
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double sendHead() throws Exception {
        try (Socket socket = connect(60)) {
            return dribble(socket, "GET / HTTP/1.1\r\nHost: localhost\r\nX-A: ");
        }
    }

    @Test
    void aHeadThatNeverEndsIsCutOff() throws Exception {
        double seconds = endless.get();
        assertTrue(seconds >= GRACE && seconds < 15, seconds + " s");
    }

    private static double sendBody() throws Exception {
        try (Socket socket = connect(61)) {
            return dribble(
                    socket,
                    "POST /api/v1/verify HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 9000\r\n\r\n");
        }
    }

    @Test
    void aBodyThatHardlyComesIsCutOff() throws Exception {
        double seconds = hardly.get();
        assertTrue(seconds >= GRACE && seconds < 15, seconds + " s");
    }

    private static String sendSteadily() throws Exception {
        try (Socket socket = connect(62)) {
            OutputStream out = socket.getOutputStream();
            out.write(
                    "POST /api/v1/verify HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: text/plain\r\nContent-Length: 1500\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));
            for (int i = 0; i < 15; i++) {
                out.write("a".repeat(100).getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.sleep(200);
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aBodyThatComesSlowlyButSteadilyIsTaken() throws Exception {
        String answer = steady.get();
        assertTrue(answer.startsWith("HTTP/1.1 200 "), answer);
    }

    /** @return how much of what was asked for came */
    private static double takeHardly() throws Exception {
        int asked = 55;
        String path = "/api/v1/search?unit=statement&size=1000&facet=official,office,region,topic,date";
        double whole = (double) asked * running.get(path).body().length();
        try (Socket socket = connect(63)) {
            return taken(socket, ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(asked)) / whole;
        }
    }

    @Test
    void whoHardlyTakesAnAnswerIsCutOff() throws Exception {
        double share = untaken.get();
        assertTrue(share < 0.5, share + " of all bytes");
    }

    private static long taken(Socket socket, String requests) throws Exception {
        socket.getOutputStream().write(requests.getBytes(StandardCharsets.US_ASCII));
        InputStream in = socket.getInputStream();
        long bytes = 0;
        for (int i = 0; i < 90; i++) {
            bytes += in.readNBytes(1).length;
            Thread.sleep(50);
        }
        socket.setSoTimeout(20_000);
        byte[] piece = new byte[65_536];
        try {
            for (int read = 0; read >= 0; read = in.read(piece)) {
                bytes += read;
            }
        } catch (SocketException _) {
            return bytes;
        }
        return bytes;
    }

    @Test
    void aBodyThatSaysItIsTooLargeIsRefusedBeforeItComes() throws Exception {
        try (Socket socket = connect(64)) {
            socket.getOutputStream()
                    .write(
                            "POST /api/v1/verify HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: 99999999\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            byte[] begin = socket.getInputStream().readNBytes(12);
            assertEquals("HTTP/1.1 413", new String(begin, StandardCharsets.US_ASCII));
        }
    }

    @Test
    void limitsThatMeanNothingAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new WebSettings.Limits(5, 4, 1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new WebSettings.Limits(-1, 4, 1, 1, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> WebSettings.Limits.USUAL.patience(0, 1));
        assertFalse(
                new WebSettings("127.0.0.1", 0, "0123456789abcdef").toString().contains("0123456789"));
    }
}
