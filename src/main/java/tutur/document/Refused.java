package tutur.document;

import java.util.Objects;
import tutur.container.Member;

/**
 * A file that gave no document.
 *
 * @param path path of the file, as in {@link Origin#path()}
 * @param reason what kind of refusal this is; counted in reports
 * @param detail what happened to this file and what to do about it, in one line
 */
public record Refused(String path, Reason reason, String detail) implements Reading {

    /** Why files are refused. */
    public enum Reason {
        /** No text in it, or only furniture. */
        EMPTY,
        /** Larger than the limit for a file. */
        TOO_LARGE,
        /** Needs a password or forbids extraction. */
        ENCRYPTED,
        /** Of a type that nothing here reads. */
        UNSUPPORTED,
        /** Damaged: its parser gave up. */
        UNREADABLE,
        /** Its parser took too long, too much memory, or died. */
        CRASHED,
        /** Not a regular file, or not to be opened. */
        INACCESSIBLE
    }

    /** @throws NullPointerException when a component is missing */
    public Refused {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(detail, "detail");
    }

    /** What a container has to say of a member, or of the rest of itself, that could not be had. */
    public static Refused of(Member.Left left) {
        Reason reason = switch (left.why()) {
            case EMPTY -> Reason.EMPTY;
            case TOO_LARGE -> Reason.TOO_LARGE;
            case ENCRYPTED -> Reason.ENCRYPTED;
            case UNSUPPORTED -> Reason.UNSUPPORTED;
            case UNREADABLE -> Reason.UNREADABLE;
            case CRASHED -> Reason.CRASHED;
        };
        return new Refused(left.path(), reason, left.detail());
    }
}
