package tutur.web;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.SearchRequest;
import tutur.citation.Library;
import tutur.clipping.Clipping;
import tutur.clipping.Cover;
import tutur.clipping.Heading;
import tutur.clipping.Layout;
import tutur.document.Origin;

/** Clipping digests: as files for programs, and as a page on which people put one together. */
final class ClippingDesk {

    static final String API = "/api/v1/clipping";
    static final String PAGE = "/kliping";

    private static final List<String> INSTEAD = List.of("by", "format");
    private static final int LONGEST_TITLE = 200;
    private static final int PREVIEW = 5;

    private final Archive archive;
    private final Searches searches;
    private final Names names;
    private final Pages pages;
    private final Function<Origin, Optional<Instant>> changed;

    /** @param changed when the file of a document was last changed */
    ClippingDesk(
            Archive archive, Searches searches, Names names, Pages pages, Function<Origin, Optional<Instant>> changed) {
        this.archive = archive;
        this.searches = searches;
        this.names = names;
        this.pages = pages;
        this.changed = changed;
    }

    /** The file. @throws Refusal when a parameter is not understood */
    Answer file(Request request) throws IOException {
        Address address = request.address();
        String asked = address.last("format", "html");
        Layout layout = Layout.of(asked)
                .orElseThrow(() -> Refusal.value(Trouble.BAD_VALUE, "format", Layout.ids(), asked, "layout"));
        Clipping clipping = clipping(address.without("format"), request);
        String name = "kliping-" + LocalDate.now(java.time.Clock.systemUTC()) + "." + layout.id();
        return Answer.file(layout.mediaType(), name, out -> clipping.write(layout, out));
    }

    /** The page. @throws Refusal when a parameter is not understood */
    Answer page(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        Address here = Pages.in(language, request.address().tidy().at(PAGE));
        Address asked = here.without("lang");
        boolean blank = asked.parameters().isEmpty();
        @Nullable Clipping clipping = blank ? null : clipping(asked, request);
        Page.Frame frame = pages.frame(language, texts.of("clipping.title"), here);
        return pages.show(new Page.Digest(
                frame,
                new Part.DigestForm(
                        here.last("q", ""),
                        here.last("official", ""),
                        here.last("region", ""),
                        here.last("topic", ""),
                        here.last("from", ""),
                        here.last("to", ""),
                        here.last("by", "")),
                names.topics(texts),
                clipping == null ? "" : clipping.title() + ", " + clipping.period(),
                clipping == null ? "" : items(clipping, texts),
                clipping == null
                        ? List.of()
                        : clipping.groups().stream().map(ClippingDesk::preview).toList(),
                clipping == null || clipping.groups().isEmpty() ? List.of() : files(asked, texts)));
    }

    private static String items(Clipping clipping, Texts texts) {
        String items = texts.counted("clipping.items", clipping.size());
        return clipping.leftOut() == 0
                ? items
                : texts.of("clipping.bound", items, texts.number(clipping.size() + clipping.leftOut()));
    }

    private static Clipping.Group preview(Clipping.Group group) {
        return new Clipping.Group(
                group.heading() + " (" + group.items().size() + ")",
                group.items().subList(0, Math.min(PREVIEW, group.items().size())));
    }

    private static List<Part.Link> files(Address asked, Texts texts) {
        List<Part.Link> files = new ArrayList<>();
        for (Layout layout : Layout.values()) {
            Address file = new Address(API, asked.plus("format", layout.id()).parameters());
            files.add(new Part.Link(
                    texts.of("clipping." + layout.id()),
                    Pages.in(texts.language(), file).toString()));
        }
        return files;
    }

    private Clipping clipping(Address address, Request request) throws IOException {
        String by = address.last("by", Heading.OFFICIAL.id());
        Heading heading =
                Heading.of(by).orElseThrow(() -> Refusal.value(Trouble.BAD_VALUE, "by", Heading.ids(), by, "by.parts"));
        Address search = searched(address);
        SearchRequest asked = searches.whole(search, INSTEAD);
        Texts texts = pages.texts(Language.ID);
        String title = address.last("title", title(address, texts));
        if (title.length() > LONGEST_TITLE) {
            throw Refusal.value(Trouble.TOO_LONG, "title", List.of(), "title", LONGEST_TITLE);
        }
        Address all = new Address("/search", search.parameters());
        Cover cover = new Cover(title, Cover.period(asked.query()), request.base() + all);
        Library library = new Library(request.base(), changed);
        return Clipping.of(archive, asked, heading, id -> names.topic(id, texts), cover, library);
    }

    /** The search behind it: statements, copies folded and the newest first unless it says otherwise. */
    private static Address searched(Address address) {
        Address search = address.without("by", "title");
        search = search.all("unit").isEmpty() ? search.only("unit", "statement") : search;
        search = search.all("copies").isEmpty() ? search.only("copies", "fold") : search;
        return search.all("sort").isEmpty() ? search.only("sort", "newest") : search;
    }

    private String title(Address address, Texts texts) throws IOException {
        List<String> parts = new ArrayList<>();
        address.all("q").forEach(parts::add);
        for (String filter : List.of("official", "region", "topic")) {
            for (String value : address.all(filter)) {
                parts.add(names.of(filter, value, texts));
            }
        }
        return parts.isEmpty() ? "Kliping" : "Kliping: " + String.join(", ", parts);
    }
}
