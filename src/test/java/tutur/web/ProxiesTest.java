package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutur.web.WebSettings.Proxies;
import tutur.web.WebSettings.Proxies.Told;

/** Whom the server takes for its client behind proxies, and what one client may take at once. */
class ProxiesTest {

    private static final List<String> TRUSTED = List.of("127.0.0.1", "10.0.0.0/8", "fd00::/9");
    private static final int BURST = 10;

    /** More than what waits in kernels on both sides. */
    private static final String CONTENT = "Isi rapat itu panjang. ".repeat(400_000);

    private static final String LARGE = "besar/rapat.txt";
    private static final String ORIGINAL = Originals.address(Paper.id(LARGE));

    private static Running running;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("documents").resolve(LARGE);
        Files.createDirectories(file.getParent());
        Files.writeString(file, CONTENT);
        WebSettings settings = new WebSettings("127.0.0.1", 0);
        running = new Running(
                folder,
                settings.limits(settings.limits().rate(1)).trusting(new Proxies(TRUSTED, Told.X_FORWARDED_FOR)),
                new Paper(LARGE, "Besar", "Bupati hadir.").received(CONTENT).write());
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.9 | 198.51.100.1                              | 203.0.113.9
            127.0.0.1   | ''                                        | 127.0.0.1
            127.0.0.1   | 198.51.100.1                              | 198.51.100.1
            [::ffff:127.0.0.1] | 198.51.100.1                       | 198.51.100.1
            127.0.0.1   | 1.1.1.1, 198.51.100.1                     | 198.51.100.1
            127.0.0.1   | 1.1.1.1,198.51.100.1 , 10.9.9.9,10.0.0.1  | 198.51.100.1
            127.0.0.1   | 10.0.0.2, 10.0.0.1                        | 10.0.0.2
            127.0.0.1   | 198.51.100.1:4711                         | 198.51.100.1
            127.0.0.1   | 2001:db8::7                               | 2001:db8:0:0:0:0:0:7
            127.0.0.1   | [2001:db8::7]:4711                        | 2001:db8:0:0:0:0:0:7
            127.0.0.1   | 2001:db8::7, fd00::1                      | 2001:db8:0:0:0:0:0:7
            127.0.0.1   | fd80::1                                   | fd80:0:0:0:0:0:0:1
            127.0.0.1   | 198.51.100.1, unknown                     | 127.0.0.1
            127.0.0.1   | 198.51.100.1, unknown, 10.0.0.1           | 10.0.0.1
            127.0.0.1   | 198.51.100.1, localhost                   | 127.0.0.1
            127.0.0.1   | 198.51.100.1, 999.1.1.1                   | 127.0.0.1
            127.0.0.1   | '198.51.100.1, '                          | 127.0.0.1
            127.0.0.1   | 127.0.0.1                                 | 127.0.0.1
            """)
    void theLastOneThatIsNoProxyIsTheClient(String peer, String told, String client) {
        assertEquals(client, new Clients(new Proxies(TRUSTED, Told.X_FORWARDED_FOR)).client(peer, told));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            for=198.51.100.1                                             | 198.51.100.1
            for=1.1.1.1, for=198.51.100.1;proto=https;by=10.0.0.1        | 198.51.100.1
            for=198.51.100.1, For="10.0.0.7:80"                          | 198.51.100.1
            by=10.0.0.1; FOR = "[2001:db8::7]:4711" ;host=x              | 2001:db8:0:0:0:0:0:7
            for="1.1.1.1, for=1.1.1.1", for=198.51.100.1                 | 198.51.100.1
            for=198.51.100.1;host="a,for=1.1.1.1"                        | 198.51.100.1
            for=198.51.100.1, for=_hidden                                | 127.0.0.1
            for=198.51.100.1, proto=https                                | 127.0.0.1
            198.51.100.1                                                 | 127.0.0.1
            xfor=198.51.100.1                                            | 127.0.0.1
            """)
    void theOtherHeaderIsReadAsItsSpecificationTells(String told, String client) {
        assertEquals(client, new Clients(new Proxies(TRUSTED, Told.FORWARDED)).client("127.0.0.1", told));
    }

    @Test
    void nobodyIsBelievedUnlessASettingSaysSo() {
        assertEquals(Proxies.NONE, WebSettings.DEFAULT.proxies());
        assertEquals("127.0.0.1", new Clients(Proxies.NONE).client("127.0.0.1", "198.51.100.1"));
        String many = "10.0.0.1,".repeat(50_000);
        assertEquals(
                "10.0.0.1",
                new Clients(new Proxies(TRUSTED, Told.X_FORWARDED_FOR)).client("127.0.0.1", "1.1.1.1," + many));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "proxy.example", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0/8", "::1/129", "10.0.0.0/8/8", "/8"})
    void whatIsNoAddressIsRefused(String address) {
        List<String> wrong = List.of(address);
        assertThrows(IllegalArgumentException.class, () -> new Proxies(wrong, Told.FORWARDED));
    }

    private static int status(String... headers) throws Exception {
        return running.ask("GET", "/healthz", headers).statusCode();
    }

    @Test
    void eachClientBehindAProxyHasABucketOfItsOwnAndCannotMakeUpAnother() throws Exception {
        String greedy = "203.0.113.";
        int refused = 0;
        for (int i = 0; i < 3 * BURST; i++) {
            // What stands before the address that our proxy saw is what the client wrote.
            int status =
                    status("X-Forwarded-For", "192.0.2." + i + ", " + greedy + "1", "Forwarded", "for=192.0.2." + i);
            refused += status == 429 ? 1 : 0;
        }
        assertTrue(refused >= BURST, "only " + refused + " were refused");
        assertEquals(200, status("X-Forwarded-For", greedy + "2"));
        assertEquals(200, status("Forwarded", "for=" + greedy + "1"), "the other header counts for nothing");
        HttpResponse<String> answer = running.ask("GET", "/api/v1/topics", "X-Forwarded-For", greedy + "1");
        assertEquals(429, answer.statusCode());
        assertTrue(answer.headers().firstValue("Retry-After").isPresent());
    }

    /** A download whose client does not take it. */
    private static Socket hang(String client) throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4_096);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), running.port));
        String ask = "GET " + ORIGINAL + " HTTP/1.1\r\nHost: 127.0.0.1:" + running.port + "\r\nX-Forwarded-For: "
                + client + "\r\n\r\n";
        socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
        assertEquals('H', socket.getInputStream().read());
        return socket;
    }

    private static HttpResponse<String> export(String client) throws Exception {
        return running.ask("GET", "/api/v1/export?format=jsonl", "X-Forwarded-For", client);
    }

    @Test
    void oneClientTakesAFewPlacesAndLeavesTheOthers() throws Exception {
        try (Socket first = hang("198.51.100.1");
                Socket second = hang("198.51.100.1")) {
            HttpResponse<String> third = export("198.51.100.1");
            assertEquals(429, third.statusCode(), third::body);
            assertTrue(third.body().contains("urn:tutur:problem:too-many-streams"), third::body);
            assertEquals("5", third.headers().firstValue("Retry-After").orElse(""));
            assertEquals(200, export("198.51.100.2").statusCode());
            assertTrue(first.isConnected() && second.isConnected());
        }
        for (int i = 0; i < 240 && export("198.51.100." + (10 + i)).statusCode() != 200; i++) {
            Thread.sleep(50);
        }
        for (int i = 0; i < 400 && export("198.51.100.1").statusCode() == 429; i++) {
            Thread.sleep(100);
        }
        assertEquals(200, export("198.51.100.1").statusCode(), "places are free again");
    }
}
