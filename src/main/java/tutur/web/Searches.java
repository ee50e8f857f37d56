package tutur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.InvalidCursor;
import tutur.archive.Loosening;
import tutur.archive.Parameters;
import tutur.archive.Query;
import tutur.archive.Remark;
import tutur.archive.SearchRequest;
import tutur.archive.SearchResult;
import tutur.archive.Speakers;
import tutur.archive.WrongParameter;

/** Runs the searches that addresses ask for. */
final class Searches {

    /**
     * A search that was run.
     *
     * @param request what was asked
     * @param result what was found
     * @param remarks what was understood, of the words and of the whole
     */
    record Done(SearchRequest request, SearchResult result, List<Remark> remarks) {

        Done {
            remarks = List.copyOf(remarks);
        }
    }

    private static final Set<String> DAYS = Set.of("from", "to");

    private final Archive archive;
    private final Parameters parameters;

    Searches(Archive archive, Parameters parameters) {
        this.archive = archive;
        this.parameters = parameters;
    }

    /** @throws Refusal when a parameter is not understood or the cursor is not of this search */
    Done run(Address address) throws IOException {
        Parameters.Search asked = read(address);
        try {
            SearchResult result = archive.search(asked.request());
            List<Remark> remarks = new ArrayList<>(asked.remarks());
            remarks.addAll(result.remarks());
            parameters.meant(address.parameters(), result, archive).ifPresent(remarks::add);
            return new Done(asked.request(), result, remarks);
        } catch (InvalidCursor e) {
            Trouble trouble = e.expired() ? Trouble.CURSOR_EXPIRED : Trouble.BAD_CURSOR;
            throw Refusal.value(
                    trouble, "cursor", List.of(), address.all("cursor").getLast());
        }
    }

    /** How many hits there are. */
    long count(Address address) throws IOException {
        SearchRequest request = request(address.without("cursor"));
        return archive.search(request.page(0, null)).total();
    }

    /**
     * Who said what the statements are that an address asks for, and who is called as its words are.
     *
     * @param from how many persons to skip
     */
    Speakers speakers(Address address, int from) throws IOException {
        Address search = address.without("cursor", "facet", "sort").only("unit", "statement");
        SearchRequest request = request(search);
        Query words = request(search.only("rewrite", "off")).query();
        Query called = Loosening.asksForWords(words) ? words : new Query.AnyOf(List.of());
        return archive.speakers(request, called, from, request.size());
    }

    /** What to leave out of a search that found nothing; empty when it found something. */
    List<SearchResult.Relief> relief(Address address, Done done) throws IOException {
        return done.result().total() > 0 ? List.of() : parameters.relief(address.parameters(), archive);
    }

    /** The counts of one field over the whole archive. */
    List<Facet.Value> values(SearchRequest.Unit unit, Facet.Field field) throws IOException {
        return values(new SearchRequest(
                new Query.AllOf(List.of()), unit, SearchRequest.Sort.NEWEST, 0, null, List.of(field)));
    }

    /** The counts of one field over a search. @throws Refusal when a parameter is not understood */
    List<Facet.Value> values(Address address, Facet.Field field) throws IOException {
        return values(request(address.only("facet", Labels.lower(field)).only("size", "0")));
    }

    private List<Facet.Value> values(SearchRequest request) throws IOException {
        return archive.search(request).facets().stream()
                .flatMap(facet -> facet.values().stream())
                .toList();
    }

    /**
     * What an address asks for when all of it is taken, not a page.
     *
     * @param instead names that the address may have beside those of a search
     * @throws Refusal when a parameter is not understood, or says what page to show
     */
    SearchRequest whole(Address address, List<String> instead) throws IOException {
        for (String name : Parameters.OF_A_PAGE) {
            if (!address.all(name).isEmpty()) {
                throw Refusal.value(Trouble.UNKNOWN_PARAMETER, name, instead, name);
            }
        }
        return request(address);
    }

    /** What an address asks for. @throws Refusal when a parameter is not understood */
    SearchRequest request(Address address) throws IOException {
        try {
            return parameters.request(address.parameters(), archive);
        } catch (WrongParameter e) {
            throw refusal(e);
        }
    }

    private Parameters.Search read(Address address) throws IOException {
        try {
            return parameters.read(address.parameters(), archive);
        } catch (WrongParameter e) {
            throw refusal(e);
        }
    }

    static Refusal refusal(WrongParameter wrong) {
        String name = wrong.parameter();
        return switch (wrong.fault()) {
            case UNKNOWN_PARAMETER -> Refusal.value(Trouble.UNKNOWN_PARAMETER, name, wrong.suggestions(), name);
            case UNKNOWN_VALUE -> {
                Trouble trouble = name.equals("region") ? Trouble.UNKNOWN_REGION : Trouble.UNKNOWN_VALUE;
                yield Refusal.value(trouble, name, wrong.suggestions(), wrong.value(), name);
            }
            case AMBIGUOUS_VALUE ->
                Refusal.value(Trouble.AMBIGUOUS_VALUE, name, wrong.suggestions(), wrong.value(), name);
            case BAD_VALUE -> {
                Trouble trouble = DAYS.contains(name) ? Trouble.BAD_DATE : Trouble.BAD_VALUE;
                yield Refusal.value(trouble, name, wrong.suggestions(), wrong.value(), name);
            }
            case TOO_LONG -> Refusal.value(Trouble.TOO_LONG, name, List.of(), name, wrong.expected());
        };
    }
}
