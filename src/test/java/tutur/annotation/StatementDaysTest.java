package tutur.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementDaysTest {

    private final Press press = new Press();

    private List<String> days(String body) {
        return press.annotate(body).statements().stream()
                .map(said -> String.valueOf(said.when()))
                .toList();
    }

    @Test
    void whatSomebodySaysNextIsSaidOnTheDayToldWithTheWordsBefore() {
        assertEquals(List.of("2024-03-04", "2024-03-01", "2024-03-01"), days("""
                        Rapat itu digelar di Jember, Senin (4/3/2024).
                        "Anggaran sudah cukup untuk tahun ini," kata Bupati Jember Ratna Dewi.
                        "Jalan itu akan diperbaiki bulan depan," kata Sekda Jember Bagus Prakoso, Jumat (1/3/2024).
                        "Jembatannya menyusul tahun depan," kata Bagus."""));
    }

    @Test
    void whatSomebodySaidBeforeIsSaidOnTheDayToldLaterWhenItIsNearTheEvent() {
        assertEquals(List.of("2024-03-01", "2024-03-01"), days("""
                Rapat itu digelar di Jember, Senin (4/3/2024).
                "Jalan itu akan diperbaiki bulan depan," kata Sekda Jember Bagus Prakoso.
                "Jembatannya menyusul tahun depan," kata Bagus, Jumat (1/3/2024)."""));
    }

    @Test
    void wordsOfLongAgoTellNothingOfWhatIsSaidBeforeThem() {
        assertEquals(List.of("2024-03-04", "2024-01-05"), days("""
                Rapat itu digelar di Jember, Senin (4/3/2024).
                "Jalan itu akan diperbaiki bulan depan," kata Sekda Jember Bagus Prakoso.
                "Jembatannya menyusul tahun depan," kata Bagus, Jumat (5/1/2024)."""));
    }
}
