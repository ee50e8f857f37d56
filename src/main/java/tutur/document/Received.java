package tutur.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file with its name and digest. The array is not copied: it can be 64 MiB, and it stays inside this package. */
@SuppressWarnings("ArrayRecordComponent")
record Received(String path, byte[] bytes, String sha256) {

    static Received of(String path, byte[] bytes) {
        return new Received(path, bytes, digest(bytes));
    }

    /** The identity of the document: the first 12 hexadecimal digits of the SHA-256 of its path in UTF-8. */
    String id() {
        return digest(path.getBytes(StandardCharsets.UTF_8)).substring(0, 12);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java has SHA-256", e);
        }
    }
}
