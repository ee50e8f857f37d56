package tutur.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Parts of pages, ready to be shown: texts are in the language of the page and not escaped (templates do that), addresses are those
 * of this server unless said otherwise.
 */
public sealed interface Part {

    /** A text that leads somewhere. */
    record Link(String text, String href) implements Part {}

    /** A feed: what it is called, its media type, its address. */
    record Feed(String text, String type, String href) implements Part {}

    /**
     * A stretch of text.
     *
     * @param text its characters
     * @param matched whether it is a word that was searched for
     * @param href the page of the person or the region named here, or null
     * @param kind {@code person}, {@code region}, {@code when}, or empty
     */
    record Piece(String text, boolean matched, @Nullable String href, String kind) implements Part {}

    /**
     * A stretch of a document inside or outside of a statement.
     *
     * @param statement id of the statement, or null outside of all
     * @param kind kind of the statement, lower case; empty outside
     * @param anchors ids of statements that begin here
     * @param pieces the text
     */
    record Run(@Nullable String statement, String kind, List<String> anchors, List<Piece> pieces) implements Part {}

    /** Something that was said of files, and the language that it could be said in. */
    record Remark(String text, String lang) implements Part {}

    /** The account of a run in words: when, how long, the sum, and what else is to be said. */
    record RunCard(String when, String time, String sum, List<Remark> left) implements Part {}

    /** A file without a document: its path, why, what to do. */
    record RefusedFile(String path, String reason, Remark detail) implements Part {}

    /** What a run tells of single files: {@code duplicates} as their paths and what they repeat. */
    record RunFiles(List<RefusedFile> refusals, List<Field> duplicates, List<String> vanished, List<Remark> notes)
            implements Part {}

    /** The most bytes of a file that is sent, and why files are refused, in words. */
    record Sending(int largest, List<Field> reasons) implements Part {}

    /** A value that a form sends along. */
    record Field(String name, String value) implements Part {}

    /**
     * The form of a search.
     *
     * @param q what was typed
     * @param from first day, ISO, or empty
     * @param to last day, ISO, or empty
     * @param kept what else the address holds and the box sends along
     * @param keptByDates the same for the form of the days
     */
    record Form(String q, String from, String to, List<Field> kept, List<Field> keptByDates) implements Part {}

    /** A filter at work: its parameter and the value as given, both in words, and the address without it. */
    record Chip(String filter, String given, String name, String value, String href) implements Part {}

    /**
     * A way to see the same.
     *
     * @param text its label
     * @param count how many there are, in words; null when not told
     * @param href its address
     * @param chosen whether it is the one shown
     * @param inner whether it is a part of one that stands above it
     */
    record Choice(String text, @Nullable String count, String href, boolean chosen, boolean inner) implements Part {

        Choice(String text, @Nullable String count, String href, boolean chosen) {
            this(text, count, href, chosen, false);
        }
    }

    /** One filter with its values: the frequent ones, and more that are folded away. */
    record Filter(String name, String title, List<Choice> choices, List<Choice> more) implements Part {}

    /**
     * Who said something.
     *
     * @param name the name, or words for an unknown speaker
     * @param href the page of the official, or null
     * @param office office with acting form and region then, or null
     * @param deliveredBy words that tell who read it out, or null
     * @param unknown whether nobody knows
     */
    record Voice(
            String name,
            @Nullable String href,
            @Nullable String office,
            @Nullable String deliveredBy,
            boolean unknown) implements Part {}

    /** Where something stands: outlet, title, address inside this server. */
    record Source(String outlet, String title, String href, boolean advertorial) implements Part {}

    /** Why we think so: the rule, how sure, in words; and the statement as a citation. */
    record Evidence(String rule, String confidence, String citation) implements Part {}

    /** What a person corrected: the id of the correction; what, who, when and why in words. */
    record Note(String id, String text) implements Part {}

    /**
     * A statement.
     *
     * @param id its id
     * @param kind its kind, lower case
     * @param kindText its kind in words
     * @param words its words
     * @param voice who said it
     * @param date the day it was said in words
     * @param isoDate the same for machines, or null when unknown
     * @param place the region it was said in, or null
     * @param source where it stands
     * @param topics what it is about
     * @param corrections what people corrected in it
     * @param copies how many other documents have it, leading to them; null when there are none
     * @param evidence why
     * @param elsewhere address of the words on the page that they came from, or null
     */
    record StatementCard(
            String id,
            String kind,
            String kindText,
            List<Piece> words,
            Voice voice,
            String date,
            @Nullable String isoDate,
            @Nullable String place,
            Source source,
            List<Link> topics,
            List<Note> corrections,
            @Nullable Link copies,
            Evidence evidence,
            @Nullable String elsewhere)
            implements Part {}

