package tutur.story;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.text.Shingles;

/** When two documents are copies of one text, and two statements one quotation. Figures: docs/decisions/0065. */
final class Likeness {

    /** Share of the shorter text that stands in the longer one. */
    private static final double REUSED = 0.5;

    /** Share of both texts that stands in both, unless nearly all of the shorter one is reused. */
    private static final double ALIKE = 0.2;

    private static final double WHOLLY_REUSED = 0.8;

    /** Share of numbers in common; what is nearly the same text but for its numbers or days is a form that was filled in twice. */
    private static final double NUMBERS = 0.6;

    private static final double NUMBERS_OF_FORMS = 0.75;
    private static final double FORM = 0.5;

    /** Between texts of one outlet, or that a later month prints again. */
    private static final double AGAIN = 0.9;

    private static final long LONGEST_LIFE = 31;

    /** Shingles; shorter texts are copies only when they are equal. */
    private static final int SHORT = 40;

    private static final int SHORTEST = 8;

    private static final double QUOTED_ALIKE = 0.6;
    private static final double QUOTED_WITHIN = 0.85;
    private static final double QUOTED_NUMBERS = 0.5;

    private Likeness() {}

    /** How much these two have in common when they are one text, else 0; the same whichever comes first. */
    static double ofCopies(Paper one, Paper other) {
        return copies(one, other) ? one.shingles().like(other.shingles()) : 0;
    }

    private static boolean copies(Paper one, Paper other) {
        Shingles a = one.shingles();
        Shingles b = other.shingles();
        double reused = a.within(b);
        if (reused < REUSED) {
            return false;
        }
        double alike = a.like(b);
        double numbers = a.numbers(b);
        if (Math.min(a.size(), b.size()) < SHORT) {
            return alike == 1 && numbers == 1 && a.size() >= SHORTEST;
        }
        if (later(one, other)) {
            return alike >= AGAIN && numbers == 1;
        }
        if (sameOutlet(one, other)) {
            return reused >= AGAIN && numbers >= NUMBERS_OF_FORMS;
        }
        if (alike >= FORM) {
            return numbers >= NUMBERS_OF_FORMS && !a.otherDays(b);
        }
        return (alike >= ALIKE || reused >= WHOLLY_REUSED) && numbers >= NUMBERS;
    }

    /** Whether a series, a follow-up or a formula is likelier than a copy: another day of one outlet, or another month. */
    private static boolean later(Paper one, Paper other) {
        LocalDate first = one.day();
        LocalDate second = other.day();
        return first != null
                && second != null
                && !first.equals(second)
                && (sameOutlet(one, other) || Math.abs(ChronoUnit.DAYS.between(first, second)) > LONGEST_LIFE);
    }

    /** An outlet does not take from others what it has itself: two reports of one day share what went before. */
    private static boolean sameOutlet(Paper one, Paper other) {
        String outlet = one.outlet();
        return outlet != null && outlet.equalsIgnoreCase(other.outlet());
    }

    /** How much these two have in common when they are one quotation in two documents, else 0; the same whichever comes first. */
    static double ofQuotations(Quote one, Quote other) {
        Shingles a = one.shingles();
        Shingles b = other.shingles();
        double within = a.within(b);
        if (within < QUOTED_ALIKE || one.document().equals(other.document())) {
            return 0;
        }
        double alike = a.like(b);
        boolean words = (alike >= QUOTED_ALIKE || within >= QUOTED_WITHIN) && a.numbers(b) >= QUOTED_NUMBERS;
        return words && speaker(one, other) ? alike : 0;
    }

    private static boolean speaker(Quote one, Quote other) {
        return one.speaker().isEmpty()
                || other.speaker().isEmpty()
                || same(one.person(), other.person())
                || words(one).containsAll(words(other))
                || words(other).containsAll(words(one));
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    private static Set<String> words(Quote quote) {
        return new HashSet<>(Arrays.asList(quote.speaker().split(" ")));
    }
}
