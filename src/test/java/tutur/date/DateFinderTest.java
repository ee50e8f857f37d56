package tutur.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateFinderTest {
    private static final DateFinder FINDER = DateFinder.load();

    /** Expected days, then a text that names them; the year is written. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2019-10-14 | Rapat digelar Senin (14/10/2019) di aula.
            2024-03-04 | Rapat digelar Senin (04/03/2024).
            2023-02-23 | Rapat digelar Kamis (23/2/23).
            2021-10-22 | Rapat digelar tanggal 22/10/21.
            2021-01-23 | Rapat Sabtu (23/1-2021) itu ramai.
            2019-03-28 | ” kata Budi, Kamis 28 Maret 2019.
            2019-03-28 | ” kata Budi, Kamis, 28 Maret 2019.
            2018-02-14 | Rapat pada Rabu, 14 Pebruari 2018, usai.
            2019-11-12 | Pada 12 Nopember 2019 ia pulang.
            2023-09-01 | Pada Jum'at (1/9/2023) ia pulang.
            2023-09-01 | Pada Jum’at, 1 Sep 2023 ia pulang.
            2019-09-15 | Ahad, 15 September 2019, ia pulang.
            2025-05-06 | Pada Selasa malam (6/5/2025) ia pulang.
            2025-08-20 | Pukul 03.25 WIB tanggal 20 Agustus 2025 ia pulang.
            2015-10-20 | Pada tanggal 20 oktober 2015 ia pulang.
            2024-12-05 | Kamis, 05-12-2024, ia pulang.
            2018-07-27/2018-07-28 | Jumat & Sabtu 27 sd 28 Juli 2018 di aula.
            2019-10-14/2019-10-15 | Berlangsung 14-15 Oktober 2019 di aula.
            2022-07-25/2022-07-26 | Berlangsung (25-26) Juli 2022 di aula.
            2023-04-29/2023-04-30 | Sabtu dan Minggu (29-30/4/2023) di aula.
            2023-05-31/2023-06-01 | Berlangsung 31/5-1/6/2023 di aula.
            2025-06-23/2025-09-23 | Mulai 23 Juni hingga 23 September 2025 di aula.
            2024-12-30/2025-01-02 | Mulai 30 Desember hingga 2 Januari 2025 di aula.
            2022-04-30/2022-05-02 | Berlangsung 30 April - 2 Mei 2022 di aula.
            """)
    void aFullDateIsReadDayFirst(String expected, String text) {
        assertEquals(expected, days(FINDER.find(text, Frame.UNKNOWN)));
    }

    /** Expected days, the day of publication, a text. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            2021-04-28 | 2021-04-29 | Rabu (28/4) di aula.
            2022-08-02 | 2022-08-03 | Selasa (2/8) malam di aula.
            2021-12-30 | 2022-01-02 | Kamis (30/12) di aula.
            2022-01-03 | 2022-01-02 | Besok, 3 Januari, rapat digelar.
            2023-04-29/2023-04-30 | 2023-05-01 | Sabtu dan Minggu (29-30/4) di aula.
            2025-06-25 | 2025-06-10 | Digelar pada 25 Juni mendatang.
            2024-10-01 | 2024-11-12 | Berjalan sejak 1 Oktober lalu.
            2024-10-10 | 2024-10-10 | Ujarnya di Sangkuriang, Kamis.
            2024-10-08 | 2024-10-10 | Ujarnya di Sangkuriang, Selasa.
            2024-10-04 | 2024-10-10 | Ujarnya di Sangkuriang, Jum'at.
            2024-10-15 | 2024-10-10 | Digelar Selasa depan.
            2024-10-09 | 2024-10-10 | Kemarin ia datang.
            2024-10-10 | 2024-10-10 | Tadi pagi ia datang.
            2024-10-11 | 2024-10-10 | Besok ia datang.
            2024-10-10 | 2024-10-10 | Hari ini, Kamis (10/10/2024) ia datang.
            """)
    void whatIsNotWrittenFollowsFromPublication(String expected, LocalDate published, String text) {
        String found = days(FINDER.find(text, new Frame(published, null)));
        assertEquals(expected, found.contains(" ") ? found.substring(found.lastIndexOf(' ') + 1) : found);
    }

    /** Expected days, a text without a day of publication. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            2023-11-30 2023-11-17 | Rapat Kamis (30/11). Pada 17 November 2023 lalu mereka bertemu menjelang Pilkada 2024.
            2021-04-28 | LKPD Tahun Anggaran 2020 diserahkan, Rabu (28/4).
            2022-11-24 | RAPBD Tahun Anggaran 2023 disetujui, Kamis (24/11).
            2018-09-06 | Anggaran 2018 tidak berubah, ujar Rahman, Kamis (6/9).
            2019-10-14 2019-10-14/2019-10-15 | Rapat Senin (14/10/2019) berlangsung 14-15 Oktober ini.
            """)
    void aYearFollowsFromTwoWitnessesInTheText(String expected, String text) {
        assertEquals(expected, days(FINDER.find(text, Frame.UNKNOWN)));
    }

    @Test
    void aYearFollowsFromTheAddress() {
        Frame frame = new Frame(null, "https://kabar.example/2016/11/rapat/");
        assertEquals("2016-11-14", days(FINDER.find("Rapat Senin (14/11).", frame)));
        Frame wrongClock = new Frame(LocalDate.of(2019, 11, 12), "https://kabar.example/2016/11/15/rapat/");
        assertEquals("2016-11-14", days(FINDER.find("Rapat Senin (14/11).", wrongClock)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Rapat Kamis (30/11).
            Periode 2021-2026 dan Tahun Anggaran 2023.
            Tahun Anggaran 2020 dibahas, Senin (28/4).
            Harga naik 3/4 bagian, skor 2-1, rasio (1:3), Rp 12.500.
            Jalan Merdeka No. 5/7 RT 02/03.
            Surat Nomor 180/542.4/XII/2016 dan UU 23/2014.
            Pasar Minggu ramai setiap Senin, tiga Minggu lalu.
            Program Jumat Berkah dan Jumat Curhat.
            Pada 31 Februari 2020 dan (32/1/2020).
            Minggu lalu dan minggu depan.
            """)
    void whatIsNoDateOrHasNoYearIsLeftOut(String text) {
        assertEquals("", days(FINDER.find(text, Frame.UNKNOWN)));
    }

    @Test
    void aWeekdayThatContradictsItsDateIsFlaggedAndTheDateKept() {
        FoundDate date = FINDER.find("Senin (9/5/2025) di aula.", new Frame(LocalDate.of(2025, 6, 9), null))
                .getFirst();
        assertTrue(date.weekdayConflict());
        assertEquals(LocalDate.of(2025, 5, 9), date.start());
        assertEquals(LocalDate.of(2025, 6, 9), date.proposal());
        assertFalse(FINDER.find("Jumat (9/5/2025).", Frame.UNKNOWN).getFirst().weekdayConflict());
    }

    @Test
    void theSpanHoldsWeekdayAndBrackets() {
        String text = "Rapat usai, Senin (14/10/2019), di aula.";
        assertEquals(
                "Senin (14/10/2019)",
                FINDER.find(text, Frame.UNKNOWN).getFirst().span().of(text));
    }

    @Test
    void onAnyTextSpansAreInOrderAndDatesAreDays() {
        Random random = new Random(3);
        String[] pieces = {
            "Senin",
            "Minggu",
            "Jum'at",
            " ",
            "(",
            ")",
            "30",
            "/",
            "11",
            "-",
            "2023",
            "29",
            "Februari",
            "Mei",
            ",",
            ".",
            "s/d",
            "hingga",
            "kemarin",
            "hari ini",
            "tanggal",
            "99",
            "0",
            "\n",
            "lalu",
            "dan",
            "\ud83d\ude00",
            "14/10/2019"
        };
        for (int round = 0; round < 5000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
            }
            Frame frame = random.nextBoolean() ? Frame.UNKNOWN : new Frame(LocalDate.of(2024, 2, 29), null);
            int last = 0;
            for (FoundDate date : FINDER.find(text.toString(), frame)) {
                assertTrue(date.span().start() >= last && date.span().end() <= text.length(), text::toString);
                last = date.span().end();
            }
        }
    }

    private static String days(List<FoundDate> dates) {
        return dates.stream()
                .map(d -> d.start().equals(d.end()) ? d.start().toString() : d.start() + "/" + d.end())
                .collect(Collectors.joining(" "));
    }
}
