package tutur.archive.lucene;

import java.time.LocalDate;
import java.time.LocalTime;
import tutur.document.Document;

/**
 * The place of a document among those of one day, as a number: by the day and the minute of its publication (unknown minutes first, for
 * releases tell none; unknown days last), of equal ones that of an office that speaks for itself first. It is the order of
 * {@link Document#EARLIEST}.
 *
 * @param minute minute of the day, or -1 when unknown
 * @param official whether an office that speaks for itself delivered it
 */
record Moment(int minute, boolean official) {

    private static final long MINUTES = 24 * 60 + 1;

    /** Behind every day that an index can hold. */
    private static final long UNDATED = Integer.MAX_VALUE;

    /** What {@link #read} is read from. */
    static long of(Document document) {
        LocalDate published = document.published();
        LocalTime time = document.publishedTime();
        long day = published == null ? UNDATED : published.toEpochDay();
        int minute = time == null ? 0 : time.toSecondOfDay() / 60 + 1;
        return (day * MINUTES + minute) * 2 + (document.origin().official() ? 0 : 1);
    }

    static Moment read(long value) {
        return new Moment((int) (Math.floorMod(Math.floorDiv(value, 2), MINUTES) - 1), Math.floorMod(value, 2) == 0);
    }
}
