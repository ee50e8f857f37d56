package tutur.extraction;

import java.util.Objects;

/** One thing that was found in a file. */
public sealed interface Extract {

    /**
     * A file.
     *
     * @param name folders and name inside the file that it was in, with '/' between them
     * @param bytes all of it, not copied
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Found(String name, byte[] bytes) implements Extract {

        /** @throws NullPointerException when something is missing */
        public Found {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(bytes, "bytes");
        }
    }

    /**
     * A file that could not be had, or, with an empty name, the rest of all.
     *
     * @param name as in {@link Found}
     * @param why what kind of trouble it is
     * @param detail what happened and what to do, in one line
     */
    record Missing(String name, Why why, String detail) implements Extract {

        /** @throws NullPointerException when something is missing */
        public Missing {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(why, "why");
            Objects.requireNonNull(detail, "detail");
        }
    }

    /**
     * Something that cannot be a document.
     *
     * @param what what kind of thing it is, for people
     */
    record Passed(String what) implements Extract {

        /** @throws NullPointerException when it is missing */
        public Passed {
            Objects.requireNonNull(what, "what");
        }
    }

    /** Why a file could not be had. */
    enum Why {
        /** It is larger than a file may be. */
        TOO_LARGE,
        /** It needs a password. */
        ENCRYPTED,
        /** It is kept in a way that is not known here. */
        UNSUPPORTED,
        /** It is damaged. */
        UNREADABLE
    }
}
