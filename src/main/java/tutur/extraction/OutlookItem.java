package tutur.extraction;

import com.pff.PSTAttachment;
import com.pff.PSTException;
import com.pff.PSTMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One mail in a mail box of Outlook, with the mails passed on in it. What cannot be had of its files is told, the mail stays. */
final class OutlookItem {

    private static final int MOST_NESTED = 8;
    private static final Pattern SENDER =
            Pattern.compile("(?im)^From:[^\\r\\n]{0,400}<([^<>\\s]{1,200}@[^<>\\s]{1,200})>");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)(<meta\\b[^<>]{0,300}charset\\s{0,9}=\\s{0,9}[\"']?)[\\w-]{1,40}");

    private final Sink sink;
    private final String path;
    private final PSTMessage message;

    /** Bytes that are left for files; in Base64 they are a third more, and there is text besides. */
    private int room;

    OutlookItem(Sink sink, String path, PSTMessage message) {
        this.sink = sink;
        this.path = path;
        this.message = message;
        this.room = sink.largest() / 4 * 3 - sink.largest() / 16;
    }

    String name() {
        Letter named = new Letter(
                message.getInternetMessageId(),
                "",
                Letter.Sender.of("", null),
                "",
                "",
                null,
                null,
                null,
                null,
                List.of());
        return path + named.name(String.valueOf(message.getDescriptorNodeId()));
    }

    Letter letter() throws IOException, PSTException {
        return letter(message, 1);
    }

    private Letter letter(PSTMessage mail, int depth) throws IOException, PSTException {
        String text = blankToNull(mail.getBody());
        String html = blankToNull(mail.getBodyHTML());
        Letter.Sender sender = Letter.Sender.of(mail.getSenderName(), address(mail));
        Date date = mail.getClientSubmitTime() == null ? mail.getMessageDeliveryTime() : mail.getClientSubmitTime();
        return new Letter(
                blankToNull(mail.getInternetMessageId()),
                mail.getSubject(),
                sender,
                mail.getDisplayTo(),
                mail.getDisplayCC(),
                date == null ? null : date.toInstant(),
                text,
                // What was decoded is written down as UTF-8, whatever it says of itself.
                html == null ? null : CHARSET.matcher(html).replaceFirst("$1utf-8"),
                text == null && html == null ? blankToNull(mail.getRTFBody()) : null,
                parts(mail, depth));
    }

    private static @Nullable String address(PSTMessage mail) {
        String address = mail.getSenderEmailAddress();
        Matcher sender = SENDER.matcher(mail.getTransportMessageHeaders());
        return address.contains("@") || !sender.find() ? address : sender.group(1);
    }

    private List<Letter.Part> parts(PSTMessage mail, int depth) throws IOException {
        List<Letter.Part> parts = new ArrayList<>();
        int count = depth > MOST_NESTED ? 0 : mail.getNumberOfAttachments();
        for (int i = 0; i < count; i++) {
            String name = "lampiran";
            try {
                PSTAttachment attachment = mail.getAttachment(i);
                name = name(attachment);
                PSTMessage inner = attachment.getEmbeddedPSTMessage();
                if (inner != null) {
                    parts.add(new Letter.Forwarded(letter(inner, depth + 1)));
                } else {
                    other(attachment, name, parts);
                }
            } catch (PSTException | RuntimeException e) {
                sink.damaged(name() + "/" + name, e);
            }
        }
        return parts;
    }

    private void other(PSTAttachment attachment, String name, List<Letter.Part> parts)
            throws IOException, PSTException {
        switch (attachment.getAttachMethod()) {
            case PSTAttachment.ATTACHMENT_METHOD_BY_VALUE -> file(attachment, name, parts);
            case PSTAttachment.ATTACHMENT_METHOD_NONE -> {}
            case PSTAttachment.ATTACHMENT_METHOD_OLE, PSTAttachment.ATTACHMENT_METHOD_EMBEDDED ->
                sink.passed("object in a mail");
            default -> sink.passed("link to a file");
        }
    }

    private void file(PSTAttachment attachment, String name, List<Letter.Part> parts) throws IOException, PSTException {
        try (InputStream in = attachment.getFileInputStream()) {
            byte[] bytes = in.readNBytes(room + 1);
            if (bytes.length > room) {
                sink.tooLarge(name() + "/" + name);
            } else {
                room -= bytes.length;
                parts.add(new Letter.Attached(name, blankToNull(attachment.getContentId()), bytes));
            }
        }
    }

    private static String name(PSTAttachment attachment) {
        String name = Objects.requireNonNullElse(blankToNull(attachment.getLongFilename()), attachment.getFilename());
        return name.isBlank() ? "lampiran" : name;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
