/**
 * What the archive knows of one thing: an official, an office, a region, a topic, a source. Nothing is stored: a profile is a handful
 * of bounded searches and their facets, and what the roster says.
 *
 * <pre>
 * Profiles  : Query → Profile                          how much, from when to when, by whom, where, about what, told by whom
 * Profile   = total, first?, last?, newest*, Facet*, years, Trend*
 * Trend     = topic, years                             one topic over time
 * Position  : Query, group → Column*                   all statements of a query in their order, side by side
 * Offices   : id → office? · office → Seat* · region, day → Holder*
 * Seat      = region?, holders, latest
 * </pre>
 *
 * <p>To add one more thing to know: a component of {@link tutur.profile.Profile} with the search that answers it in {@link
 * tutur.profile.Profiles}, its place in {@code web.ProfileJson} and on the page, a case in {@code ProfilesTest}. What hangs on who is
 * who goes into {@link tutur.profile.Offices}.
 */
@org.jspecify.annotations.NullMarked
package tutur.profile;
