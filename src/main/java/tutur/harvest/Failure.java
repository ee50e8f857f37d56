package tutur.harvest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Objects;
import javax.net.ssl.SSLException;

/** What a failed request is called, for people. */
final class Failure {

    private static final int LONGEST = 200;

    private Failure() {}

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
