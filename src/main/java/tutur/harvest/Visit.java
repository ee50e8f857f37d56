package tutur.harvest;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tutur.inbox.Receipt;

/**
 * What the last time of asking for one thing told.
 *
 * @param name its address, or its path in the folder
 * @param url the address that answered, or null when none has yet
 * @param etag what the site calls this state of it, or null; of a file, its size and time
 * @param modified when the site says that it was changed, or null
 * @param at when it was asked for
 * @param sha256 SHA-256 of its bytes, or null when they were never had
 * @param path where they are stored, below the documents, or null when they are not
 * @param failures how many times in a row it could not be had
 * @param until not to be asked for before, or null
 * @param why what went wrong last, or was left, or null when nothing was
 */
record Visit(
        String name,
        @Nullable String url,
        @Nullable String etag,
        @Nullable String modified,
        Instant at,
        @Nullable String sha256,
        @Nullable String path,
        int failures,
        @Nullable Instant until,
        @Nullable String why) {

    private static final Duration FIRST_PAUSE = Duration.ofMinutes(5);
    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    /** What a site forbids, does not have or has too much of will be so tomorrow; a week later it may have changed. */
    private static final Duration HOPELESS = Duration.ofDays(7);

    static Visit of(String path, Receipt receipt) {
        String name = receipt.asked() == null ? String.valueOf(receipt.name()) : receipt.asked();
        return new Visit(
                name,
                receipt.url(),
                receipt.headers().get("etag"),
                receipt.headers().get("last-modified"),
                receipt.arrived(),
                receipt.sha256(),
                path,
                0,
                null,
                null);
    }

    /** A thing that was just had. */
    static Visit had(String name, Answer.Body body, Instant now, @Nullable String sha256, @Nullable String path) {
        return new Visit(
                name,
                body.address().toString(),
                body.headers().get("etag"),
                body.headers().get("last-modified"),
                now,
                sha256,
                path,
                0,
                null,
                null);
    }

    /** The same, seen again. */
    Visit again(Instant now) {
        return new Visit(name, url, etag, modified, now, sha256, path, 0, null, null);
    }

    /** The same without what would keep a site from sending it again, and a map from being asked for again. */
    Visit forgetful() {
        return new Visit(name, url, null, null, at, sha256, path, failures, until, "something of it was left");
    }

    /** A thing that could not be had: the pause grows from time to time. */
    static Visit failed(String name, @Nullable Visit before, Answer.Nothing nothing, Instant now) {
        int failures = before == null ? 1 : Math.min(before.failures + 1, 20);
        Instant end = now.plus(nothing.passing() ? pause(failures, nothing.pause()) : HOPELESS);
        return before == null
                ? new Visit(name, null, null, null, now, null, null, failures, end, nothing.why())
                : new Visit(
                        name,
                        before.url,
                        before.etag,
                        before.modified,
                        before.at,
                        before.sha256,
                        before.path,
                        failures,
                        end,
                        nothing.why());
    }

    /** Doubles from time to time; never shorter than the site asks for, never longer than a day. */
    private static Duration pause(int failures, @Nullable Duration told) {
        Duration ours = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - 1, 10));
        Duration longer = told != null && told.compareTo(ours) > 0 ? told : ours;
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    /** The same by another name. */
    Visit called(String other) {
        return new Visit(other, url, etag, modified, at, sha256, path, failures, until, why);
    }

    /** The same, to be left alone for a while. */
    Visit leftAloneUntil(Instant end) {
        return new Visit(name, url, etag, modified, at, sha256, path, failures, end, why);
    }

    /** Whether it is to be left alone for now. */
    boolean paused(Instant now) {
        return until != null && until.isAfter(now);
    }
}
