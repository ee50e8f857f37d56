package tutur.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AttachmentsTest {

    private static final Room ROOM = new Room(1000, 3, 1 << 20, 4 << 20, 100, Duration.ofSeconds(20));

    private Account account = Account.WHOLE;

    private static List<String> lines(List<Member> members) {
        return members.stream()
                .map(member -> switch (member) {
                    case Member.Kept kept -> kept.path() + " = " + new String(kept.bytes(), UTF_8);
                    case Member.Left left -> left.path() + " : " + left.why();
                })
                .toList();
    }

    private List<Member> attached(String mail) {
        List<Member> members = new ArrayList<>();
        account = new Unpacker(ROOM).openMail(mail.getBytes(UTF_8), "s.eml", members::add);
        return members;
    }

    @Test
    void attachmentsOfAMailAreMembersPicturesInItsTextAndSignaturesAreNot() {
        String signature = Mails.part("application/pgp-signature", "signature.asc", "x".getBytes(UTF_8));
        String encoded = Mails.part("=?UTF-8?Q?rilis_caf=C3=A9.txt?=", "Isi satu");
        String tricky = Mails.part("../../etc/rilis.txt", "Isi dua");
        String mail = Mails.mail("Rilis", "Terlampir.", Mails.picture(), encoded, tricky, tricky, signature);
        assertTrue(Unpacker.hasAttachments(mail.getBytes(UTF_8)));
        assertEquals(
                List.of(
                        "s.eml!/rilis café.txt = Isi satu",
                        "s.eml!/etc/rilis.txt = Isi dua",
                        "s.eml!/etc/rilis.txt (2) = Isi dua"),
                lines(attached(mail)));
        assertEquals(Account.WHOLE, account);
        String bare = Mails.mail("Rilis", "Tanpa lampiran.", Mails.picture(), signature);
        assertFalse(Unpacker.hasAttachments(bare.getBytes(UTF_8)));
        assertFalse(Unpacker.hasAttachments("From: a@b\n\nIsi".getBytes(UTF_8)));
    }

    @Test
    void aForwardedMailIsAMemberAndWhatIsPackedInAnAttachmentAreMembersOfIt() throws IOException {
        String inner = Mails.mail("Rilis dalam", "Isi surel dalam.", Mails.part("a.txt", "Isi"));
        byte[] zip = Packs.zip(Map.of("b.txt", "Isi zip".getBytes(UTF_8)));
        String mail = Mails.mail(
                "Terusan", "Diteruskan.", Mails.forwarded(inner), Mails.part("application/zip", "z.zip", zip));
        List<String> lines = lines(attached(mail));
        assertEquals(
                List.of("s.eml!/surel.eml = " + inner.strip(), "s.eml!/z.zip!/b.txt = Isi zip"),
                lines.stream().map(String::strip).toList());
    }

    @Test
    void aMailIsBoundedLikeAnyContainerAndTellsItAsOneOfItsAttachments() throws IOException {
        byte[] bomb = Packs.gzip(new byte[60 << 20]);
        String mail = Mails.mail(
                "Bom",
                "Isi.",
                Mails.part("a.txt", "Isi"),
                Mails.part("application/gzip", "b.gz", bomb),
                Mails.part("c.txt", "Isi"));
        List<String> lines = lines(attached(mail));
        assertEquals("s.eml!/a.txt = Isi", lines.getFirst());
        assertEquals("s.eml!/lampiran-selebihnya : TOO_LARGE", lines.getLast());
        assertEquals(Account.WHOLE, account);
        StringBuilder deep = new StringBuilder("From: a@b.example\nMIME-Version: 1.0\n");
        for (int i = 0; i < 5000; i++) {
            deep.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }
        assertEquals(List.of("s.eml!/lampiran-selebihnya : UNREADABLE"), lines(attached(deep.toString())));
    }
}
