package tutur.web;

import io.javalin.http.Context;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;

/**
 * What is left of a body when the answer is known without it. It is heard out while it is short, for a client that is cut short while it
 * sends never sees why; else the answer says that the connection ends with it, so that nobody asks there once more (RFC 9112, 9.6).
 */
final class Remainder {

    /** Bytes. */
    static final int HEARD_OUT = 1_048_576;

    private Remainder() {}

    /** To be asked before anything of the answer goes out. */
    static void settle(Context context) {
        if (!heardOut(context)) {
            context.header("Connection", "close");
        }
    }

    private static boolean heardOut(Context context) {
        HttpServletRequest request = context.req();
        long told = request.getContentLengthLong();
        boolean none = told == 0 || (told < 0 && request.getHeader("Transfer-Encoding") == null);
        if (none) {
            return true;
        }
        if (request.getHeader("Expect") != null) {
            // Asking for the stream would tell the client to send.
            return false;
        }
        try {
            ServletInputStream in = request.getInputStream();
            return in.isFinished() || told <= HEARD_OUT && heardOut(in, HEARD_OUT);
        } catch (IOException _) {
            // Whoever broke off while sending may still read; the connection is of no more use.
            return false;
        }
    }

    /** Reads on, so many bytes at the most, without keeping any; whether that was all. */
    static boolean heardOut(InputStream in, long most) throws IOException {
        byte[] piece = new byte[8_192];
        long heard = 0;
        int read = 0;
        while (read >= 0 && heard <= most) {
            read = in.read(piece);
            heard += Math.max(read, 0);
        }
        return read < 0;
    }
}
