package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tutur.archive.InvalidCursor;
import tutur.archive.WrongParameter;

/** The one place where what went wrong is told: one line, and the exit code. */
final class Failures {

    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    /** A quotation is not as the archive has it, or by somebody else; see {@link tutur.verification.Verification#confirmed()}. */
    static final int NOT_CONFIRMED = 5;

    private Failures() {}

    /** Arguments that picocli does not understand. */
    static int wrongUsage(ParameterException wrong, String... arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("tutur: " + oneLine(message(wrong)));
        UnmatchedArgumentException.printSuggestions(wrong, err);
        err.println("See " + command.getCommandSpec().qualifiedName() + " --help");
        return WRONG_USAGE;
    }

    /** Everything else. */
    static int failed(Exception failure, CommandLine command, boolean debug) {
        command.getErr().println("tutur: " + oneLine(message(failure)));
        if (debug) {
            failure.printStackTrace(command.getErr());
        }
        return failure instanceof WrongParameter || failure instanceof InvalidCursor ? WRONG_USAGE : FAILED;
    }

    private static String message(Exception failure) {
        if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause) {
            return message(cause);
        }
        String message = Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        return switch (failure) {
            case WrongParameter _, InvalidCursor _, ParameterException _ -> message;
            case NoSuchFileException e -> "there is no file " + e.getFile();
            case NotDirectoryException e -> "there is no folder " + e.getFile();
            case AccessDeniedException e -> "no permission for " + e.getFile();
            case IOException _
            when diskFull(message) ->
                "the disk is full (" + message
                        + "): free some space and run the same command again; it goes on from what was made durable before";
            case IOException _ -> message;
            case UncheckedIOException e -> message(Objects.requireNonNull(e.getCause()));
            default -> failure + " (this is a fault in Tutur; --debug shows where)";
        };
    }

    /** As Linux and macOS say it, for a disk and for a quota. */
    private static boolean diskFull(String message) {
        return message.contains("No space left on device") || message.contains("Disk quota exceeded");
    }

    private static String oneLine(String message) {
        return message.replaceAll("\\s*\\R\\s*", " ");
    }
}
