package tutur.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutur.archive.SearchRequest.Copies;
import tutur.archive.SearchRequest.Rewriting;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.archive.WrongParameter.Fault;
import tutur.region.Gazetteer;
import tutur.text.Terms;
import tutur.topic.Topic;

/**
 * The parameters of every search, the same for pages, API, feeds, exports and the command line. What is not understood is refused
 * with what may have been meant, never ignored; only {@code q} is never refused. Immutable; safe for use by several threads.
 */
public final class Parameters {

    /** Hits on a page when {@code size} does not say. */
    public static final int USUAL_SIZE = 20;

    /** Names that only say how much of an answer is shown, and how: they do not count where the whole is taken. */
    public static final List<String> OF_A_PAGE = List.of("size", "cursor", "facet", "explain");

    /** All names, in the order in which they are documented. */
    public static final List<String> NAMES = List.of(
            "q",
            "unit",
            "official",
            "office",
            "region",
            "topic",
            "source",
            "kind",
            "from",
            "to",
            "advertorial",
            "story",
            "quotation",
            "copies",
            "rewrite",
            "sort",
            "size",
            "cursor",
            "facet",
            "explain",
            "lang");

    /** Characters of {@code q} that count; what stands behind them is left out, and a remark says so. */
    public static final int LONGEST_Q = 1000;

    private static final Remark CUT = new Remark(
            "cut",
            "Hanya 1.000 karakter pertama yang dicari; sisanya diabaikan.",
            "Only the first 1,000 characters are sought; the rest is left out.");
    /** Hits that are explained at a time: each costs some milliseconds. */
    public static final int MOST_EXPLAINED = 100;

    private static final int LONGEST_CURSOR = 1000;
    private static final int LONGEST_VALUE = 200;
    private static final int MOST_VALUES = 50;

    /**
     * A search as it was understood.
     *
     * @param request what to ask the archive
     * @param remarks what of {@code q} was not understood as typed
     */
    public record Search(SearchRequest request, List<Remark> remarks) {

        /** Copies the list. */
        public Search {
            remarks = List.copyOf(remarks);
        }
    }

    private final QueryReader reader;
    private final Known known;

    /**
     * @param gazetteer knows regions
     * @param topics all topics there are
     */
    public Parameters(Gazetteer gazetteer, List<Topic> topics) {
        Terms terms = Terms.load();
        this.known = Known.of(terms, gazetteer, topics);
        this.reader = new QueryReader(terms, known);
    }

    /**
     * Reads the parameters of one search. Several values of one filter mean one of them, several filters mean all of them; blank
     * values count as not given; of a parameter that takes one value the last counts.
     *
     * @param given values by name
     * @param archive what officials, offices and sources are looked up in
     * @throws WrongParameter when something is not understood
     * @throws IOException when the archive fails
     */
    public Search read(Map<String, List<String>> given, Archive archive) throws IOException {
        Search understood = understood(given, archive);
        return new Search(understood.request(), remarks(given, understood.remarks(), archive));
    }

    /**
     * The same for whoever only wants to ask: without remarks, which cost searches of their own.
     *
     * @throws WrongParameter when something is not understood
     * @throws IOException when the archive fails
     */
    public SearchRequest request(Map<String, List<String>> given, Archive archive) throws IOException {
        return understood(given, archive).request();
    }

    /**
     * What of the words of a search is not read as it was typed. Whoever only gets what it finds would never know.
     *
     * @return remarks, none when all is read as typed
     * @throws WrongParameter when something is not understood
     * @throws IOException when the archive fails
     */
    public List<Remark> misread(Map<String, List<String>> given, Archive archive) throws IOException {
        return understood(given, archive).remarks().stream()
                .filter(Remark::misread)
                .toList();
    }

    private Search understood(Map<String, List<String>> given, Archive archive) throws IOException {
        given.forEach(Parameters::check);
        String typed = Given.last(given, "q");
        String q = cut(typed);
        Filters filters = new Filters(known, archive);
        QueryReader.Understood words = reader.read(q, rewriting(given), new Fields(filters, known.names()));
        List<Remark> remarks = new ArrayList<>(words.remarks());
        if (q.length() < typed.length()) {
            remarks.addFirst(CUT);
        }
        List<Query> parts = new ArrayList<>();
        if (!words.query().equals(new Query.AllOf(List.of()))) {
            parts.add(words.query());
        }
        for (String filter : Filters.NAMES) {
            List<Query> allowed = new ArrayList<>();
            for (String value : Given.values(given, filter)) {
                allowed.add(filters.read(filter, value));
            }
            if (!allowed.isEmpty()) {
                parts.add(allowed.size() == 1 ? allowed.getFirst() : new Query.AnyOf(allowed));
            }
        }
        Days.read(Given.last(given, "from"), Given.last(given, "to")).ifPresent(parts::add);
        remarks.addAll(filters.remarks());
        return new Search(request(given, Days.joined(parts)), remarks);
    }

