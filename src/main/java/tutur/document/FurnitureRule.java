package tutur.document;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One shape of furniture, a row of {@code furniture.tsv}.
 *
 * @param kind what it is
 * @param zone where it counts
 * @param pattern the shape; letters match in either case unless it says {@code (?-i)}
 * @param needs words in lower case of which it takes nothing that has none, in either case; when empty, any text may fit
 * @param starts the characters of ASCII that what it takes may begin with
 * @param fits examples that it must take
 * @param spares examples that it must leave alone
 */
record FurnitureRule(
        Furniture.Kind kind,
        Zone zone,
        Pattern pattern,
        List<String> needs,
        BitSet starts,
        List<String> fits,
        List<String> spares) {
    private static final int LONGEST_LINE = 600;
    private static final int LONGEST_END = 240;
    static final int ASCII = 0x80;

    /** Where in a text a shape is furniture. */
    enum Zone {
        /** A whole line, anywhere. */
        LINE,
        /** A whole line in front of the first paragraph of prose. */
        HEAD,
        /** A whole line behind the last paragraph of prose. */
        TAIL,
        /** The end of any paragraph; what the pattern matches is cut off. */
        END,
        /** The end of the last paragraph. */
        LAST
    }

    static FurnitureRule of(List<String> row) {
        Pattern pattern = Pattern.compile(row.get(2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return new FurnitureRule(
                Furniture.Kind.valueOf(row.get(0)),
                Zone.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                pattern,
                cells(row.get(3)),
                starts(pattern),
                cells(row.get(4)),
                cells(row.get(5)));
    }

    /**
     * Where more characters behind the first could not change that there is no match, nothing that begins with it is taken; only hitEnd
     * tells that.
     */
    @SuppressWarnings("JdkObsolete")
    private static BitSet starts(Pattern pattern) {
        BitSet starts = new BitSet(ASCII);
        for (char c = 0; c < ASCII; c++) {
            Matcher matcher = pattern.matcher(String.valueOf(c));
            starts.set(c, matcher.matches() || matcher.hitEnd());
        }
        return starts;
    }

    private static List<String> cells(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ¦ "));
    }

    /** Whether it may take a line that begins like this one. */
    boolean mayBegin(String line) {
        return line.isEmpty() || line.charAt(0) >= ASCII || starts.get(line.charAt(0));
    }

    boolean fitsLine(String line) {
        return mayBegin(line) && fitsLine(line, line.toLowerCase(Locale.ROOT));
    }

    /** The same for a line that may begin so, which is known in lower case, too. */
    boolean fitsLine(String line, String lower) {
        return line.length() <= LONGEST_LINE
                && hasNeeds(lower)
                && pattern.matcher(line).matches();
    }

    /** The end of a paragraph in lower case, as far as {@link #endOfText} looks at it. */
    static String lowerEnd(String paragraph) {
        return paragraph
                .substring(Math.max(0, paragraph.length() - LONGEST_END))
                .toLowerCase(Locale.ROOT);
    }

    /** Where in a paragraph, of which the end is known in lower case, too, its end starts to be furniture; its length when nowhere. */
    int endOfText(String paragraph, String lowerEnd) {
        if (!hasNeeds(lowerEnd)) {
            return paragraph.length();
        }
        int from = Math.max(0, paragraph.length() - LONGEST_END);
        Matcher matcher = pattern.matcher(paragraph);
        matcher.region(from, paragraph.length());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.find() ? matcher.start() : paragraph.length();
    }

    private boolean hasNeeds(String lower) {
        for (String word : needs) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return needs.isEmpty();
    }
}
