package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import tutur.annotation.AnnotatedDocument;

/** Answers that break off on the way: the disk has lost the last documents of an index, or the client goes. */
@Tag("slow")
class BrokenStreamTest {

    private static final int DOCUMENTS = 800;
    private static final String EXPORT = "/api/v1/export?copies=all&sort=oldest&format=";

    /** How the file with the stored documents begins inside of a Lucene segment. */
    private static final String STORED = "Lucene90StoredFieldsFastData";

    private static final ListAppender<ILoggingEvent> LINES = new ListAppender<>();
    private static Running running;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        AnnotatedDocument[] many = IntStream.range(0, DOCUMENTS)
                .mapToObj(i -> new Paper("banyak/" + i + ".txt", "Rapat ke-" + i, words(i))
                        .published(
                                "Kabar Rakit",
                                LocalDate.of(2000, 1, 1).plusDays(i).toString())
                        .write())
                .toArray(AnnotatedDocument[]::new);
        new Running(folder, new WebSettings("127.0.0.1", 0), many).close();
        lose(folder);
        LINES.start();
        logger().addAppender(LINES);
        running = new Running(folder);
    }

    @AfterAll
    static void stop() throws IOException {
        logger().detachAppender(LINES);
        running.close();
    }

    private static Logger logger() {
        return (Logger) LoggerFactory.getLogger("tutur.requests");
    }

    /** Hard to pack, so that each document takes room of its own. */
    private static String words(int number) {
        return new java.util.Random(number)
                .ints(60, 'a', 'z')
                .mapToObj(c -> Character.toString(c).repeat(1 + c % 3))
                .reduce("Bupati hadir", (a, b) -> a + (b.length() > 2 ? " " : "") + b);
    }

    /** Overwrites the end of what is stored in the largest segment. */
    private static void lose(Path folder) throws IOException {
        Path largest;
        try (Stream<Path> files = Files.walk(folder)) {
            largest = files.filter(file -> file.toString().endsWith(".cfs"))
                    .max(java.util.Comparator.comparingLong(
                            file -> file.toFile().length()))
                    .orElseThrow();
        }
        String bytes = Files.readString(largest, StandardCharsets.ISO_8859_1);
        int start = bytes.indexOf(STORED);
        assertTrue(start > 0, "the index stores otherwise by now");
        int end = bytes.indexOf("?\u00d7l\u0017", start);
        int length = (end < 0 ? bytes.length() : end) - start;
        ByteBuffer nothing = ByteBuffer.allocate(length / 8);
        try (FileChannel file = FileChannel.open(largest, StandardOpenOption.WRITE)) {
            file.write(nothing, start + length * 3L / 4);
        }
    }

    private static double broken(String route, String by) throws Exception {
        String wanted = "tutur_answers_broken_total{by=\"" + by + "\",route=\"" + route + "\"} ";
        return running.get("/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith(wanted))
                .mapToDouble(line -> Double.parseDouble(line.substring(wanted.length())))
                .sum();
    }

    private static ILoggingEvent line(String request) {
        return LINES.list.stream()
                .filter(event -> request.equals(event.getMDCPropertyMap().get("request")))
                .filter(event -> event.getLevel() == Level.ERROR)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing was logged of " + request + ": " + LINES.list));
    }

    @Test
    void linesEndWithWhatBecameOfThemAreCountedAndLogged() throws Exception {
        for (String[] way : new String[][] {
            {EXPORT + "jsonl", "/api/v1/export", "*/*"},
            {"/api/v1/search?copies=all&sort=oldest", "/api/v1/search", "application/x-ndjson"}
        }) {
            double before = broken(way[1], "server");
            HttpResponse<String> answer = running.ask("GET", way[0], "Accept", way[2]);
            assertEquals(200, answer.statusCode());
            List<String> lines = answer.body().lines().toList();
            assertTrue(lines.size() > 1 && lines.size() <= DOCUMENTS, "all but the lost ones: " + lines.size());
            String id = answer.headers().firstValue("X-Request-Id").orElseThrow();
            assertEquals(
                    "{\"error\":\"broken off; the lines before are not all\",\"request\":\"" + id + "\"}",
                    lines.getLast());
            assertEquals(before + 1, broken(way[1], "server"));
            assertTrue(line(id).getThrowableProxy() != null, "the log tells why");
        }
    }

    @Test
    void othersAreCutShortSoThatNobodyTakesThemForWhole() throws Exception {
        for (String format : List.of("csv", "ris")) {
            double before = broken("/api/v1/export", "server");
            String id = "cut-short-" + format;
            assertThrows(IOException.class, () -> running.ask("GET", EXPORT + format, "X-Request-Id", id));
            assertTrue(line(id).getFormattedMessage().contains("broke off"));
            assertEquals(before + 1, broken("/api/v1/export", "server"));
        }
    }

    @Test
    void whatHasNotGoneYetIsTakenBack() throws Exception {
        for (String coding : List.of("gzip", "br")) {
            HttpResponse<String> answer = running.ask("GET", EXPORT + "csv", "Accept-Encoding", coding);
            assertEquals(500, answer.statusCode(), "squeezed, it fits into what was not sent yet");
            assertTrue(answer.body().contains("urn:tutur:problem:internal"), answer::body);
            assertEquals("", answer.headers().firstValue("Content-Encoding").orElse(""));
        }
    }

    @Test
    void clientsThatGoAreCountedApart() throws Exception {
        double before = broken("/api/v1/export", "client");
        for (int i = 0; i < 3; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), running.port)) {
                socket.setReceiveBufferSize(1_024);
                String ask = "GET " + EXPORT + "csv HTTP/1.1\r\nHost: 127.0.0.1:" + running.port + "\r\n\r\n";
                socket.getOutputStream().write(ask.getBytes(StandardCharsets.US_ASCII));
                assertEquals('H', socket.getInputStream().read());
                socket.setSoLinger(true, 0);
            }
        }
        for (int i = 0; i < 800 && broken("/api/v1/export", "client") == before; i++) {
            Thread.sleep(50);
        }
        assertTrue(broken("/api/v1/export", "client") > before);
    }
}
