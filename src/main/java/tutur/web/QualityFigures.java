package tutur.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tutur.json.Json;

/** The figures of {@code quality.json}, which {@code tutur evaluate --write} writes. Immutable. */
record QualityFigures(int resamples, List<Set> sets) {

    private static final String FILE = "quality.json";

    /** The figures that a reader of pages cares about, in their order; the others stand in docs/quality.md. */
    private static final List<String> SHOWN = List.of(
            "statement-spans",
            "statements-attributed",
            "attributed-direct",
            "attributed-indirect",
            "speaker-left-unknown",
            "officials-name",
            "officials-name-title-region",
            "regions",
            "primary-region",
            "event-date",
            "topics");

    /** A set of marked documents, as {@code tutur.quality.QualityReport} writes it. */
    record Set(String name, int documents, int outlets, int statements, List<Row> rows) {}

    /** A figure; precision and recall are -1 for plain shares. */
    record Row(String id, int right, int of, double precision, double recall, double value, double low, double high) {}

    static QualityFigures load(Json json) {
        try (InputStream in = QualityFigures.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is missing; ./tutur evaluate --write makes it");
            }
            return json.read(in.readAllBytes(), QualityFigures.class);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    List<Part.Measured> shown(Texts texts) {
        return sets.stream()
                .map(set -> new Part.Measured(
                        texts.keys().contains("quality.set." + set.name)
                                ? texts.of("quality.set." + set.name)
                                : set.name,
                        size(set, texts),
                        figures(set, texts)))
                .toList();
    }

    private static String size(Set set, Texts texts) {
        String documents = texts.counted("quality.documents", set.documents);
        String statements = texts.counted("statements", set.statements);
        return set.outlets < 2
                ? texts.of("quality.size", documents, statements)
                : texts.of("quality.size.outlets", documents, statements, texts.number(set.outlets));
    }

    private static List<Part.Figure> figures(Set set, Texts texts) {
        var rows = set.rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
        return SHOWN.stream()
                .filter(rows::containsKey)
                .map(rows::get)
                .map(row -> figure(row, texts))
                .toList();
    }

    private static Part.Figure figure(Row row, Texts texts) {
        String interval = texts.of("quality.interval", percent(row.low, texts), percent(row.high, texts));
        String detail = row.precision < 0
                ? texts.of("quality.share", texts.number(row.right), texts.number(row.of))
                : texts.of(
                        "quality.both", texts.number(row.right), texts.number(row.of), percent(row.precision, texts));
        return new Part.Figure(texts.of("quality.row." + row.id), percent(row.value, texts), interval, detail);
    }

    private static String percent(double share, Texts texts) {
        return texts.of("quality.percent", texts.number(Math.round(share * 100)));
    }
}
