package tutur.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.text.Table;

/**
 * Repairs text that was encoded as UTF-8 and read as something else on its way, whole or in places: three wrong characters for a
 * curly quotation mark become that mark again. What cannot be such an accident stays as it is.
 */
final class Mojibake {
    /** Accidents that cannot be computed back: bytes lost on the way, and readings as MacRoman. */
    private static final Map<String, String> KNOWN = Table.rows(Mojibake.class, "mojibake.tsv", 3).stream()
            .collect(Collectors.toUnmodifiableMap(row -> unescape(row.get(0)), row -> unescape(row.get(1))));

    private static final Pattern ANY_KNOWN = Pattern.compile(KNOWN.keySet().stream()
            .sorted(java.util.Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private static final String FIRST_OF_KNOWN = KNOWN.keySet().stream()
            .map(known -> known.substring(0, 1))
            .distinct()
            .collect(Collectors.joining());

    private static final Map<Character, Byte> BYTES = bytesOfWindows1252();
    private static final int MOST_ROUNDS = 3;

    private Mojibake() {}

    static String repair(String text) {
        if (!suspicious(text)) {
            return text;
        }
        String now = text;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            String next = undo(now);
            if (next.equals(now)) {
                break;
            }
            now = next;
        }
        Function<java.util.regex.MatchResult, String> right =
                m -> Matcher.quoteReplacement(KNOWN.getOrDefault(m.group(), m.group()));
        return windowsControls(ANY_KNOWN.matcher(now).replaceAll(right));
    }

    /** Whether any character stands in the text that an accident begins with; most texts have none. */
    private static boolean suspicious(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 && (c <= 0x9F || lengthOfSequence(c) > 0 || FIRST_OF_KNOWN.indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static String undo(String text) {
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            int length = lengthOfSequence(text.charAt(i));
            String right = length == 0 ? null : sequence(text, i, length);
            if (right == null) {
                out.append(text.charAt(i));
            } else {
                out.append(right);
            }
            i += right == null ? 1 : length;
        }
        return out.toString();
    }

    /** How many bytes a UTF-8 sequence has that starts with the byte this character stands for; 0 when none does. */
    private static int lengthOfSequence(char c) {
        return switch (c) {
            case '\u00C2', '\u00C3', '\u00C4', '\u00C5' -> 2;
            case '\u00E2', '\u00E1', '\u00EF' -> 3;
            case '\u00F0' -> 4;
            default -> 0;
        };
    }

    private static @Nullable String sequence(String text, int start, int length) {
        if (start + length > text.length()) {
            return null;
        }
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (int i = start; i < start + length; i++) {
            Byte one = BYTES.get(text.charAt(i));
            if (one == null) {
                return null;
            }
            bytes.put(one);
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** U+0080 to U+009F are controls that no text has; they are windows-1252 read as ISO-8859-1. */
    private static String windowsControls(String text) {
        if (text.chars().noneMatch(c -> c >= 0x80 && c <= 0x9F)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 0x80 && c <= 0x9F) {
                out.setCharAt(i, new String(new byte[] {(byte) c}, Decoding.WINDOWS_1252).charAt(0));
            }
        }
        return out.toString();
    }

    private static Map<Character, Byte> bytesOfWindows1252() {
        Map<Character, Byte> bytes = new java.util.HashMap<>();
        for (int b = 0x80; b <= 0xFF; b++) {
            bytes.put((char) b, (byte) b);
            bytes.put(new String(new byte[] {(byte) b}, Decoding.WINDOWS_1252).charAt(0), (byte) b);
        }
        bytes.remove('\uFFFD');
        return Map.copyOf(bytes);
    }

    private static String unescape(String cell) {
        return Arrays.stream(cell.split(" "))
                .map(code -> Character.toString(Integer.parseInt(code, 16)))
                .collect(Collectors.joining());
    }
}
