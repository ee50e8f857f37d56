package tutur.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts Indonesian text into sentences. A line feed always ends one (in a body it ends a paragraph). A full stop does not when it
 * belongs to an initial ({@code Rahmat S. Tandi}), a degree, an abbreviation, a time, a number or an address; it does even
 * without a space where scraping has glued two sentences together ({@code duka.Ayahanda}). Immutable and safe to share.
 */
public final class Sentences {
    private static final String CLOSERS = "\"'\u201d\u2019)]";
    private static final String OPENERS = "\"'\u201c\u2018([";

    /** What may follow an abbreviation, as its table says. */
    private enum Followed {
        NAME,
        NUMBER,
        ANY
    }

    private final Map<String, Followed> abbreviations;
    /** Words that hardly anything but a sentence begins with, capitalised as there: they end one even behind an initial. */
    private final Set<String> openers;

    private Sentences(Map<String, Followed> abbreviations, Set<String> openers) {
        this.abbreviations = Map.copyOf(abbreviations);
        this.openers = Set.copyOf(openers);
    }

    /**
     * With the abbreviations of {@code abbreviations.tsv} and the words of {@code sentence-openers.txt}.
     *
     * @throws IllegalStateException when a line of a table is malformed
     */
    public static Sentences load() {
        Map<String, Followed> found = new HashMap<>();
        for (List<String> row : Table.rows(Sentences.class, "abbreviations.tsv", 3)) {
            found.put(row.get(0), Followed.valueOf(row.get(1).toUpperCase(Locale.ROOT)));
        }
        Set<String> openers = Table.rows(Sentences.class, "sentence-openers.txt", 1).stream()
                .flatMap(row -> Arrays.stream(row.getFirst().split("\\s+")))
                .collect(Collectors.toSet());
        return new Sentences(found, openers);
    }

