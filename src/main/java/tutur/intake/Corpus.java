package tutur.intake;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import tutur.inbox.Inbox;
import tutur.inbox.Leftovers;
import tutur.text.Sha256;

/**
 * The files that an archive is made from: those below {@code folder/documents} when there is such a folder, else those below
 * {@code folder} itself. Names that begin with a dot are left out, and so are receipts ({@code *.origin.json}, see
 * {@link Inbox}), {@link Leftovers} and {@code folder/corrections.jsonl}; symbolic links to folders are not followed.
 *
 * @param folder the folder as given
 * @param documents the folder that holds the files
 */
public record Corpus(Path folder, Path documents) {

    /** What lies beside a folder of documents and nowhere else. */
    private static final List<String> BESIDE =
            List.of("sources.yaml", "topics.yaml", "searches.yaml", "officials.yaml", "keys.tsv", Departed.FILE);

    /**
     * Looks at a folder.
     *
     * @throws NotDirectoryException when there is no folder at this place
     * @throws IOException when it is the folder of a corpus whose documents are not there: nothing in it is one then
     */
    public static Corpus at(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Path documents = folder.resolve("documents");
        for (String name : BESIDE) {
            if (!Files.isDirectory(documents) && Files.exists(folder.resolve(name))) {
                throw new IOException(
                        folder + " has " + name + ", but its folder documents is not there: bring it back (is its"
                                + " disk mounted?), or make an empty one");
            }
        }
        return new Corpus(folder, Files.isDirectory(documents) ? documents : folder);
    }

    /** Whether there is a place beside the documents that is not among them. */
    boolean hasFolderOfItsOwn() {
        return !documents.equals(folder);
    }

    /**
     * All files, in the order of their paths, whatever order the disk has.
     *
     * @param passedOver is told the paths of what programs keep for themselves, see {@link Leftovers}
     */
    List<Found> files(Consumer<String> passedOver) throws IOException {
        List<Found> files = new ArrayList<>();
        walk(files::add, passedOver);
        files.sort(Comparator.comparing(Found::path));
        return files;
    }

    /** What its files look like from outside: another text when one came, went or changed; costs a walk over the folders. */
    public String state() throws IOException {
        long[] sum = new long[2];
        walk(
                found -> {
                    sum[0]++;
                    String look = found.path() + "\n" + found.size() + "\n" + found.modified();
                    sum[1] += Long.parseUnsignedLong(Sha256.hex(look, 16), 16);
                },
                path -> {});
        return sum[0] + " " + sum[1];
    }

    private void walk(Consumer<Found> seen, Consumer<String> passedOver) throws IOException {
        Files.walkFileTree(documents, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(documents) && hidden(folder);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (Leftovers.has(path(file))) {
                    passedOver.accept(path(file));
                } else if (!hidden(file) && !ours(file)) {
                    seen.accept(Found.of(file, path(file), attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (file.equals(documents)) {
                    throw failure;
                }
                seen.accept(new Found(file, path(file), -1, 0));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    /** How files came lies beside each; what people decided, beside the documents: in a folder without {@code documents}, among them. */
    private boolean ours(Path file) {
        return Inbox.isReceipt(file) || file.equals(folder.resolve("corrections.jsonl"));
    }

    private static boolean hidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private String path(Path file) {
        return documents
                .relativize(file)
                .toString()
                .replace(file.getFileSystem().getSeparator(), "/");
    }
}
