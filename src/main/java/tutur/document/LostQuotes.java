package tutur.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Gives back the quotation marks of texts that went through a charset without them and came out with question marks instead. A
 * question mark that opens a word proves the loss (no Indonesian sentence has one there); only then is anything touched, and a
 * question mark that may be one stays.
 */
final class LostQuotes {
    private static final char LOST = '?';
    private static final Pattern OPENER = Pattern.compile("(?<![^\\s(\\[])\\?(?=[\\p{L}\\p{N}])");
    private static final Pattern CLOSER = Pattern.compile("(?<=[,.!?…])\\?(?=[\\s,.;:)\\]]|\\p{L}|$)");
    private static final Pattern CLOSER_OUTSIDE = Pattern.compile("(?<=[\\p{L}\\p{N})])\\?(?=[,.]\\s)");
    /** A mark before a comma or a word in lower case that ends no sentence, behind one that opens a word. */
    private static final Pattern PAIR =
            Pattern.compile("(?<![^\\s(\\[])\\?[\\p{L}\\p{N}][^?]*[^?\\s]\\?(?:,| \\p{Ll})");

    private static final Pattern INSIDE_WORD = Pattern.compile("(?<=\\p{L})\\?(?=\\p{Ll})");
    private static final Pattern DATELINE = Pattern.compile("^([\\p{Lu}][\\p{L}\\p{N} .,/()]{2,40} )\\?(?= \\p{Lu})");

    private LostQuotes() {}

    /** @param lines the paragraphs of one text */
    static List<String> restore(List<String> lines) {
        List<String> openers = lines.stream()
                .filter(line -> line.indexOf(LOST) >= 0 && OPENER.matcher(line).find())
                .toList();
        // One opener might be a slip of the keyboard; with a closer somewhere it is a pair.
        boolean lost = !openers.isEmpty()
                && (openers.stream()
                                .anyMatch(line -> line.contains(",? ")
                                        || PAIR.matcher(line).find())
                        || lines.stream().anyMatch(line -> CLOSER.matcher(line).find()));
        return lost ? lines.stream().map(LostQuotes::restore).toList() : lines;
    }

    private static String restore(String line) {
        if (line.indexOf(LOST) < 0) {
            return line;
        }
        String opened = OPENER.matcher(line).replaceAll("“");
        String closed = CLOSER.matcher(opened).replaceAll("”");
        String outside =
                opened.equals(line) ? closed : CLOSER_OUTSIDE.matcher(closed).replaceAll("”");
        String apostrophes = INSIDE_WORD.matcher(outside).replaceAll("’");
        return DATELINE.matcher(closeLonely(apostrophes)).replaceAll("$1–");
    }

    /** A quotation that is opened and ends the line without its mark closes with the line's own question mark: “Siapa? is left. */
    private static String closeLonely(String line) {
        int opener = line.lastIndexOf('“');
        boolean open = opener >= 0 && line.indexOf('”', opener) < 0;
        int mark = open ? line.indexOf(LOST, opener) : -1;
        boolean beforeCue = mark > 0 && mark + 1 < line.length() && line.charAt(mark + 1) == ' ';
        // “Siapa pun boleh datang? kata Rudi: a mark in front of lower case cannot end a sentence.
        boolean lowerCase = beforeCue && mark + 2 < line.length() && Character.isLowerCase(line.charAt(mark + 2));
        return lowerCase ? line.substring(0, mark) + '”' + line.substring(mark + 1) : line;
    }
}
