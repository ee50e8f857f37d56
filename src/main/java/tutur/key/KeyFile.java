package tutur.key;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tutur.text.Sha256;

/**
 * The file of keys. It is read anew at every use, so that a running server knows at once of keys that were made or revoked. Written in
 * one piece, readable by its owner only. Safe for use by several threads and processes.
 */
public final class KeyFile {

    /** Its name in the folder of the corpus. */
    public static final String NAME = "keys.tsv";

    /** More keys than an archive has holders; whoever makes more revokes none. */
    public static final int MOST_KEYS = 1000;

    private static final int SECRET_BYTES = 32;
    private static final String PREFIX = "tutur_";
    private static final int LONGEST_SECRET = 200;

    /**
     * A key that was made, with what nobody will see again.
     *
     * @param key as it is kept
     * @param secret what its holder sends
     */
    public record Made(Key key, String secret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "key " + key.id();
        }
    }

    private final Path file;
    private final SecureRandom random = new SecureRandom();

    /** @param file where keys are kept; there need not be one yet */
    public KeyFile(Path file) {
        this.file = file;
    }

    /** Where keys are kept. */
    public Path file() {
        return file;
    }

    /**
     * All keys, revoked ones among them, the oldest first; none when there is no file.
     *
     * @throws IOException when the file cannot be read or a line is not understood; no key opens anything then
     */
    public List<Key> keys() throws IOException {
        try {
            return KeyLines.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    /**
     * The key that has this secret, if it is not revoked. All are compared, each in constant time, so that the time that it takes tells
     * nothing of any.
     *
     * @throws IOException as {@link #keys} does
     */
    public Optional<Key> holder(String secret) throws IOException {
        if (secret.length() > LONGEST_SECRET) {
            return Optional.empty();
        }
        byte[] digest = digest(secret).getBytes(StandardCharsets.US_ASCII);
        Optional<Key> holder = Optional.empty();
        for (Key key : keys()) {
            boolean same = MessageDigest.isEqual(digest, key.digest().getBytes(StandardCharsets.US_ASCII));
            if (same && key.revoked() == null) {
                holder = Optional.of(key);
            }
        }
        return holder;
    }

    /**
     * Makes a key and writes its digest down.
     *
     * @throws IllegalArgumentException when the name or the scopes are not as a key has them
     * @throws IOException when the file cannot be read or written; it is as before then
     */
    public synchronized Made make(Set<Scope> scopes, String name) throws IOException {
        byte[] bits = new byte[SECRET_BYTES];
        random.nextBytes(bits);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        String digest = digest(secret);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Key key = new Key(digest.substring(0, 8), scopes, name.strip(), now, null, digest);
        return locked(keys -> {
            if (keys.size() >= MOST_KEYS) {
                throw new IOException(file + " has " + MOST_KEYS + " keys: take out lines of revoked ones");
            }
            keys.add(key);
            return new Made(key, secret);
        });
    }

    /**
     * Revokes a key; one that is revoked stays as it is.
     *
     * @return the key as it is now, empty when there is none of this id
     * @throws IOException when the file cannot be read or written; it is as before then
     */
    public synchronized Optional<Key> revoke(String id) throws IOException {
        return locked(keys -> {
            for (int i = 0; i < keys.size(); i++) {
                Key key = keys.get(i);
                if (key.id().equals(id)) {
                    Instant before = key.revoked();
                    Instant since = before == null ? Instant.now().truncatedTo(ChronoUnit.SECONDS) : before;
                    keys.set(i, new Key(id, key.scopes(), key.name(), key.made(), since, key.digest()));
                    return Optional.of(keys.get(i));
                }
            }
            return Optional.empty();
        });
    }

    private interface Change<T> {
        T to(List<Key> keys) throws IOException;
    }

    /** Two commands at one time must not lose a key of each other. */
    private <T> T locked(Change<T> change) throws IOException {
        Files.createDirectories(folder());
        Path lock = folder().resolve("." + NAME + ".lock");
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock()) {
            if (!held.isValid()) {
                throw new IOException(lock + " cannot be locked");
            }
            List<Key> keys = new ArrayList<>(keys());
            T done = change.to(keys);
            write(KeyLines.write(keys));
            return done;
        } catch (OverlappingFileLockException e) {
            throw new IOException(file + " is being changed: try again", e);
        }
    }

    private void write(String text) throws IOException {
        Path part = Files.createTempFile(folder(), "." + NAME, ".part", owner());
        try {
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
                out.force(true);
            }
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private Path folder() {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalArgumentException(file + " is no file");
        }
        return folder;
    }

    private FileAttribute<?>[] owner() {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static String digest(String secret) {
        return Sha256.hex(secret.getBytes(StandardCharsets.UTF_8));
    }
}
