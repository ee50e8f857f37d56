package tutur.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutur.json.Json;
import tutur.quality.Figures.Finds;
import tutur.quality.Figures.Share;

/** Evaluations as people read them: a page in Markdown and the data of the public page. Immutable. */
public final class QualityReport {

    /** Where the part of the page begins that is written by hand. */
    private static final String BY_HAND = "## Known to be weak";

    private static final String HEAD = """
            # Quality
            Written by `./tutur evaluate --write`; everything above "Known to be weak" is computed. Definitions: package `tutur.quality`, the same as those of the
            public scorer of the gold; a test holds the two against each other. `.ci/score` fails below the floors of `docs/quality-floors.tsv`.

            The rules were made with these documents at hand: on texts never seen expect less. F1 is the harmonic mean of precision (share of what was found that is
            right) and recall (share of what is there that was found). The interval holds 95 of 100 draws of as many documents, with replacement (1,000 draws, seeded):
            with few documents it is wide, and a figure says no more than its interval.
            """;

    private final List<Evaluation> evaluations;

    /** @param evaluations one for each gold, in the order of the page */
    public QualityReport(List<Evaluation> evaluations) {
        this.evaluations = List.copyOf(evaluations);
    }

    /**
     * One figure of one gold.
     *
     * @param id the row of the table with hyphens, such as {@code statements-attributed}
     * @param right how many were right
     * @param of finds: marked ones; shares: all cases
     * @param precision share of finds that are right, or -1 for a plain share
     * @param recall share of marked ones found, or -1 for a plain share
     * @param value F1, or the share
     * @param low lower end of its interval
     * @param high upper end of its interval
     */
    public record Row(
            String id, int right, int of, double precision, double recall, double value, double low, double high) {}

    /**
     * The figures of one gold.
     *
     * @param name how it is called
     * @param documents how many documents it has
     * @param outlets from how many outlets, 0 when not told
     * @param statements how many statements count in it
     * @param rows its figures
     */
    public record Measured(String name, int documents, int outlets, int statements, List<Row> rows) {}

    /** What the public page shows. */
    private record Data(int resamples, List<Measured> sets) {}

    /** The data of the public page, JSON with line breaks. */
    public String data() {
        return new Json()
                        .pretty(new Data(
                                Evaluation.RESAMPLES,
                                evaluations.stream()
                                        .map(QualityReport::measured)
                                        .toList()))
                + "\n";
    }

    /**
     * The page in Markdown.
     *
     * @param before the page as it was, whose part written by hand is kept; empty when there was none
     */
    public String markdown(String before) {
        List<String> lines = new ArrayList<>();
        lines.add(HEAD);
        for (Evaluation evaluation : evaluations) {
            Measured set = measured(evaluation);
            String outlets = set.outlets() == 0 ? "" : " from " + set.outlets() + " outlets";
            lines.add("## %s: %d documents%s, %d statements that count"
                    .formatted(set.name(), set.documents(), outlets, set.statements()));
            lines.add("| | F1 or share | 95 % interval | precision | recall | right |");
            lines.add("|---|---|---|---|---|---|");
            evaluation.total().finds().keySet().stream()
                    .sorted()
                    .forEach(row -> lines.add(markdown(row, find(set, row))));
            evaluation.total().shares().keySet().forEach(row -> lines.add(markdown(row, find(set, row))));
            lines.add("");
        }
        int byHand = before.indexOf(BY_HAND);
        lines.add(
                byHand < 0
                        ? BY_HAND + "\nNothing was written down yet."
                        : before.substring(byHand).strip());
        return String.join("\n", lines) + "\n";
    }

    private static Row find(Measured set, String row) {
        Optional<Row> found =
                set.rows().stream().filter(r -> r.id().equals(id(row))).findFirst();
        return found.orElseThrow();
    }

    private static String markdown(String name, Row row) {
        String both = row.precision() < 0
                ? "| | "
                : String.format(Locale.ROOT, "| %.3f | %.3f ", row.precision(), row.recall());
        return String.format(
                Locale.ROOT,
                "| %s | %.3f | %.2f to %.2f %s| %d of %d |",
                name,
                row.value(),
                row.low(),
                row.high(),
                both,
                row.right(),
                row.of());
    }

    private static Measured measured(Evaluation evaluation) {
        Figures total = evaluation.total();
        Finds spans = total.finds().getOrDefault("statement spans", new Finds(0, 0, 0));
        List<Row> rows = Stream.concat(
                        total.finds().entrySet().stream().map(e -> row(evaluation, e.getKey(), e.getValue())),
                        total.shares().entrySet().stream().map(e -> row(evaluation, e.getKey(), e.getValue())))
                .collect(Collectors.toList());
        return new Measured(
                evaluation.name(), total.documents(), evaluation.outlets(), spans.right() + spans.missed(), rows);
    }

    private static Row row(Evaluation evaluation, String row, Finds finds) {
        Evaluation.Interval sure = evaluation.interval(
                f -> f.finds().containsKey(row) ? known(f.finds(), row).f1() : Double.NaN);
        return new Row(
                id(row),
                finds.right(),
                finds.right() + finds.missed(),
                finds.precision(),
                finds.recall(),
                finds.f1(),
                sure.low(),
                sure.high());
    }

    private static Row row(Evaluation evaluation, String row, Share share) {
        Evaluation.Interval sure = evaluation.interval(
                f -> f.shares().containsKey(row) ? known(f.shares(), row).value() : Double.NaN);
        return new Row(id(row), share.right(), share.of(), -1, -1, share.value(), sure.low(), sure.high());
    }

    private static <T> T known(Map<String, T> rows, String row) {
        return Objects.requireNonNull(rows.get(row), row);
    }

    private static String id(String row) {
        return row.replaceAll("[^a-z]+", "-");
    }
}
