package tutur.intake;

import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * A file as the folder shows it, before it is opened.
 *
 * @param file where it is
 * @param path path below the documents, with '/' between names
 * @param size its size in bytes; -1 when it cannot be looked at
 * @param modified when it was last changed, in milliseconds since 1970
 * @param isMember whether the path leads into a container; then file, size and time are those of the outermost container
 */
record Found(Path file, String path, long size, long modified, boolean isMember) {

    Found(Path file, String path, long size, long modified) {
        this(file, path, size, modified, false);
    }

    /** A member of this container. */
    Found member(String memberPath) {
        return new Found(file, memberPath, size, modified, true);
    }

    static Found of(Path file, String path, BasicFileAttributes attributes) {
        return new Found(
                file, path, attributes.size(), attributes.lastModifiedTime().toMillis());
    }
}
