package tutur.container;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tutur.extraction.Extract;
import tutur.extraction.Extraction;

/** What only libraries without bounds of their own take apart: a process of its own does it, and hands over one member after the other. */
final class Extracted {

    private static final int MOST_KINDS_IN_A_NOTE = 12;

    private final Walk walk;
    private final String container;
    private final int depth;
    private final Map<String, Integer> passed = new TreeMap<>();

    Extracted(Walk walk, String container, int depth) {
        this.walk = walk;
        this.container = container;
        this.depth = depth;
    }

    /** The file itself is at fault, not one thing in it; nothing comes after that. */
    static final class AtFault extends IOException {
        private static final long serialVersionUID = 1L;
        private final Member.Why why;
        private final String detail;

        AtFault(Member.Why why, String detail) {
            super(detail);
            this.why = why;
            this.detail = detail;
        }

        Member.Left of(String path) {
            return new Member.Left(path, why, detail);
        }
    }

    void read(Path file) throws IOException {
        if (Path.of(file.toString()).equals(file)) {
            extract(file);
        } else {
            renamed(file);
        }
    }

    /** Names of files are bytes to the system and not always characters; then nobody else finds the file by its name. */
    private void renamed(Path file) throws IOException {
        Path folder = Files.createTempDirectory(Walk.COPY);
        Path link = folder.resolve("file");
        try {
            extract(Files.createSymbolicLink(link, file.toAbsolutePath()));
        } finally {
            Files.deleteIfExists(link);
            Files.delete(folder);
        }
    }

    private void extract(Path file) throws IOException {
        try (Extraction extraction = walk.extractors().open(file)) {
            for (Optional<Extract> next = extraction.next(); next.isPresent(); next = extraction.next()) {
                take(next.get());
            }
        } finally {
            if (!passed.isEmpty()) {
                walk.note(note());
            }
        }
    }

    private void take(Extract extract) throws IOException {
        switch (extract) {
            case Extract.Found(String name, byte[] bytes) ->
                walk.member(walk.count(new ByteArrayInputStream(bytes)), walk.path(container, name), depth, null, null);
            case Extract.Missing(String name, Extract.Why why, String detail) -> {
                if (name.isEmpty()) {
                    throw new AtFault(why(why), detail);
                }
                walk.leave(walk.path(container, name), why(why), detail);
            }
            case Extract.Passed(String what) -> {
                String key = passed.size() < MOST_KINDS_IN_A_NOTE || passed.containsKey(what) ? what : "others";
                passed.merge(key.replaceAll("[^\\w .+/-]", ""), 1, Integer::sum);
                walk.passOver();
            }
        }
    }

    private static Member.Why why(Extract.Why why) {
        return switch (why) {
            case TOO_LARGE -> Member.Why.TOO_LARGE;
            case ENCRYPTED -> Member.Why.ENCRYPTED;
            case UNSUPPORTED -> Member.Why.UNSUPPORTED;
            case UNREADABLE -> Member.Why.UNREADABLE;
        };
    }

    private String note() {
        int sum = passed.values().stream().mapToInt(Integer::intValue).sum();
        String kinds = passed.entrySet().stream()
                .map(e -> e.getValue() + " × " + e.getKey())
                .collect(Collectors.joining(", "));
        return sum + " things are no mails and were passed over: " + kinds;
    }
}
