package tutur.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.archive.lucene.LuceneArchive;
import tutur.region.Gazetteer;
import tutur.statement.Speaker;
import tutur.statement.Statement.Kind;
import tutur.verification.Finding.Claim;
import tutur.verification.Finding.Verdict;

/** Messages that make the rounds are read as people see them, and long ones that only report are checked, too. */
class ChatMessagesTest {

    private static final String BRIDGE = "Jembatan itu selesai bulan depan, bukan tahun depan";
    private static final String TOLD = "pasar malam akan dipindahkan ke lapangan utara sebelum musim hujan";

    @TempDir
    private static Path folder;

    private static Archive archive;
    private static Verifier verifier;

    @BeforeAll
    static void open() throws IOException {
        archive = LuceneArchive.open(folder);
        archive.add(article("a").published("2024-05-02").says(DANU, BRIDGE).build());
        archive.add(article("b")
                .published("2024-05-03")
                .says(new Speaker.Known(RATRI), Kind.INDIRECT, TOLD, null, null)
                .build());
        archive.commit();
        verifier = new Verifier(archive, new Annotator(Gazetteer.load())::annotate);
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“§,” kata Sekda Kota Tegal Danu Wira.",
                "*“§,”* kata Sekda Kota Tegal Danu Wira.",
                "“*§*,” kata *Sekda Kota Tegal* Danu Wira.",
                "*Sekda Kota Tegal Danu Wira*: _§_",
                "*Sekda Kota Tegal Danu Wira:* _“§.”_",
                "_“§”_\n— *Sekda Kota Tegal*",
                "~\"§\"~ kata Sekda Kota Tegal",
                "*_~\"§\"~_* ~ Sekda Kota Tegal",
                "```“§”``` (Sekda Kota Tegal)",
                "> \"§,\" kata Sekda Kota Tegal.",
                ">\"§,\" kata Sekda Kota Tegal.",
                ">> *Sekda Kota Tegal*\n>> \"§,\" kata Sekda Kota Tegal.",
                "📢 *Sekda Kota Tegal*: “§”",
                "📢📢 “🙏§🙏” kata Sekda Kota Tegal ✅",
                "🇮🇩 1️⃣ *Sekda Kota Tegal*: “§” 👍🏽",
                "• Sekda Kota Tegal: “§”",
                "&quot;§,&quot; kata Sekda Kota Tegal.",
                "&ldquo;§,&rdquo; kata Sekda Kota Tegal&nbsp;.",
                "&gt; &#34;§,&#x22; kata Sekda Kota Tegal.",
            })
    void whatAppsWriteAroundAQuotationChangesNothing(String shape) throws IOException {
        Finding found = only(shape.replace("§", BRIDGE));
        assertEquals(Verdict.EXACT, found.verdict(), found::toString);
        assertEquals(Claim.SAME, found.speaker(), found::toString);
        assertEquals("a", found.occurrences().getFirst().document());
        Finding wrong = only(shape.replace("§", BRIDGE)
                .replace("Sekda Kota Tegal", "Bupati Batang")
                .replace("Danu Wira", "Ratri Lesmana"));
        assertEquals(Claim.DIFFERS, wrong.speaker(), wrong::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Jembatan itu *selesai* bulan depan, _bukan_ tahun depan”",
                "“Jembatan itu selesai\n> bulan depan, ~bukan~ tahun depan”",
                "“Jembatan ```itu``` selesai🙏bulan depan, *bukan tahun* depan”",
                "&quot;Jembatan itu selesai bulan depan, *bukan tahun depan&quot;"
            })
    void whatAppsWriteInsideAQuotationChangesNothing(String message) throws IOException {
        assertEquals(Verdict.EXACT, only(message).verdict());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nama_berkas_ini.pdf 2*3 dan 5 * 3 * 2 | nama_berkas_ini.pdf 2*3 dan 5 * 3 * 2",
                "biaya ~ 5 juta, ~Bupati | biaya ~ 5 juta, ~Bupati",
                "a > b &amp; c &unknown; &#9999999; | a > b & c &unknown; &#9999999;",
                "Jum`at *tebal* _miring_ ~coret~ ```sama``` | Jum`at tebal miring coret sama"
            })
    void whatIsNoMarkOfAnAppStays(String message, String read) {
        assertEquals(read, PlainText.of(message));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bupati Batang Ratri Lesmana mengatakan #.", "*Bupati Batang Ratri Lesmana*: #"})
    void reportedSpeechOfALongTextIsCheckedToo(String shape) throws IOException {
        String line = shape.replace("#", TOLD);
        for (String filler :
                List.of("Cuaca cerah di pantai.\n".repeat(20), "Cuaca cerah di pantai. ".repeat(800) + "\n")) {
            Finding found = only(filler + line + "\n" + filler.substring(0, 200));
            assertEquals(Verdict.EXACT, found.verdict(), found::toString);
            assertEquals(Claim.SAME, found.speaker());
            assertTrue(found.quotation().contains("pasar malam"));
            assertEquals(
                    Claim.DIFFERS,
                    only(filler + line.replace("Bupati Batang Ratri Lesmana", "Sekda Kota Tegal Danu Wira"))
                            .speaker());
        }
    }

    @Test
    void wordsBetweenMarksThatAreTooFewDoNotHideWhatIsReported() throws IOException {
        Verification found = verifier.verify("Acara “ramah tamah” selesai.\n" + "Cuaca cerah di pantai.\n".repeat(20)
                + "Bupati Batang Ratri Lesmana mengatakan " + TOLD + ".");
        assertEquals(1, found.tooShort().size());
        assertEquals(
                List.of(Verdict.EXACT),
                found.findings().stream().map(Finding::verdict).toList());
    }

    @Test
    void runningTextWithColonsAndDashesHoldsNoQuotations() throws IOException {
        String prose = """
                Bupati Batang membuka tiga proyek: jembatan, jalan desa, pasar dan terminal.
                Warga datang sejak pagi - sebagian dari desa tetangga di lereng gunung.
                """;
        assertEquals(List.of(), verifier.verify(prose.repeat(10)).findings());
    }

    private static Finding only(String text) throws IOException {
        List<Finding> findings = verifier.verify(text).findings();
        assertEquals(1, findings.size(), findings::toString);
        return findings.getFirst();
    }
}
