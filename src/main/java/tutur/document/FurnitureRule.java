package tutur.document;

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
 * @param fits examples that it must take
 * @param spares examples that it must leave alone
 */
record FurnitureRule(Furniture.Kind kind, Zone zone, Pattern pattern, List<String> fits, List<String> spares) {
    private static final int LONGEST_LINE = 600;
    private static final int LONGEST_END = 240;

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
        return new FurnitureRule(
                Furniture.Kind.valueOf(row.get(0)),
                Zone.valueOf(row.get(1).toUpperCase(Locale.ROOT)),
                Pattern.compile(row.get(2), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
                examples(row.get(3)),
                examples(row.get(4)));
    }

    private static List<String> examples(String cell) {
        return cell.isEmpty() ? List.of() : List.of(cell.split(" ¦ "));
    }

    boolean fitsLine(String line) {
        return line.length() <= LONGEST_LINE && pattern.matcher(line).matches();
    }

    /** Where in a paragraph its end starts to be furniture; its length when nowhere. */
    int endOfText(String paragraph) {
        Matcher matcher = pattern.matcher(paragraph);
        matcher.region(Math.max(0, paragraph.length() - LONGEST_END), paragraph.length());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return matcher.find() ? matcher.start() : paragraph.length();
    }
}
