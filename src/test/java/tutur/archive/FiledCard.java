package tutur.archive;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.Facet.Field;
import tutur.archive.SearchRequest.Copies;
import tutur.official.Official;

/** What can be found, with its group: the story, the quotation or itself. */
record FiledCard(Filing filing, String group) {

    boolean has(Field field, String value) {
        return values(field, null).stream().anyMatch(value::equalsIgnoreCase)
                || (field == Field.OFFICE
                        && filing.officials().stream()
                                .anyMatch(o -> (o.office() + " " + o.unit()).equalsIgnoreCase(value)));
    }

    Set<String> values(Field field, Facet.@Nullable Interval interval) {
        LocalDate day = filing.day();
        return switch (field) {
            case OFFICIAL -> filing.officials().stream().map(Official::id).collect(Collectors.toSet());
            case OFFICE -> filing.officials().stream().map(Official::office).collect(Collectors.toSet());
            case REGION -> filing.regions();
            case TOPIC -> Set.copyOf(filing.topics());
            case SOURCE -> Stream.ofNullable(filing.source()).collect(Collectors.toSet());
            case KIND ->
                filing.kinds().stream()
                        .map(k -> k.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
            case ADVERTORIAL -> Set.of(String.valueOf(filing.advertorial()));
            case YEAR -> day == null ? Set.of() : Set.of(day.toString().substring(0, 4));
            case DATE ->
                day == null
                        ? Set.of()
                        : Set.of(day.toString()
                                .substring(
                                        0,
                                        switch (Objects.requireNonNull(interval)) {
                                            case DAY -> 10;
                                            case MONTH -> 7;
                                            case YEAR -> 4;
                                        }));
            case TERM -> Set.of();
        };
    }

    static Map<String, Long> recount(List<FiledCard> found, Copies copies, Facet facet) {
        Map<String, Set<String>> having = new TreeMap<>();
        for (FiledCard card : found) {
            for (String value : card.values(facet.field(), facet.interval())) {
                having.computeIfAbsent(value, _ -> new HashSet<>())
                        .add(copies == Copies.ALL ? card.filing.id() : card.group);
            }
        }
        Map<String, Long> counts = new TreeMap<>();
        having.forEach((value, groups) -> counts.put(value, (long) groups.size()));
        return counts;
    }
}
