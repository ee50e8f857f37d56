package tutur.extraction;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Where what is found goes, in the process that finds it. */
final class Sink {

    private static final int LONGEST = 160;

    private final DataOutputStream out;
    private final int largest;

    Sink(DataOutputStream out, int largest) {
        this.out = out;
        this.largest = largest;
    }

    /** Bytes of the largest file that may be handed over. */
    int largest() {
        return largest;
    }

    void found(String name, InputStream in) throws IOException {
        found(name, in.readNBytes(largest + 1));
    }

    void found(String name, byte[] bytes) throws IOException {
        if (bytes.length > largest) {
            tooLarge(name);
        } else {
            Frame.write(new Extract.Found(name, bytes), out);
        }
    }

    void tooLarge(String name) throws IOException {
        String detail = String.format(
                Locale.ROOT, "it has more than %,d bytes, the limit; raise the limit or split the file", largest);
        missing(name, Extract.Why.TOO_LARGE, detail);
    }

    void damaged(String name, Throwable failure) throws IOException {
        missing(name, Extract.Why.UNREADABLE, "it is damaged (" + words(failure) + "); get an undamaged copy");
    }

    void missing(String name, Extract.Why why, String detail) throws IOException {
        Frame.write(new Extract.Missing(name, why, detail), out);
    }

    void passed(String what) throws IOException {
        Frame.write(new Extract.Passed(what), out);
    }

    private static String words(Throwable failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        String line = message.lines().findFirst().orElse("").replaceAll("[\\p{Cc}\\p{Cf}]", "");
        String words = line.isBlank() ? failure.getClass().getSimpleName() : line;
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
