package tutur.harvest;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Objects;
import javax.net.ssl.SSLException;

/** What a failed request is called, for people. */
final class Failure {

    private static final int LONGEST = 200;

    private Failure() {}

    static Courier.Unreached.Why why(IOException failure) {
        return switch (failure) {
            case PublicNames.Closed _ -> Courier.Unreached.Why.CLOSED;
            case UnknownHostException _ -> Courier.Unreached.Why.NO_HOST;
            case InterruptedIOException _ -> Courier.Unreached.Why.SILENT;
            case ConnectException _ -> Courier.Unreached.Why.NOBODY;
            case SSLException _ -> Courier.Unreached.Why.UNSAFE;
            default -> Courier.Unreached.Why.OTHER;
        };
    }

    static String of(IOException failure) {
        String message = Objects.requireNonNullElse(
                failure.getMessage(), failure.getClass().getSimpleName());
        String text = switch (failure) {
            case PublicNames.Closed _ -> message;
            case UnknownHostException _ -> "there is no such host as " + message;
            case SocketTimeoutException _ -> "nothing came for too long";
            case ConnectException _ -> "nothing answers there";
            case SSLException _ -> "it cannot be reached safely (" + message + ")";
            default -> message;
        };
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
