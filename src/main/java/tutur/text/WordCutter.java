package tutur.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds words, numbers and dotted abbreviations in one text, and folds them to what they have in common. */
final class WordCutter {

    private static final String APOSTROPHES = "'\u2019\u2018\u02bc`\u00b4";
    private static final String HYPHENS = "-\u2010\u2011";
    private static final int MOST_PARTS = 5;
    private static final Pattern THOUSANDS =
            Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?|\\d{1,3}(,\\d{3}){2,}(\\.\\d+)?");

    private final String text;

    WordCutter(String text) {
        this.text = text;
    }

    /** Where the next word begins at or behind {@code from}; the length of the text when there is none. */
    int next(int from) {
        int at = from;
        while (at < text.length() && !isLetterOrDigit(at)) {
            at++;
        }
        return at;
    }

    /** Where the word that begins at {@code start} ends: letters, digits, marks on them, and apostrophes between letters. */
    int end(int start) {
        int at = start;
        while (at < text.length() && isInside(at)) {
            at += text.charAt(at) < Ascii.END ? 1 : Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private boolean isInside(int at) {
        char c = text.charAt(at);
        return isLetterOrDigit(at)
                || c >= Ascii.END && isMark(text.codePointAt(at))
                || APOSTROPHES.indexOf(c) >= 0 && isLetter(at - 1) && isLetter(at + 1);
    }

    /** Where {@code Rp} ends when the word is that and a number, else {@code start}. */
    int currencyEnd(int start, int end) {
        boolean currency = end > start + 2 && text.regionMatches(true, start, "rp", 0, 2) && isDigit(start + 2);
        return currency ? start + 2 : start;
    }

    /** Where the number of digits and marks that begins at {@code start} ends, or {@code start} when the word is none. */
    int numberEnd(int start, int end) {
        if (!isAllDigits(start, end)) {
            return start;
        }
        int at = end;
        while (isSeparator(at) && isDigit(at + 1)) {
            int next = end(at + 1);
            if (!isAllDigits(at + 1, next)) {
                break;
            }
            at = next;
        }
        return at;
    }

    /** A number without the marks between thousands; all other marks become full stops. */
    String number(int start, int end) {
        String number = text.substring(start, end);
        if (isAllDigits(start, end)) {
            return number.length() > Terms.LONGEST ? number.substring(0, Terms.LONGEST) : number;
        }
        if (THOUSANDS.matcher(number).matches()) {
            char thousands = number.contains(",") && number.indexOf(',') != number.lastIndexOf(',') ? ',' : '.';
            number = number.replace(String.valueOf(thousands), "");
        }
        String plain = number.replace(',', '.').replace(':', '.');
        return plain.length() > Terms.LONGEST ? plain.substring(0, Terms.LONGEST) : plain;
    }

    /** Where the initials or the degree end that begin with this word; {@code end} when it is only a word. */
    int dottedEnd(int start, int end, Set<String> degrees) {
        int best = end;
        boolean initials = isInitial(start, end);
        int at = end;
        for (int parts = 1;
                parts < MOST_PARTS && at + 1 < text.length() && text.charAt(at) == '.' && isLetter(at + 1); ) {
            int next = end(at + 1);
            parts++;
            initials &= isInitial(at + 1, next);
            at = next;
            if (initials || degrees.contains(text.substring(start, at).toLowerCase(Locale.ROOT))) {
                best = at;
            }
        }
        return best;
    }

    private boolean isInitial(int start, int end) {
        return text.codePointCount(start, end) == 1 && isLetter(start);
    }

    /** Where the word begins that a hyphen joins to the one that ends at {@code end}; -1 when none does. */
    int behindHyphen(int end) {
        boolean joined = end + 1 < text.length() && HYPHENS.indexOf(text.charAt(end)) >= 0 && isLetterOrDigit(end + 1);
        return joined ? end + 1 : -1;
    }

    boolean isAllLetters(int start, int end) {
        return text.substring(start, end).codePoints().allMatch(Character::isLetter);
    }

    private boolean isAllDigits(int start, int end) {
        for (int i = start; i < end; i++) {
            if (!isDigit(i)) {
                return false;
            }
        }
        return end > start;
    }

    /** Lower case, without accents, apostrophes, full stops and what cannot be seen. */
    String fold(int start, int end) {
        String lower = text.substring(start, end).toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        StringBuilder folded = new StringBuilder(lower.length());
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .filter(c -> APOSTROPHES.indexOf(c) < 0)
                .forEach(folded::appendCodePoint);
        return folded.isEmpty() ? lower : folded.toString();
    }

    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private boolean isLetterOrDigit(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c < Ascii.END
                ? Ascii.isLetterOrDigit(c)
                : Character.isLetterOrDigit(text.codePointAt(at)) && APOSTROPHES.indexOf(c) < 0;
    }

    private boolean isLetter(int at) {
        if (at < 0 || at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return c < Ascii.END ? Ascii.isLetter(c) : Character.isLetter(text.codePointAt(at));
    }

    private boolean isDigit(int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private boolean isSeparator(int at) {
        return at < text.length() && ".,:".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.FORMAT -> true;
            default -> false;
        };
    }
}
