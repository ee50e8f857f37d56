package tutur.story;

import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import tutur.text.Shingles;

/**
 * A document as far as it must be known to find its copies.
 *
 * @param document its id
 * @param day its day, or null when undated
 * @param minute minute of the day at which it was published, or -1 when unknown
 * @param official whether an office that speaks for itself delivered it
 * @param outlet who published it, or null
 * @param shingles its text, in shingles of {@link #WORDS} words
 */
public record Paper(
        String document,
        @Nullable LocalDate day,
        int minute,
        boolean official,
        @Nullable String outlet,
        Shingles shingles) {

    /** Words in a shingle of a document. */
    public static final int WORDS = 3;

    /**
     * The earliest first: by day (undated ones last), by time (unknown ones first: releases tell none), that of an office before others,
     * the longer before the shorter, by id.
     */
    static final Comparator<Paper> EARLIEST = Comparator.comparing(
                    Paper::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparingInt(Paper::minute)
            .thenComparing(paper -> !paper.official())
            .thenComparingInt(paper -> -paper.shingles().size())
            .thenComparing(Paper::document);
}
