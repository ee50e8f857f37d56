package tutur.verification;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as people read it on a screen: without what messaging apps and web pages write around words. In time that grows with its length.
 *
 * <p>Read are line ends of all kinds and character references of web pages; gone are invisible characters, emoji, the {@code >} at the
 * beginning of forwarded lines, and marks of bold, slanted, struck and fixed type ({@code * _ ~ `}) where an app would show type. Marks
 * between two letters or digits and marks that stand alone stay: there they are no marks of type.
 */
final class PlainText {

    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("nbsp", " "),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("bdquo", "„"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("laquo", "«"),
            Map.entry("raquo", "»"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("hellip", "…"));

    private static final Pattern REFERENCE = Pattern.compile("&(?:#(\\d{1,7})|#[xX](\\p{XDigit}{1,6})|([a-z]{2,6}));");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|\\u2028|\\u2029|\\u0085");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}\\uFE0F\\u20E3&&[^\\n\\t]]");
    private static final String PICTURES = "[\\p{IsExtended_Pictographic}\\p{IsEmoji_Modifier}\\x{1F1E6}-\\x{1F1FF}]++";
    private static final Pattern EMOJI =
            Pattern.compile("(?<![\\p{L}\\p{N}])" + PICTURES + "[ \\t]*+|" + PICTURES + "(?![\\p{L}\\p{N}])");
    private static final Pattern EMOJI_BETWEEN = Pattern.compile(PICTURES);
    private static final Pattern FORWARDED = Pattern.compile("(?m)^[ \\t]*+(?:>[ \\t]*+)++");
    /** Beside a word, inside other marks, or in front of a word. */
    private static final Pattern TYPE = Pattern.compile("(?<=[\\p{L}\\p{N}])[*_`]++(?![\\p{L}\\p{N}])"
            + "|(?<=[^\\s\\p{L}\\p{N}*_`])[*_`]++|(?<!\\S)[*_`]++(?=\\S)");

    /** Only in pairs: one alone is the dash in front of a signature. */
    private static final Pattern STRUCK =
            Pattern.compile("(?<![\\p{L}\\p{N}~])~~?(?=[^\\s~])([^~\\n]++)(?<=\\S)~~?(?![\\p{L}\\p{N}~])");

    private PlainText() {}

    static String of(String text) {
        String read = REFERENCE.matcher(text).replaceAll(PlainText::referred);
        read = LINE_END.matcher(read).replaceAll("\n");
        read = INVISIBLE.matcher(read).replaceAll("");
        read = EMOJI_BETWEEN.matcher(EMOJI.matcher(read).replaceAll("")).replaceAll(" ");
        read = FORWARDED.matcher(read).replaceAll("");
        read = TYPE.matcher(read).replaceAll("");
        return STRUCK.matcher(read).replaceAll("$1");
    }

    private static String referred(MatchResult found) {
        String named = found.group(3);
        String character = found.group();
        if (named != null) {
            character = NAMED.getOrDefault(named, character);
        } else {
            String decimal = found.group(1);
            int code = decimal == null ? Integer.parseInt(found.group(2), 16) : Integer.parseInt(decimal);
            boolean scalar = Character.isValidCodePoint(code) && !(code >= 0xD800 && code <= 0xDFFF);
            character = scalar ? Character.toString(code) : character;
        }
        return Matcher.quoteReplacement(character);
    }
}
