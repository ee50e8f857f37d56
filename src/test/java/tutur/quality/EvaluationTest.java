package tutur.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of scoring, on invented documents; {@code ScorersAgreeTest} holds them against the public scorer. */
class EvaluationTest {

    private static final String TEXT = "Bupati Rana Wijaya meminta warga tetap tenang dan menjaga kampung. “Jangan"
            + " mudah percaya kabar bohong yang beredar,” kata Rana. Warga berharap jalan desa segera diperbaiki.";

    @TempDir
    private Path folder;

    @Test
    void everythingFoundIsEverythingRight() throws IOException {
        Figures figures = score("indirect", "Rana Wijaya", "warga tetap tenang dan menjaga kampung");
        assertEquals(new Figures.Finds(1, 0, 0), figures.finds().get("statements attributed"));
        assertEquals(1.0, finds(figures, "attributed: indirect").f1());
        assertEquals(List.of("a.txt region false: kota sanga", "a.txt topic missed: ketertiban"), figures.losses());
    }

    @Test
    void aStatementIsTheMarkedOneFromThreeFifthsOfOverlapOn() throws IOException {
        assertEquals(1, found("warga tetap tenang dan"), "4 of 6 words");
        assertEquals(0, found("warga tetap tenang"), "3 of 6 words");
        assertEquals(
                1, found("meminta warga tetap tenang dan menjaga kampung. “Jangan mudah percaya"), "6 of 10 words");
        assertEquals(
                0, found("meminta warga tetap tenang dan menjaga kampung. “Jangan mudah percaya kabar"), "6 of 11");
    }

    private int found(String words) throws IOException {
        return finds(score("indirect", "Rana Wijaya", words), "statement spans").right();
    }

    @Test
    void aNameIsRightWhenItHasAllWordsOfTheOtherWithoutTitles() throws IOException {
        assertEquals(1, attributed("Rana"));
        assertEquals(1, attributed("H. Rana Wijaya, S.Sos., M.Si."));
        assertEquals(0, attributed("Rana Wibowo"));
        assertEquals(0, attributed(""));
    }

    private int attributed(String speaker) throws IOException {
        return finds(score("indirect", speaker, "warga tetap tenang dan menjaga kampung"), "statements attributed")
                .right();
    }

    @Test
    void aMissCostsRecallAndAFalseFindPrecision() throws IOException {
        Figures figures = score("direct", "Rana", "Jangan mudah percaya kabar bohong yang beredar");
        assertEquals(new Figures.Finds(0, 1, 1), figures.finds().get("statement spans"));
        assertEquals(new Figures.Finds(0, 1, 0), figures.finds().get("spans: direct"));
        assertTrue(
                figures.losses().contains("a.txt a-1 missed indirect: warga tetap tenang dan menjaga kampung"),
                figures.losses()::toString);
    }

    @Test
    void whatOverlapsSomethingOptionalCostsNothing() throws IOException {
        Figures figures = score("indirect", "Rana", "jalan desa segera");
        assertEquals(new Figures.Finds(0, 0, 1), figures.finds().get("statement spans"));
    }

    @Test
    void daysAndRegionsAreSharesAndSets() throws IOException {
        Figures figures = score("indirect", "Rana Wijaya", "warga tetap tenang dan menjaga kampung");
        assertEquals(new Figures.Share(1, 1), figures.shares().get("event date"));
        assertEquals(new Figures.Share(1, 1), figures.shares().get("primary region"));
        assertEquals(new Figures.Finds(1, 1, 0), figures.finds().get("regions"));
        assertEquals(new Figures.Finds(1, 0, 0), figures.finds().get("officials: name+title+region"));
        assertEquals(new Figures.Finds(0, 0, 1), figures.finds().get("topics"));
    }

    @Test
    void aDocumentThatWasNotPredictedIsMissedAltogether() throws IOException {
        Figures figures = Evaluation.of("ours", gold(), Map.of(), _ -> TEXT).total();
        assertEquals(new Figures.Finds(0, 0, 1), figures.finds().get("statement spans"));
        assertTrue(figures.losses().contains("a.txt NOT PREDICTED"), figures.losses()::toString);
    }

