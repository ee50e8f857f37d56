package tutur.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.official.Acting;
import tutur.region.Gazetteer;
import tutur.roster.Curation;

/** Reads {@code officials.yaml}: names, merges, splits, aliases and terms of office. Not for several threads. */
public final class OfficialsFile {

    /** Some ten thousand entries; more is no file that people write. */
    private static final int MOST_CHARACTERS = 4_000_000;

    private final Path file;
    private final Supplier<Gazetteer> gazetteer;
    private final List<String> mistakes = new ArrayList<>();
    /** Where each id was said to be a person, or a part of another one. */
    private final Map<String, String> claimed = new HashMap<>();

    private OfficialsFile(Path file, Supplier<Gazetteer> gazetteer) {
        this.file = file;
        this.gazetteer = gazetteer;
    }

    /**
     * Reads a file.
     *
     * @param file where it is; nothing is decided when there is none
     * @param gazetteer knows the regions of terms; asked only when there are any
     * @throws WrongFile when anything in it is not understood
     * @throws IOException when it cannot be read
     */
    public static Curation read(Path file, Supplier<Gazetteer> gazetteer) throws IOException {
        if (!Files.exists(file)) {
            return Curation.NONE;
        }
        OfficialsFile reader = new OfficialsFile(file, gazetteer);
        Curation curation = reader.curation();
        if (!reader.mistakes.isEmpty()) {
            throw new WrongFile(file, reader.mistakes);
        }
        return curation;
    }

    private Curation curation() throws IOException {
        Block top = Yaml.top(file, mistakes, MOST_CHARACTERS).orElse(null);
        if (top == null) {
            return Curation.NONE;
        }
        List<Curation.Entry> entries =
                top.blocks("officials").stream().map(this::entry).toList();
        top.close();
        return new Curation(entries);
    }

    private Curation.Entry entry(Block block) {
        String id = id(block, "id", block.required("id"));
        claim(block, "id", id);
        List<String> merge = new ArrayList<>();
        for (String other : block.texts("merge")) {
            merge.add(id(block, "merge", other));
            claim(block, "merge", other);
        }
        String name = block.text("name");
        List<String> aliases = block.texts("aliases");
        List<Curation.Split> splits =
                block.blocks("split").stream().map(s -> split(s, id)).toList();
        List<Curation.Term> terms =
                block.blocks("tenures").stream().map(this::term).toList();
        block.close();
        if (name == null && merge.isEmpty() && aliases.isEmpty() && splits.isEmpty() && terms.isEmpty()) {
            block.wrong("nothing is said of " + id + "; add name, aliases, merge, split or tenures, or take it out");
        }
        String place = file.getFileName() + " " + block.place();
        return new Curation.Entry(id, place, name, aliases, merge, splits, terms);
    }

    private static String id(Block block, String key, String id) {
        if (!id.isEmpty() && !id.matches("[\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{M}\\p{N}-]*")) {
            block.wrong(key, "'" + id + "' is no id; ids look like wira-salim-kota-tegal, see ./tutur officials");
        }
        return id;
    }

    private void claim(Block block, String key, String id) {
        String before = claimed.putIfAbsent(id, block.place());
        if (before != null && !id.isEmpty()) {
            block.wrong(key, id + " is already spoken of in the entry of " + before + "; put both entries into one");
        }
    }

    private Curation.Split split(Block block, String id) {
        List<String> documents = block.texts("documents");
        String as = id(block, "as", block.required("as"));
        block.close();
        if (documents.isEmpty()) {
            block.wrong("'documents' is missing; name the ids of the documents that mean somebody else");
        }
        if (as.equals(id)) {
            block.wrong("as", "the split leads back to " + id + "; name the id of the other person");
        }
        return new Curation.Split(documents, as);
    }

    private Curation.Term term(Block block) {
        String office = block.required("office");
        String unit = block.text("unit");
        Acting acting = acting(block);
        String region = RegionKey.read(block, gazetteer);
        LocalDate from = day(block, "from");
        LocalDate to = day(block, "to");
        block.close();
        if (from == null && to == null) {
            block.wrong("neither 'from' nor 'to' is given; add at least one day");
        }
        if (from != null && to != null && to.isBefore(from)) {
            block.wrong("to", "the term ends on " + to + " before it begins on " + from + "; change one of them");
        }
        return new Curation.Term(office, unit, acting, region, from, to);
    }

    private static @Nullable Acting acting(Block block) {
        String text = block.text("acting");
        if (text == null) {
            return null;
        }
        for (Acting acting : Acting.values()) {
            if (acting.label().equalsIgnoreCase(text)) {
                return acting;
            }
        }
        List<String> labels = Stream.of(Acting.values()).map(Acting::label).toList();
        block.wrong("acting", "'" + text + "' is not one of " + String.join(", ", labels) + "; correct it");
        return null;
    }

    private static @Nullable LocalDate day(Block block, String key) {
        String text = block.text(key);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException _) {
            block.wrong(key, "'" + text + "' is no day; write it as 2023-11-30");
            return null;
        }
    }
}
