package tutur.extraction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail of Outlook.
 *
 * @param id its id on the net, with or without angle brackets, or null when it never was sent there
 * @param subject its subject
 * @param from who sent it
 * @param to those whom it was sent to, in one line as people see it
 * @param cc those who got a copy, in one line
 * @param date when it was sent, or else when it came, or null
 * @param text its text, or null
 * @param html its text with markup, or null
 * @param rtf its text in the format of word processors, where there is no other, or null
 * @param parts what is attached to it
 */
record Letter(
        @Nullable String id,
        String subject,
        Sender from,
        String to,
        String cc,
        @Nullable Instant date,
        @Nullable String text,
        @Nullable String html,
        @Nullable String rtf,
        List<Part> parts) {

    Letter {
        parts = List.copyOf(parts);
    }

    /**
     * Who sent a mail.
     *
     * @param name name, may be empty
     * @param address address on the net, or null when it is one of Outlook's own
     */
    record Sender(String name, @Nullable String address) {

        /** Addresses without the sign are names in a directory that nobody outside of it has. */
        static Sender of(@Nullable String name, @Nullable String address) {
            String usable = address != null && address.matches("[^\\s<>@]{1,200}@[^\\s<>@]{1,200}") ? address : null;
            return new Sender(name == null ? "" : name.strip(), usable);
        }
    }

    /** Something attached. */
    sealed interface Part {}

    /**
     * A file.
     *
     * @param contentId what the markup calls it when it is a picture there, or null
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Attached(String name, @Nullable String contentId, byte[] bytes) implements Part {}

    /** A mail passed on. */
    record Forwarded(Letter letter) implements Part {}

    /** A name for it that stays the same, whatever comes before or behind it: its id, or else {@code number}. */
    String name(String number) {
        String bare = id == null ? "" : id.strip().replaceAll("[<>\\s]", "").replaceAll("[/\\\\]", "_");
        return (bare.isEmpty() ? number : bare) + ".eml";
    }
}