    @Test
    void intervalsAreTheSameEveryTimeAndHoldTheFigure() throws IOException {
        Figures right = score("indirect", "Rana Wijaya", "warga tetap tenang dan menjaga kampung");
        Figures wrong = score("indirect", "Rana Wibowo", "warga tetap tenang dan menjaga kampung");
        Evaluation evaluation = new Evaluation("ours", 0, List.of(right, wrong, right, right));
        Evaluation.Interval interval = evaluation.interval(EvaluationTest::f1);
        assertEquals(interval, evaluation.interval(EvaluationTest::f1));
        assertEquals(0.75, f1(evaluation.total()));
        assertTrue(interval.low() < 0.75 && interval.high() == 1.0, interval::toString);
        assertEquals(
                new Evaluation.Interval(1, 1),
                new Evaluation("ours", 0, List.of(right, right)).interval(EvaluationTest::f1));
    }

    private static double f1(Figures figures) {
        return finds(figures, "statements attributed").f1();
    }

    @Test
    void thePageKeepsWhatWasWrittenByHand() throws IOException {
        Evaluation evaluation = Evaluation.of("ours", gold(), Map.of(), _ -> TEXT);
        QualityReport report = new QualityReport(List.of(evaluation));
        String page = report.markdown("old\n## Known to be weak\n* captions\n");
        assertTrue(page.endsWith("## Known to be weak\n* captions\n"), page);
        assertTrue(page.contains("## ours: 1 documents, 1 statements that count"), page);
        assertEquals(page, report.markdown(page), "a second run changes nothing");
        assertTrue(report.data().contains("\"statements-attributed\""), report.data());
    }

    @Test
    void aFileThatIsNoGoldIsTold() throws IOException {
        Path file = Files.writeString(folder.resolve("x.json"), "{\"documents\": [{\"statements\": []}]}");
        IOException told = assertThrows(IOException.class, () -> Gold.read(file));
        assertTrue(told.toString().contains("x.json is not a gold file: no file in [statements]"), told::toString);
        Path lines = Files.writeString(folder.resolve("x.jsonl"), "\n{\"file\": 3}\n");
        told = assertThrows(IOException.class, () -> Prediction.read(lines));
        assertTrue(told.toString().contains("x.jsonl, line 2: file should be text"), told::toString);
    }

    private static Figures.Finds finds(Figures figures, String row) {
        return Objects.requireNonNull(figures.finds().get(row), row);
    }

    private Figures score(String kind, String speaker, String text) throws IOException {
        String line = """
                {"file": "below/a.txt", "events": [{"start": "2024-03-04"}], "topics": [],
                 "regions": [{"name": "Kabupaten Lirung", "role": "primary"}, {"name": "Kota Sanga", "role": "mentioned"}],
                 "officials": [{"name": "Rana Wijaya", "title": "Bupati", "region": "Kabupaten Lirung"}],
                 "statements": [{"kind": "%s", "speaker": "%s", "text": "%s"}]}
                """.formatted(kind, speaker, text).replace("\n", " ");
        Prediction prediction = Prediction.of(line);
        return Evaluation.of("ours", gold(), Map.of(prediction.file(), prediction), _ -> TEXT)
                .total();
    }

    private List<Gold> gold() throws IOException {
        return Gold.read(Files.writeString(folder.resolve("gold.json"), """
                {"documents": [{"file": "a.txt", "title": null, "published": null, "is_advertorial": false,
                  "events": [{"start": "2024-03-04"}], "topics": ["ketertiban"],
                  "regions": [{"name": "Kabupaten Lirung", "role": "primary"}],
                  "officials": [{"name": "Rana Wijaya", "office_short": "Bupati", "region": "Kabupaten Lirung"}],
                  "statements": [
                    {"id": "a-1", "kind": "indirect", "speaker": "Rana Wijaya", "text": "warga tetap tenang dan menjaga kampung"},
                    {"kind": "free", "speaker": null, "text": "jalan desa segera diperbaiki"}]}]}
                """));
    }
}