    /** The sentences of {@code text} in order: they do not overlap, are never empty, and hold every character that is not a space. */
    public List<Span> of(String text) {
        List<Span> found = new ArrayList<>();
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = c == '\n' ? i : isTerminator(c) ? sentenceEnd(text, start, i) : -1;
            if (end < 0) {
                i++;
                continue;
            }
            add(found, text, start, end);
            start = end;
            i = Math.max(end, i + 1);
        }
        add(found, text, start, text.length());
        return found;
    }

    private static void add(List<Span> found, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Span(start, end));
        }
    }

    /** Offset behind the sentence that the terminator at {@code at} ends, or -1 when it ends none. */
    private int sentenceEnd(String text, int start, int at) {
        int i = at + 1;
        while (i < text.length() && isTerminator(text.charAt(i))) {
            i++;
        }
        int run = i;
        while (i < text.length() && CLOSERS.indexOf(text.charAt(i)) >= 0 && !opens(text, i)) {
            i++;
        }
        int next = i;
        while (next < text.length() && isSpace(text.charAt(next)) && text.charAt(next) != '\n') {
            next++;
        }
        if (next == text.length() || text.charAt(next) == '\n') {
            return i;
        }
        boolean stop = text.charAt(at) == '.' && run == at + 1;
        if (next == i) {
            return endsGlued(text, at, i, stop) ? i : -1;
        }
        if (!beginsSentence(text, next) || (stop && i == run && belongsToWord(text, start, at, next))) {
            return -1;
        }
        return i;
    }

    /** A straight mark right behind a stop opens when a letter follows it at once. */
    private static boolean opens(String text, int i) {
        char c = text.charAt(i);
        return (c == '"' || c == '\'') && i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
    }

    private static boolean beginsSentence(String text, int next) {
        int i = next;
        while (i < text.length() && OPENERS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        while (i > next
                && i < text.length()
                && text.charAt(i) == ' '
                && "\u201c\u201e\"".indexOf(text.charAt(next)) >= 0) {
            i++;
        }
        if (i == text.length()) {
            return false;
        }
        char c = text.charAt(i);
        if (i > next && Character.isLetter(c) && "\u201c\u201e".indexOf(text.charAt(next)) >= 0) {
            return true;
        }
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || c == '\u201d'
                || c == '\u2019'
                || c == '-'
                || c == '\u2022';
    }

    /** No space behind the terminator: two sentences glued together, or something like {@code S.Sos}, {@code 09.00}, {@code Kompas.com}. */
    private boolean endsGlued(String text, int at, int i, boolean stop) {
        char before = at > 0 ? text.charAt(at - 1) : ' ';
        char c = text.charAt(i);
        if (stop
                && i == at + 1
                && Character.isLetter(before)
                && openers.contains(text.substring(i, letterEnd(text, i)))) {
            return true;
        }
        if (c == '\u201c' || c == '\u2018' || (i == at + 1 && c == '"')) {
            return i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1)) && !Character.isUpperCase(before);
        }
        if (!Character.isUpperCase(c) || (!Character.isLowerCase(before) && CLOSERS.indexOf(before) < 0)) {
            return false;
        }
        int wordStart = wordStart(text, at);
        String word = text.substring(wordStart, at).toLowerCase(Locale.ROOT);
        boolean closed = CLOSERS.indexOf(before) >= 0;
        if (stop && !closed && (word.length() < 3 || abbreviations.containsKey(word) || dotted(text, wordStart))) {
            return false;
        }
        int end = letterEnd(text, i);
        boolean dottedOn = end < text.length()
                && text.charAt(end) == '.'
                && end + 1 < text.length()
                && Character.isLetter(text.charAt(end + 1));
        boolean domain = Character.isUpperCase(text.charAt(wordStart)) && end - i <= 3;
        return i > at + 1 || (end - i > 1 && !dottedOn && !domain);
    }

    /** Whether the full stop at {@code at} belongs to the word in front of it, so that the sentence goes on. */
    private boolean belongsToWord(String text, int start, int at, int next) {
        int wordStart = wordStart(text, at);
        String word = text.substring(wordStart, at);
        if (word.isEmpty()) {
            return false;
        }
        if (word.chars().allMatch(Character::isDigit)) {
            boolean enumerates = text.substring(start, wordStart).isBlank();
            return enumerates || Character.isDigit(text.charAt(next));
        }
        boolean dotted = dotted(text, wordStart);
        if (!dotted && word.length() == 1 && Character.isUpperCase(word.charAt(0))) {
            return true;
        }
        if (dotted) {
            return !isDegreeAtEnd(text, start, wordStart, at, next);
        }
        return switch (abbreviations.get(word.toLowerCase(Locale.ROOT))) {
            case null -> false;
            case NAME -> true;
            case NUMBER -> numbered(text, next);
            case ANY -> false;
        };
    }

    /** Whether a number or a code with one in it follows: {@code No. 12}, {@code No. PAS-967}. */
    private static boolean numbered(String text, int next) {
        int end = next;
        while (end < text.length() && !isSpace(text.charAt(end)) && !Character.isDigit(text.charAt(end))) {
            end++;
        }
        return end < text.length() && Character.isDigit(text.charAt(end));
    }

    /** {@code Wahdi, M.H. Dalam …}: a degree behind a comma, followed by a word that is neither a degree nor an initial. */
    private static boolean isDegreeAtEnd(String text, int start, int wordStart, int at, int next) {
        int i = wordStart;
        while (i > start && (Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '.')) {
            i--;
        }
        while (i > start && text.charAt(i - 1) == ' ') {
            i--;
        }
        boolean behindComma = i > start && text.charAt(i - 1) == ',' && at - wordStart <= 4;
        int end = letterEnd(text, next);
        boolean degreeFollows = end < text.length() && text.charAt(end) == '.' && end - next <= 3;
        return behindComma && !degreeFollows && end - next > 1;
    }

    /** Whether the word that starts here stands behind a full stop without a space, as {@code Si} in {@code M.Si}. */
    private static boolean dotted(String text, int wordStart) {
        return wordStart > 1 && text.charAt(wordStart - 1) == '.' && Character.isLetter(text.charAt(wordStart - 2));
    }

    private static int letterEnd(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int wordStart(String text, int end) {
        int i = end;
        while (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isTerminator(char c) {
        return c == '.' || c == '?' || c == '!' || c == '\u2026';
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }
}