    /**
     * A document.
     *
     * @param source what it is
     * @param date day of publication in words
     * @param isoDate the same for machines, or null
     * @param statements how many statements it has, in words
     * @param copies how many copies it has, leading to them; null when it has none
     * @param snippets passages that match
     * @param matched statements in it that match
     */
    record DocumentCard(
            Source source,
            String date,
            @Nullable String isoDate,
            String statements,
            @Nullable Link copies,
            List<List<Piece>> snippets,
            List<Saying> matched)
            implements Part {}

    /** A statement in the card of its document: its kind, lower case, its words, who said them, and its place in the document. */
    record Saying(String kind, List<Piece> words, Voice voice, String href) implements Part {}

    /** Somebody in an office: name, office in words with region, how far away the evidence is or nothing, address. */
    record Tenure(String name, String office, String near, String href) implements Part {}

    /**
     * Who was in office on a day.
     *
     * @param title what it tells
     * @param action where the form for another day goes
     * @param day the day, ISO
     * @param kept what else the form sends
     * @param nobody words for nobody; empty when there is somebody
     * @param holders who, in which office, and how far away the evidence is
     */
    record OnDay(String title, String action, String day, List<Field> kept, String nobody, List<Tenure> holders)
            implements Part {}

    /** Statements that stand in one column: what they have in common, how many, from when to when (may be empty), whether names differ. */
    record Column(String title, String total, String period, boolean named, List<StatementCard> statements)
            implements Part {}

    /** A quotation and what became of it, in words. */
    record Fated(String words, String fate) implements Part {}

    /**
     * A document that took something from another.
     *
     * @param document the document
     * @param outlet who published it
     * @param date when, in words
     * @param later how long after the other, in words; empty when unknown
     * @param share how much it took, in words
     * @param quotes the quotations as they stand in it, and what became of them
     * @param dropped paragraphs that it left out
     * @param added paragraphs that it has besides
     */
    record CarrierCard(
            Link document,
            String outlet,
            String date,
            String later,
            String share,
            List<Fated> quotes,
            List<String> dropped,
            List<String> added)
            implements Part {}

    /**
     * A quotation that was checked.
     *
     * @param verdict how the archive has it: {@code exact}, {@code near}, {@code reworded}, {@code not-found}
     * @param label the same in words
     * @param meaning what that means
     * @param words the quotation as the text has it
     * @param claim whom the text claims to have said it, in words
     * @param speaker {@code same}, {@code differs}, {@code open} or {@code none}
     * @param speakerText the same in words
     * @param warnings what to look at, in words
     * @param difference the words against those of the archive; empty when all are the same or none was found
     * @param places where the archive has it, the first one first
     * @param more how many more places there are, in words; empty when all are shown
     */
    record Check(
            String verdict,
            String label,
            String meaning,
            String words,
            String claim,
            String speaker,
            String speakerText,
            List<String> warnings,
            List<Differing> difference,
            List<Standing> places,
            String more)
            implements Part {}

    /** A stretch of a difference: {@code same}, {@code quoted} or {@code archived}, and its words. */
    record Differing(String kind, String words) implements Part {}

    /**
     * Where words stand.
     *
     * @param words what the archive has there
     * @param note how like the quotation it is, and as what it stands there, in words
     * @param voice who said it, or null when nobody is told
     * @param date the day it was said in words
     * @param isoDate the same for machines, or null
     * @param place the region it was said in, or null
     * @param source where it stands
     */
    record Standing(
            String words,
            String note,
            @Nullable Voice voice,
            String date,
            @Nullable String isoDate,
            @Nullable String place,
            Source source)
            implements Part {}

    /** A fact: its name, and its values with addresses where there are ({@code href} may be empty). */
    record Fact(String name, List<Link> values) implements Part {}

    /** Figures of one set of marked documents: what the set is, how large it is, in words, and its figures. */
    record Measured(String title, String size, List<Figure> figures) implements Part {}

    /** A figure: what was measured, its percentage, between which ones it lies, and how many out of how many; in words. */
    record Figure(String label, String value, String interval, String detail) implements Part {}

    /**
     * What a clipping is asked to hold; empty where nothing was said.
     *
     * @param q words
     * @param official a person, by id or name
     * @param region a region, by code or name
     * @param topic id of a topic
     * @param from first day, ISO
     * @param to last day, ISO
     * @param by what its parts are: {@code official}, {@code region} or {@code topic}
     */
    record DigestForm(String q, String official, String region, String topic, String from, String to, String by) {}
}
