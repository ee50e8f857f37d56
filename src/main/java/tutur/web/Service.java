package tutur.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.official.Official;
import tutur.plot.Plot;
import tutur.plot.Spans;
import tutur.roster.Roster;
import tutur.roster.Tenure;

/**
 * Tenures in words and as a timeline.
 *
 * @param names what regions are called
 * @param texts what is said
 */
record Service(Names names, Texts texts) {

    private static final int MOST = 40;

    /** The one seen last comes first; undated ones come last. */
    static final Comparator<Tenure> LATEST =
            Comparator.comparing(Tenure::last, Comparator.nullsLast(Comparator.reverseOrder()));

    /** The office as it is written in front of a name. */
    String office(Tenure post) {
        return Official.post(
                post.office(),
                post.unit(),
                post.acting(),
                post.region() == null ? null : names.found(post.region()).orElse(null));
    }

    /** The page of the office. */
    String href(Tenure tenure) {
        String whole = tenure.unit() == null ? tenure.office() : tenure.office() + " " + tenure.unit();
        return Pages.in(texts.language(), Labels.office(whole, tenure.region())).toString();
    }

    /** The term where it is known, then the evidence. */
    String period(Tenure tenure) {
        String evidence = period(tenure.first(), tenure.last());
        LocalDate from = tenure.from();
        LocalDate to = tenure.to();
        if (from != null && to != null) {
            return texts.of("official.term.between", texts.date(from), texts.date(to), evidence);
        }
        return from != null
                ? texts.of("official.term.since", texts.date(from), evidence)
                : to != null ? texts.of("official.term.until", texts.date(to), evidence) : evidence;
    }

    /** The days from the first to the last, or the one day that both are. */
    String period(@Nullable LocalDate first, @Nullable LocalDate last) {
        return first == null || first.equals(last)
                ? texts.date(first)
                : texts.of("date.range", texts.date(first), texts.date(last));
    }

    /** The offices of a person, or the holders of an office, as a timeline; nothing when no day is known. */
    List<Plot> timeline(List<Roster.Holder> holders, String title, Function<Roster.Holder, Part.Link> label) {
        List<Roster.Holder> dated = holders.stream()
                .filter(h -> h.tenure().start() != null || h.tenure().to() != null)
                .limit(MOST)
                .toList();
        if (dated.isEmpty()) {
            return List.of();
        }
        Spans spans = Spans.over(dated.stream()
                .map(Roster.Holder::tenure)
                .flatMap(t -> Stream.of(t.from(), t.to(), t.first(), t.last()))
                .flatMap(Stream::ofNullable)
                .toList());
        List<Plot.Row> rows = new ArrayList<>();
        List<List<Plot.Cell>> cells = new ArrayList<>();
        for (Roster.Holder holder : dated) {
            Part.Link named = label.apply(holder);
            Tenure tenure = holder.tenure();
            rows.add(new Plot.Row(named.text(), named.href(), period(tenure), marks(tenure, spans)));
            cells.add(List.of(
                    new Plot.Cell(named.text(), named.href()),
                    Plot.Cell.of(term(tenure)),
                    Plot.Cell.of(texts.date(tenure.first())),
                    Plot.Cell.of(texts.date(tenure.last())),
                    Plot.Cell.of(texts.number(tenure.documents()))));
        }
        List<String> heads = Stream.of("who", "term", "first", "last", "documents")
                .map(head -> texts.of("plot.tenures." + head))
                .toList();
        String told = String.join(
                "; ", rows.stream().map(r -> r.label() + ": " + r.note()).toList());
        return List.of(new Plot("tenures", title, told, spans.axis(), rows, new Plot.Table(heads, cells)));
    }

    private String term(Tenure tenure) {
        LocalDate from = tenure.from();
        LocalDate to = tenure.to();
        return from == null && to == null
                ? "–"
                : texts.of("date.range", from == null ? "…" : texts.date(from), to == null ? "…" : texts.date(to));
    }

    /** The term, lighter, and on it the days of the evidence. */
    private static List<Plot.Mark> marks(Tenure tenure, Spans spans) {
        LocalDate open = LocalDate.of(spans.to(), 12, 31);
        List<Plot.Mark> marks = new ArrayList<>();
        if (tenure.dated()) {
            LocalDate from = tenure.from() == null ? tenure.first() : tenure.from();
            marks.addAll(spans.bar(from, tenure.to() == null ? open : tenure.to(), true));
        }
        marks.addAll(spans.bar(tenure.first(), tenure.last(), false));
        return marks;
    }
}
