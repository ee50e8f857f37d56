package tutur.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.atlas.Picture;
import tutur.clipping.Clipping;
import tutur.plot.Plot;

/** What the templates of {@code src/main/jte} show: one record for each, with the {@link Frame} that stands around it. */
public sealed interface Page {

    /** What all pages have. */
    Frame frame();

    /**
     * What stands around every page.
     *
     * @param texts what it says
     * @param title title of the page, without the name of the product
     * @param home address of the first page in this language
     * @param nav the other pages that are named above, with their names
     * @param foot those that are named below
     * @param switchTo the same page in the other language
     * @param style address of the style sheet
     * @param script address of the script
     * @param keyed address of the script for those who have a key; pages that need it name it
     * @param icon address of the picture in the tab
     * @param description address of what tells browsers how to search here
     * @param feeds the same as feeds: titles, media types and addresses; empty where there are none
     * @param linked the same as linked data; nothing in it ends an element of a page; empty where there is none
     */
    record Frame(
            Texts texts,
            String title,
            String home,
            List<Part.Link> nav,
            List<Part.Link> foot,
            Part.Link switchTo,
            String style,
            String script,
            String keyed,
            String icon,
            String description,
            List<Part.Feed> feeds,
            String linked) {}

    /** The API explained: what holds for all of it, the address of the same for programs, what can be asked. */
    record Docs(Frame frame, String lead, String document, List<Guide.Chapter> chapters) implements Page {}

    /**
     * A search and its answer.
     *
     * @param form the box
     * @param welcome where to begin, or null when something was asked for
     * @param tabs statements, documents and persons with their counts
     * @param chips the filters at work
     * @param clear the address without filters
     * @param filters what can be chosen
     * @param years the hits over time, or null when all are of one time
     * @param sorts orders
     * @param total how many there are, in words
     * @param exports the whole result as files; empty where persons are shown
     * @param ways to all copies or back, and to what was typed and nothing else or back
     * @param related the pages of what is filtered by, and other ways to see the same
     * @param remarks what was understood
     * @param meant other words that may have been meant, leading to them; or null
     * @param offers filters that the words may mean, leading to them
     * @param hits what was found
     * @param next the next page, or null
     * @param first the first page when this is a later one, or null
     * @param relief when nothing was found: what to drop, with what that would find
     */
    record Search(
            Frame frame,
            Part.Form form,
            Found.@Nullable Welcome welcome,
            List<Part.Choice> tabs,
            List<Part.Chip> chips,
            String clear,
            List<Part.Filter> filters,
            Found.@Nullable Histogram years,
            List<Part.Choice> sorts,
            String total,
            List<Part.Link> exports,
            List<Part.Link> ways,
            List<Part.Link> related,
            List<Found.Note> remarks,
            Part.@Nullable Link meant,
            List<Part.Link> offers,
            Found.Hits hits,
            @Nullable String next,
            @Nullable String first,
            List<Part.Choice> relief)
            implements Page {}

    /**
     * A document.
     *
     * @param id its id
     * @param title its title, with the statement in it if there is one
     * @param byline outlet and day in words
     * @param advertorial whether it was paid for or placed
     * @param newer where its newest version is shown; null when it is that
     * @param source address of the page it came from, only http and https; or null
     * @param caveats what is to be known of how it was read, in sentences
     * @param paragraphs the text
     * @param statements its statements
     * @param facts what else is known
     * @param corrections what people corrected in it
     * @param similar documents like it
     */
    record Reading(
            Frame frame,
            String id,
            List<Part.Run> title,
            String byline,
            boolean advertorial,
            @Nullable String newer,
            @Nullable String source,
            List<String> caveats,
            List<List<Part.Run>> paragraphs,
            List<Part.StatementCard> statements,
            List<Part.Fact> facts,
            List<Part.Note> corrections,
            List<Part.Source> similar)
            implements Page {}

    /**
     * What became of files.
     *
     * @param state whether a run is going on, in words
     * @param runs the accounts, the newest first
     * @param files what the newest run that came to its end tells of single files; nothing when there is none
     * @param more how many refused files are not shown, in words; empty when all are
     * @param sources what came from each source: its id, when, the sum, what went wrong
     * @param sending what to know of files that are sent
     */
    record Intake(
            Frame frame,
            String state,
            List<Part.RunCard> runs,
            List<Part.RunFiles> files,
            String more,
            List<Part.RunCard> sources,
            Part.Sending sending)
            implements Page {}

