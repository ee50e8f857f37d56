package tutur.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import tutur.container.Member;
import tutur.document.DocumentReader;
import tutur.document.Origin;
import tutur.inbox.Inbox;
import tutur.text.Sha256;

/**
 * Files as they came, members of containers among them: to be saved and never shown, for they may hold anything. What is no longer what
 * was read is not given out.
 */
final class Originals {

    /** Containers are opened front to back. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** Where a browser shows one all the same, it runs nothing and fetches nothing. */
    private static final String POLICY = "default-src 'none'; sandbox";

    private static final Pattern MEDIA_TYPE = Pattern.compile("[a-z0-9][a-z0-9.+-]*/[a-z0-9][a-z0-9.+-]*");
    private static final String UNKNOWN_TYPE = "application/octet-stream";
    private static final int LONGEST_NAME = 120;

    private final Inbox inbox;
    private final DocumentReader reader = new DocumentReader();

    Originals(Inbox inbox) {
        this.inbox = inbox;
    }

    /** The address of the file of a document. */
    static String address(String id) {
        return DocumentParts.API + "/documents/" + id + "/original";
    }

    /** The file. @throws Refusal when there is none; when it is another by now, writing it throws that */
    Answer answer(Origin origin) throws IOException {
        Path file = inbox.file(origin.file()).orElseThrow(() -> new Refusal(Trouble.NO_ORIGINAL, origin.path()));
        String type = MEDIA_TYPE.matcher(origin.mediaType()).matches() ? origin.mediaType() : UNKNOWN_TYPE;
        return Answer.file(type, "original", out -> write(origin, file, out))
                .with("Content-Disposition", disposition(origin.path()))
                .with("Content-Security-Policy", POLICY)
                .with("Cache-Control", "no-cache")
                .with("ETag", Freshness.named(origin.sha256()));
    }

    private void write(Origin origin, Path file, OutputStream out) throws IOException {
        if (!origin.path().contains(Member.INSIDE)) {
            check(origin, digest(file));
            Files.copy(file, out);
            return;
        }
        try {
            byte[] bytes = reader.member(file, origin.path(), PATIENCE)
                    .map(Member.Kept::bytes)
                    .orElseThrow(() -> new Refusal(Trouble.ORIGINAL_CHANGED, origin.path()));
            check(origin, Sha256.hex(bytes));
            out.write(bytes);
        } catch (TimeoutException _) {
            throw new Refusal(Trouble.TOO_SLOW, PATIENCE.toSeconds());
        }
    }

    private static void check(Origin origin, String digest) {
        if (!digest.equals(origin.sha256())) {
            throw new Refusal(Trouble.ORIGINAL_CHANGED, origin.path());
        }
    }

    private static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestOutputStream out =
                        new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The name twice: in ASCII for all, and as it is (RFC 6266, RFC 8187). */
    private static String disposition(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String end = name.substring(Math.max(0, name.length() - LONGEST_NAME));
        String plain = end.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.+", "_");
        String whole = URLEncoder.encode(end, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + whole;
    }
}
