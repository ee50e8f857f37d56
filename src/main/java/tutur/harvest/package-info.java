/**
 * Fetches what sources offer and stores it in the inbox; reading it is the intake's work.
 *
 * <pre>
 * Sources   = contact?, Source*
 * Source    = id, kind (FOLDER | FEED | SITEMAP | PAGE), location, interval, outlet?, region?, official
 * Harvester : Sources x Inbox → Account
 * Account   = for each source: found = stored + unchanged + refused + postponed, remarks
 * </pre>
 *
 * <p>Everything that comes over the net is hostile until stored. Below, {@code Wire} makes one request within limits of size and time and
 * to public addresses only ({@code Networks}); {@code Fetcher} follows redirects by hand, keeps to {@code Robots} and lets one request
 * at a time go to a host ({@code Turns}); {@code Listings} reads feeds and maps of sites; a {@code Round} goes once over one source.
 * {@code Memory} is what earlier rounds learned: it lies beside the index, only saves work, and is made again from receipts.
 *
 * <p>To add one more kind of source: a constant of {@link tutur.harvest.Source.Kind}, follow the compiler through the switches, read
 * what it lists in {@code Listings} (or give it a round of its own, as folders have), a case in {@code HarvestTest} against a real server,
 * a line in docs/operations.md.
 */
@NullMarked
package tutur.harvest;

import org.jspecify.annotations.NullMarked;
