package tutur.extraction;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Writes a {@link Letter} down as a mail of the net (RFC 5322, MIME): the same letter is always the same bytes. Bodies and files are in
 * Base64, so that no border between parts can stand in one.
 */
final class LetterText {

    private static final Base64.Encoder MIME = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    /** Bytes that one encoded word holds. */
    private static final int WORD = 42;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int borders;

    private LetterText() {}

    static byte[] of(Letter letter) {
        LetterText text = new LetterText();
        text.write(letter);
        return text.out.toByteArray();
    }

    private void write(Letter letter) {
        head(letter);
        line("MIME-Version: 1.0");
        if (letter.parts().isEmpty()) {
            body(letter);
            return;
        }
        String border = border("mixed");
        line("--" + border);
        body(letter);
        for (Letter.Part part : letter.parts()) {
            line("--" + border);
            switch (part) {
                case Letter.Attached attached -> attached(attached);
                case Letter.Forwarded(Letter inner) -> {
                    line("Content-Type: message/rfc822");
                    line("Content-Disposition: attachment");
                    line("");
                    write(inner);
                }
            }
        }
        line("--" + border + "--");
    }

    private void head(Letter letter) {
        Letter.Sender from = letter.from();
        String address = from.address() == null ? "" : " <" + from.address() + ">";
        line("From: " + (phrase(from.name()) + address).strip());
        field("To", letter.to());
        field("Cc", letter.cc());
        field("Subject", letter.subject());
        if (letter.date() != null) {
            line("Date: "
                    + DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.ROOT)
                            .withZone(ZoneOffset.UTC)
                            .format(letter.date()));
        }
        String id = letter.id() == null ? "" : letter.id().replaceAll("[<>\\s]|[^\\x21-\\x7E]", "");
        if (!id.isEmpty()) {
            line("Message-ID: <" + id + ">");
        }
    }

    private void field(String name, String value) {
        if (!value.isBlank()) {
            line(name + ": " + encoded(value));
        }
    }

    private void body(Letter letter) {
        String text = letter.text();
        String html = letter.html();
        String rtf = letter.rtf();
        if (text != null && html != null) {
            String border = border("alternative");
            line("--" + border);
            part("text/plain; charset=utf-8", text);
            line("--" + border);
            part("text/html; charset=utf-8", html);
            line("--" + border + "--");
        } else if (html != null) {
            part("text/html; charset=utf-8", html);
        } else if (text == null && rtf != null) {
            part("application/rtf", rtf);
        } else {
            part("text/plain; charset=utf-8", text == null ? "" : text);
        }
    }

    /** Ends a head whose parts follow; letters in letters have borders of their own. */
    private String border(String kind) {
        String border = "=_tutur_" + kind + "_" + borders++;
        line("Content-Type: multipart/" + kind + "; boundary=\"" + border + "\"");
        line("");
        return border;
    }

    private void part(String type, String text) {
        line("Content-Type: " + type);
        content(text.getBytes(StandardCharsets.UTF_8));
    }

    private void attached(Letter.Attached attached) {
        String contentId = clean(attached.contentId());
        line("Content-Type: " + type(attached.name()));
        line("Content-Disposition: " + (contentId == null ? "attachment" : "inline") + "; filename=\""
                + encoded(attached.name()).replace("\"", "'").replace("\\", "_") + "\"");
        if (contentId != null) {
            line("Content-ID: <" + contentId + ">");
        }
        content(attached.bytes());
    }

    private static @Nullable String clean(@Nullable String contentId) {
        String bare = contentId == null ? "" : contentId.replaceAll("[<>\\s]|[^\\x21-\\x7E]", "");
        return bare.isEmpty() ? null : bare;
    }

    /** Whoever reads the file looks at its bytes; only pictures in a text are to be known as such. */
    private static String type(String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "png", "gif", "bmp", "tiff", "jpeg", "webp" -> "image/" + ending;
            case "jpg" -> "image/jpeg";
            default -> "application/octet-stream";
        };
    }

    private void content(byte[] bytes) {
        line("Content-Transfer-Encoding: base64");
        line("");
        out.writeBytes(MIME.encode(bytes));
        line("");
    }

    /** What is not plain becomes encoded words (RFC 2047), each whole characters; nothing in it can end the line. */
    private static String encoded(String value) {
        String text = value.strip().replaceAll("[\\p{Cc}\\s]+", " ");
        if (text.chars().allMatch(c -> c >= ' ' && c <= '~') && !text.contains("=?")) {
            return text;
        }
        StringBuilder words = new StringBuilder();
        StringBuilder word = new StringBuilder();
        int[] characters = text.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            word.appendCodePoint(characters[i]);
            byte[] bytes = word.toString().getBytes(StandardCharsets.UTF_8);
            if (bytes.length >= WORD || i == characters.length - 1) {
                words.append(words.isEmpty() ? "" : " ")
                        .append("=?UTF-8?B?")
                        .append(Base64.getEncoder().encodeToString(bytes))
                        .append("?=");
                word.setLength(0);
            }
        }
        return words.toString();
    }

    /** A name, in quotation marks where it has signs that mean something else in heads. */
    private static String phrase(String name) {
        String encoded = encoded(name);
        boolean plain = encoded.isEmpty() || encoded.startsWith("=?") || encoded.matches("[\\w ]+");
        return plain ? encoded : "\"" + encoded.replace("\\", "").replace("\"", "'") + "\"";
    }

    private void line(String text) {
        out.writeBytes((text + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }
}
