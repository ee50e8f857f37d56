/**
 * Where documents arrive from outside: stored first, with a receipt, then read. What lies here cannot be had again; the archive is
 * made from it.
 *
 * <pre>
 * Inbox   : Receipt x bytes → documents/SOURCE/DAY/NAME.EXT, and beside it NAME.EXT.origin.json
 * Leftovers : path → is it something that programs keep for themselves?
 * Receipt = source, asked?, url?, name?, arrived, status?, headers, sha256, outlet?, region?, official
 * </pre>
 *
 * <p>The receipt becomes durable before the file does: there may be a receipt without a file after a crash, never a file without its
 * receipt. Nothing that lies here is ever overwritten.
 *
 * <p>To keep one more thing about what arrives: a component of {@link tutur.inbox.Receipt} (absent in older receipts, so it may be
 * null), a case in {@code InboxTest}; if documents are to show it, {@code tutur.intake.Delivery} hands it on to
 * {@link tutur.document.Origin.Source}.
 */
@NullMarked
package tutur.inbox;

import org.jspecify.annotations.NullMarked;
