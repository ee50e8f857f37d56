package tutur.inbox;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final byte[] PAGE = {'<', 'p', '>', 1};
    private static final String SHA256 = "ab".repeat(32);
    /** Still the 4th in Greenwich, the 5th in Jakarta. */
    private static final Instant NIGHT = Instant.parse("2024-03-04T18:30:00Z");

    @TempDir
    private Path documents;

    private static Receipt from(String address) {
        return new Receipt(
                "warta-uji",
                address,
                address.startsWith("http") ? address.replaceAll("\\s", "+") : null,
                null,
                NIGHT,
                200,
                Map.of("etag", "\"1\""),
                SHA256,
                "Warta Uji",
                "12.71",
                true);
    }

    @Test
    void whatArrivesLiesInTheFolderOfItsSourceAndDayBesideItsReceipt() throws IOException {
        Inbox inbox = new Inbox(documents);
        String path = inbox.put(from("https://uji.example/daerah/Sekda-Buka-Rapat.html?x=1"), "html", PAGE);
        assertTrue(path.matches("warta-uji/2024-03-05/sekda-buka-rapat-[0-9a-f]{8}\\.html"), path);
        assertArrayEquals(PAGE, Files.readAllBytes(documents.resolve(path)));
        assertEquals(
                Optional.of(from("https://uji.example/daerah/Sekda-Buka-Rapat.html?x=1")),
                inbox.receipt(documents.resolve(path)));
        assertTrue(Inbox.isReceipt(documents.resolve(path + ".origin.json")));
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Inbox inbox = new Inbox(documents);
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            paths.add(inbox.put(from("https://uji.example/a"), "html", new byte[] {(byte) i}));
        }
        assertEquals(3, paths.stream().distinct().count());
        List<String> seen = new ArrayList<>();
        inbox.each("warta-uji", (path, receipt) -> seen.add(path));
        assertEquals(paths.stream().sorted().toList(), seen.stream().sorted().toList());
    }

    @Test
    void noAddressLeadsOutOfTheFolder() throws IOException {
        Inbox inbox = new Inbox(documents);
        List<String> hostile = List.of(
                "https://uji.example/../../../etc/passwd",
                "https://uji.example/%2e%2e%2f%2e%2e%2fx",
                "https://uji.example/a/..",
                "https://uji.example/..\\..\\windows\\win.ini",
                "https://uji.example/",
                "https://uji.example",
                "https://uji.example/" + "panjang".repeat(300),
                "https://uji.example/con",
                "https://uji.example/.htaccess",
                "https://uji.example/a\u0000b\nc",
                "https://uji.example/ベリタ");
        for (String address : hostile) {
            String path = inbox.put(from(address), "../h tml", PAGE);
            assertTrue(path.matches("warta-uji/2024-03-05/[a-z0-9][a-z0-9-]{0,89}-[0-9a-f]{8}\\.html"), path);
        }
        try (Stream<Path> files = Files.walk(documents)) {
            assertEquals(2L * hostile.size(), files.filter(Files::isRegularFile).count());
        }
    }

    @Test
    void aReceiptWithoutItsFileIsNoFile() throws IOException {
        Inbox inbox = new Inbox(documents);
        String path = inbox.put(from("https://uji.example/a"), "html", PAGE);
        Files.delete(documents.resolve(path));
        List<String> seen = new ArrayList<>();
        inbox.each("warta-uji", (p, receipt) -> seen.add(p));
        assertEquals(List.of(), seen);
    }

    @Test
    void aDamagedReceiptIsToldWithWhatToDo() throws IOException {
        Inbox inbox = new Inbox(documents);
        String path = inbox.put(from("https://uji.example/a"), "html", PAGE);
        for (String damaged :
                List.of("", "{", "[]", "{\"source\":\"../x\"}", "{\"source\":\"a\",\"url\":\"file:/etc\"}")) {
            Files.writeString(documents.resolve(path + ".origin.json"), damaged);
            IOException told = assertThrows(IOException.class, () -> inbox.receipt(documents.resolve(path)));
            assertTrue(String.valueOf(told.getMessage()).contains("mend or remove it"), told::toString);
        }
    }

    @Test
    void aSourceIsNoPath() {
        for (String id : List.of("", "..", "a/b", "A", "a_b", "-a", "a".repeat(61))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> new Receipt(id, null, null, null, NIGHT, null, Map.of(), SHA256, null, null, false),
                    id);
        }
    }
}
