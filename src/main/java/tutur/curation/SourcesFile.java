package tutur.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.harvest.Source;
import tutur.harvest.Sources;
import tutur.region.Gazetteer;

/** Reads {@code sources.yaml}: where documents are fetched from. Not for several threads. */
public final class SourcesFile {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_SOURCES = 1_000;
    private static final int LONGEST_ID = 60;
    private static final int LONGEST_NAME = 100;
    private static final Pattern INTERVAL = Pattern.compile("([1-9]\\d{0,4})\\s*([smhd])");
    /** Sites are not to be asked more often than people would look. */
    private static final Duration SHORTEST_ON_THE_NET = Duration.ofMinutes(5);

    private final Path file;
    private final Path corpus;
    private final Supplier<Gazetteer> gazetteer;
    private final List<String> mistakes = new ArrayList<>();
    /** Where each id and each location was named. */
    private final Map<String, String> claimed = new HashMap<>();

    private SourcesFile(Path file, Supplier<Gazetteer> gazetteer) {
        this.file = file;
        this.corpus = file.toAbsolutePath().normalize().resolveSibling("");
        this.gazetteer = gazetteer;
    }

    /**
     * Reads a file.
     *
     * @param file where it is, in the folder of the corpus; there are no sources when there is none
     * @param gazetteer knows the regions of sources; asked only when there are any
     * @throws WrongFile when anything in it is not understood
     * @throws IOException when it cannot be read
     */
    public static Sources read(Path file, Supplier<Gazetteer> gazetteer) throws IOException {
        if (!Files.exists(file)) {
            return Sources.NONE;
        }
        SourcesFile reader = new SourcesFile(file, gazetteer);
        Sources sources = reader.sources();
        if (!reader.mistakes.isEmpty()) {
            throw new WrongFile(file, reader.mistakes);
        }
        return sources;
    }

    private Sources sources() throws IOException {
        Block top = Yaml.top(file, mistakes, MOST_CHARACTERS).orElse(null);
        if (top == null) {
            return Sources.NONE;
        }
        String contact = contact(top);
        List<Block> blocks = top.blocks("sources");
        top.close();
        if (blocks.size() > MOST_SOURCES) {
            top.wrong(blocks.size() + " sources are more than " + MOST_SOURCES + "; take some out");
            return Sources.NONE;
        }
        List<Source> sources = new ArrayList<>();
        for (Block block : blocks) {
            Source source = source(block);
            if (source != null) {
                sources.add(source);
            }
        }
        if (contact == null && sources.stream().anyMatch(s -> s.kind() != Source.Kind.FOLDER)) {
            top.wrong("'contact' is missing; add an address of mail or of a page on top of the file, so that sites know"
                    + " whom to ask");
        }
        return mistakes.isEmpty() ? new Sources(contact, sources) : Sources.NONE;
    }

    private static @Nullable String contact(Block top) {
        String contact = top.text("contact");
        if (contact != null && !contact.matches("[\\x21-\\x7e&&[^()\\\\]]{3,100}")) {
            top.wrong(
                    "contact",
                    "'" + contact + "' is no contact; write an address of mail or of a page, without spaces");
            return null;
        }
        return contact;
    }

    /** One source, or null when something was wrong with it. */
    private @Nullable Source source(Block block) {
        int before = mistakes.size();
        String id = id(block);
        Source.Kind kind = kind(block);
        String location = kind == null ? block.required("location") : location(block, kind);
        Duration interval = interval(block, kind);
        String outlet = name(block);
        String region = RegionKey.read(block, gazetteer);
        boolean official = official(block);
        block.close();
        return kind == null || mistakes.size() > before
                ? null
                : new Source(id, kind, location, interval, outlet, region, official);
    }

    private String id(Block block) {
        String id = block.required("id");
        if (!id.isEmpty() && (id.length() > LONGEST_ID || !id.matches("[a-z0-9]+(-[a-z0-9]+)*"))) {
            block.wrong(
                    "id", "'" + id + "' is no id; write small letters, digits and hyphens, as in diskominfo-banjar");
        }
        claim(block, "id", id);
        return id;
    }