    /**
     * A clipping digest that is being put together.
     *
     * @param form what was asked for
     * @param topics all topics, by id and label
     * @param title its title and its days; empty when nothing was asked for yet
     * @param items how many it holds, in words
     * @param groups the beginning of each of its parts
     * @param files the whole of it as files
     */
    record Digest(
            Frame frame,
            Part.DigestForm form,
            List<Part.Field> topics,
            String title,
            String items,
            List<Clipping.Group> groups,
            List<Part.Link> files)
            implements Page {}

    /**
     * Quotations to be checked, and what the archive knows of them.
     *
     * @param action where the form goes
     * @param text what was typed
     * @param most how many characters it takes
     * @param trouble why nothing was checked, or empty
     * @param summary how many are how, in words; empty when nothing was checked
     * @param notes what was not checked, in words
     * @param checks one for each quotation
     */
    record Verify(
            Frame frame,
            String action,
            String text,
            int most,
            String trouble,
            String summary,
            List<String> notes,
            List<Part.Check> checks)
            implements Page {}

    /**
     * What outlets made of a document.
     *
     * @param release the document
     * @param byline its outlet and day in words
     * @param total how many outlets took something, in words
     * @param table address of the same as a table
     * @param quotes its quotations, and what became of them
     * @param carriers who took something
     */
    record Release(
            Frame frame,
            Part.Link release,
            String byline,
            String total,
            String table,
            List<Part.Fated> quotes,
            List<Part.CarrierCard> carriers)
            implements Page {}

    /**
     * What is known of one thing: a person, an office, a region, a topic, an outlet.
     *
     * @param kind which of these, as a class of the page
     * @param crumbs what it is a part of
     * @param name its name
     * @param sub what else it is called by; may be empty
     * @param spellings other forms of the name
     * @param facts its first and its last day
     * @param hint what to know about the days; may be empty
     * @param onDay who was in office on a day, or null
     * @param map where it is, or null
     * @param plots figures
     * @param lists what there is most of, and how much
     * @param total how many statements, in words
     * @param statements the newest ones
     * @param more ways to all of them
     */
    record Profile(
            Frame frame,
            String kind,
            List<Part.Link> crumbs,
            String name,
            String sub,
            List<String> spellings,
            List<Part.Fact> facts,
            String hint,
            Part.@Nullable OnDay onDay,
            @Nullable Picture map,
            List<Plot> plots,
            List<Part.Filter> lists,
            String total,
            List<Part.StatementCard> statements,
            List<Part.Link> more)
            implements Page {}

    /**
     * What somebody said about a topic over time.
     *
     * @param who a person or an office
     * @param topic the topic, or words for all of them without an address
     * @param total how many statements, in words
     * @param facts the first and the last day
     * @param groups what columns can be
     * @param columns statements side by side
     * @param search the same as a search
     * @param next the next page, or null
     * @param first the first page when this is a later one, or null
     */
    record Position(
            Frame frame,
            Part.Link who,
            Part.Link topic,
            String total,
            List<Part.Fact> facts,
            List<Part.Choice> groups,
            List<Part.Column> columns,
            String search,
            @Nullable String next,
            @Nullable String first)
            implements Page {}

    /**
     * The map of the country.
     *
     * @param chips the filters at work
     * @param levels by what it is drawn
     * @param map the map
     * @param provinces the same as a list; chosen are those with anything
     * @param regencies the same for regencies and cities by province; empty unless they are drawn
     */
    record Chart(
            Frame frame,
            List<Part.Chip> chips,
            List<Part.Choice> levels,
            Picture map,
            List<Part.Choice> provinces,
            List<Part.Filter> regencies)
            implements Page {}

    /** What this is. */
    record About(Frame frame) implements Page {}

    /** How good the findings are: the figures of each set of marked documents. */
    record Quality(Frame frame, List<Part.Measured> sets) implements Page {}

    /** Why there is no answer: HTTP status, what happened and what to do, addresses that would work, the name of the request. */
    record Failure(Frame frame, int status, String heading, String detail, List<Part.Link> suggestions, String request)
            implements Page {}
}
