package tutur.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.clipping.Clipping;

/** What the templates of {@code src/main/jte} show: one record for each. */
public sealed interface Page {

    /** What all pages have. */
    Frame frame();

    /**
     * What stands around every page.
     *
     * @param texts what it says
     * @param title title of the page, without the name of the product
     * @param home address of the first page in this language
     * @param about address of the page about the product
     * @param quality address of the page about how good the findings are
     * @param verify address of the page that checks quotations
     * @param clipping address of the page that puts clippings together
     * @param intake address of the page about what came in
     * @param switchTo the same page in the other language
     * @param style address of the style sheet
     * @param script address of the script
     * @param icon address of the picture in the tab
     * @param description address of what tells browsers how to search here
     * @param feeds the same as feeds: titles, media types and addresses; empty where there are none
     */
    record Frame(
            Texts texts,
            String title,
            String home,
            String about,
            String quality,
            String verify,
            String clipping,
            String intake,
            Part.Link switchTo,
            String style,
            String script,
            String icon,
            String description,
            List<Part.Feed> feeds) {}

    /**
     * The API explained.
     *
     * @param lead what holds for all of it
     * @param document address of the same for programs
     * @param chapters what can be asked
     */
    record Docs(Frame frame, String lead, String document, List<Guide.Chapter> chapters) implements Page {}

    /**
     * The form of a search.
     *
     * @param q what was typed
     * @param from first day, ISO, or empty
     * @param to last day, ISO, or empty
     * @param kept what else the address holds and the box sends along
     * @param keptByDates the same for the form of the days
     */
    record Form(String q, String from, String to, List<Part.Field> kept, List<Part.Field> keptByDates) {}

    /**
     * A search and its answer.
     *
     * @param frame what stands around it
     * @param form the box
     * @param welcome whether nothing was asked for yet
     * @param examples searches to begin with; empty unless {@code welcome}
     * @param tabs statements and documents with their counts
     * @param chips the filters at work
     * @param clear the address without filters
     * @param filters what can be chosen
     * @param years the chart
     * @param sorts orders
     * @param total how many there are, in words
     * @param exports the whole result as files
     * @param copies leads to all copies, or back to one hit for all copies; null when there are none
     * @param rewriting leads to what was typed and nothing else, or back; null when nothing was rewritten
     * @param remarks what was understood
     * @param offers filters that the words may mean, leading to them
     * @param statements the statements found
     * @param documents the documents found
     * @param next the next page, or null
     * @param first the first page when this is a later one, or null
     * @param relief when nothing was found: what to drop, with what that would find
     */
    record Search(
            Frame frame,
            Form form,
            boolean welcome,
            List<Part.Link> examples,
            List<Part.Choice> tabs,
            List<Part.Chip> chips,
            String clear,
            List<Part.Filter> filters,
            List<Part.Bar> years,
            List<Part.Choice> sorts,
            String total,
            List<Part.Link> exports,
            Part.@Nullable Link copies,
            Part.@Nullable Link rewriting,
            List<String> remarks,
            List<Part.Link> offers,
            List<Part.StatementCard> statements,
            List<Part.DocumentCard> documents,
            @Nullable String next,
            @Nullable String first,
            List<Part.Choice> relief)
            implements Page {}

    /**
     * A document.
     *
     * @param frame what stands around it
     * @param title its title, with the statement in it if there is one
     * @param byline outlet and day in words
     * @param advertorial whether it was paid for or placed
     * @param source address of the page it came from, only http and https; or null
     * @param paragraphs the text
     * @param statements its statements
     * @param facts what else is known
     * @param similar documents like it
     */
    record Reading(
            Frame frame,
            List<Part.Run> title,
            String byline,
            boolean advertorial,
            @Nullable String source,
            List<List<Part.Run>> paragraphs,
            List<Part.StatementCard> statements,
            List<Part.Fact> facts,
            List<Part.Source> similar)
            implements Page {}

    /**
     * What became of files.
     *
     * @param frame what stands around it
     * @param state whether a run is going on, in words
     * @param runs the accounts, the newest first
     * @param refusals the files that the newest run refused
     * @param more how many refused files are not shown, in words; empty when all are
     */
    record Intake(Frame frame, String state, List<Part.RunCard> runs, List<Part.RefusedFile> refusals, String more)
            implements Page {}

    /**
     * A clipping digest that is being put together.
     *
     * @param frame what stands around it
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
     * @param frame what stands around it
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
     * @param frame what stands around it
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
     * A person.
     *
     * @param frame what stands around it
     * @param name name without titles
     * @param spellings other forms of the name
     * @param office the office last seen
     * @param tenures offices, the last one first
     * @param topics topics with counts
     * @param total how many statements, in words
     * @param statements the newest ones
     * @param all the search for all of them
     */
    record Person(
            Frame frame,
            String name,
            List<String> spellings,
            String office,
            List<Part.Tenure> tenures,
            List<Part.Choice> topics,
            String total,
            List<Part.StatementCard> statements,
            String all)
            implements Page {}

    /** What this is. */
    record About(Frame frame) implements Page {}

    /**
     * How good the findings are.
     *
     * @param frame what stands around it
     * @param sets the figures of each set of marked documents
     */
    record Quality(Frame frame, List<Part.Measured> sets) implements Page {}

    /**
     * Why there is no answer.
     *
     * @param frame what stands around it
     * @param status HTTP status
     * @param heading what happened
     * @param detail to what, and what to do
     * @param suggestions addresses that would work
     * @param request names the request in the log
     */
    record Failure(Frame frame, int status, String heading, String detail, List<Part.Link> suggestions, String request)
            implements Page {}
}
