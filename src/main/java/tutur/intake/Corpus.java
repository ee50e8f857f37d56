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
import tutur.inbox.Inbox;

/**
 * The files that an archive is made from: those below {@code folder/documents} when there is such a folder, else those below
 * {@code folder} itself. Names that begin with a dot are left out, and so are receipts ({@code *.origin.json}, see
 * {@link Inbox}) and {@code folder/corrections.jsonl}; symbolic links to folders are not followed.
 *
 * @param folder the folder as given
 * @param documents the folder that holds the files
 */
public record Corpus(Path folder, Path documents) {

    /**
     * Looks at a folder.
     *
     * @throws NotDirectoryException when there is no folder at this place
     */
    public static Corpus at(Path folder) throws NotDirectoryException {
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Path documents = folder.resolve("documents");
        return new Corpus(folder, Files.isDirectory(documents) ? documents : folder);
    }

    /** Whether there is a place beside the documents that is not among them. */
    boolean hasFolderOfItsOwn() {
        return !documents.equals(folder);
    }

    /** All files, in the order of their paths, whatever order the disk has. */
    List<Found> files() throws IOException {
        List<Found> files = new ArrayList<>();
        Files.walkFileTree(documents, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(documents) && hidden(folder);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!hidden(file) && !ours(file)) {
                    files.add(Found.of(file, path(file), attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (file.equals(documents)) {
                    throw failure;
                }
                files.add(new Found(file, path(file), -1, 0));
                return FileVisitResult.CONTINUE;
            }
        });
        files.sort(Comparator.comparing(Found::path));
        return files;
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
