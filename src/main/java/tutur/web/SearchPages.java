package tutur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.Facet;
import tutur.archive.SearchRequest;
import tutur.archive.Speakers;
import tutur.dataset.Format;

/** The search page: everything that it shows hangs on its address. */
final class SearchPages {

    private final Searches searches;
    private final SpeakerPages speakers;
    private final StartPage start;
    private final Names names;
    private final Pages pages;

    SearchPages(Searches searches, SpeakerPages speakers, StartPage start, Names names, Pages pages) {
        this.start = start;
        this.searches = searches;
        this.speakers = speakers;
        this.names = names;
        this.pages = pages;
    }

    /** The page. @throws Refusal when a parameter is not understood */
    Answer page(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        Address whole = Pages.in(language, request.address().tidy().at("/search"));
        Address here = whole.without(Standings.PARAMETER);
        boolean people = SpeakerPages.chosen(here);
        Address asked = asked(whole);
        Searches.Done done = searches.run(people ? asked.only("size", "0") : asked);
        Speakers said =
                people ? searches.speakers(asked, People.offset(here)) : searches.speakers(asked.only("size", "0"), 0);
        FilterList filters = new FilterList(searches, names, texts, here);
        List<Part.Chip> chips = filters.chips();
        boolean welcome =
                chips.isEmpty() && here.all("q").isEmpty() && here.all("cursor").isEmpty();
        Notes notes = new Notes(here, done, texts);
        Standings standings = new Standings(whole, done, texts);
        String title = here.all("q").isEmpty()
                ? texts.of("search.title")
                : here.all("q").getLast();
        return pages.show(new Page.Search(
                pages.frame(language, title, whole, feeds(here, texts)),
                form(here),
                welcome ? start.welcome(here, done.result(), texts) : null,
                tabs(here, done, said.total(), texts),
                chips,
                filters.cleared().toString(),
                filters.all(done.result().facets()),
                new Timeline(here, texts).of(done.result().facets()),
                people ? List.of() : sorts(here, texts),
                people ? texts.counted("officials", said.total()) : total(done, texts),
                people || done.result().total() == 0 ? List.of() : exports(here, texts),
                Stream.of(copies(here, done, texts), notes.rewriting(), standings.away())
                        .flatMap(List::stream)
                        .toList(),
                new Related(names, texts).to(here),
                notes.all(),
                notes.meant(),
                notes.offers(),
                hits(request, done, said, standings, texts),
                next(
                        whole,
                        people ? SpeakerPages.next(here, said) : done.result().cursor()),
                here.all("cursor").isEmpty() ? null : whole.without("cursor").toString(),
                done.result().total() > 0 ? List.of() : filters.relief(done)));
    }

    private Found.Hits hits(Request request, Searches.Done done, Speakers said, Standings standings, Texts texts) {
        Cards cards = new Cards(names, texts, request.base());
        return new Found.Hits(
                cards.statements(done.result().hits()),
                cards.documents(done.result().hits()),
                SpeakerPages.chosen(standings.here()) ? speakers.cards(said, standings.here(), texts) : List.of(),
                standings.all());
    }

    private static @Nullable String next(Address here, @Nullable String cursor) {
        return cursor == null ? null : here.only("cursor", cursor).toString();
    }

    /**
     * The search behind the page: statements and copies folded unless it says otherwise, and everything counted. Persons are those
     * who said what a search for statements finds.
     */
    static Address asked(Address here) {
        Address search = SpeakerPages.chosen(here) ? here.without("unit", "cursor", "sort", Standings.PARAMETER) : here;
        search = search.all("unit").isEmpty() ? search.only("unit", "statement") : search;
        search = search.all("copies").isEmpty() ? search.only("copies", "fold") : search;
        search = search.without("facet", "lang");
        for (Facet.Field field : FilterList.COUNTED) {
            search = search.plus("facet", Labels.lower(field));
        }
        return search;
    }

