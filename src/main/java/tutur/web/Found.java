package tutur.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of the search page that no other page has; texts and addresses as in {@link Part}. */
public sealed interface Found {

    /**
     * Where one begins who has not asked for anything yet.
     *
     * @param contents what there is, in words
     * @param examples searches to begin with
     * @param saved searches that were saved, those with news first
     * @param more how many more were saved, in words; empty when all are shown
     * @param unsaved words instead of saved searches where there are none; empty where there are some
     */
    record Welcome(String contents, List<Part.Link> examples, List<Saved> saved, String more, String unsaved)
            implements Found {}

    /**
     * A saved search.
     *
     * @param name what people call it
     * @param href the search
     * @param fresh how much it found this week, in words; empty when nothing
     * @param told when it found something last, or that it never did
     * @param troubles why it does not run, or not as it was meant; why its webhook is not told; in words
     * @param feed all that it found
     */
    record Saved(String name, String href, String fresh, String told, List<String> troubles, String feed)
            implements Found {}

    /** Something that was made of the words of a search; and how to have it otherwise, or null when that cannot be. */
    record Note(String text, Part.@Nullable Link undo) implements Found {}

    /**
     * Hits over time.
     *
     * @param title what a bar is, in words
     * @param bars the bars, in the order of time
     * @param out ways to longer times; empty when all times are shown
     * @param unit {@code day}, {@code month} or {@code year}
     */
    record Histogram(String title, List<Bar> bars, List<Part.Link> out, String unit) implements Found {}

    /**
     * How much there is in one stretch of time.
     *
     * @param label what stands below it
     * @param under what stands below that: the year or month that begins here; may be empty
     * @param name the same in full
     * @param count how many hits, in words
     * @param height hundredths of the highest
     * @param href to these days alone, or, when they are chosen, to all times; null when there is nothing
     * @param chosen whether they are the filter at work
     * @param from its first day, ISO
     * @param to its last day, ISO
     */
    record Bar(
            String label,
            String under,
            String name,
            String count,
            int height,
            @Nullable String href,
            boolean chosen,
            String from,
            String to)
            implements Found {}

    /**
     * Why a hit stands where it stands, told or to be asked for.
     *
     * @param id where it stands on the page
     * @param href the same page with the reasons, at this hit; null where they are told
     * @param reasons parts of the query that the hit has, those that count most first; empty where they are to be asked for
     */
    record Standing(String id, @Nullable String href, List<Reason> reasons) implements Found {}

    /**
     * A part of the query that a hit has.
     *
     * @param depth of how many other parts it is a part
     * @param part what it is, in words
     * @param text it as it could be typed; may be empty
     * @param fields where it stands, in words; may be empty
     * @param share of the whole, in words; empty where it adds nothing
     */
    record Reason(int depth, String part, String text, String fields, String share) implements Found {}

    /**
     * What one page of a search shows; of the first three lists, at most one is not empty.
     *
     * @param standings why each of the statements or documents stands where it stands, in their order; empty where nothing is to be told
     */
    record Hits(
            List<Part.StatementCard> statements,
            List<Part.DocumentCard> documents,
            List<PersonCard> persons,
            List<Standing> standings)
            implements Found {

        /** Whether the page tells why its hits stand where they stand. */
        public boolean told() {
            return !standings.isEmpty() && standings.getFirst().href() == null;
        }

        /** Why the hit at a place stands there; null where nothing is to be told. */
        public @Nullable Standing standing(int at) {
            return standings.isEmpty() ? null : standings.get(at);
        }

        /** Whether there is nothing. */
        public boolean isEmpty() {
            return statements.isEmpty() && documents.isEmpty() && persons.isEmpty();
        }
    }

    /**
     * Somebody who said something that was found, or who is only called so.
     *
     * @param name the name
     * @param href the person's page
     * @param office the office held when the last of the words were said, or the last one known
     * @param statements how many of the statements that the search finds are the person's, in words
     * @param all these statements; null when there are none
     * @param period from which day to which, in words; empty when there are none
     * @param note what else is to be known; may be empty
     */
    record PersonCard(
            String name,
            String href,
            String office,
            String statements,
            @Nullable String all,
            String period,
            String note)
            implements Found {}
}
