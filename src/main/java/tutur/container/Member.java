package tutur.container;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing in a container. */
public sealed interface Member {

    /** Between the path of a container and the path inside of it. */
    String INSIDE = "!/";

    /** Path of its container, {@link #INSIDE}, path inside of it; unlike that of any other member. A label: never a name of a file. */
    String path();

    /**
     * A member with its bytes.
     *
     * @param path its path
     * @param bytes all of it, not copied; whoever gets it must not change it
     * @param url address that a web archive got it from, or null
     * @param fetched when a web archive got it, or null
     * @param envelope what the mail that it came in tells, or null when it came in none
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Kept(
            String path,
            byte[] bytes,
            @Nullable String url,
            @Nullable Instant fetched,
            @Nullable Envelope envelope) implements Member {

        /** A member that came in no mail. */
        public Kept(String path, byte[] bytes, @Nullable String url, @Nullable Instant fetched) {
            this(path, bytes, url, fetched, null);
        }

        /** @throws NullPointerException when path or bytes are missing */
        public Kept {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(bytes, "bytes");
        }

        /** The same member, which came in a mail; when that came in another one, the inner one counts first. */
        public Kept in(Envelope mail) {
            return new Kept(path, bytes, url, fetched, envelope == null ? mail : envelope.in(mail));
        }
    }

    /**
     * A member that could not be had.
     *
     * @param path its path; that of the container when the container itself is at fault
     * @param why what kind of trouble it is
     * @param detail what happened and what to do, in one line
     */
    record Left(String path, Why why, String detail) implements Member {

        /** @throws NullPointerException when something is missing */
        public Left {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(detail, "detail");
        }
    }

    /** Why a member could not be had. */
    enum Why {
        /** Nothing in it. */
        EMPTY,
        /** It, or what it unpacks to, goes beyond a bound of {@link Room}. */
        TOO_LARGE,
        /** It needs a password. */
        ENCRYPTED,
        /** It is packed or nested in a way that is not opened. */
        UNSUPPORTED,
        /** It is damaged. */
        UNREADABLE,
        /** What takes it apart took too long, too much memory, or died. */
        CRASHED
    }
}
