package tutur.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tutur.archive.Facet;
import tutur.archive.SearchRequest;
import tutur.clipping.Heading;
import tutur.clipping.Layout;
import tutur.dataset.Format;
import tutur.feed.FeedFormat;
import tutur.openapi.Parameter;
import tutur.openapi.Parameter.Several;
import tutur.profile.Position;
import tutur.region.Region;
import tutur.statement.Statement;

/** The parameters of the API as its document tells them; examples are of the small archive that tests serve. */
final class Asked {

    private static final int LONGEST_VALUE = 200;
    private static final List<String> TRUTH = List.of("true", "false");
    private static final String DAY = "^\\d{4}(-\\d{2}(-\\d{2})?)?$";

    static final Parameter LANG = choice("lang", List.of("id", "en"), "en");
    static final Parameter FIELDS =
            Parameter.query(Cut.PARAMETER, "").upTo(LONGEST_VALUE).several(Several.COMMAS);
    static final Parameter Q = Parameter.query("q", "netralitas");
    static final Parameter UNIT = choice("unit", names(SearchRequest.Unit.values()), "document");
    static final Parameter OFFICE = text("office", "Sekda");
    static final Parameter REGION = text("region", "62.71");
    static final Parameter COPIES = choice("copies", names(SearchRequest.Copies.values()), "all");
    static final Parameter REWRITE =
            choice("rewrite", names(SearchRequest.Rewriting.values()), "off").usually("on");
    static final Parameter SORT =
            choice("sort", names(SearchRequest.Sort.values()), "newest").usually("relevance");
    static final Parameter SIZE = Parameter.query("size", 2).whole(0, SearchRequest.MOST_HITS, 20);
    static final Parameter CURSOR = Parameter.query(
                    "cursor", "BQAKEtt51p8D_QAAAAAAAAACHW43wqlbgE8AAAAAAABM6wAAAAADYe2XN2ZmNjEwMTU2YmMx")
            .upTo(1000);
    static final Parameter FACET = Parameter.query("facet", "topic")
            .choice(names(Facet.Field.values()))
            .several(Several.COMMAS);
    static final Parameter EXPLAIN = choice("explain", TRUTH, "true").usually("false");
    static final Parameter DATE = Parameter.query("date", "2023-11-30").pattern("^\\d{4}-\\d{2}-\\d{2}$");
    static final Parameter BOM = choice("bom", TRUTH, "true").usually("false");
    static final Parameter FORMAT = choice("format", Format.ids(), "csv").usually("csv");
    static final Parameter FEED =
            choice("format", FeedFormat.ids(), "json").told("format.feed").usually("atom");
    static final Parameter LAYOUT =
            choice("format", Layout.ids(), "txt").told("format.clipping").usually("html");
    static final Parameter BY = choice("by", Heading.ids(), "topic").usually("official");
    static final Parameter TITLE = text("title", "Kliping pagi").told("title");
    static final Parameter LEVEL = choice("level", names(Region.Level.values()), "city");
    static final Parameter PARENT = text("parent", "62");
    static final Parameter DOCUMENT = Parameter.part("id", "id.document", "7ff610156bc1");
    static final Parameter STATEMENT = Parameter.part("id", "id.statement", "7ff610156bc1-a91e4e53");

    private Asked() {}

    /** What says which documents or statements: the same everywhere. */
    static List<Parameter> filters() {
        return List.of(
                Q,
                many(text("official", "rasidi-manan-kota-palangka-raya")),
                many(OFFICE),
                many(REGION),
                many(text("topic", "netralitas-asn")),
                many(text("source", "Kabar Rakit")),
                many(choice("kind", names(Statement.Kind.values()), "direct")),
                Parameter.query("from", "2023-11").pattern(DAY),
                Parameter.query("to", "2023").pattern(DAY),
                many(choice("advertorial", TRUTH, "false")),
                many(text("story", "7ff610156bc1")),
                many(text("quotation", "7ff610156bc1-a91e4e53")),
                COPIES,
                REWRITE);
    }

    /** The same and which of the two, in which order. */
    static List<Parameter> search() {
        List<Parameter> all = new ArrayList<>(filters());
        all.add(UNIT);
        all.add(SORT);
        all.add(LANG);
        return all;
    }

    /** Whose position, about what. */
    static List<Parameter> position() {
        return List.of(
                text("official", "rasidi-manan-kota-palangka-raya"),
                text("office", "sekda").told("office.position"),
                REGION.told("region.position"),
                text("topic", "netralitas-asn"),
                choice("columns", names(Position.Group.values()), "year"),
                CURSOR.like("BQCxLfBocAAbOwAAAAAAAAACHW43wqlbgE8AAAAAAABAtwAAAAAC2IwvMGVjMDFmMzIwYzJmLWMzYmRmYzZi"),
                LANG);
    }

    private static Parameter text(String name, String example) {
        return Parameter.query(name, example).upTo(LONGEST_VALUE);
    }

    private static Parameter many(Parameter parameter) {
        return parameter.several(Several.REPEATED);
    }

    private static Parameter choice(String name, List<String> values, String example) {
        return Parameter.query(name, example).choice(values);
    }

    private static List<String> names(Enum<?>... values) {
        return Stream.of(values).map(Labels::slug).toList();
    }
}
