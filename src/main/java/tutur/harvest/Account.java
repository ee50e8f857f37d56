package tutur.harvest;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a harvest did; for every source the sum holds.
 *
 * @param sources what became of each source that was looked at, in the order of the file
 * @param time how long it took
 */
public record Account(List<OfSource> sources, Duration time) {

    private static final int MOST_REMARKS = 20;

    /**
     * What became of what one source offers.
     *
     * @param id id of the source
     * @param found number of things that it offers
     * @param stored number of things stored: new ones, and newer versions of old ones
     * @param unchanged number of things that are stored already, and have not changed as far as is known
     * @param refused number of things that could not or must not be had, each with its reason in the remarks
     * @param postponed number of things left for another time
     * @param remarks what went wrong, for people
     */
    public record OfSource(
            String id, int found, int stored, int unchanged, int refused, int postponed, List<String> remarks) {

        /** @throws IllegalStateException when something was lost or counted twice */
        public OfSource {
            remarks = List.copyOf(remarks);
            if (found != stored + unchanged + refused + postponed) {
                throw new IllegalStateException("of %d things %d were stored, %d unchanged, %d refused, %d postponed"
                        .formatted(found, stored, unchanged, refused, postponed));
            }
        }

        private String line() {
            return "%s: %d found = %d stored + %d unchanged + %d refused + %d postponed"
                    .formatted(id, found, stored, unchanged, refused, postponed);
        }
    }

    /** Copies the list. */
    public Account {
        sources = List.copyOf(sources);
    }

    /** Number of files that came in. */
    public int stored() {
        return sources.stream().mapToInt(OfSource::stored).sum();
    }

    /** The account in lines of text: for each source its sum, then what went wrong. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (OfSource source : sources) {
            lines.add(source.line());
            source.remarks().stream().limit(MOST_REMARKS).forEach(remark -> lines.add("  " + remark));
            if (source.remarks().size() > MOST_REMARKS) {
                lines.add("  and " + (source.remarks().size() - MOST_REMARKS) + " more");
            }
        }
        lines.add(String.format(
                Locale.ROOT,
                "%d sources, %d files stored; %.1f s",
                sources.size(),
                stored(),
                time.toMillis() / 1000.0));
        return lines;
    }
}
