package tutur.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.story.Wording.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.text.Effort;
import tutur.text.Shingles;

/** Which documents are one story, which statements one quotation, and which are not. */
class StoriesTest {

    private static Paper paper(String id, @Nullable String day, String outlet, String text) {
        LocalDate date = day == null ? null : LocalDate.parse(day);
        return new Paper(id, date, -1, false, outlet, Shingles.of(text, Paper.WORDS));
    }

    private static Quote quote(String id, String speaker, String text) {
        return new Quote(id, Quotation.document(id), null, speaker, Shingles.of(text, Quote.WORDS));
    }

    /** Stories as ids in their order, quotations not looked at. */
    private static List<String> stories(List<Paper> papers) {
        return Stories.of(papers, List.of()).all().stream()
                .map(s -> String.join(
                        " ", s.copies().stream().map(Story.Copy::document).toList()))
                .sorted()
                .toList();
    }

    private static String notice(int number, String place) {
        return "PENGUMUMAN Nomor 800/" + number
                + "/BKD/2024 tentang seleksi terbuka jabatan pimpinan tinggi pratama di lingkungan "
                + "pemerintah " + place
                + ". Dalam rangka pengisian jabatan yang lowong, panitia seleksi membuka pendaftaran pada "
                + "tanggal " + (number % 27 + 1) + " sampai " + (number % 25 + 3) + " bulan ini pukul 0" + (number % 9)
                + ".30. Berkas diserahkan kepada sekretariat panitia seleksi dengan syarat sebagai berikut: berstatus aparatur "
                + "sipil negara, sehat jasmani dan rohani, serta mendapat izin dari pejabat pembina kepegawaian masing-masing.";
    }

    @Test
    void aCopyThatLeavesOutAThirdAndAddsALineIsOfTheStory() {
        String release = text(1, 300);
        String cut = release.substring(0, release.length() * 2 / 3) + " " + text(2, 30);
        Stories found = Stories.of(
                List.of(paper("b", "2024-05-02", "Kabar", cut), paper("a", "2024-05-01", "Humas", release)), List.of());
        Story story = found.story("b").orElseThrow();
        assertEquals("a", story.id());
        assertEquals(0.87, story.copies().getLast().share(), 0.03, "of the copy stands in the release");
        assertEquals(0.66, story.copies().getLast().kept(), 0.03, "of the release stands in the copy");
    }

    @Test
    void theFirstIsTheEarliestThenTheOneWithoutTimeThenTheLongest() {
        String text = text(3, 100);
        Shingles all = Shingles.of(text, Paper.WORDS);
        LocalDate day = LocalDate.of(2024, 5, 1);
        List<Paper> papers = List.of(
                new Paper("a", null, -1, false, "W", all),
                new Paper("b", day, 8 * 60, false, "X", all),
                new Paper("c", day, -1, false, "Y", Shingles.of(text + " tambahan", Paper.WORDS)),
                new Paper("d", day, -1, false, "Z", all));
        assertEquals(List.of("c d b a"), stories(papers));
    }

