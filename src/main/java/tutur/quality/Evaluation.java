package tutur.quality;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/**
 * What became of a gold. Immutable.
 *
 * @param name how the gold is called
 * @param outlets how many outlets its documents come from, as far as they are told
 * @param parts the figures of each document
 */
public record Evaluation(String name, int outlets, List<Figures> parts) {

    /** So often documents are drawn again for an interval. */
    static final int RESAMPLES = 1_000;

    private static final long SEED = 20_191_014;

    /** @throws NullPointerException when something is missing */
    public Evaluation {
        Objects.requireNonNull(name, "name");
        parts = List.copyOf(parts);
    }

    /**
     * Where a figure lies in 95 of 100 cases.
     *
     * @param low lower end
     * @param high upper end
     */
    public record Interval(double low, double high) {}

    /**
     * Holds predictions against gold.
     *
     * @param predictions by base name of their file
     * @param texts gives the text of a document by base name of its file, or null; asked only where the gold has none itself
     */
    public static Evaluation of(
            String name,
            List<Gold> gold,
            Map<String, Prediction> predictions,
            Function<String, @Nullable String> texts) {
        List<Figures> parts = new ArrayList<>();
        for (Gold document : gold) {
            String text = document.text() == null ? texts.apply(document.file()) : document.text();
            parts.add(Scorer.score(document, text, predictions.get(document.file())));
        }
        long outlets = gold.stream()
                .map(Gold::outlet)
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return new Evaluation(name, (int) outlets, parts);
    }

    /** The figures of all documents together. */
    public Figures total() {
        return Figures.sum(parts);
    }

    /**
     * The interval of a figure: documents are drawn with replacement, as many as there are, a thousand times; the figure of 95 of 100
     * draws lies in it. The same evaluation always gives the same interval.
     *
     * @param figure the figure of a draw; NaN when it has no case of it: then the draw does not count
     */
    public Interval interval(ToDoubleFunction<Figures> figure) {
        Random random = new Random(SEED);
        double[] values = new double[RESAMPLES];
        int counted = 0;
        for (int i = 0; i < RESAMPLES; i++) {
            List<Figures> drawn = new ArrayList<>();
            for (int k = 0; k < parts.size(); k++) {
                drawn.add(parts.get(random.nextInt(parts.size())));
            }
            double value = figure.applyAsDouble(Figures.sum(drawn));
            if (!Double.isNaN(value)) {
                values[counted++] = value;
            }
        }
        Arrays.sort(values, 0, counted);
        return counted == 0
                ? new Interval(0, 1)
                : new Interval(values[counted / 40], values[counted - 1 - counted / 40]);
    }
}
