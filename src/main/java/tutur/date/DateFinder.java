package tutur.date;

import java.util.List;
import tutur.text.Words;

/**
 * Finds the dates that a text names and tells which days they are: {@code Senin (14/10/2019)}, {@code 26-28 Maret}, {@code Kamis
 * (30/11)} without a year, a bare weekday, {@code kemarin}. Immutable and safe to share.
 */
public final class DateFinder {
    private final DateScanner scanner;
    private final EventChooser chooser;

    private DateFinder(Almanac almanac) {
        this.scanner = new DateScanner(almanac);
        this.chooser = EventChooser.load();
    }

    /** With the words of {@code calendar.tsv}. @throws IllegalStateException when a table is malformed */
    public static DateFinder load() {
        return new DateFinder(Almanac.load());
    }

    /**
     * The dates of a text in order, without overlap. A date whose year nothing tells is left out: two witnesses have to agree on
     * it, among publication, other dates and years in the text, and weekday arithmetic.
     */
    public List<FoundDate> find(Words words, Frame frame) {
        List<Written> written = scanner.scan(words);
        return new Resolver(words, written, frame).resolve(written);
    }

    /** {@link #find(Words, Frame)} for a text that is not cut into words yet. */
    public List<FoundDate> find(String text, Frame frame) {
        return find(Words.of(text), frame);
    }

    /**
     * The days on which what a text tells happened, the main one first: dates of decrees, laws and births are left out, dates with
     * a weekday and early ones are preferred, a range that starts on the main day extends it.
     *
     * @param dates what {@link #find(Words, Frame)} found in the same words
     */
    public List<FoundDate> events(Words words, List<FoundDate> dates, Frame frame) {
        return chooser.choose(words, dates, frame);
    }
}
