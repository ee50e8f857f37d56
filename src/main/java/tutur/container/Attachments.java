package tutur.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.message.DefaultBodyDescriptorBuilder;
import org.apache.james.mime4j.message.MaximalBodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/**
 * What is attached to a mail: files and forwarded mails. The text of the mail itself is none of it, nor are pictures that stand in that
 * text, signatures that machines check, and visiting cards. A forwarded mail is handed over whole; whoever reads it opens it in turn.
 */
record Attachments(Walk walk, String container, int depth) {

    private static final int MOST_NESTED = 20;
    private static final int MOST_FIELDS = 10_000;
    private static final Set<String> FOR_MACHINES = Set.of(
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-signature",
            "application/pgp-keys",
            "application/pgp-encrypted",
            "message/delivery-status",
            "message/disposition-notification",
            "message/external-body",
            "text/rfc822-headers",
            "text/vcard",
            "text/x-vcard");

    /** The parts of a mail, one after the other; a mail in it is one part. */
    static MimeTokenStream stream(InputStream in) {
        MimeConfig config = MimeConfig.custom()
                .setMaxLineLen(-1)
                .setMaxHeaderLen(-1)
                .setMaxHeaderCount(MOST_FIELDS)
                .build();
        MimeTokenStream stream =
                new MimeTokenStream(config, new DefaultBodyDescriptorBuilder(null, null, DecodeMonitor.SILENT));
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(in);
        return stream;
    }

    /** Whether a mail has any; one that cannot be understood has none. */
    static boolean in(byte[] mail) {
        try {
            Parts parts = new Parts(new ByteArrayInputStream(mail));
            return parts.next();
        } catch (IOException e) {
            return false;
        }
    }

    void read(InputStream in) throws IOException {
        Parts parts = new Parts(in);
        while (parts.next()) {
            String path = walk.path(container, parts.name());
            walk.member(walk.count(parts.bytes()), path, depth, null, null);
        }
    }

    /** The way through the parts of a mail, from one attachment to the next. */
    private static final class Parts {
        private final MimeTokenStream stream;
        private final Deque<String> around = new ArrayDeque<>();

        Parts(InputStream in) {
            stream = stream(in);
        }

        boolean next() throws IOException {
            try {
                for (EntityState at = stream.next(); at != EntityState.T_END_OF_STREAM; at = stream.next()) {
                    switch (at) {
                        case T_START_MULTIPART -> enter();
                        case T_END_MULTIPART -> around.pop();
                        default -> {}
                    }
                    if (at == EntityState.T_BODY && isAttachment()) {
                        return true;
                    }
                }
                return false;
            } catch (MimeException e) {
                throw new IOException("its parts cannot be told apart", e);
            }
        }

        private void enter() throws IOException {
            around.push(Objects.requireNonNullElse(stream.getBodyDescriptor().getSubType(), "mixed")
                    .toLowerCase(Locale.ROOT));
            if (around.size() > MOST_NESTED) {
                throw new IOException("its parts lie in parts too deep");
            }
        }

        private boolean isAttachment() {
            String type = type();
            if (FOR_MACHINES.contains(type)) {
                return false;
            }
            if (type.equals("message/rfc822")) {
                return true;
            }
            MaximalBodyDescriptor part = part();
            String disposition = Objects.requireNonNullElse(part.getContentDispositionType(), "");
            if (disposition.equalsIgnoreCase("attachment")) {
                return !isPictureOfText(part);
            }
            boolean shown = disposition.equalsIgnoreCase("inline") || part.getContentId() != null || isPartOfText();
            return !type.startsWith("text/") && !(type.startsWith("image/") && shown) && fileName() != null;
        }

        /** Some programs call the pictures in a text attachments, but keep them together with it. */
        private boolean isPictureOfText(MaximalBodyDescriptor part) {
            return type().startsWith("image/") && part.getContentId() != null && isPartOfText();
        }

        private boolean isPartOfText() {
            String group = Objects.requireNonNullElse(around.peek(), "");
            return group.equals("related") || group.equals("alternative");
        }

        String name() {
            String name = fileName();
            return name != null ? name : type().equals("message/rfc822") ? "surel.eml" : "lampiran";
        }

        private String type() {
            return Objects.requireNonNullElse(part().getMimeType(), "").toLowerCase(Locale.ROOT);
        }

        private MaximalBodyDescriptor part() {
            return (MaximalBodyDescriptor) stream.getBodyDescriptor();
        }

        private @Nullable String fileName() {
            String told = part().getContentDispositionFilename();
            String name =
                    told != null ? told : part().getContentTypeParameters().get("name");
            return name == null || name.isBlank() ? null : DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT);
        }

        InputStream bytes() {
            return stream.getDecodedInputStream();
        }
    }
}
