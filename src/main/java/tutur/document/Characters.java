package tutur.document;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** One line of text as it is kept: composed (NFC), one plain space between words, nothing invisible in it. */
final class Characters {
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{2,7}|#[xX][0-9a-fA-F]{2,6}|[a-zA-Z]{2,8}\\d?);");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?=[\"'/“”‘’])");
    private static final int LAST_BMP_NONCHARACTER = 0xFFFE;

    private static final int DELETE = 0x7F;
    /** Below the combining marks, and among dashes, quotation marks and dots, nothing can be composed (Unicode, NFC_Quick_Check). */
    private static final int FIRST_COMBINING = 0x300;

    private static final int FIRST_DASH = 0x2010;
    private static final int LAST_MARK = 0x2027;

    private Characters() {}

    static String clean(String line) {
        if (isClean(line)) {
            return line;
        }
        StringBuilder out = new StringBuilder(line.length());
        boolean space = false;
        boolean composed = true;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            i += Character.charCount(c);
            composed &= c < FIRST_COMBINING || c >= FIRST_DASH && c <= LAST_MARK;
            if (isSpace(c)) {
                space = true;
            } else if (c > ' ' && c < DELETE || !isInvisible(c)) {
                if (space && !out.isEmpty()) {
                    out.append(' ');
                }
                space = false;
                out.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c);
            }
        }
        return composed ? out.toString() : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Whether nothing in it can need a change; most lines were cleaned before. */
    private static boolean isClean(String line) {
        char before = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean plain = c > ' ' && c < DELETE || c >= FIRST_DASH && c <= LAST_MARK || c == ' ' && before != ' ';
            if (!plain) {
                return false;
            }
            before = c;
        }
        return line.isEmpty() || before != ' ';
    }

    /** Character references that a scraper left in plain text, such as an ampersand with a number. */
    static String withoutEntities(String line) {
        return line.indexOf('&') < 0
                ? line
                : ENTITY.matcher(line)
                        .replaceAll(m -> Matcher.quoteReplacement(Parser.unescapeEntities(m.group(), true)));
    }

    /** Backslashes that a scraper left before quotation marks and slashes. */
    static String withoutEscapes(String line) {
        return line.indexOf('\\') < 0 ? line : ESCAPE.matcher(line).replaceAll("");
    }

    private static boolean isSpace(int c) {
        return (c <= ' ' || c >= DELETE) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    /** Controls, zero widths, soft hyphens, direction marks, and codes that mean something only to one font. */
    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE -> true;
            default -> (c >= 0xFDD0 && c <= 0xFDEF) || (c & LAST_BMP_NONCHARACTER) == LAST_BMP_NONCHARACTER;
        };
    }
}
