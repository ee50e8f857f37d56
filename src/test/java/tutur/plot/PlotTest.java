package tutur.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlotTest {

    @Test
    void yearsWithoutAnythingAreShownEmpty() {
        Counts years = Counts.over(List.of(2019, 2022));
        assertEquals(List.of(2019, 2020, 2021, 2022), years.years());
        assertEquals(List.of("2019", "2020", "2021", "2022"), years.axis());
        List<Plot.Mark> marks =
                years.row("", null, "", Map.of(2019, 5L, 2022, 10L), 10).marks();
        assertEquals(2, marks.size());
        assertEquals(50, marks.getFirst().height());
        assertEquals(100, marks.getLast().height());
        assertTrue(marks.getLast().x() > 740, "the fourth quarter");
    }

    @Test
    void ofManyYearsTheLastAreShownAndSomeAreNamed() {
        Counts years = Counts.over(List.of(1900, 2024));
        assertEquals(Counts.MOST, years.years().size());
        assertEquals(10, years.axis().stream().filter(label -> !label.isEmpty()).count());
        assertEquals("2024", years.axis().getLast());
    }

    @Test
    void aTermIsAsLongAsItLasted() {
        Spans spans = Spans.over(List.of(LocalDate.of(2020, 3, 1), LocalDate.of(2023, 5, 1)));
        assertEquals(2020, spans.from());
        assertEquals(2023, spans.to());
        Plot.Mark half = spans.bar(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 12, 31), false)
                .getFirst();
        assertEquals(0, half.x());
        assertEquals(500, half.width(), 2);
        assertTrue(spans.bar(null, null, false).isEmpty());
        assertTrue(spans.bar(LocalDate.of(2023, 12, 31), LocalDate.of(2023, 12, 31), false)
                        .getFirst()
                        .width()
                >= 4);
    }

    @Test
    void noMarkLeavesItsStrip() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            List<LocalDate> days = new ArrayList<>();
            for (int d = 0; d < 2 + random.nextInt(4); d++) {
                days.add(LocalDate.ofEpochDay(random.nextInt(80_000) - 40_000));
            }
            days.sort(null);
            Spans spans = Spans.over(days);
            List<Plot.Mark> marks = new ArrayList<>(spans.bar(days.getFirst(), days.getLast(), true));
            marks.addAll(spans.bar(days.getLast(), days.getLast(), false));
            Counts counts = Counts.over(days.stream().map(LocalDate::getYear).toList());
            marks.addAll(counts.row("", null, "", Map.of(days.getLast().getYear(), 3L), 3)
                    .marks());
            for (Plot.Mark mark : marks) {
                assertTrue(
                        mark.x() >= 0
                                && mark.width() > 0
                                && mark.x() + mark.width() <= Plot.WIDTH + 4
                                && mark.y() >= 0
                                && mark.y() + mark.height() <= Plot.HEIGHT,
                        mark + " of " + days);
            }
        }
    }
}
