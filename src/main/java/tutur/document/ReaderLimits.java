package tutur.document;

import java.time.Duration;
import java.util.Objects;

/**
 * How much one file may cost. Files are hostile until read; everything that a file can make large has its bound here.
 *
 * @param maxBytes largest file that is read, in bytes; larger ones are refused as {@link Refused.Reason#TOO_LARGE}
 * @param maxCharacters longest body, in UTF-16 units; what lies beyond is cut off and a {@link Document.Caveat} says so
 * @param timeLimit longest time that one file may take; a parser that needs more is killed
 * @param childHeapMegabytes heap of one parser process, in MiB
 * @param children most parser processes at a time; none is started before a file needs one
 * @param ocr whether pictures of text are read, where the program for it (Tesseract) is installed
 */
public record ReaderLimits(
        long maxBytes, int maxCharacters, Duration timeLimit, int childHeapMegabytes, int children, boolean ocr) {

    /** 64 MiB, two million characters (a book), one minute, one parser process of 512 MiB, pictures of text read. */
    public static ReaderLimits standard() {
        return new ReaderLimits(64L << 20, 2_000_000, Duration.ofSeconds(60), 512, 1, true);
    }

    /** @throws IllegalArgumentException when a limit would let nothing through */
    public ReaderLimits {
        Objects.requireNonNull(timeLimit, "timeLimit");
        if (maxBytes < 1 || maxBytes > Integer.MAX_VALUE - 8) {
            throw new IllegalArgumentException("maxBytes " + maxBytes + ": from 1 to 2 GiB");
        }
        if (maxCharacters < 1 || timeLimit.isNegative() || timeLimit.isZero() || childHeapMegabytes < 64) {
            throw new IllegalArgumentException("a reader needs room and time, and its parser at least 64 MiB");
        }
        if (children < 1) {
            throw new IllegalArgumentException("children " + children + ": at least one");
        }
    }

    /** The same limits with another largest file. */
    public ReaderLimits withMaxBytes(long bytes) {
        return new ReaderLimits(bytes, maxCharacters, timeLimit, childHeapMegabytes, children, ocr);
    }

    /** The same limits with another time for one file. */
    public ReaderLimits withTimeLimit(Duration time) {
        return new ReaderLimits(maxBytes, maxCharacters, time, childHeapMegabytes, children, ocr);
    }

    /** The same limits with another number of parser processes. */
    public ReaderLimits withChildren(int processes) {
        return new ReaderLimits(maxBytes, maxCharacters, timeLimit, childHeapMegabytes, processes, ocr);
    }

    /** The same limits, with or without pictures of text. */
    public ReaderLimits withOcr(boolean read) {
        return new ReaderLimits(maxBytes, maxCharacters, timeLimit, childHeapMegabytes, children, read);
    }
}
