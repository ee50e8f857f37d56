/**
 * Pick-up: what outlets made of a release.
 *
 * <pre>
 * Pickup  = release, Carrier*
 * Carrier = document, share, kept, Fate*, dropped paragraph*, added paragraph*
 * Fate    = quotation of the release, EXACT | CHANGED | DROPPED, statement?
 * </pre>
 *
 * <p>{@code Comparison} lays documents beside the release; which documents these are is told by stories and quotations, see {@link
 * tutur.story}.
 *
 * <p>To add one more fate: a constant in {@link tutur.pickup.Fate.Kind}, its condition in {@code Comparison}, its words in the bundles of
 * the web, a case in {@code PickupTest}.
 */
@org.jspecify.annotations.NullMarked
package tutur.pickup;
