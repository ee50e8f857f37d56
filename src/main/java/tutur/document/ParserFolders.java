package tutur.document;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Folders that parser processes are handed their files in. Their names tell whose they are: a process that was killed leaves copies of
 * documents behind, and the next one clears them away.
 */
final class ParserFolders {

    private static final String PREFIX = "tutur-parsing-";

    /** Number of the process, when it began in milliseconds since 1970 (0: unknown), and something. */
    private static final Pattern NAME = Pattern.compile(PREFIX + "(\\d{1,18})-(\\d{1,18})-.*");

    private ParserFolders() {}

    /** A new folder of this process. */
    static Path make() throws IOException {
        clear(Path.of(System.getProperty("java.io.tmpdir")));
        ProcessHandle own = ProcessHandle.current();
        return Files.createTempDirectory(PREFIX + own.pid() + "-" + began(own) + "-");
    }

    /** Removes what processes left that are no more; what cannot be removed belongs to somebody else. */
    static void clear(Path temporary) throws IOException {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path folder : folders) {
                if (abandoned(String.valueOf(folder.getFileName()))) {
                    try {
                        remove(folder);
                    } catch (IOException _) {
                        // Another user's; that user's next run removes it.
                    }
                }
            }
        }
    }

    private static boolean abandoned(String name) {
        Matcher owner = NAME.matcher(name);
        if (!owner.matches()) {
            return false;
        }
        long began = Long.parseLong(owner.group(2));
        return ProcessHandle.of(Long.parseLong(owner.group(1)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> began == 0 || began(process) == 0 || began(process) == began)
                .isEmpty();
    }

    private static long began(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    /** Removes a folder with all that is in it. */
    static void remove(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            List<Path> deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }
}
