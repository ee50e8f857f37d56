package tutur.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tutur.text.Words;

/**
 * Understands offices as people call them: {@code Sekretaris Daerah}, {@code walikota}, {@code Kadis Kominfo}. Documents are filed under
 * the short form of an office, and under this with its unit.
 */
final class Offices {

    private static final int MOST = 3;

    /** An office with what stands behind it: a unit, or a region. */
    private record Led(String office, String rest) {}

    private final Known known;
    private final Filters filters;

    Offices(Known known, Filters filters) {
        this.known = known;
        this.filters = filters;
    }

    /** The filter that this form calls; empty when no table has it and no document either. */
    Optional<Query> named(String value, Remarks remarks) throws IOException {
        Query asWritten = new Query.HeldBy(value);
        if (filters.finds(asWritten)) {
            return Optional.of(asWritten);
        }
        List<Query> inUnits = new ArrayList<>();
        for (String form : Stream.concat(Stream.of(value), known.synonyms().forms(value).stream())
                .toList()) {
            Optional<Query> inUnit = led(form).map(led -> new Query.HeldBy(led.office + " " + led.rest));
            if (inUnit.isPresent() && filters.finds(inUnit.get()) && !inUnits.contains(inUnit.get())) {
                inUnits.add(inUnit.get());
            }
        }
        if (!inUnits.isEmpty()) {
            return Optional.of(inUnits.size() == 1 ? inUnits.getFirst() : new Query.AnyOf(inUnits));
        }
        Optional<String> office = known.offices().office(value);
        office.filter(title -> hidesUnit(value, title)).ifPresent(title -> remarks.anyUnit(value, title));
        return office.map(Query.HeldBy::new);
    }

    /** Kadishub is the head of one agency; Kadis is any. */
    private boolean hidesUnit(String value, String office) {
        return known.offices().hasUnits(office)
                && !Words.key(value).equals(Words.key(office))
                && known.synonyms().forms(value).stream().noneMatch(office::equalsIgnoreCase);
    }

    /** The office in front of other words. */
    private Optional<Led> led(String value) {
        List<String> words = List.of(value.strip().split("[\\s-]+"));
        for (int length = words.size() - 1; length > 0; length--) {
            Optional<String> office = known.offices().office(String.join(" ", words.subList(0, length)));
            if (office.isPresent()) {
                return Optional.of(new Led(office.get(), String.join(" ", words.subList(length, words.size()))));
            }
        }
        return Optional.empty();
    }

    /** What an unknown form may have meant, by its short form: the office in it, then those spelled like it. */
    List<String> like(String value, List<String> inArchive) {
        Set<String> meant = new LinkedHashSet<>();
        led(value).ifPresent(led -> meant.add(led.office));
        Nearest.of(
                        value,
                        Stream.concat(inArchive.stream(), known.offices().offices().stream())
                                .toList())
                .forEach(form -> meant.add(known.offices().office(form).orElse(form)));
        return meant.stream().limit(MOST).toList();
    }
}
