package tutur.container;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tutur.extraction.Extractors;

/** One way through one container and the containers in it. */
final class Walk {

    /** Tables that packers ask for, in KiB: what the best common settings need, and no more. */
    static final int MEMORY = 100 << 10;

    private static final String TOO_DEEP = "it lies in a container in a container too deep; unpack it by hand";

    /** What copies of files in the folder for temporary files are called. */
    static final String COPY = "tutur-container-";

    private static final String REST = "lampiran-selebihnya";

    private final Room room;
    private final Extractors extractors;
    private final Consumer<Member> taker;
    private final Labels labels = new Labels();
    private Meter meter;
    private Member.@Nullable Left rest;
    private @Nullable String note;

    Walk(Room room, Extractors extractors, Consumer<Member> taker) {
        this.room = room;
        this.extractors = extractors;
        this.taker = taker;
        this.meter = new Meter(room, 0);
    }

    /** What a taker threw must not be taken for trouble with the container. */
    private static final class Refusing extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RuntimeException reason;

        Refusing(RuntimeException reason) {
            super(reason);
            this.reason = reason;
        }
    }

    Account over(Path file, String path) {
        return over(
                () -> {
                    meter = new Meter(room, Files.size(file));
                    Optional<Kind> kind = Unpacker.kind(file);
                    if (kind.isPresent()) {
                        open(kind.get(), file, path, 1);
                    } else {
                        rest = new Member.Left(path, Member.Why.UNSUPPORTED, "it holds no files");
                    }
                },
                path);
    }

    Account overMail(byte[] mail, String path) {
        return overAttached(
                mail.length, path, () -> new Attachments(this, path, 1).read(new ByteArrayInputStream(mail)));
    }

    /** What is attached to a document that is taken apart in a process of its own. */
    Account overDocument(byte[] document, String path) {
        return overAttached(document.length, path, () -> {
            Path copy = Files.createTempFile(COPY, ".bin");
            try {
                Files.write(copy, document);
                new Extracted(this, path, 1).read(copy);
            } finally {
                Files.deleteIfExists(copy);
            }
        });
    }

    /** The file itself stands for its text, so what cannot be had of its attachments is told as one of them. */
    private Account overAttached(long size, String path, Step step) {
        Account account = over(
                () -> {
                    meter = new Meter(room, size);
                    step.run();
                },
                path);
        if (account.rest() != null) {
            Member.Left left = account.rest();
            taker.accept(new Member.Left(labels.path(path, REST), left.why(), left.detail()));
        }
        return new Account(null, account.note());
    }

    private Account over(Step all, String path) {
        try {
            all.run();
        } catch (Refusing e) {
            throw e.reason;
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            return new Account(Trouble.of(path, e, meter), note);
        }
        return new Account(rest, note);
    }

    private void open(Kind kind, Path file, String path, int depth) throws IOException {
        if (kind == Kind.SEVEN_Z) {
            new SevenZip(this, path, depth).read(file);
            return;
        }
        if (kind == Kind.PST) {
            new Extracted(this, path, depth).read(file);
            return;
        }
        if (kind == Kind.ZIP && new ZipTable(this, path, depth).read(file)) {
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            open(kind, in, path, depth);
        }
    }

    private void open(Kind kind, InputStream in, String path, int depth) throws IOException {
        switch (kind) {
            case ZIP -> Entries.zip(this, path, depth).read(in);
            case TAR -> Entries.tar(this, path, depth).read(in);
            case GZIP, BZIP2, XZ, Z -> compressed(Compression.unpacked(kind, in), path, depth);
            case MBOX -> new MailBox(this, path, depth).read(in);
            case WARC -> new WebArchive(this, path, depth).read(in);
            case SEVEN_Z, PST -> throw new IOException("it must lie on the disk");
        }
    }

    /** A compressed TAR, mail box or web archive is one container, not two. */
    private void compressed(InputStream unpacked, String path, int depth) throws IOException {
        InputStream in = new BufferedInputStream(meter.count(unpacked), Kind.HEAD);
        Optional<Kind> kind = Kind.of(head(in));
        if (kind.isPresent() && !kind.get().isCompression() && !kind.get().needsFile()) {
            open(kind.get(), in, path, depth);
        } else {
            String name = path.substring(path.lastIndexOf('/') + 1);
            String bare = name.replaceFirst("(?i)\\.(?:gz|bz2|xz|z)$", "").replaceFirst("(?i)\\.tgz$", ".tar");
            member(in, labels.path(path, bare), depth, null, null);
        }
    }

    /** The path of the member that a container calls so. */
    String path(String container, String name) {
        return labels.path(container, name);
    }

    String pathOfAddress(String container, String address) {
        return labels.ofAddress(container, address);
    }

    /** Takes one member, or the members of it. */
    void member(InputStream bytes, String path, int depth, @Nullable String url, @Nullable Instant fetched)
            throws IOException {
        InputStream in = new BufferedInputStream(bytes, Kind.HEAD);
        Optional<Kind> kind = Kind.of(head(in));
        if (kind.isEmpty()) {
            keep(in, path, url, fetched);
        } else if (kind.get().needsFile()) {
            Path copy = Files.createTempFile(COPY, ".bin");
            try {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                onDisk(copy, path, depth, url, fetched);
            } finally {
                Files.deleteIfExists(copy);
            }
        } else if (mayEnter(path, depth)) {
            enter(() -> open(kind.get(), in, path, depth + 1), path);
        }
    }

    private void onDisk(Path copy, String path, int depth, @Nullable String url, @Nullable Instant fetched)
            throws IOException {
        Optional<Kind> kind = Unpacker.kind(copy);
        if (kind.isEmpty()) {
            try (InputStream in = Files.newInputStream(copy)) {
                keep(in, path, url, fetched);
            }
        } else if (mayEnter(path, depth)) {
            enter(() -> open(kind.get(), copy, path, depth + 1), path);
        }
    }

    private boolean mayEnter(String path, int depth) throws IOException {
        if (depth >= room.depth()) {
            leave(path, Member.Why.UNSUPPORTED, TOO_DEEP);
        }
        return depth < room.depth();
    }

    /** Something that reads. */
    @FunctionalInterface
    interface Step {
        void run() throws IOException;
    }

    /** Trouble in a container inside of another costs the rest of the inner one; excess ends all. */
    void enter(Step step, String path) throws IOException {
        try {
            step.run();
        } catch (Refusing e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            if (meter.excess() != null) {
                throw e;
            }
            Member.Left left = Trouble.of(path, e, meter);
            leave(left.path(), left.why(), left.detail());
        }
    }

    private void keep(InputStream in, String path, @Nullable String url, @Nullable Instant fetched) throws IOException {
        byte[] bytes = in.readNBytes(room.memberBytes() + 1);
        if (bytes.length > room.memberBytes()) {
            leave(path, Member.Why.TOO_LARGE, Trouble.large(room.memberBytes()));
            drain(in);
        } else {
            hand(new Member.Kept(path, bytes, url, fetched));
        }
    }

    void leave(String path, Member.Why why, String detail) throws IOException {
        hand(new Member.Left(path, why, detail));
    }

    /** Reads to the end of what is counted: a library that skips it unpacks it as well, and nobody counts. */
    static void drain(InputStream in) throws IOException {
        in.transferTo(OutputStream.nullOutputStream());
    }

    /** Hands over nothing, but the container goes on: the clock starts anew. */
    void passOver() {
        meter.restart();
    }

    /** Processes that take apart what is not taken apart in this one. */
    Extractors extractors() {
        return extractors;
    }

    /** Bytes of the largest member that is taken. */
    int largest() {
        return room.memberBytes();
    }

    void note(String text) {
        note = note == null ? text : note + "; " + text;
    }

    InputStream count(InputStream in) {
        return meter.count(in);
    }

    private void hand(Member member) throws IOException {
        meter.member();
        try {
            taker.accept(member);
        } catch (RuntimeException e) {
            throw new Refusing(e);
        }
        meter.restart();
    }

    private static byte[] head(InputStream in) throws IOException {
        byte[] head = new byte[Kind.HEAD];
        int length = 0;
        in.mark(Kind.HEAD + 1);
        try {
            // One by one: reading many at once loses those before a break.
            for (int next = in.read(); next >= 0 && length < head.length; next = in.read()) {
                head[length++] = (byte) next;
            }
        } catch (IOException e) {
            // It breaks off so early; whoever reads on comes to the break again.
        }
        in.reset();
        return Arrays.copyOf(head, length);
    }
}
