package tutur.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutur.text.Table;
import tutur.text.Words;

class EventsTest {
    private static final DateFinder FINDER = DateFinder.load();

    @Test
    void theDayOfTheReportComesBeforeDecreesElectionsAndBackground() {
        String text = """
                Bupati melantik pejabat di aula, Selasa (3/5/2022).
                Keputusan Nomor 12/KPTS/2022 tanggal 19 April 2022 menjadi dasarnya.
                Menjelang Pilkada 27 November 2024 ia berpesan agar netral.
                Pada 2 Mei 2022 lalu mereka bertemu.
                """;
        assertEquals(List.of(LocalDate.of(2022, 5, 3), LocalDate.of(2022, 5, 2)), events(text, null));
    }

    @Test
    void aRangeThatStartsOnTheDayExtendsIt() {
        Words words = Words.of("Rapat dibuka Senin (14/10/2019). Rapat berlangsung 14-15 Oktober ini.");
        FoundDate event = FINDER.events(words, FINDER.find(words, Frame.UNKNOWN), Frame.UNKNOWN)
                .getFirst();
        assertEquals(LocalDate.of(2019, 10, 15), event.end());
    }

    @Test
    void whereOnlyTheBackgroundHasADateItWasToldOnTheDayOfPublication() {
        String text =
                "Tim kembali memeriksa kantor itu. Pada penggeledahan sebelumnya, Selasa 17 September 2019, ia absen.";
        assertTrue(events(text, LocalDate.of(2019, 9, 18)).contains(LocalDate.of(2019, 9, 18)));
    }

    @Test
    void everyCueOfTheTableIsInItsOwnSentenceAndLowersItsDate() {
        for (List<String> row : Table.rows(DateFinder.class, "event-cues.tsv", 5)) {
            Words words = Words.of(row.get(3));
            Frame frame = new Frame(LocalDate.of(2021, 5, 1), null);
            List<FoundDate> dates = FINDER.find(words, frame);
            assertEquals(1, dates.size(), row.get(3));
            Words plain = Words.of("Rapat " + dates.getFirst().span().of(row.get(3)) + " usai.");
            double with = new Worth(words, frame).of(dates.getFirst());
            double without =
                    new Worth(plain, frame).of(FINDER.find(plain, frame).getFirst());
            assertTrue(with < without, row.get(3));
        }
    }

    private record Worth(Words words, Frame frame) {
        double of(FoundDate date) {
            return EventChooser.load().worth(words, date, frame.anchor())
                    - 1.5 * (1 - (double) date.span().start() / words.text().length());
        }
    }

    private static List<LocalDate> events(String text, @org.jspecify.annotations.Nullable LocalDate published) {
        Words words = Words.of(text);
        Frame frame = new Frame(published, null);
        return FINDER.events(words, FINDER.find(words, frame), frame).stream()
                .map(FoundDate::start)
                .toList();
    }
}
