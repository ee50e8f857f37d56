package tutur.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** Joins lines that were broken to fit a page or a screen into the paragraphs that they were. */
final class Wrapping {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 130;
    private static final double SHORT = 0.75;
    private static final int LEAST_TORN = 5;

    /** Characters of a line of a torn text that hardly stands for itself. */
    private static final int LEAST_FULL = 60;

    private static final Pattern ITEM = Pattern.compile("(?:[-•*–]|\\(?\\d{1,2}[.)]|[a-z][.)])\\s.*");

    private Wrapping() {}

    /** @param lines the lines of one paragraph or more, without empty ones between */
    static List<String> unwrap(List<String> lines) {
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        if (lines.size() < 2 || width < NARROWEST || width > WIDEST) {
            return lines;
        }
        return join(
                lines,
                (before, line) -> before.length() >= SHORT * width || !endsSentence(before) && !startsAnew(line));
    }

    /** Whether these are the lines of a text broken at a fixed width: none is long, most are about equally so, few end a sentence. */
    static boolean isWrapped(List<String> lines) {
        List<String> full = lines.stream().filter(line -> !line.isBlank()).toList();
        int width = full.stream().mapToInt(String::length).max().orElse(0);
        if (full.size() < 5 || width < NARROWEST || width > WIDEST) {
            return false;
        }
        long nearlyFull =
                full.stream().filter(line -> line.length() >= SHORT * width).count();
        long ends = full.stream().filter(Wrapping::endsSentence).count();
        return nearlyFull * 2 > full.size() && ends * 2 < full.size();
    }

    /** Whether many lines break in the middle of sentences, though not at one width: some breaks of a wrapped text were lost. */
    static boolean isTorn(List<String> lines) {
        int torn = 0;
        int breaks = 0;
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1);
            String line = lines.get(i);
            if (!before.isBlank() && !line.isBlank()) {
                breaks++;
                torn += before.length() >= NARROWEST && !endsSentence(before) && !startsAnew(line) ? 1 : 0;
            }
        }
        return torn >= LEAST_TORN && torn * 3 >= breaks;
    }

    /** Joins those lines of a torn text, without empty ones between, that break in the middle of a sentence. */
    static List<String> mend(List<String> lines) {
        return join(
                lines,
                (before, line) -> !endsSentence(before)
                        && (!startsAnew(line) || before.endsWith(",") || before.length() >= LEAST_FULL));
    }

    /** Joins each line to the one before when that one goes on in it and it is no item of a list. */
    private static List<String> join(List<String> lines, BiPredicate<String, String> goesOn) {
        if (lines.isEmpty()) {
            return lines;
        }
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder(lines.getFirst());
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            if (goesOn.test(lines.get(i - 1), line) && !ITEM.matcher(line).matches()) {
                join(paragraph, line);
            } else {
                paragraphs.add(paragraph.toString());
                paragraph.setLength(0);
                paragraph.append(line);
            }
        }
        paragraphs.add(paragraph.toString());
        return paragraphs;
    }

    /** Appends a line; a word cut by a hyphen is put together, a doubled one (masing-masing) keeps it. */
    static void join(StringBuilder paragraph, String line) {
        boolean hyphenated = endsInHyphen(paragraph) && Character.isLowerCase(line.codePointAt(0));
        if (!hyphenated) {
            paragraph.append(' ').append(line);
            return;
        }
        String left = paragraph.substring(paragraph.lastIndexOf(" ") + 1, paragraph.length() - 1);
        String right = line.split("[^\\p{L}]", 2)[0];
        boolean doubled = left.length() > 2 && (right.startsWith(left) || left.endsWith(right) || right.endsWith(left));
        if (!doubled) {
            paragraph.setLength(paragraph.length() - 1);
        }
        paragraph.append(line);
    }

    /** Looks at the end alone: a paragraph may have been put together from a hundred thousand lines. */
    private static boolean endsInHyphen(CharSequence paragraph) {
        int last = paragraph.length() - 1;
        return last > 0
                && paragraph.charAt(last) == '-'
                && Character.getType(Character.codePointBefore(paragraph, last)) == Character.LOWERCASE_LETTER;
    }

    static boolean endsSentence(String line) {
        int end = withoutClosers(line);
        return end > 0 && ".!?:".indexOf(line.charAt(end - 1)) >= 0;
    }

    /** Length of a text without the spaces, quotation marks and brackets that it ends on. */
    static int withoutClosers(String text) {
        int end = text.length();
        while (end > 0 && " \t\n\u000B\f\r”\"’')]".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean startsAnew(String line) {
        return !Character.isLowerCase(line.codePointAt(0));
    }
}
