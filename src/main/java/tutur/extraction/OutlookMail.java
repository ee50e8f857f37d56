package tutur.extraction;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** What is attached to a mail that Outlook saved as a file of its own (MSG). Pictures in its text are none of it. */
final class OutlookMail {

    private static final int MOST_NESTED = 8;

    private final Sink sink;

    OutlookMail(Sink sink) {
        this.sink = sink;
    }

    void open(Path file) throws IOException {
        try (MAPIMessage mail = new MAPIMessage(file.toFile())) {
            for (AttachmentChunks attachment : mail.getAttachmentFiles()) {
                String name = name(attachment);
                try {
                    if (attachment.isEmbeddedMessage()) {
                        sink.found("surel.eml", LetterText.of(letter(attachment.getEmbeddedMessage(), 1)));
                    } else if (attachment.getAttachData() != null && !isPictureOfText(attachment, name)) {
                        sink.found(name, attachment.getAttachData().getValue());
                    }
                } catch (RuntimeException e) {
                    sink.damaged(name, e);
                }
            }
        }
    }

    private static Letter letter(MAPIMessage mail, int depth) throws IOException {
        mail.setReturnNullOnMissingChunk(true);
        try {
            String text = blankToNull(mail.getTextBody());
            String html = text == null ? blankToNull(mail.getHtmlBody()) : null;
            Calendar date = mail.getMessageDate();
            return new Letter(
                    text(mail.getMainChunks().getMessageId()),
                    orEmpty(mail.getSubject()),
                    Letter.Sender.of(
                            mail.getDisplayFrom(), text(mail.getMainChunks().getEmailFromChunk())),
                    orEmpty(mail.getDisplayTo()),
                    orEmpty(mail.getDisplayCC()),
                    date == null ? null : Instant.ofEpochMilli(date.getTimeInMillis()),
                    text,
                    html,
                    text == null && html == null ? blankToNull(mail.getRtfBody()) : null,
                    depth > MOST_NESTED ? List.of() : parts(mail, depth));
        } catch (ChunkNotFoundException e) {
            throw new IOException("a part of it is missing", e);
        }
    }

    private static List<Letter.Part> parts(MAPIMessage mail, int depth) throws IOException {
        List<Letter.Part> parts = new ArrayList<>();
        for (AttachmentChunks attachment : mail.getAttachmentFiles()) {
            String name = name(attachment);
            if (attachment.isEmbeddedMessage()) {
                parts.add(new Letter.Forwarded(letter(attachment.getEmbeddedMessage(), depth + 1)));
            } else if (attachment.getAttachData() != null) {
                String contentId = isPictureOfText(attachment, name) ? text(attachment.getAttachContentId()) : null;
                parts.add(new Letter.Attached(
                        name, contentId, attachment.getAttachData().getValue()));
            }
        }
        return parts;
    }

    private static boolean isPictureOfText(AttachmentChunks attachment, String name) {
        String contentId = text(attachment.getAttachContentId());
        return contentId != null && name.matches("(?i).*\\.(?:png|jpe?g|gif|bmp|emz|wmz)");
    }

    private static String name(AttachmentChunks attachment) {
        return Stream.of(
                        attachment.getAttachLongFileName(),
                        attachment.getAttachFileName(),
                        attachment.getAttachDisplayName())
                .flatMap(chunk -> Stream.ofNullable(text(chunk)))
                .findFirst()
                .orElse("lampiran");
    }

    private static @Nullable String text(@Nullable Chunk chunk) {
        return chunk instanceof StringChunk string ? blankToNull(string.getValue()) : null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