    private void claim(Block block, String key, String value) {
        String before = claimed.putIfAbsent(value, block.place());
        if (before != null && !value.isEmpty()) {
            block.wrong(key, "'" + value + "' is already that of the source of " + before + "; change or remove one");
        }
    }

    private static Source.@Nullable Kind kind(Block block) {
        String text = block.required("kind");
        for (Source.Kind kind : Source.Kind.values()) {
            if (kind.name().toLowerCase(Locale.ROOT).equals(text)) {
                return kind;
            }
        }
        if (!text.isEmpty()) {
            List<String> kinds = Stream.of(Source.Kind.values())
                    .map(k -> k.name().toLowerCase(Locale.ROOT))
                    .toList();
            block.wrong("kind", "'" + text + "' is no kind of source; take one of " + String.join(", ", kinds));
        }
        return null;
    }

    private String location(Block block, Source.Kind kind) {
        String location = block.required("location");
        if (location.isEmpty()) {
            return location;
        }
        String place = kind == Source.Kind.FOLDER ? folder(block, location) : address(block, location);
        claim(block, "location", place);
        return place;
    }

    private static String address(Block block, String location) {
        try {
            new Source("x", Source.Kind.PAGE, location, Duration.ofDays(1), null, null, false);
        } catch (IllegalArgumentException e) {
            block.wrong("location", e.getMessage() + "; write it whole, as in https://diskominfo.example.id/feed");
        }
        return location;
    }

    /** Folders are named from where the corpus is. None may be what it is copied into, nor hold it: it would be copied without end. */
    private String folder(Block block, String location) {
        try {
            Path folder = corpus.resolve(location).normalize();
            Path real = Files.exists(folder) ? folder.toRealPath() : folder;
            Path documents = corpus.toRealPath().resolve("documents");
            if (real.startsWith(documents) || documents.startsWith(real)) {
                block.wrong(
                        "location",
                        "the folder '" + location + "' is part of the corpus, or the corpus of it; name another");
            }
            return folder.toString();
        } catch (InvalidPathException | IOException e) {
            block.wrong("location", "'" + location + "' is no folder (" + e.getMessage() + "); correct it");
            return location;
        }
    }

    private static Duration interval(Block block, Source.@Nullable Kind kind) {
        String text = block.text("interval");
        boolean folder = kind == Source.Kind.FOLDER;
        if (text == null) {
            return folder ? Duration.ofMinutes(1) : Duration.ofHours(1);
        }
        Matcher parts = INTERVAL.matcher(text);
        if (!parts.matches()) {
            block.wrong("interval", "'" + text + "' is no interval; write a number with m, h or d, as in 30m");
            return Duration.ofHours(1);
        }
        long number = Long.parseLong(parts.group(1));
        Duration interval = switch (parts.group(2)) {
            case "s" -> Duration.ofSeconds(number);
            case "m" -> Duration.ofMinutes(number);
            case "h" -> Duration.ofHours(number);
            default -> Duration.ofDays(number);
        };
        if (!folder && interval.compareTo(SHORTEST_ON_THE_NET) < 0) {
            block.wrong("interval", "'" + text + "' is too often for a site; write 5m or more");
        }
        return interval;
    }

    private static @Nullable String name(Block block) {
        String outlet = block.text("outlet");
        if (outlet != null && outlet.length() > LONGEST_NAME) {
            block.wrong("outlet", "'outlet' is longer than " + LONGEST_NAME + " characters; shorten it");
        }
        return outlet;
    }

    private static boolean official(Block block) {
        String trust = block.required("trust");
        if (!trust.isEmpty() && !trust.equals("official") && !trust.equals("media")) {
            block.wrong(
                    "trust",
                    "'" + trust + "' is not known; write official for an office that speaks for itself, else media");
        }
        return trust.equals("official");
    }
}
