package tutur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.json.Json;

/** What a search finds, for programs: of the unit that it names, or of the one that its address names. */
final class SearchDesk {

    static final String PATH = "/api/v1/search";
    static final String DOCUMENTS = "/api/v1/documents";
    static final String STATEMENTS = "/api/v1/statements";
    private static final String UNIT = "unit";

    private final Searches searches;
    private final Names names;
    private final Pages pages;
    private final HitLines lines;
    private final Json json;

    SearchDesk(Archive archive, Searches searches, Names names, Pages pages, Json json) {
        this.searches = searches;
        this.names = names;
        this.pages = pages;
        this.lines = new HitLines(archive, searches, json);
        this.json = json;
    }

    List<Route> routes() {
        return List.of(
                Route.derived(PATH, request -> found(request, request.address())),
                Route.derived(DOCUMENTS, request -> found(request, of(request, "document"))),
                Route.derived(STATEMENTS, request -> found(request, of(request, "statement"))));
    }

    /** The search with its unit. @throws Refusal when the request names one: the address does */
    private static Address of(Request request, String unit) {
        if (!request.address().all(UNIT).isEmpty()) {
            throw Refusal.value(Trouble.UNKNOWN_PARAMETER, UNIT, List.of(), UNIT);
        }
        return request.address().plus(UNIT, unit);
    }

    private Answer found(Request request, Address asked) throws IOException {
        if (request.preferred(Answer.JSON, HitLines.MEDIA_TYPE).equals(HitLines.MEDIA_TYPE)) {
            return lines.answer(request, asked);
        }
        Texts texts = pages.texts(request.language(Language.ID));
        Searches.Done done = searches.run(asked);
        List<FacetJson> facets = new ArrayList<>();
        for (Facet facet : done.result().facets()) {
            facets.add(FacetJson.of(facet, names, texts));
        }
        List<SearchJson.RemarkJson> remarks = SearchJson.remarks(done.remarks(), texts.language());
        SearchJson told = SearchJson.of(done.result(), facets, remarks, searches.relief(asked, done), request.base());
        return Answer.of(Answer.JSON, json.bytes(told)).with("Link", links(request, asked, done));
    }

    private static String links(Request request, Address asked, Searches.Done done) {
        String cursor = done.result().cursor();
        @Nullable Address next = cursor == null ? null : request.address().only("cursor", cursor);
        return FeedDesk.links(asked, next);
    }
}
