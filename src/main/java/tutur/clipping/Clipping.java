package tutur.clipping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Hit;
import tutur.archive.SearchRequest;
import tutur.citation.Footnote;
import tutur.citation.Library;
import tutur.citation.Reference;

/**
 * A clipping digest.
 *
 * @param title what it is about
 * @param period which days, in words
 * @param groups its parts, the largest first, what stands under no heading last
 * @param leftOut how many hits more there are than it holds
 * @param all address where all of them are found
 */
public record Clipping(String title, String period, List<Group> groups, long leftOut, String all) {

    /** Hits that a clipping holds at the most: more is not a digest. */
    public static final int MOST = 300;

    /** What a clipping without items says. */
    static final String EMPTY = "Tidak ada yang ditemukan.";

    private static final int SHORT = 12;

    /**
     * A part.
     *
     * @param heading what its items have in common
     * @param items what stands under it, in the order of the search
     */
    public record Group(String heading, List<Item> items) {

        /** Copies the list. */
        public Group {
            items = List.copyOf(items);
        }

        /** The largest first; what stands under no heading last. */
        private int rank() {
            return heading.equals(Heading.NONE) ? 1 : -items.size();
        }
    }

    /**
     * One thing that was said or published.
     *
     * @param lead who said it, or the title
     * @param words what was said, in marks when these are the speaker's own words; or a passage of the document, or null
     * @param footnote where it stands
     * @param permalink address in this archive
     * @param sha256 SHA-256 of the bytes of the document as received
     * @param copies how many other documents have it
     */
    public record Item(
            String lead, @Nullable String words, String footnote, String permalink, String sha256, int copies) {

        /** The beginning of the digest, for where there is no room for all of it: enough to tell documents of an archive apart. */
        public String digest() {
            return sha256.substring(0, Math.min(SHORT, sha256.length()));
        }

        /** Where it stands, and how many other documents have it. */
        String where() {
            return copies == 0 ? footnote : footnote + " +" + copies + " media.";
        }
    }

    /** Copies the list. */
    public Clipping {
        groups = List.copyOf(groups);
    }

    /**
     * Makes one of what a search finds.
     *
     * @param request what to look for; its order is that of the items
     * @param heading what the parts are
     * @param labels tells what a topic is called; other headings stand as they are
     * @param library where permalinks lead, and when files were changed
     */
    public static Clipping of(
            Archive archive,
            SearchRequest request,
            Heading heading,
            UnaryOperator<String> labels,
            Cover cover,
            Library library)
            throws IOException {
        var result = archive.search(request.page(MOST, null));
        Map<String, List<Item>> items = new LinkedHashMap<>();
        for (Hit hit : result.hits()) {
            String under = heading.of(hit);
            String label = heading == Heading.TOPIC && !under.equals(Heading.NONE) ? labels.apply(under) : under;
            items.computeIfAbsent(label, l -> new ArrayList<>()).add(item(hit, library));
        }
        List<Group> groups = items.entrySet().stream()
                .map(entry -> new Group(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingInt(Group::rank).thenComparing(Group::heading))
                .toList();
        return new Clipping(
                cover.title(),
                cover.period(),
                groups,
                result.total() - result.hits().size(),
                cover.all());
    }

    private static Item item(Hit hit, Library library) {
        Reference reference = Reference.of(hit, library);
        Reference.Quoted quoted = reference.quoted();
        String source = Footnote.source(reference);
        if (quoted == null) {
            String passage =
                    hit instanceof Hit.DocumentHit found && !found.snippets().isEmpty()
                            ? found.snippets().getFirst().text().strip()
                            : null;
            return new Item(
                    reference.title(), passage, source, reference.permalink(), reference.sha256(), hit.copies());
        }
        String speaker = quoted.speaker() == null ? "Pembicara tidak diketahui" : quoted.speaker();
        String words = quoted.words().strip();
        return new Item(
                speaker,
                quoted.direct() ? "“" + words + "”" : words,
                source,
                reference.permalink(),
                reference.sha256(),
                hit.copies());
    }

    /** How many items it holds. */
    public int size() {
        return groups.stream().mapToInt(group -> group.items().size()).sum();
    }

    /** That it does not hold everything, in words that every layout shows on top; empty when it does. */
    String bound() {
        return leftOut == 0
                ? ""
                : "Memuat " + size() + " dari " + (size() + leftOut)
                        + " butir, yang pertama menurut urutannya. Semuanya: ";
    }

    /** Writes it; the stream stays open. */
    public void write(Layout layout, OutputStream out) throws IOException {
        switch (layout) {
            case HTML -> out.write(new PageLayout().of(this).getBytes(StandardCharsets.UTF_8));
            case PDF -> new PrintLayout().write(new PageLayout().of(this), out);
            case DOCX -> new DocumentLayout().write(this, out);
            case TXT -> out.write(new MessageLayout().of(this).getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }
}
