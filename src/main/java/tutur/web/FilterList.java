package tutur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tutur.archive.Facet;
import tutur.archive.SearchResult;
import tutur.official.Official;

/** The filters beside the results of one search: which there are, which are at work, and what would be without them. */
final class FilterList {

    private static final int SHOWN = 7;
    private static final int FOLDED = 43;

    /** In the order of the page. */
    private static final List<Facet.Field> FIELDS = List.of(
            Facet.Field.OFFICIAL,
            Facet.Field.OFFICE,
            Facet.Field.REGION,
            Facet.Field.TOPIC,
            Facet.Field.SOURCE,
            Facet.Field.KIND);

    /** What the page needs. */
    static final List<Facet.Field> COUNTED = Stream.concat(
                    FIELDS.stream(), Stream.of(Facet.Field.ADVERTORIAL, Facet.Field.DATE))
            .toList();

    private final Searches searches;
    private final Names names;
    private final Texts texts;
    private final Address here;

    /** @param here the address of the page */
    FilterList(Searches searches, Names names, Texts texts, Address here) {
        this.searches = searches;
        this.names = names;
        this.texts = texts;
        this.here = here.without("cursor");
    }

    /** The filters at work, each with the address without it. */
    List<Part.Chip> chips() throws IOException {
        List<Part.Chip> chips = new ArrayList<>();
        for (String name : conditions()) {
            for (String value : here.all(name)) {
                chips.add(new Part.Chip(
                        name,
                        value,
                        texts.of("filter." + name),
                        names.of(name, value, texts),
                        here.minus(name, value).toString()));
            }
        }
        return chips;
    }

    /** The address with the words only. */
    Address cleared() {
        return here.without(conditions().toArray(String[]::new));
    }

    private static List<String> conditions() {
        Stream<String> fields = FIELDS.stream().map(Labels::lower);
        return Stream.concat(fields, Stream.of("from", "to", "advertorial", "story", "quotation"))
                .toList();
    }

    /** The filters with their values, those chosen first. */
    List<Part.Filter> all(List<Facet> counted) throws IOException {
        List<Part.Filter> filters = new ArrayList<>();
        for (Facet.Field field : FIELDS) {
            String name = Labels.lower(field);
            List<Part.Choice> choices = new ArrayList<>();
            List<Facet.Value> values = values(field, counted);
            for (Facet.Value value : field == Facet.Field.REGION ? RegionTree.inOrder(values) : values) {
                choices.add(choice(name, value));
            }
            if (field != Facet.Field.REGION) {
                choices.sort(Comparator.comparing(choice -> !choice.chosen()));
            }
            if (!choices.isEmpty()) {
                int cut = Math.min(SHOWN, choices.size());
                filters.add(new Part.Filter(
                        name,
                        texts.of("filter." + name),
                        choices.subList(0, cut),
                        choices.subList(cut, Math.min(cut + FOLDED, choices.size()))));
            }
        }
        filters.add(new Part.Filter("advertorial", texts.of("filter.advertorial"), advertorial(counted), List.of()));
        return filters;
    }

    private List<Part.Choice> advertorial(List<Facet> counted) {
        return Stream.of("true", "false")
                .map(value -> new Part.Choice(
                        texts.of("value." + value),
                        texts.number(values(Facet.Field.ADVERTORIAL, counted).stream()
                                .filter(one -> one.value().equals(value))
                                .mapToLong(Facet.Value::count)
                                .sum()),
                        (here.has("advertorial", value)
                                        ? here.minus("advertorial", value)
                                        : here.only("advertorial", value))
                                .toString(),
                        here.has("advertorial", value)))
                .toList();
    }

    private static List<Facet.Value> values(Facet.Field field, List<Facet> counted) {
        return counted.stream()
                .filter(facet -> facet.field() == field)
                .flatMap(facet -> facet.values().stream())
                .toList();
    }

    private Part.Choice choice(String name, Facet.Value value) throws IOException {
        List<String> same = here.all(name).stream()
                .filter(given -> names.same(name, given, value.value()))
                .toList();
        Address href = same.isEmpty() ? here.plus(name, value.value()) : here;
        for (String given : same) {
            href = href.minus(name, given);
        }
        String label = name.equals("official") ? value.label() : names.of(name, value.value(), texts);
        return new Part.Choice(
                name.equals("official") ? label + office(value.value()) : label,
                texts.number(value.count()),
                href.toString(),
                !same.isEmpty(),
                name.equals("region") && value.value().contains("."));
    }

    private String office(String official) throws IOException {
        return names.post(official)
                .map(tenure -> ", " + Official.post(tenure.office(), tenure.unit(), null, null))
                .orElse("");
    }

    /** When nothing is found: each condition without which there would be something. */
    List<Part.Choice> relief(Searches.Done done) throws IOException {
        List<Part.Choice> relief = new ArrayList<>();
        for (SearchResult.Relief way : searches.relief(SearchPages.asked(here), done)) {
            Address left = here.without(way.parameter());
            String text = condition(way.parameter(), way.values());
            for (SearchResult.Relief.Dropped other : way.and()) {
                left = left.without(other.parameter());
                text = texts.of("empty.and", text, condition(other.parameter(), other.values()));
            }
            String href = (way.q() == null || way.q().isEmpty() ? left : left.only("q", way.q())).toString();
            relief.add(new Part.Choice(texts.of("empty.without", text), texts.number(way.total()), href, false));
        }
        return relief;
    }

    private String condition(String parameter, List<String> given) throws IOException {
        List<String> values = new ArrayList<>();
        for (String value : given) {
            values.add(parameter.equals("q") ? value : names.of(parameter, value, texts));
        }
        return texts.of(
                "empty.condition",
                texts.of("filter." + parameter).toLowerCase(texts.language().locale()),
                String.join(", ", values));
    }
}
