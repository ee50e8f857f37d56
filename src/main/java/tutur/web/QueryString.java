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
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        return values;
    }

    /** Undoes percent signs; a plus sign is a space. */
    static String decode(String encoded) {
        byte[] plain = new byte[encoded.length()];
        int length = 0;
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                plain[length++] = (byte) (digit(encoded, i + 1) * 16 + digit(encoded, i + 2));
                i += 2;
            } else if (c < 0x80) {
                plain[length++] = (byte) (c == '+' ? ' ' : c);
            } else {
                throw new Refusal(Trouble.MALFORMED_ADDRESS);
            }
        }
        try {
            ByteBuffer bytes = ByteBuffer.wrap(plain, 0, length);
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException e) {
            throw new Refusal(Trouble.MALFORMED_ADDRESS);
        }
    }

    private static int digit(String text, int at) {
        int digit = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
        if (digit < 0) {
            throw new Refusal(Trouble.MALFORMED_ADDRESS);
        }
        return digit;
    }
}
