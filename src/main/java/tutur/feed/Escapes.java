package tutur.feed;

import java.nio.charset.StandardCharsets;

/** Makes texts of strangers harmless for the formats that they go into. */
final class Escapes {

    private static final String ALLOWED = "-._~!$&'()*+,;=:@/?";

    private Escapes() {}

    /** The specific part of a tag (RFC 4151, section 2.1): everything else as {@code %XX}. */
    static String specific(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : plain(text).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0)) {
                escaped.append(c);
            } else {
                escaped.append('%').append("%02X".formatted(b & 0xFF));
            }
        }
        return escaped.toString();
    }

    /** Without what XML 1.0 (section 2.2) cannot hold in any spelling: most control characters, halves of characters. */
    static String plain(String text) {
        return text.codePoints()
                .filter(Escapes::xml)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean xml(int c) {
        return c == 0x9
                || c == 0xA
                || c == 0xD
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }
}
