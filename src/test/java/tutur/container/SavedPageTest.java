package tutur.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavedPageTest {

    private static String file(String head, String... addressesAndPages) {
        StringBuilder file = new StringBuilder(head)
                .append(
                        "MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype=\"text/html\";\n\tboundary=\"b\"\n\n");
        for (int i = 0; i < addressesAndPages.length; i += 2) {
            file.append("--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\nContent-Location: ")
                    .append(addressesAndPages[i])
                    .append("\n\n")
                    .append(addressesAndPages[i + 1])
                    .append('\n');
        }
        return file.append("--b--\n").toString();
    }

    private static String page(String file) {
        Optional<Member.Kept> page = Unpacker.savedPage(file.getBytes(UTF_8), "s.mht");
        return page.map(kept -> kept.url() + " " + new String(kept.bytes(), UTF_8))
                .orElse("");
    }

    @Test
    void thePageIsThePartThatTheFileWasSavedFrom() {
        String blink = "From: <Saved by Blink>\nSnapshot-Content-Location: https://kabar.example/b\nSubject: Rilis\n";
        String frames =
                file(blink, "https://iklan.example/", "<p>Iklan</p>", "https://kabar.example/b", "<p>Is=\ni</p>");
        assertEquals("https://kabar.example/b <p>Isi</p>", page(frames));
        String explorer = "From: <Saved by Windows Internet Explorer 8>\nSubject: Rilis\n";
        assertEquals(
                "http://kabar.example/a <p>Isi</p>",
                page(file(explorer, "http://kabar.example/a", "<p>Isi</p>", "http://kabar.example/c", "<p>C</p>")));
        assertEquals(
                "https://kabar.example/c <p>C</p>",
                page(file(blink, "cid:x", "x", "https://kabar.example/c", "<p>C</p>")));
    }

    @Test
    void aMailWithAPageInItIsAMail() {
        assertTrue(page(file("From: a@b.example\nTo: c@d.example\n", "https://kabar.example/b", "<p>Isi</p>"))
                .isEmpty());
        assertTrue(page(Mails.mail("Rilis", "Isi")).isEmpty());
        assertTrue(page("From: a").isEmpty());
    }
}
