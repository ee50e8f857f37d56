package tutur.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.jspecify.annotations.Nullable;

/**
 * A page that a browser saved with its pictures as one file (MHTML): it has the form of a mail, but nobody sent it, and its parts say where
 * they came from.
 */
final class SavedPage {

    /** What every mail that was sent or is to be sent has one of. */
    private static final Set<String> OF_MAIL =
            Set.of("to", "cc", "received", "delivered-to", "return-path", "message-id");

    private @Nullable String main;
    private boolean mail;

    private SavedPage() {}

    /** The page in such a file with the address that it came from; empty when the file is none. */
    static Optional<Member.Kept> in(byte[] file, String path) {
        try {
            return new SavedPage().find(file, path);
        } catch (IOException | MimeException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Member.Kept> find(byte[] file, String path) throws IOException, MimeException {
        MimeTokenStream stream = Attachments.stream(new ByteArrayInputStream(file));
        boolean head = true;
        String address = null;
        Member.Kept first = null;
        for (EntityState at = stream.next(); at != EntityState.T_END_OF_STREAM; at = stream.next()) {
            switch (at) {
                case T_FIELD -> {
                    Field field = stream.getField();
                    if (head) {
                        ofFile(field);
                    } else if (is(field, "Content-Location")) {
                        address = field.getBody().strip();
                    }
                }
                case T_END_HEADER -> head = false;
                case T_START_BODYPART -> address = null;
                case T_BODY -> {
                    if (isWeb(address)
                            && stream.getBodyDescriptor().getMimeType().equals("text/html")) {
                        byte[] bytes = stream.getDecodedInputStream().readAllBytes();
                        Member.Kept page = new Member.Kept(path, bytes, address, null);
                        if (main == null || main.equals(address)) {
                            return mail ? Optional.empty() : Optional.of(page);
                        }
                        first = first == null ? page : first;
                    }
                }
                default -> {}
            }
        }
        return mail ? Optional.empty() : Optional.ofNullable(first);
    }

    private void ofFile(Field field) {
        mail |= OF_MAIL.contains(field.getName().toLowerCase(Locale.ROOT));
        if (is(field, "Snapshot-Content-Location")) {
            main = field.getBody().strip();
        }
    }

    private static boolean is(Field field, String name) {
        return field.getName().equalsIgnoreCase(name);
    }

    private static boolean isWeb(@Nullable String address) {
        return address != null && (address.startsWith("http://") || address.startsWith("https://"));
    }
}
