package tutur.harvest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import tutur.inbox.Inbox;
import tutur.inbox.Leftovers;

/** Goes once over a folder and copies in what is new or changed. Hidden files and links are left alone. For one thread. */
final class FolderRound {

    /** The intake reads no larger ones unless told so. */
    private static final long MOST_BYTES = 64L << 20;

    /** How {@link Memory} calls older versions of a thing. */
    private static final String OLDER = "sha256 ";

    /** A file that was changed this shortly ago may still be being written. */
    private static final Duration SETTLED = Duration.ofSeconds(3);

    private final Source source;
    private final Shelf shelf;
    private final Memory memory;
    private final Clock clock;
    private final Tally tally;

    FolderRound(Source source, Shelf shelf, Memory memory, Clock clock, Tally tally) {
        this.source = source;
        this.shelf = shelf;
        this.memory = memory;
        this.clock = clock;
        this.tally = tally;
    }

    void go() throws IOException {
        Path folder = Path.of(source.location());
        Instant now = clock.instant();
        Optional<Visit> before = memory.find(source.location());
        if (!Files.isDirectory(folder)) {
            String why = "there is no such folder; make it, or correct sources.yaml";
            tally.remark(folder + " was not read: " + why);
            memory.put(Visit.failed(source.location(), before.orElse(null), new Answer.Nothing(why, true, null), now));
            return;
        }
        Map<String, BasicFileAttributes> files = files(folder);
        tally.found(files.size());
        for (var file : files.entrySet()) {
            look(folder.resolve(file.getKey()), file.getKey(), file.getValue());
        }
        tellGone(files.keySet());
        memory.put(new Visit(source.location(), null, null, null, now, null, null, 0, null, null));
    }

    /** By their paths below the folder. */
    private Map<String, BasicFileAttributes> files(Path folder) throws IOException {
        Map<String, BasicFileAttributes> files = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path below, BasicFileAttributes attributes) {
                boolean hidden = !below.equals(folder) && hidden(below);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean leftover =
                        Leftovers.has(folder.relativize(file).toString().replace('\\', '/'));
                if (attributes.isRegularFile() && !hidden(file) && !leftover) {
                    files.put(folder.relativize(file).toString(), attributes);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) {
                tally.remark(file + " cannot be looked at; check the permissions");
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    private static boolean hidden(Path file) {
        return file.getFileName().toString().startsWith(".");
    }

    private void look(Path file, String name, BasicFileAttributes attributes) throws IOException {
        Instant modified = attributes.lastModifiedTime().toInstant();
        String state = attributes.size() + " " + modified;
        Optional<Visit> before = memory.find(name);
        if (before.isPresent()
                && shelf.holds(before.get())
                && state.equals(before.get().etag())) {
            tally.unchanged();
        } else if (modified.isAfter(Instant.now().minus(SETTLED))) {
            tally.postponed();
        } else {
            take(file, name, attributes.size(), state);
        }
    }

    /** Files that are no longer in the folder: what was stored of them stays, as everywhere. */
    private void tellGone(Set<String> there) throws IOException {
        List<Visit> gone = new ArrayList<>();
        for (Visit visit : memory.all()) {
            boolean file =
                    visit.etag() != null && visit.url() == null && !visit.name().equals(source.location());
            if (file && !visit.name().startsWith(OLDER) && !there.contains(visit.name()) && shelf.holds(visit)) {
                gone.add(visit);
            }
        }
        for (Visit visit : gone) {
            tally.remark("gone from the folder: " + visit.name() + "; " + visit.path() + " stays");
            memory.put(new Visit(
                    visit.name(), null, null, null, clock.instant(), visit.sha256(), visit.path(), 0, null, null));
        }
    }

    private void take(Path file, String name, long size, String state) throws IOException {
        String sha256;
        try {
            if (size > MOST_BYTES && !LargeFile.holdsOthers(file)) {
                tally.refused(
                        name, "it has more than %,d bytes and holds no other files; split it".formatted(MOST_BYTES));
                return;
            }
            sha256 = Inbox.digest(file);
        } catch (IOException e) {
            tally.refused(name, "it cannot be read (" + e.getClass().getSimpleName() + "); check the permissions");
            return;
        }
        String last = file.getFileName().toString();
        String extension = last.contains(".") ? last.substring(last.lastIndexOf('.') + 1) : "";
        Instant now = clock.instant();
        Shelf.Place place;
        try {
            place = shelf.put(source, name, file, sha256, extension, now);
        } catch (Inbox.Changed _) {
            tally.postponed();
            return;
        }
        memory.put(new Visit(name, null, state, null, now, place.sha256(), place.path(), 0, null, null));
        if (place.fresh()) {
            tally.stored();
        } else {
            tally.unchanged();
        }
    }
}