    /** With the filters that plain words may mean; on the first page, as long as nothing forbids to think along. */
    private List<Remark> remarks(Map<String, List<String>> given, List<Remark> remarks, Archive archive)
            throws IOException {
        if (rewriting(given) == Rewriting.OFF || !Given.last(given, "cursor").isEmpty()) {
            return remarks;
        }
        Remarks more = new Remarks();
        more.offers(new Offers(known, new Filters(known, archive), archive)
                .in(cut(Given.last(given, "q"))).stream()
                        .filter(offer -> Given.values(given, offer.filter()).isEmpty())
                        .toList());
        return Stream.concat(remarks.stream(), more.all().stream()).toList();
    }

    /**
     * What else may have been meant by the words of a search that found little: the same with a word that the archive has far more often.
     *
     * @param given the parameters of the search
     * @param result what it found
     * @return a remark that offers it as {@code q}, when that finds more; the value of its offer is the whole new text
     * @throws IOException when the archive fails
     */
    public Optional<Remark> meant(Map<String, List<String>> given, SearchResult result, Archive archive)
            throws IOException {
        String q = cut(Given.last(given, "q"));
        if (!Given.last(given, "cursor").isEmpty()) {
            return Optional.empty();
        }
        Unit unit = Given.one(given, "unit", Unit.class, Unit.DOCUMENT);
        Optional<String> mended = Slips.mended(q, unit, result, archive);
        if (mended.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<String>> other = new LinkedHashMap<>(given);
        other.keySet().remove("facet");
        other.put("q", List.of(mended.get()));
        boolean respelled =
                result.remarks().stream().anyMatch(remark -> remark.code().equals("spelling"));
        long total = archive.search(request(other, archive).page(0, null)).total();
        return total > (respelled ? 0 : result.total()) ? Optional.of(Remarks.meant(mended.get())) : Optional.empty();
    }

    /**
     * All ways out, one search each, those that give most first; where nothing alone helps, two conditions of the first seven.
     *
     * @param given the parameters of a search that finds nothing
     * @throws IOException when the archive fails
     */
    public List<SearchResult.Relief> relief(Map<String, List<String>> given, Archive archive) throws IOException {
        Map<String, List<String>> counted = new LinkedHashMap<>(given);
        counted.computeIfPresent("q", (name, values) -> List.of(cut(Given.last(given, "q"))));
        return new Reliefs(
                        counted,
                        rest -> archive.search(request(rest, archive).page(0, null))
                                .total())
                .all(new Fields(new Filters(known, archive), known.names()));
    }

    /** As much of it as counts; no half characters. */
    private static String cut(String q) {
        if (q.length() <= LONGEST_Q) {
            return q;
        }
        return q.substring(0, Character.isHighSurrogate(q.charAt(LONGEST_Q - 1)) ? LONGEST_Q - 1 : LONGEST_Q);
    }

    private static boolean explaining(Map<String, List<String>> given, int size) {
        boolean explaining = Given.one(given, "explain", Given.Truth.class, Given.Truth.FALSE) == Given.Truth.TRUE;
        if (explaining && size > MOST_EXPLAINED) {
            throw new WrongParameter(
                    Fault.BAD_VALUE, "explain", "true", "true with a size of at most " + MOST_EXPLAINED, List.of());
        }
        return explaining;
    }

    private static SearchRequest request(Map<String, List<String>> given, List<Query> parts) {
        int size = Given.size(Given.last(given, "size"));
        String cursor = Given.last(given, "cursor");
        Unit unit = Given.one(given, "unit", Unit.class, Unit.DOCUMENT);
        return new SearchRequest(
                parts.size() == 1 ? parts.getFirst() : new Query.AllOf(parts),
                unit,
                Given.one(given, "sort", Sort.class, Sort.RELEVANCE),
                size,
                cursor.isEmpty() ? null : cursor,
                Given.facets(given),
                Given.one(given, "copies", Copies.class, unit == Unit.DOCUMENT ? Copies.FOLD : Copies.ALL),
                rewriting(given),
                explaining(given, size));
    }

    private static Rewriting rewriting(Map<String, List<String>> given) {
        return Given.one(given, "rewrite", Rewriting.class, Rewriting.ON);
    }

    private static void check(String name, List<String> values) {
        if (!NAMES.contains(name)) {
            throw new WrongParameter(Fault.UNKNOWN_PARAMETER, name, "", "", Nearest.of(name, NAMES));
        }
        if (values.size() > MOST_VALUES) {
            throw new WrongParameter(Fault.TOO_LONG, name, "", MOST_VALUES + " values", List.of());
        }
        if (name.equals("q")) {
            return;
        }
        int longest = name.equals("cursor") ? LONGEST_CURSOR : LONGEST_VALUE;
        for (String value : values) {
            if (value.length() > longest) {
                throw new WrongParameter(Fault.TOO_LONG, name, value, longest + " characters", List.of());
            }
        }
    }
}
