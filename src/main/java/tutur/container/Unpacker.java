package tutur.container;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import tutur.extraction.Extractors;

/** Opens containers and mails. Keeps nothing between two of them but idle processes; safe for use by several threads at once. */
public final class Unpacker implements AutoCloseable {

    /** So many bytes from its start tell whether a file holds others. */
    public static final int HEAD = Kind.HEAD;

    private static final int HEAP_MEGABYTES = 512;

    private final Room room;
    private final Extractors extractors;

    /** @param room how much one container may cost */
    public Unpacker(Room room) {
        this(room, HEAP_MEGABYTES);
    }

    /**
     * @param room how much one container may cost
     * @param heapMegabytes memory of a process that takes apart what is not taken apart in this one, in MiB
     */
    public Unpacker(Room room, int heapMegabytes) {
        this.room = room;
        this.extractors = new Extractors(heapMegabytes, room.patience(), room.memberBytes());
    }

    /**
     * Whether a file holds others and is no document itself.
     *
     * @throws IOException when it cannot be read
     */
    public static boolean holdsOthers(Path file) throws IOException {
        return kind(file).isPresent();
    }

    /**
     * The same for a file that is open already.
     *
     * @param head its first {@link #HEAD} bytes, or all when it has fewer
     * @throws IOException when it cannot be read
     */
    public static boolean holdsOthers(Path file, byte[] head) throws IOException {
        return kind(file, head).isPresent();
    }

    static Optional<Kind> kind(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return kind(file, in.readNBytes(HEAD));
        }
    }

    private static Optional<Kind> kind(Path file, byte[] head) throws IOException {
        Optional<Kind> kind = Kind.of(head);
        return kind.isPresent() && kind.get() == Kind.ZIP && OfficeZip.is(head, file) ? Optional.empty() : kind;
    }

    /**
     * Opens a container and hands over its members, one after the other, in the order that they stand in it.
     *
     * @param file the container
     * @param path its path, the first part of the paths of its members
     * @param taker gets each member; when it throws, so does this method
     * @return what was not handed over, and why; a bad container is never an exception
     */
    public Account open(Path file, String path, Consumer<Member> taker) {
        return new Walk(room, extractors, taker).over(file, path);
    }

    /** Whether a mail has attachments: files or forwarded mails, not the pictures in its text. */
    public static boolean hasAttachments(byte[] mail) {
        return Attachments.in(mail);
    }

    /**
     * The page in a file that a browser made of it with its pictures (MHTML), which looks like a mail.
     *
     * @param path path of the file, which becomes that of the page
     * @return the page with the address that it was saved from; empty when the file is a mail or anything else
     */
    public static Optional<Member.Kept> savedPage(byte[] file, String path) {
        return SavedPage.in(file, path);
    }

    /**
     * Hands over what is attached to a mail, as {@link #open} does with the members of a container.
     *
     * @param mail the mail, head and all
     */
    public Account openMail(byte[] mail, String path, Consumer<Member> taker) {
        return new Walk(room, extractors, taker).overMail(mail, path);
    }

    /**
     * The same for a document that other files may be attached to: a PDF file, a mail that Outlook saved (MSG). It is taken apart in a
     * process of its own.
     */
    public Account openDocument(byte[] document, String path, Consumer<Member> taker) {
        return new Walk(room, extractors, taker).overDocument(document, path);
    }

    /** Ends the processes that take files apart, if any were started. */
    @Override
    public void close() {
        extractors.close();
    }
}
