/**
 * Squeezes what goes over the line, in the way that the receiver takes.
 *
 * <pre>
 * Coding = BROTLI | GZIP | IDENTITY                               content codings of RFC 9110, 8.4.1
 * Codings: Accept-Encoding header? -> Coding                      weights of 12.4.2, of equals the one that squeezes best
 * </pre>
 *
 * Brotli needs a library for the machine that it runs on; where there is none, {@link tutur.coding.Codings} says so once in the log and
 * chooses from the others.
 *
 * <p>To add one more coding: name it in {@code Coding} before those that squeeze less, follow the compiler to its two switches, and add
 * it to the table of {@code CodingsTest}.
 */
@org.jspecify.annotations.NullMarked
package tutur.coding;
