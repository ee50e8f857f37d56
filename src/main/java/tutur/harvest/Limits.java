package tutur.harvest;

import java.time.Duration;

/**
 * How much one answer may cost, and how gently sites are treated.
 *
 * @param maxBytes largest answer, unpacked, in bytes
 * @param total longest time for one request, from its first byte out to its last byte in
 * @param idle longest time without a byte
 * @param grace after this time an answer must come at {@code slowest} or faster, on the whole
 * @param slowest bytes in a second
 * @param delay between two requests to one host
 * @param longestDelay most that a site can make us wait between two requests
 * @param most things fetched from one source in one round
 */
record Limits(
        long maxBytes,
        Duration total,
        Duration idle,
        Duration grace,
        int slowest,
        Duration delay,
        Duration longestDelay,
        int most) {

    /** 20 MB; a minute in all, ten seconds of silence, then a kilobyte a second; two seconds between requests, at most 30; 500 things. */
    static final Limits STANDARD = new Limits(
            20_000_000,
            Duration.ofSeconds(60),
            Duration.ofSeconds(10),
            Duration.ofSeconds(15),
            1_000,
            Duration.ofSeconds(2),
            Duration.ofSeconds(30),
            500);
}
