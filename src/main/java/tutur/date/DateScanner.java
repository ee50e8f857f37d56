package tutur.date;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.date.DayReader.Read;
import tutur.text.Span;
import tutur.text.Words;

/** Finds the dates written in a text, in order and without overlap. */
final class DateScanner {
    private final Almanac almanac;
    private final DayReader days;

    DateScanner(Almanac almanac) {
        this.almanac = almanac;
        this.days = new DayReader(almanac);
    }

    List<Written> scan(Words words) {
        List<Written> found = new ArrayList<>();
        int i = 0;
        while (i < words.size()) {
            Written written = at(words, i);
            if (written == null) {
                i++;
            } else {
                dropExplained(found, written, words.text());
                found.add(written);
                i++;
                while (i < words.size() && words.start(i) < written.span().end()) {
                    i++;
                }
            }
        }
        return found;
    }

    /** {@code hari ini, Senin 11 November 2024} is one date. */
    private static void dropExplained(List<Written> found, Written next, String text) {
        boolean afterRelative = !found.isEmpty() && found.getLast().kind() == FoundDate.Kind.RELATIVE;
        if (afterRelative && next.kind() != FoundDate.Kind.RELATIVE && next.weekday() != null) {
            String between =
                    text.substring(found.getLast().span().end(), next.span().start());
            if (between.length() <= 3 && between.chars().noneMatch(Character::isLetter)) {
                found.removeLast();
            }
        }
    }

    private @Nullable Written at(Words words, int i) {
        DayOfWeek weekday = almanac.weekday(words, i);
        if (weekday != null) {
            return withWeekday(words, i, weekday);
        }
        if (Character.isDigit(words.text().charAt(words.start(i)))) {
            return bare(words, i);
        }
        int length = almanac.relativeLength(words, i);
        if (length == 0
                || (i > 0 && almanac.is("part", words, i - 1) && words.lower(i).equals("kemarin"))) {
            return null;
        }
        return Written.relative(words.span(i, i + length - 1), almanac.relativeDays(words, i, length));
    }

    /** Day and month without a weekday: with a month's name or a year anywhere, digits alone only in brackets or behind "tanggal". */
    private @Nullable Written bare(Words words, int i) {
        Read read = days.read(words.text(), words.start(i));
        if (read == null
                || (i > 0
                        && words.end(i - 1) == words.start(i) - 1
                        && glued(words.text().charAt(words.end(i - 1))))) {
            return null;
        }
        boolean bracket = words.gap(i).endsWith("(")
                && read.end() < words.text().length()
                && words.text().charAt(read.end()) == ')';
        if (read.slashed()
                && read.last().year() == 0
                && !bracket
                && !(i > 0 && words.lower(i - 1).equals("tanggal"))) {
            return null;
        }
        return written(words, words.start(i) - (bracket ? 1 : 0), read, null, null);
    }

    private static boolean glued(char c) {
        return c == '/' || c == '.' || c == '-' || c == ':';
    }

    private @Nullable Written withWeekday(Words words, int i, DayOfWeek weekday) {
        int j = i + 1;
        DayOfWeek second = null;
        int other = j < words.size()
                        && (words.lower(j).equals("dan") || words.lower(j).equals("hingga"))
                ? j + 1
                : j;
        if (other < words.size() && joined(words, j)) {
            second = almanac.weekday(words, other);
            j = second == null ? j : other + 1;
        }
        while (words.follows(j) && almanac.is("part", words, j)) {
            j++;
        }
        if (j < words.size() && words.lower(j).equals("tanggal") && leadsOn(words.gap(j))) {
            j++;
        }
        if (j < words.size() && Character.isDigit(words.text().charAt(words.start(j))) && leadsOn(words.gap(j))) {
            Read read = days.read(words.text(), words.start(j));
            if (read != null) {
                return written(words, words.start(i), read, weekday, second);
            }
        }
        return weekdayAlone(words, i) ? Written.weekdayOnly(words.span(i), weekday, side(words, words.end(i))) : null;
    }

    private static boolean joined(Words words, int i) {
        String gap = words.gap(i).strip();
        return gap.length() <= 1 && !gap.equals(".") && words.gap(i).length() <= 3;
    }

    /** Whether only spaces, commas and an opening bracket lie between a weekday and its date. */
    private static boolean leadsOn(String gap) {
        return gap.length() <= 4
                && gap.chars().allMatch(c -> c == ' ' || c == ',' || c == '(' || c == '\u00a0' || c == '/' || c == '.');
    }

    private boolean weekdayAlone(Words words, int i) {
        boolean behindDay = i > 0 && words.lower(i - 1).equals("hari");
        boolean kept = almanac.is("not-before", words, i - 1)
                || (almanac.is("not-behind", words, i + 1)
                        && words.follows(i + 1)
                        && words.lower(i).equals("minggu"))
                || (almanac.is("not-behind", words, i + 1) && words.follows(i + 1) && words.capital(i + 1));
        return words.capital(i) && !kept && (behindDay || !words.lower(i).equals("minggu") || !words.allCapitals(i));
    }

    private Written written(
            Words words, int start, Read read, @Nullable DayOfWeek weekday, @Nullable DayOfWeek second) {
        String text = words.text();
        int end = read.end();
        boolean opened = text.substring(start, end).indexOf('(') >= 0
                && text.substring(start, end).indexOf(')') < 0;
        if (opened && end < text.length() && text.charAt(end) == ')') {
            end++;
        }
        FoundDate.Kind kind = read.last().year() == 0 ? FoundDate.Kind.YEARLESS : FoundDate.Kind.FULL;
        return new Written(new Span(start, end), kind, read.first(), read.last(), weekday, second, side(words, end), 0);
    }

    /** Which way the words right behind {@code end} point: -1 into the past, 1 into the future, 0 nowhere. */
    private int side(Words words, int end) {
        int next = words.at(end);
        if (next >= words.size()
                || words.start(next) < end
                || !words.text().substring(end, words.start(next)).isBlank()) {
            return 0;
        }
        for (int i = next; i < Math.min(words.size(), next + 3) && (i == next || words.follows(i)); i++) {
            if (almanac.is("past", words, i)) {
                return -1;
            }
            if (almanac.is("future", words, i)) {
                return 1;
            }
        }
        return 0;
    }
}
