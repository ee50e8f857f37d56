package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bodies that an answer does not need: whoever sends one learns the answer, and whether the connection can be asked again. */
class RemainderTest {

    @TempDir
    private static Path folder;

    private static Running running;

    @BeforeAll
    static void start() throws IOException {
        running = new Running(folder, new WebSettings("127.0.0.1", 0, "kunci-rahasia-untuk-uji"));
    }

    @AfterAll
    static void stop() throws IOException {
        running.close();
    }

    /** What comes back until the other side closes, when {@code later} is sent a moment after {@code first}. */
    private static String said(String first, String later) throws IOException, InterruptedException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), running.port)) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(first.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(300);
            out.write(later.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/v1/corrections HTTP/1.1\r\nOrigin: https://evil.example\r\n",
                "POST /api/v1/corrections HTTP/1.1\r\nContent-Type: text/plain\r\n",
                "POST /api/v1/tidak-ada HTTP/1.1\r\n",
                "GET /api/v1/topics HTTP/1.1\r\n"
            })
    void bodiesThatComeLateAreHeardOutBeforeTheAnswerSoThatTheConnectionStays(String request) throws Exception {
        String answers = said(
                request + "Host: localhost\r\nContent-Length: 2\r\n\r\n",
                "{}GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertEquals(2, answers.split("HTTP/1\\.1 [24]", -1).length - 1, answers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 900000000", "Content-Length: 20\r\nExpect: 100-continue"})
    void whoIsNotHeardOutLearnsThatTheConnectionEnds(String length) throws Exception {
        String answer = said("POST /api/v1/corrections HTTP/1.1\r\nHost: localhost\r\n" + length + "\r\n\r\n", "{");
        assertTrue(answer.startsWith("HTTP/1.1 401 "), answer);
        assertTrue(answer.contains("\r\nConnection: close\r\n"), answer);
    }

    @Test
    void aBodyThatWasReadEndsNoConnectionHoweverLongItIs() throws Exception {
        String head = "POST /api/v1/intake/uploads?name=panjang.txt HTTP/1.1\r\nHost: localhost\r\n"
                + "Authorization: Bearer kunci-rahasia-untuk-uji\r\nContent-Length: " + 2_000_000 + "\r\n\r\n";
        String answers = said(
                head, "a ".repeat(1_000_000) + "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertTrue(answers.startsWith("HTTP/1.1 202 "), answers);
        assertEquals(2, answers.split("HTTP/1\\.1 [24]", -1).length - 1, answers);
    }
}
