package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tutur.annotation.AnnotatedDocument;
import tutur.region.RegionMention;
import tutur.text.Language;

/**
 * How much of what a careful reader finds in the sample corpus the program finds. The floors lie a little below what is reached, so
 * that a change that loses much is seen at once; a change that gains much raises them.
 */
class CorpusQualityTest {

    private static final List<Map<String, String>> DOCUMENTS = Sample.rows("corpus-documents.tsv");
    private static final CorpusScore SCORE = CorpusScore.of(Sample.documents(), Sample.byPath("corpus-statements.tsv"));

    @Test
    void statementsAreFound() {
        atLeast(0.94, SCORE.spans(), SCORE.losses);
    }

    @Test
    void statementsAreGivenToTheirSpeakers() {
        atLeast(0.89, SCORE.attributed(), SCORE.losses);
    }

    @Test
    void theRegionOfEveryDocumentIsOneOfItsPrimaryRegions() {
        share(
                1.0,
                "region_code",
                (document, code) -> document.regions().stream()
                        .anyMatch(r -> r.role() == RegionMention.Role.PRIMARY
                                && r.region().code().equals(code)));
    }

    @Test
    void theDayOfTheEventComesFirst() {
        share(
                0.94,
                "event_start",
                (document, day) -> !document.events().isEmpty()
                        && document.events().getFirst().start().toString().equals(day));
    }

    @Test
    void whatIsPaidForIsMarked() {
        share(1.0, "advertorial", (document, paid) -> document.advertorial() == paid.equals("yes"));
    }

    @Test
    void theLanguageIsTold() {
        share(1.0, "language", (document, code) -> document.language().code().equals(code));
    }

    @Test
    void nothingIsFoundInOtherLanguages() {
        for (AnnotatedDocument document : Sample.documents().values()) {
            if (document.language() != Language.INDONESIAN) {
                assertEquals(List.of(), document.statements());
                assertEquals(List.of(), document.officials());
                assertEquals(List.of(), document.regions());
            }
        }
    }

    @Test
    void topicsAreFound() {
        int right = 0;
        int both = 0;
        List<String> losses = new ArrayList<>();
        for (Map<String, String> row : DOCUMENTS) {
            AnnotatedDocument document = Sample.documents().get(row.get("path"));
            if (document == null) {
                continue;
            }
            Set<String> wanted = new TreeSet<>(
                    Arrays.asList(String.valueOf(row.get("topics")).split(",")));
            Set<String> found = new TreeSet<>(document.topics());
            both += wanted.size() + found.size();
            right += (int) wanted.stream().filter(found::contains).count();
            if (!wanted.equals(found)) {
                losses.add(row.get("path") + ": " + wanted + " but found " + found);
            }
        }
        atLeast(0.59, 2.0 * right / both, losses);
    }

    @Test
    void whatCanBeReadIsReadAndNothingElse() {
        Set<String> readable = DOCUMENTS.stream()
                .filter(row -> !"refused".equals(row.get("intake")))
                .map(row -> row.get("path"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(readable, Sample.documents().keySet());
    }

    /** Of the documents that the rules are for and whose cell in this column is filled, at least this share satisfies the test. */
    private static void share(double floor, String column, BiPredicate<AnnotatedDocument, String> test) {
        int right = 0;
        int all = 0;
        List<String> losses = new ArrayList<>();
        for (Map<String, String> row : DOCUMENTS) {
            AnnotatedDocument document = Sample.documents().get(row.get("path"));
            String wanted = row.get(column);
            boolean unread =
                    document != null && document.language() != Language.INDONESIAN && !column.equals("language");
            if (document == null || unread || wanted == null || wanted.equals("-")) {
                continue;
            }
            all++;
            if (test.test(document, wanted)) {
                right++;
            } else {
                losses.add(row.get("path") + ": " + column + " " + wanted);
            }
        }
        atLeast(floor, (double) right / all, losses);
    }

    private static void atLeast(double floor, double reached, List<String> losses) {
        assertTrue(
                reached >= floor,
                () -> "%.3f, but the floor is %.3f%n%s".formatted(reached, floor, String.join("\n", losses)));
    }
}
