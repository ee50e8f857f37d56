package tutur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    private static final Terms TERMS = Terms.load();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Sekda Kota Medan, Ir. Danu             | sekda kota medan ir danu
            Danu Wira, S.Sos, M.Si.                | danu wira ssos msi
            Danu Wira S.E., M.M                    | danu wira se mm
            Rina, Ph.D dan H.Umar dan K.H. Amin    | rina phd dan h umar dan kh amin
            selesai.Dia pergi                      | selesai dia pergi
            langkah-langkah                        | langkah-langkah
            langkah-langkahnya                     | langkah-langkahnya
            undang-undang-nya                      | undang-undang
            perundang-undangan                     | perundang-undangan
            ASN-nya se-Sumut                       | asn se sumut
            Covid-19 dan sayur-mayur               | covid 19 dan sayur mayur
            Jum'at Ma’ruf Qur`an                   | jumat maruf quran
            Rp1,5 miliar Rp.500.000 Rp 1.250.000,50 | rp 1.5 miliar rp 500000 rp 1250000.50
            pukul 08.00 dan 15:31                  | pukul 08.00 dan 15.31
            (30/11/2023) 2019-2024                 | 30 11 2023 2019 2024
            Café DÉCOR naïf                        | cafe decor naif
            www.contoh.id a@b.id                   | www contoh id a b id
            DP3AP2KB P3K 4G                        | dp3ap2kb p3k 4g
            soft\u00adhyphen zero\u200bwidth       | softhyphen zerowidth
            “Kita,” —katanya…                      | kita katanya
            - ' . … (!)                            | ``
            """)
    void aTextBecomesItsTerms(String text, String expected) {
        assertEquals(
                expected,
                String.join(" ", TERMS.of(text).stream().map(Terms.Term::exact).toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            bangun   : membangun dibangun pembangunan bangunan pembangunannya terbangun
            pilih    : pemilihan terpilih memilih dipilih pemilih pilihan pilihlah
            kata     : mengatakan dikatakan perkataan katanya
            perintah : pemerintah pemerintahan memerintahkan diperintah
            tulis    : menulis penulis tertulis tulisan menuliskannya
            tingkat  : peningkatan meningkatkan ditingkatkan
            beri     : memberi memberikan diberikan pemberian berikan berikanlah
            kerja    : bekerja pekerja pekerjaan mengerjakan dikerjakan
            ajar     : belajar pelajar pelajaran mengajar pengajaran ajaran
            pimpin   : kepemimpinan memimpin pemimpin dipimpin pimpinan
            sah      : mengesahkan disahkan pengesahan
            tahu     : mengetahui diketahui pengetahuan ketahui
            daya     : memberdayakan pemberdayaan berdaya
            hasil    : keberhasilan berhasil menghasilkan penghasilan
            tunjuk   : menunjukkan menunjukan ditunjuk pertunjukan
            langkah  : langkah-langkah langkah-langkahnya melangkah
            serta    : peserta menyertai beserta kepesertaan
            undang-undang : perundang-undangan undang-undangnya
            """)
    void wordsOfOneRootMeet(String root, String words) {
        for (String word : words.split(" ")) {
            assertEquals(root, stem(word), word);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ':', textBlock = """
            berikan    : ikan
            menteri    : teri
            kepala     : pala
            pemilu     : pilu
            undangan   : undang-undang
            setiap     : tiap
            pegawai    : gawai
            sekolah    : kolah
            penjabat   : pejabat
            Kediri     : diri
            Bekasi     : bekas
            Maluku     : malu
            beruang    : uang
            """)
    void wordsOfDifferentRootsDoNotMeet(String one, String other) {
        assertFalse(stem(one).equals(stem(other)), () -> one + " meets " + other + " in " + stem(one));
    }

    @Test
    void namesAndOfficesKeepTheirForm() {
        for (String word : List.of(
                "Sudirman",
                "Sukabumi",
                "Alrahman",
                "Halikinnor",
                "Setiawan",
                "Kartanegara",
                "Bupati",
                "Menteri",
                "Sekda",
                "Kepala",
                "Gubernur",
                "Camat",
                "Penjabat",
                "Sampit",
                "Pematangsiantar",
                "Pekanbaru")) {
            assertEquals(word.toLowerCase(Locale.ROOT), stem(word));
        }
    }

    @Test
    void everyIrregularWordNeedsItsRowAndHasAKnownRoot() {
        Stemmer stemmer = Stemmer.load();
        for (List<String> row : Table.rows(Stemmer.class, "stems.tsv", 2)) {
            assertEquals(row.get(1), stemmer.stem(row.get(0)));
            assertEquals(row.get(1), stemmer.stem(row.get(1)), "root of " + row.getFirst());
        }
    }

    @Test
    void aRootIsItsOwnStem() {
        Map<String, String> moved = new HashMap<>();
        for (List<String> row : Table.rows(Stemmer.class, "roots.tsv", 1)) {
            String stem = stem(row.getFirst());
            if (!stem.equals(row.getFirst())) {
                moved.put(row.getFirst(), stem);
            }
        }
        assertEquals(Map.of(), moved);
    }

    private static String stem(String word) {
        List<Terms.Term> terms = TERMS.of(word);
        assertEquals(1, terms.size(), word);
        return terms.getFirst().stem();
    }

    @Test
    void spansAreInOrderAndInsideAnyText() {
        Random random = new Random(11);
        String alphabet = "aB1 .-'’,:/R\u0301\u00ad\ud83d\ude00\ud800é\n\u02bc\ufe70Rp2nya-";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            random.ints(random.nextInt(40), 0, alphabet.length()).forEach(c -> text.append(alphabet.charAt(c)));
            int end = 0;
            for (Terms.Term term : TERMS.of(text.toString())) {
                assertTrue(term.span().start() >= end && term.span().length() > 0, text.toString());
                assertTrue(term.span().end() <= text.length(), text.toString());
                assertFalse(term.exact().isEmpty() || term.stem().isEmpty(), text.toString());
                assertTrue(term.exact().length() <= Terms.LONGEST, text.toString());
                end = term.span().end();
            }
        }
    }

    @Test
    void aTermIsTheSameWhereverItStands() {
        for (String text : List.of("M.Si", "1.250.000", "langkah-langkah", "Jum'at", "Rp5")) {
            assertEquals(TERMS.of(text).size(), TERMS.of("(" + text + "), ").size(), text);
            assertEquals(
                    TERMS.of(text).getFirst().exact(),
                    TERMS.of("x “" + text + "” y").get(1).exact());
        }
    }
}
