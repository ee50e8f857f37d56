package tutur.archive.lucene;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import tutur.archive.Facet;
import tutur.archive.Filing;

/** The fields of the index. */
final class Schema {

    /** Goes up with every change of fields or of what stands in them; an index of another version is built again. */
    static final String VERSION = "11";

    static final String ID = "id";
    static final String UNIT = "unit";
    /** Id of the document; the same in all cards of a document, so that one term replaces them all. */
    static final String DOCUMENT = "document";
    /** How many cards of its document stand in front of a card. */
    static final String PLACE = "place";

    /** The title of a document as it stands, to be shown without reading the document. */
    static final String HEADING = "heading";

    static final String JSON = "json";
    static final String SHA256 = "sha256";
    static final String FINGERPRINT = "fingerprint";
    static final String CORRECTIONS = "corrections";

    static final String OFFICIAL = "official";
    static final String OFFICE = "office";
    static final String REGION = "region";
    static final String TOPIC = "topic";
    /** Regions of which the officials hold their offices. */
    static final String SEAT = "seat";

    /** Topics of the document that a card belongs to. */
    static final String SUBJECT = "subject";

    static final String SOURCE = "source";
    static final String KIND = "kind";
    static final String YEAR = "year";
    static final String ADVERTORIAL = "advertorial";
    static final String DAY = "day";

    /** What was said, as written, to be compared without reading the document. */
    static final String WORDS = "words";

    /** What of the body may answer a question, by kind, at the positions of the body. */
    static final String ANSWERS = "answers";

    static final String SHINGLES = "shingles";
    /** When its document was published and by whom, see {@link Moment}: the order within a day. */
    static final String MOMENT = "moment";

    static final String SPEAKER = "speaker";

    static final String NAME = "name";
    static final String POST = "post";
    static final String STATEMENTS = "statements";

    private static final String STEM = ".stem";
    private static final int LONGEST_VALUE = 500;

    /**
     * A field with words, indexed once as they stand and once by their stems.
     *
     * @param weight how many times a word in it counts when fields are taken together, 1 or more
     */
    record Text(String exact, String stem, int weight) {

        private static Text of(String name, int weight) {
            return new Text(name, name + STEM, weight);
        }
    }

    static final Text TITLE = Text.of("title", 2);
    /** The title of a statement's document: a field of its own, or each title would count once for every statement. */
    static final Text ABOVE = Text.of("above", 1);

    static final Text BODY = Text.of("body", 1);
    static final Text SAID = Text.of("said", 4);
    static final Text CONTEXT = Text.of("context", 1);
    static final Text WHO = Text.of("who", 1);

    private Schema() {}

    /** The fields in which words are sought, weightiest first. */
    static List<Text> texts(Filing.Unit unit) {
        return switch (unit) {
            case DOCUMENT -> List.of(TITLE, BODY);
            case STATEMENT -> List.of(SAID, CONTEXT);
            case OFFICIAL -> List.of(WHO);
        };
    }

    static String facet(Facet.Field field) {
        return switch (field) {
            case OFFICIAL -> OFFICIAL;
            case OFFICE -> OFFICE;
            case REGION -> REGION;
            case TOPIC -> TOPIC;
            case SOURCE -> SOURCE;
            case KIND -> KIND;
            case ADVERTORIAL -> ADVERTORIAL;
            case YEAR -> YEAR;
            case DATE -> DAY;
            case TERM -> throw new IllegalArgumentException("words are not counted by a field of values");
        };
    }

    static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** A value as far as it counts: what is longer than any name in the world comes from a broken page. */
    static String value(String value) {
        String stripped = value.strip();
        return stripped.length() > LONGEST_VALUE ? stripped.substring(0, LONGEST_VALUE) : stripped;
    }

    /** What values that differ only in case have in common. */
    static String key(String value) {
        return value(value).toLowerCase(Locale.ROOT);
    }

    static BytesRef bytes(String value) {
        return new BytesRef(value);
    }

    /** The document or the statement of this id; officials have ids, too, and are neither. */
    static Query named(String id) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(ID, id)), Occur.MUST)
                .add(new TermQuery(new Term(UNIT, lower(Filing.Unit.OFFICIAL))), Occur.MUST_NOT)
                .build();
    }
}