    private static Part.Form form(Address here) {
        return new Part.Form(
                first(here, "q"),
                first(here, "from"),
                first(here, "to"),
                kept(here.without("q", "cursor")),
                kept(here.without("from", "to", "cursor")));
    }

    private static String first(Address here, String name) {
        return here.all(name).isEmpty() ? "" : here.all(name).getLast();
    }

    /** What a form sends along. */
    static List<Part.Field> kept(Address address) {
        return address.parameters().entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(value -> new Part.Field(e.getKey(), value)))
                .toList();
    }

    private List<Part.Choice> tabs(Address here, Searches.Done done, long persons, Texts texts) throws IOException {
        List<Part.Choice> tabs = new ArrayList<>();
        boolean people = SpeakerPages.chosen(here);
        for (SearchRequest.Unit unit : List.of(SearchRequest.Unit.STATEMENT, SearchRequest.Unit.DOCUMENT)) {
            Address address = here.without("cursor").only("unit", Labels.lower(unit));
            boolean same = done.request().unit() == unit;
            long count = same ? done.result().total() : searches.count(asked(address));
            Address href = unit == SearchRequest.Unit.STATEMENT ? address.without("unit") : address;
            tabs.add(new Part.Choice(
                    texts.of("tab." + Labels.lower(unit)), texts.number(count), href.toString(), same && !people));
        }
        String href =
                here.without("cursor", "sort").only("unit", SpeakerPages.UNIT).toString();
        tabs.add(new Part.Choice(texts.of("tab.official"), texts.number(persons), href, people));
        return tabs;
    }

    private static List<Part.Choice> sorts(Address here, Texts texts) {
        boolean words = !here.all("q").isEmpty();
        String usual = words ? "relevance" : "newest";
        String sort = here.all("sort").isEmpty() ? usual : here.all("sort").getLast();
        String shown = !words && sort.equals("relevance") ? "newest" : sort;
        return Stream.of("relevance", "newest", "oldest")
                .filter(name -> words || !name.equals("relevance"))
                .map(name -> new Part.Choice(
                        texts.of("sort." + name),
                        null,
                        (name.equals(usual)
                                        ? here.without("sort", "cursor")
                                        : here.without("cursor").only("sort", name))
                                .toString(),
                        name.equals(shown)))
                .toList();
    }

    private static List<Part.Link> exports(Address here, Texts texts) {
        Address whole = asked(here).without("facet", "cursor", "size");
        for (String lang : here.all("lang")) {
            whole = whole.only("lang", lang);
        }
        Address file = whole.at(ExportDesk.PATH);
        return Arrays.stream(Format.values())
                .map(format -> new Part.Link(
                        texts.of("export." + format.id()),
                        Pages.in(texts.language(), file.plus("format", format.id()))
                                .toString()))
                .toList();
    }

    private static List<Part.Feed> feeds(Address here, Texts texts) {
        return FeedDesk.of(Pages.in(texts.language(), asked(here))).entrySet().stream()
                .map(feed -> new Part.Feed(
                        texts.of("feed." + feed.getKey().id()),
                        feed.getKey().linkType(),
                        feed.getValue().toString()))
                .toList();
    }

    /** To all copies, or back; nothing when there are none. */
    private static List<Part.Link> copies(Address here, Searches.Done done, Texts texts) {
        Address first = here.without("cursor", "copies");
        if (done.request().copies() == SearchRequest.Copies.ALL) {
            return List.of(new Part.Link(texts.of("copies.fold"), first.toString()));
        }
        long all = done.result().unfolded();
        return all == done.result().total()
                ? List.of()
                : List.of(new Part.Link(
                        texts.of("copies.show", texts.number(all)),
                        first.only("copies", "all").toString()));
    }

    private static String total(Searches.Done done, Texts texts) {
        String key = done.request().unit() == SearchRequest.Unit.STATEMENT ? "statements" : "documents";
        return texts.counted(key, done.result().total());
    }
}
