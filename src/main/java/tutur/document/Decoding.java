package tutur.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters. In order: a byte order mark; UTF-16 without one; UTF-8 when the bytes are UTF-8, whatever the page
 * claims; the charset that the page claims; windows-1252. ISO-8859-1 always means windows-1252, as in browsers, because that is
 * where the curly quotation marks are.
 */
final class Decoding {
    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Set<String> LATIN =
            Set.of("iso-8859-1", "iso8859-1", "latin1", "latin-1", "us-ascii", "ascii");
    private static final int SAMPLE = 4096;
    private static final char UNKNOWN = '\uFFFD';

    private Decoding() {}

    /** @param claimed name of the charset that the text itself names, or null */
    static String decode(byte[] bytes, @Nullable String claimed) {
        Charset marked = byteOrderMark(bytes);
        if (marked != null) {
            String text = new String(bytes, marked);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        }
        Charset wide = wideWithoutMark(bytes);
        if (wide != null) {
            return new String(bytes, wide);
        }
        Charset narrow = claimed == null ? null : narrow(claimed);
        if (narrow == null || narrow.equals(StandardCharsets.UTF_8)) {
            return utf8ElseWindows(bytes);
        }
        String strict = strictUtf8(bytes);
        return strict != null ? strict : new String(bytes, narrow);
    }

    static @Nullable Charset byteOrderMark(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(bytes, 0xFF, 0xFE, 0, 0) || starts(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName(bytes[0] == 0 ? "UTF-32BE" : "UTF-32LE");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        return starts(bytes, 0xFE, 0xFF) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Latin text in UTF-16 has a zero in nearly every second byte, always on the same side. */
    private static @Nullable Charset wideWithoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int zerosFirst = 0;
        int zerosSecond = 0;
        for (int i = 0; i < pairs; i++) {
            zerosFirst += bytes[2 * i] == 0 ? 1 : 0;
            zerosSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs < 4 || Math.max(zerosFirst, zerosSecond) < pairs * 8 / 10) {
            return null;
        }
        if (Math.min(zerosFirst, zerosSecond) > pairs / 10) {
            return null;
        }
        return zerosFirst > zerosSecond ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
    }

    private static @Nullable Charset narrow(String claimed) {
        String name = claimed.strip().toLowerCase(Locale.ROOT);
        if (LATIN.contains(name)) {
            return WINDOWS_1252;
        }
        return name.startsWith("utf-16") || name.startsWith("utf-32") ? null : charset(name);
    }

    private static @Nullable Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A page may claim anything; then its bytes must speak for themselves.
            return null;
        }
    }

    /** Whether these bytes are UTF-8; a character cut off at the end does not count. */
    static boolean isUtf8(byte[] bytes) {
        for (int cut = 0; cut < 4 && cut < bytes.length; cut++) {
            if (strictUtf8(java.util.Arrays.copyOf(bytes, bytes.length - cut)) != null) {
                return true;
            }
        }
        return bytes.length == 0;
    }

    private static @Nullable String strictUtf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (java.nio.charset.CharacterCodingException e) {
            return null;
        }
    }

    /** UTF-8 where the bytes are; a byte that cannot be is windows-1252, as in pages pasted together from two sources. */
    private static String utf8ElseWindows(byte[] bytes) {
        String lenient = new String(bytes, StandardCharsets.UTF_8);
        if (lenient.indexOf(UNKNOWN) < 0) {
            return lenient;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        for (CoderResult result = decoder.decode(in, out, true);
                result.isError();
                result = decoder.decode(in, out, true)) {
            for (int i = 0; i < result.length(); i++) {
                out.put(windows(in.get()));
            }
            decoder.reset();
        }
        return out.flip().toString();
    }

    private static char windows(byte one) {
        String character = new String(new byte[] {one}, WINDOWS_1252);
        return character.isEmpty() ? UNKNOWN : character.charAt(0);
    }
}
