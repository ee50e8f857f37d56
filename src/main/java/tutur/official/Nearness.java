package tutur.official;

import java.util.Comparator;

/**
 * How near a person is to a name of which several persons have a part.
 *
 * @param office whether the person holds the office that stands with the name
 * @param whole whether more than one word of the person's name is known
 * @param equal whether the name is exactly what the person is called
 * @param before index of the token where the person was last named before; -1 when nowhere
 */
record Nearness(boolean office, boolean whole, boolean equal, int before) implements Comparable<Nearness> {

    private static final Comparator<Nearness> ORDER = Comparator.comparing(Nearness::office)
            .thenComparing(Nearness::whole)
            .thenComparing(Nearness::equal)
            .thenComparingInt(Nearness::before);

    @Override
    public int compareTo(Nearness other) {
        return ORDER.compare(this, other);
    }
}
