package tutur.document;

import tutur.text.Sha256;

/** The bytes of a file with its name and digest. The array is not copied: it can be 64 MiB, and it stays inside this package. */
@SuppressWarnings("ArrayRecordComponent")
record Received(String path, byte[] bytes, String sha256) {

    static Received of(String path, byte[] bytes) {
        return new Received(path, bytes, Sha256.hex(bytes));
    }

    /** The identity of the document: the first 12 hexadecimal digits of the SHA-256 of its path in UTF-8. */
    String id() {
        return Sha256.hex(path, 12);
    }
}
