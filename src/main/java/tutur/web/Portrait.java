package tutur.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.Facet;
import tutur.archive.Hit;
import tutur.official.Official;
import tutur.plot.Counts;
import tutur.plot.Plot;
import tutur.profile.Profile;
import tutur.profile.Said;
import tutur.roster.Roster;

/**
 * The parts of a page about one thing that all such pages have.
 *
 * @param profile what is known
 * @param search the search for the same, in no language
 * @param cards makes cards
 */
record Portrait(Profile profile, Address search, Cards cards) {

    private static final int SHOWN = 8;
    private static final int FOLDED = 42;

    private Texts texts() {
        return cards.texts();
    }

    private Names names() {
        return cards.names();
    }

    private String link(Address address) {
        return Pages.in(texts().language(), address).toString();
    }

    /** The search for all of it. */
    Part.Link all() {
        return new Part.Link(texts().of("official.all"), link(search));
    }

    String total() {
        return texts().counted("statements", profile.total());
    }

    /** When it was first and last said, leading to the words. */
    List<Part.Fact> facts() {
        Hit.StatementHit first = profile.first();
        Hit.StatementHit last = profile.last();
        return Stream.of(fact("profile.first", first), fact("profile.last", last))
                .flatMap(List::stream)
                .toList();
    }

    private List<Part.Fact> fact(String key, Hit.@Nullable StatementHit hit) {
        return hit == null ? List.of() : List.of(new Part.Fact(texts().of(key), List.of(place(hit))));
    }

    /** The day of a statement, leading to its words. */
    Part.Link place(Hit.StatementHit hit) {
        LocalDate day = Said.day(hit);
        String place =
                Labels.place(hit.document().document().id(), hit.statement().id());
        return new Part.Link(texts().date(day), cards.link(place));
    }

    /** How much there is in each year, and the frequent topics over the years; nothing when no day is known. */
    List<Plot> plots(Function<String, Address> topic) {
        List<Plot> plots = new ArrayList<>();
        Counts years = Counts.over(
                profile.years().stream().map(v -> Integer.valueOf(v.value())).toList());
        if (!profile.years().isEmpty()) {
            plots.add(years(years));
        }
        if (!profile.trends().isEmpty() && !profile.years().isEmpty()) {
            plots.add(trends(years, topic));
        }
        return plots;
    }

    private Plot years(Counts years) {
        Map<Integer, Long> counts = byYear(profile.years());
        List<List<Plot.Cell>> rows = new ArrayList<>();
        for (Facet.Value year : profile.years()) {
            Address there = search.only("from", year.value()).only("to", year.value());
            rows.add(List.of(new Plot.Cell(year.value(), link(there)), Plot.Cell.of(texts().number(year.count()))));
        }
        Facet.Value most = profile.years().stream()
                .reduce((a, b) -> b.count() > a.count() ? b : a)
                .orElseThrow();
        return new Plot(
                "years",
                texts().of("plot.years"),
                texts().of(
                                "plot.years.told",
                                profile.years().getFirst().value(),
                                profile.years().getLast().value(),
                                texts().number(most.count()),
                                most.value()),
                years.axis(),
                List.of(years.row("", null, "", counts, highest(counts))),
                new Plot.Table(List.of(texts().of("filter.year"), texts().of("tab.statement")), rows));
    }

    private Plot trends(Counts years, Function<String, Address> topic) {
        long highest = profile.trends().stream()
                .mapToLong(trend -> highest(byYear(trend.years())))
                .max()
                .orElse(1);
        List<Plot.Row> strips = new ArrayList<>();
        List<List<Plot.Cell>> rows = new ArrayList<>();
        for (Profile.Trend trend : profile.trends()) {
            String name = names().topic(trend.topic(), texts());
            String href = link(topic.apply(trend.topic()));
            Map<Integer, Long> counts = byYear(trend.years());
            strips.add(years.row(name, href, texts().number(trend.total()), counts, highest));
            List<Plot.Cell> cells = new ArrayList<>(List.of(new Plot.Cell(name, href)));
            profile.years()
                    .forEach(year -> cells.add(
                            Plot.Cell.of(texts().number(counts.getOrDefault(Integer.valueOf(year.value()), 0L)))));
            rows.add(cells);
        }
        List<String> heads = Stream.concat(
                        Stream.of(texts().of("filter.topic")),
                        profile.years().stream().map(Facet.Value::value))
                .toList();
        return new Plot(
                "trends",
                texts().of("plot.trends"),
                texts().of(
                                "plot.trends.told",
                                String.join(
                                        ", ",
                                        strips.stream()
                                                .map(s -> s.label() + " " + s.note())
                                                .toList())),
                years.axis(),
                strips,
                new Plot.Table(heads, rows));
    }

    private static Map<Integer, Long> byYear(List<Facet.Value> years) {
        Map<Integer, Long> counts = new HashMap<>();
        years.forEach(year -> counts.put(Integer.valueOf(year.value()), year.count()));
        return counts;
    }

    private static long highest(Map<Integer, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).max().orElse(1);
    }

    /** The values of a field, each leading where {@code to} says; nothing when there is none. */
    List<Part.Filter> list(Facet.Field field, String title, Function<String, Address> to) throws IOException {
        return list(field, title, profile.values(field), to);
    }

    /** The same of some of its values. */
    List<Part.Filter> list(Facet.Field field, String title, List<Facet.Value> values, Function<String, Address> to)
            throws IOException {
        String name = Labels.lower(field);
        List<Part.Choice> choices = new ArrayList<>();
        for (Facet.Value value : values) {
            String label = field == Facet.Field.OFFICIAL ? value.label() : names().of(name, value.value(), texts());
            String post = field != Facet.Field.OFFICIAL
                    ? ""
                    : names().post(value.value())
                            .map(t -> ", " + Official.post(t.office(), t.unit(), null, null))
                            .orElse("");
            choices.add(
                    new Part.Choice(label + post, texts().number(value.count()), link(to.apply(value.value())), false));
        }
        int cut = Math.min(SHOWN, choices.size());
        return choices.isEmpty()
                ? List.of()
                : List.of(new Part.Filter(
                        name,
                        texts().of(title),
                        choices.subList(0, cut),
                        choices.subList(cut, Math.min(choices.size(), cut + FOLDED))));
    }

    /** The day asked for, else that of the last statement; null when neither is known. */
    @Nullable
    LocalDate day(@Nullable LocalDate asked) {
        Hit.StatementHit last = profile.last();
        return asked != null || last == null ? asked : Said.day(last);
    }

    /** Who was in office on a day, with a form for another day. */
    Part.OnDay onDay(String title, Address action, LocalDate day, List<Roster.Holder> holders, Service service) {
        return new Part.OnDay(
                texts().of(title),
                action.path(),
                day.toString(),
                SearchPages.kept(action.without("date")),
                holders.isEmpty() ? texts().of("on.day.nobody", texts().date(day)) : "",
                holders.stream().map(h -> holder(h, service)).toList());
    }

    private Part.Tenure holder(Roster.Holder holder, Service service) {
        String near = holder.distance() == 0 ? "" : texts().counted("on.day.distance", holder.distance());
        return new Part.Tenure(
                holder.member().name(),
                service.office(holder.tenure()),
                near,
                cards.link(Labels.person(holder.member().id())));
    }
}
