/**
 * Puts what was said or published in a day, a week, any period together for people to read: a clipping digest (<i>kliping</i>), by
 * official, region or topic.
 *
 * <pre>
 * Clipping = title, period, groups, how many are left out
 * Group    = heading, items
 * Item     = lead, words, footnote, permalink, SHA-256, how many other media
 * Layout   = HTML | PDF | DOCX | TXT, each of the whole clipping
 * </pre>
 *
 * All layouts say the same in the same order. PDF is made from the HTML, with a typeface in it; the text is made for messages, with the
 * marks that messaging apps show as bold.
 *
 * <p>To add one more layout: add a constant to {@link tutur.clipping.Layout}, follow the compiler to the switch in {@link
 * tutur.clipping.Clipping}, and read the file back in {@code ClippingTest} with a library that is not the one that wrote it.
 */
@org.jspecify.annotations.NullMarked
package tutur.clipping;
