package tutur.archive;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import tutur.text.Distance;
import tutur.text.Words;

/** Finds what was meant by a misspelt value. */
final class Nearest {

    private static final int MOST = 3;
    private static final int LONGEST = 60;

    private record Candidate(String value, int distance) {}

    private Nearest() {}

    /** At most three of {@code known} that {@code value} may have meant: those that contain it, then those spelled like it. */
    static List<String> of(String value, Collection<String> known) {
        String key = Words.key(value);
        String wanted = key.substring(0, Math.min(LONGEST, key.length()));
        return known.stream()
                .map(k -> new Candidate(k, distance(wanted, Words.key(k))))
                .filter(c -> c.distance <= Math.max(1, wanted.length() / 3))
                .sorted(Comparator.comparingInt(Candidate::distance)
                        .thenComparingInt(c -> c.value.length())
                        .thenComparing(Candidate::value))
                .limit(MOST)
                .map(Candidate::value)
                .toList();
    }

    private static int distance(String wanted, String known) {
        if (wanted.length() >= 3 && known.contains(wanted)) {
            return 0;
        }
        String start = known.substring(0, Math.min(known.length(), wanted.length()));
        return Math.min(Distance.between(wanted, cut(known)), Distance.between(wanted, start) + 1);
    }

    private static String cut(String known) {
        return known.substring(0, Math.min(2 * LONGEST, known.length()));
    }
}
