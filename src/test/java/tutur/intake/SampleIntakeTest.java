package tutur.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The account of the sample corpus adds up, and says of every file what the table of documents says. */
class SampleIntakeTest {

    @TempDir
    private Path folder;

    @Test
    void everyFileOfTheSampleCorpusComesOutAsItsTableSays() throws IOException {
        Map<String, String> wanted =
                Files.readAllLines(Path.of("src/test/resources/tutur/corpus-documents.tsv")).stream()
                        .skip(1)
                        .collect(Collectors.toMap(SampleIntakeTest::path, SampleIntakeTest::intake));
        try (Desk desk = new Desk(Path.of("corpus"), folder.resolve("index"))) {
            Report report = desk.run();
            for (Outcome outcome : report.outcomes()) {
                List<String> agreed = List.of(
                        wanted.getOrDefault(outcome.path(), "not in the table").split(" or "));
                assertTrue(agreed.contains(kind(outcome)), outcome + " should be " + agreed);
            }
            assertEquals(wanted.size(), report.files());
            assertEquals(
                    report.files(),
                    report.indexed() + report.unchanged() + report.duplicates() + report.empty() + report.refused());
            assertEquals(report.indexed(), desk.archived().size());
        }
    }

    private static String path(String row) {
        return row.substring(0, row.indexOf('\t'));
    }

    private static String intake(String row) {
        return row.substring(row.lastIndexOf('\t') + 1);
    }

    private static String kind(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Indexed _ -> "indexed";
            case Outcome.Unchanged _ -> "unchanged";
            case Outcome.Duplicate _ -> "duplicate";
            case Outcome.Refusal _ -> "refused";
        };
    }
}
