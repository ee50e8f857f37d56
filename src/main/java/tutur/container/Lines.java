package tutur.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The lines of a mail box, one at a time; lines that are too long come in pieces. */
final class Lines {

    private static final int LONGEST = 8192;

    private final InputStream in;
    private final byte[] bytes = new byte[LONGEST];
    private int length;
    private boolean start;
    private boolean more = true;

    Lines(InputStream in) {
        this.in = in;
    }

    void next() throws IOException {
        start = length == 0 || bytes[length - 1] == '\n';
        length = 0;
        for (int c = in.read(); c >= 0; c = in.read()) {
            bytes[length++] = (byte) c;
            if (c == '\n' || length == LONGEST) {
                return;
            }
        }
        more = length > 0;
    }

    boolean atEnd() {
        return !more;
    }

    boolean isBlank() {
        return start && new String(bytes, 0, length, StandardCharsets.ISO_8859_1).isBlank();
    }

    /** Whether a mail begins behind this line. */
    boolean isBorder() {
        return start && startsWith("From ", 0);
    }

    /** Writes the line; one that only looked like a border was marked with a sign, which goes. */
    void writeTo(OutputStream out) throws IOException {
        int signs = 0;
        while (start && signs < length && bytes[signs] == '>') {
            signs++;
        }
        int from = signs > 0 && startsWith("From ", signs) ? 1 : 0;
        out.write(bytes, from, length - from);
    }

    private boolean startsWith(String text, int at) {
        return length >= at + text.length()
                && new String(bytes, at, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }
}
