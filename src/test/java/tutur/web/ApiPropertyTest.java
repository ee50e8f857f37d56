package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.web.Guessing.Guess;

/** Whatever is asked, good or spoilt, made up from the document: no failure, and every answer as told. */
class ApiPropertyTest {

    private static final long SEED = 20_261_122;

    private static Asking asking;
    private static ApiContract contract;
    private static int lost;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        asking = Asking.start(folder);
        contract = asking.contract();
    }

    @AfterAll
    static void stop() throws IOException {
        asking.close();
    }

    @Test
    void fourHundredMadeUpRequestsAreAnsweredAsTold() throws Exception {
        ask(400, SEED);
    }

    @Test
    @Tag("slow")
    void fiveThousandMadeUpRequestsAreAnsweredAsTold() throws Exception {
        ask(5_000, SEED + 1);
    }

    private static void ask(int times, long seed) throws Exception {
        Guessing guessing = new Guessing(seed, asking, contract.calls());
        Map<String, String> broken = new LinkedHashMap<>();
        int refused = 0;
        int served = 0;
        for (int i = 0; i < times; i++) {
            Guess guess = guessing.next();

            HttpResponse<byte[]> answer = answer(guess, i);
            served += answer.statusCode() < 300 ? 1 : 0;
            refused += answer.statusCode() >= 400 ? 1 : 0;
            String wrong = judge(guess, answer);
            if (!wrong.isEmpty()) {
                broken.put(
                        "request " + i + " of seed " + seed + ": " + guess.method() + " "
                                + guess.address()
                                        .substring(
                                                0, Math.min(150, guess.address().length())),
                        wrong);
            }
        }
        assertEquals(Map.of(), broken);
        assertTrue(lost <= 1 + times / 500, lost + " connections were lost");
        assertTrue(served > times / 3 && refused > times / 4, served + " were served, " + refused + " refused");
    }

    /** A connection that one side lets go while the other takes it for open gives no answer; clients ask once more, see RFC 9110, 9.2.2. */
    private static HttpResponse<byte[]> answer(Guess guess, int i) throws InterruptedException {
        try {
            return asking.ask(guess);
        } catch (IOException first) {
            lost++;
            try {
                return asking.ask(guess);
            } catch (IOException e) {
                throw new AssertionError(
                        "request " + i + " got no answer: " + guess.method() + " " + guess.address() + ", "
                                + guess.wrong(),
                        e);
            }
        }
    }

    /** What is wrong with the answer; empty when nothing is. */
    private static String judge(Guess guess, HttpResponse<byte[]> answer) {
        List<String> broken = contract.broken(guess.call(), answer);
        if (!broken.isEmpty()) {
            return guess.wrong() + ": " + broken;
        }
        if (answer.statusCode() >= 500) {
            return guess.wrong() + ": " + ApiContract.text(answer);
        }
        if (guess.wrong() != null && answer.statusCode() < 400) {
            return guess.wrong() + " was answered with " + answer.statusCode();
        }
        return "";
    }
}
