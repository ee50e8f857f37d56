package tutur.container;

import java.util.Locale;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import tutur.extraction.Extraction;

/** Says in words what went wrong with a container. */
final class Trouble {

    private static final int LONGEST = 160;

    private Trouble() {}

    /** What stops the rest of a container. */
    static Member.Left of(String path, Throwable failure, Meter meter) {
        if (meter.excess() != null) {
            return new Member.Left(path, Member.Why.TOO_LARGE, meter.excess());
        }
        return switch (failure) {
            case PasswordRequiredException _ ->
                new Member.Left(path, Member.Why.ENCRYPTED, "it needs a password; pack it without one");
            case MemoryLimitException _ ->
                new Member.Left(path, Member.Why.TOO_LARGE, "it asks for more memory than it gets; pack it anew");
            case Extracted.AtFault fault -> fault.of(path);
            case Extraction.Died died ->
                new Member.Left(path, Member.Why.CRASHED, died.getMessage() + "; open it by hand and save it anew");
            case OutOfMemoryError _, StackOverflowError _ ->
                new Member.Left(path, Member.Why.TOO_LARGE, "it needs more memory than there is; pack it anew");
            default ->
                new Member.Left(
                        path,
                        Member.Why.UNREADABLE,
                        "it is damaged from some place on (" + words(failure) + "); get an undamaged copy");
        };
    }

    static String large(long bytes) {
        return String.format(
                Locale.ROOT, "it has more than %,d bytes, the limit; raise the limit or split the file", bytes);
    }

    static String words(Throwable failure) {
        String message = failure.getMessage() == null ? "" : failure.getMessage();
        String line = message.lines().findFirst().orElse("").replaceAll("[\\p{Cc}\\p{Cf}]", "");
        String words = line.isBlank() ? failure.getClass().getSimpleName() : line;
        return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
    }
}
