package tutur.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the part of an address behind the question mark, strictly: what is not UTF-8 in percent signs is refused, not guessed. */
final class QueryString {

    /** More parameters than any search needs. */
    static final int MOST_PARAMETERS = 100;

    private QueryString() {}

    /**
     * Values by name in order; an absent value is the empty one.
     *
     * @throws Refusal when it is malformed or has more than {@link #MOST_PARAMETERS} parameters
     */
    static Map<String, List<String>> parse(@Nullable String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (raw == null || raw.isEmpty()) {
            return values;
        }
        String[] pairs = raw.split("&", MOST_PARAMETERS + 2);
        if (pairs.length > MOST_PARAMETERS) {
            throw new Refusal(Trouble.TOO_MANY_PARAMETERS, MOST_PARAMETERS);
        }
        int at = 0;
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals), at);
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1), at + equals + 1);
                values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
            at += pair.length() + 1;
        }
        return values;
    }

    /** Undoes percent signs; a plus sign is a space. */
    static String decode(String encoded) {
        return decode(encoded, 0);
    }

    /** The same for a piece that begins at {@code start} of what was sent. */
    private static String decode(String encoded, int start) {
        byte[] plain = new byte[encoded.length()];
        int length = 0;
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                plain[length++] = (byte) (digit(encoded, i + 1, start) * 16 + digit(encoded, i + 2, start));
                i += 2;
            } else if (c < 0x80) {
                plain[length++] = (byte) (c == '+' ? ' ' : c);
            } else {
                throw malformed(start + i);
            }
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(plain, 0, length);
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw malformed(start);
        }
    }

    private static int digit(String text, int at, int start) {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw malformed(start + Math.min(at, text.length()));
        }
        return digit;
    }

    private static Refusal malformed(int at) {
        return new Refusal(new Problem(Trouble.MALFORMED_ADDRESS, null, List.of(), List.of(), at));
    }
}
