package tutur.quality;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a document, in which statements are placed. */
final class Haystack {

    /** This many words at both ends tell where a statement lies whose middle differs; fewer are tried when these fail. */
    private static final int MOST_ANCHORS = 6;

    private static final int FEWEST_ANCHORS = 2;

    private final List<String> words;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Haystack(String text) {
        words = Folding.tokens(text);
        for (int i = 0; i < words.size(); i++) {
            places.computeIfAbsent(words.get(i), w -> new ArrayList<>()).add(i);
        }
    }

    /**
     * Some words of the document.
     *
     * @param start the first one
     * @param end behind the last one
     */
    record Interval(int start, int end) {

        /** Words in both to words from the first to the last of either. */
        double overlap(@Nullable Interval other) {
            if (other == null) {
                return 0;
            }
            int both = Math.min(end, other.end) - Math.max(start, other.start);
            int all = Math.max(end, other.end) - Math.min(start, other.start);
            return both > 0 ? (double) both / all : 0;
        }
    }

    /** Where this text stands first: all its words, else as far as its first and last words tell; null when nowhere. */
    @Nullable
    Interval find(@Nullable String text) {
        List<String> sought = Folding.tokens(text);
        if (sought.isEmpty()) {
            return null;
        }
        List<Integer> starts = places.getOrDefault(sought.getFirst(), List.of());
        for (int start : starts) {
            if (stands(sought, start)) {
                return new Interval(start, start + sought.size());
            }
        }
        for (int anchors = Math.min(MOST_ANCHORS, sought.size()); anchors >= FEWEST_ANCHORS; anchors--) {
            Interval found = anchored(sought, starts, anchors);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Interval anchored(List<String> sought, List<Integer> starts, int anchors) {
        int size = sought.size();
        List<String> head = sought.subList(0, anchors);
        List<String> tail = sought.subList(size - anchors, size);
        for (int start : starts) {
            if (stands(head, start)) {
                int least = start + (int) (size * 0.5);
                for (int end = Math.min(words.size(), start + (int) (size * 1.6) + 12); end > least; end--) {
                    if (stands(tail, end - anchors)) {
                        return new Interval(start, end);
                    }
                }
            }
        }
        return null;
    }

    private boolean stands(List<String> sought, int start) {
        int end = start + sought.size();
        return start >= 0 && end <= words.size() && words.subList(start, end).equals(sought);
    }
}
