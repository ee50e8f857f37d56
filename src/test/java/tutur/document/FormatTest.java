package tutur.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            SAMPIT – Bupati membuka rapat.                          | text/plain
            MZ singkatan dari apa, tanya warga.                     | text/plain
            <!DOCTYPE html><html><body>isi</body></html>            | text/html
            <!-- tema --> <p>Bupati membuka rapat.</p>              | text/html
            <?xml version="1.0"?><html><body>isi</body></html>      | text/html
            Kata pengantar <br> lalu <p>isi</p> dan <div>lagi</div> | text/html
            Harga < 5 dan > 3, kata dia.                            | text/plain
            <?xml version="1.0"?><rss></rss>                        | application/xml
            From: a@b.example%nSubject: Rilis%n%nIsi.               | message/rfc822
            Subject: Rilis%n%nIsi tanpa pengirim.                   | text/plain
            Date: kapan%nRapat dibuka.                              | text/plain
            Content-Type: multipart/mixed; boundary=a%n%n--a        | message/rfc822
            DKIM-Signature: v=1;%n d=a.example%nFrom: a@b.example%n%nIsi. | message/rfc822
            Authentication-Results: a; dkim=pass%nTo: a%nReceived: b%n%nI.| message/rfc822
            ARC-Seal: i=1%nARC-Message-Signature: i=1%nReturn-Path: <>%n%nI. | message/rfc822
            In-Reply-To: <1@b.example>%nMessage-ID: <2@b.example>%n%nIsi. | message/rfc822
            Thread-Topic: Rilis%nFrom:a@b.example%n%nIsi.           | message/rfc822
            List-Unsubscribe: <mailto:a@b.example>%nFrom: a%n%nIsi. | message/rfc822
            Judul: Rilis%nTanggal: kapan%n%nFrom: siapa             | text/plain
            Judul: Rilis%nIsi tanpa titik dua%nFrom: siapa%n%nIsi.  | text/plain
            Waktu: Senin%nTempat: Balai Desa%n%nRapat dibuka.       | text/plain
            {\\rtf1 isi}                                            | application/rtf
            %%PDF-1.4                                               | application/pdf
            {"judul":"isi"}                                         | text/plain
            """)
    void theBytesTellTheFormat(String start, String mediaType) {
        String text = start.replace("%n", "\n").replace("%%", "%").replace("\\\\", "\\");
        assertEquals(mediaType, Format.of(text.getBytes(StandardCharsets.UTF_8)).mediaType());
    }

    @Test
    void theHeadOfAMailMayBeLong() {
        String traces = ("X-Trace: " + "a".repeat(70) + "\r\n").repeat(300);
        String mail = traces + "From: humas@b.example\r\nSubject: Rilis\r\n\r\nIsi.";
        assertEquals(Format.MAIL, Format.of(mail.getBytes(StandardCharsets.UTF_8)));
        String longer = "From: humas@b.example\n" + traces.repeat(4) + "Isi.";
        assertEquals(Format.MAIL, Format.of(longer.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource({
        "504B0304140000000800, PROCESS",
        "D0CF11E0A1B11AE10000, PROCESS",
        "526172211A0701003399, ARCHIVE",
        "28B52FFD240111000061, ARCHIVE",
        "89504E470D0A1A0A0000, PICTURE",
        "FFD8FFE000104A464946, PICTURE",
        "47494638396101000100, PICTURE",
        "524946461A00000057454250, PICTURE",
        "524946461A00000057415645, MEDIA",
        "424D3A00000000000000, PICTURE",
        "4D5A9000030000000400, PROGRAM",
        "7F454C46020101000000, PROGRAM",
    })
    void signaturesTellWhoReadsIt(String hex, Format.Way way) {
        assertEquals(way, Format.of(HexFormat.of().parseHex(hex)).way());
    }

    @Test
    void randomBytesAreNoText() {
        byte[] bytes = new byte[4000];
        new Random(7).nextBytes(bytes);
        assertEquals(Format.Way.PROCESS, Format.of(bytes).way());
    }
}
