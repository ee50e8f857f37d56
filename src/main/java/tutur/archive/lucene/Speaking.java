package tutur.archive.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetsCollector;
import org.jspecify.annotations.Nullable;
import tutur.archive.Facet;
import tutur.archive.Speakers;

/** Counts the statements of persons. */
final class Speaking {

    private static final Comparator<Speakers.Person> ORDER = Comparator.comparingLong(Speakers.Person::statements)
            .reversed()
            .thenComparing(person -> person.member().name(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(person -> person.member().id());

    private Speaking() {}

    /**
     * All who said something, in order.
     *
     * @param shown statements
     * @param all the same with those behind them, which tell the days
     * @param repeats which stand behind others
     * @param cards cards of officials who are told even if they said nothing
     */
    static List<Speakers.Person> persons(
            Snapshot snapshot, FacetsCollector shown, FacetsCollector all, Repeats repeats, FacetsCollector cards)
            throws IOException {
        Map<String, Long> counts = new HashMap<>();
        for (Facet.Value value : Counts.persons(snapshot, shown, repeats)) {
            counts.put(value.value(), value.count());
        }
        List<Speakers.Person> persons = new ArrayList<>();
        for (Persons.Counted one : snapshot.persons().count(all, false)) {
            long count = counts.getOrDefault(one.member().id(), 0L);
            persons.add(new Speakers.Person(one.member(), count, day(one.first()), day(one.last())));
            counts.put(one.member().id(), count);
        }
        for (Persons.Counted one : snapshot.persons().count(cards, true)) {
            if (!counts.containsKey(one.member().id())) {
                persons.add(new Speakers.Person(one.member(), 0, null, null));
            }
        }
        persons.sort(ORDER);
        return persons;
    }

    private static @Nullable LocalDate day(int day) {
        return day == Persons.NEVER ? null : LocalDate.ofEpochDay(day);
    }
}