    @Test
    void formsThatAreFilledInAnewAreNoCopies() {
        List<Paper> papers = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            papers.add(paper("n" + i, "2024-05-%02d".formatted(i), "Outlet " + i, notice(i * 7, "Kabupaten Contoh")));
        }
        assertEquals(List.of(), stories(papers));
        assertEquals(
                List.of("x y"),
                stories(List.of(
                        paper("x", "2024-05-01", "A", notice(5, "Kabupaten Contoh")),
                        paper("y", "2024-05-02", "B", notice(5, "Kabupaten Contoh") + " Demikian."))));
    }

    private static String round(String day, int doses) {
        return "Mobil layanan keliling hadir " + day
                + " mulai pukul 08.00 sampai 14.00 di halaman pasar, balai warga, dan terminal. "
                + "Warga cukup membawa berkas asli beserta 2 lembar salinan, lalu mengisi formulir yang tersedia di loket. "
                + "Biaya Rp80.000 untuk golongan pertama dan Rp75.000 untuk golongan kedua, dibayar di tempat. Tersedia "
                + doses
                + " nomor antrean setiap hari, dan petugas berhenti menerima berkas pada pukul 13.00 waktu setempat.";
    }

    @Test
    void whatDiffersInItsDayOnlyIsAnotherRoundAndWhatWritesItsNumbersOtherwiseIsACopy() {
        assertEquals(
                List.of("a c"),
                stories(List.of(
                        paper("a", null, "A", round("6 September 2023", 100)),
                        paper("b", null, "B", round("20 September 2023", 100)),
                        paper("c", null, "C", round("(06/09/2023)", 100).replace("Rp", "Rp ")))));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-01, 2024-05-01, Kabar, Kabar, false",
        "2024-05-01, 2024-05-01, Kabar, Warta, true",
        "2024-05-01, 2024-05-02, Kabar, Warta, true",
        "2024-05-01, 2024-05-02, Kabar, Kabar, false",
        "2024-05-01, 2024-07-02, Kabar, Warta, false",
    })
    void twoReportsOfOneOutletAndAnotherMonthAreNoCopies(String one, String other, String a, String b, boolean joined) {
        String text = text(4, 200);
        String changed = text(5, 60) + text.substring(text.length() / 4);
        Stories found = Stories.of(List.of(paper("a", one, a, text), paper("b", other, b, changed)), List.of());
        assertEquals(joined, found.story("a").isPresent());
    }

    @Test
    void shortTextsAreCopiesOnlyWhenTheyAreEqual() {
        String text = text(6, 25);
        assertEquals(
                List.of("a c"),
                stories(List.of(
                        paper("a", null, "A", text),
                        paper("b", null, "B", text + " lagi"),
                        paper("c", null, "C", text.toUpperCase(java.util.Locale.ROOT)),
                        paper("d", null, "D", "Laporan."),
                        paper("e", null, "E", "Laporan."))));
    }

    @Test
    void twoTextsAreNotJoinedByAThirdThatHoldsBoth() {
        String one = text(7, 150);
        String other = text(8, 150);
        assertEquals(
                List.of("a c"),
                stories(List.of(
                        paper("a", "2024-01-01", "A", one),
                        paper("b", "2024-01-02", "B", other),
                        paper("c", "2024-01-03", "C", one + " " + other))));
    }

    @Test
    void storiesAndTheirIdsDoNotDependOnTheOrderOfArrival() {
        Random random = new Random(42);
        List<Paper> papers = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            String text = text(random.nextInt(60), 120);
            int from = random.nextInt(text.length() / 2);
            String id = "d%03d".formatted(i);
            String day = random.nextInt(5) == 0 ? null : "2024-03-%02d".formatted(1 + random.nextInt(20));
            papers.add(paper(id, day, "Outlet " + random.nextInt(40), text.substring(from)));
            quotes.add(quote(id + "-1", random.nextBoolean() ? "danu wira" : "", text(500 + random.nextInt(50), 9)));
        }
        Map<String, List<String>> expected = told(Stories.of(papers, quotes));
        assertTrue(expected.size() > 60, () -> "hardly any stories: " + expected.size());
        for (int round = 0; round < 10; round++) {
            Collections.shuffle(papers, random);
            Collections.shuffle(quotes, random);
            assertEquals(expected, told(Stories.of(papers, quotes)));
        }
    }

    private static Map<String, List<String>> told(Stories stories) {
        Map<String, List<String>> told = new TreeMap<>();
        stories.all()
                .forEach(s -> told.put(
                        s.id(), s.copies().stream().map(Story.Copy::toString).toList()));
        stories.quotations().forEach(q -> told.put(q.id(), q.statements()));
        return told;
    }

    @Test
    void fiveThousandEqualAndFiveThousandAlikeDocumentsCostNoMoreThanOthers() throws Exception {
        List<Paper> papers = new ArrayList<>();
        String same = text(9, 300);
        for (int i = 0; i < 5_000; i++) {
            papers.add(paper("s" + i, "2024-01-01", "Outlet " + i, same));
            papers.add(paper("f" + i, "2024-01-01", "Outlet " + i, notice(i, "Kabupaten Contoh")));
        }
        Stories stories = Effort.within(8_000, () -> Stories.of(papers, List.of()));
        assertEquals(5_000, stories.story("s0").orElseThrow().copies().size());
    }

    @Test
    void aQuotationIsOneInSpiteOfSmallChangesAndForgottenSpeakers() {
        String said = "Kita jaga netralitas karena warga melihat setiap langkah kita di kantor dan di luar";
        List<Quote> quotes = List.of(
                quote("a-1", "danu wira", said),
                quote("b-1", "danu", said.replace("di luar", "di rumah")),
                quote("c-1", "", said + " kata orang"),
                quote("d-1", "ratri lesmana", said),
                quote("e-1", "danu wira", "Kita jaga netralitas"),
                quote("a-2", "danu wira", said));
        List<Paper> papers = List.of(
                paper("a", "2024-01-01", "A", text(21, 80)),
                paper("b", "2024-01-02", "B", text(22, 80)),
                paper("c", "2024-01-03", "C", text(23, 80)),
                paper("d", "2024-01-04", "D", text(24, 80)),
                paper("e", "2024-01-05", "E", text(25, 80)));
        Stories stories = Stories.of(papers, quotes);
        assertEquals(1, stories.quotations().size());
        assertEquals(
                List.of("a-1", "b-1", "c-1"),
                stories.quotation("c-1").orElseThrow().statements());
        assertEquals(3, stories.quotation("a-1").orElseThrow().documents());
    }
}
