package tutur.document;

import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Parses HTML under a clock: pages built to make parsers slow or deep are cut off instead. */
final class Markup {
    /** Deeper elements become children of the deepest one allowed; pages of people stay below 100. */
    private static final int DEEPEST = 256;

    private static final int CHUNK = 2048;
    private static final int HEAD = 4096;
    private static final Pattern CHARSET = Pattern.compile(
            "(?i)<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s{0,9}=\\s{0,9}[\"']?([\\w:.-]{2,40})");

    private Markup() {}

    /** The characters of a page, by mark, by validity, by what its head claims. */
    static String decode(byte[] bytes) {
        String head = new String(Arrays.copyOf(bytes, Math.min(bytes.length, HEAD)), StandardCharsets.ISO_8859_1);
        return Mojibake.repair(Decoding.decode(bytes, claimed(head)));
    }

    private static @Nullable String claimed(String head) {
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? matcher.group(1) : null;
    }

    /** @throws TooSlow when the page is not parsed within {@code limit} */
    static Document parse(String text, Duration limit) {
        Parser parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        try (Clocked reader = new Clocked(text, System.nanoTime() + limit.toNanos())) {
            return parser.parseInput(reader, "");
        }
    }

    /** A page took longer than allowed. */
    static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooSlow() {
            super("the page takes too long to parse");
        }
    }

    /** Hands the text over in small portions and looks at the clock before each. */
    private static final class Clocked extends Reader {
        private final String text;
        private final long deadline;
        private int at;

        Clocked(String text, long deadline) {
            this.text = text;
            this.deadline = deadline;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (System.nanoTime() - deadline > 0) {
                throw new TooSlow();
            }
            if (at >= text.length()) {
                return -1;
            }
            int count = Math.min(Math.min(length, CHUNK), text.length() - at);
            text.getChars(at, at + count, buffer, offset);
            at += count;
            return count;
        }

        @Override
        public void close() {}
    }
}
