package tutur.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts of the search page that no other page has; texts and addresses as in {@link Part}. */
public sealed interface Found {

    /** What one page of a search shows; of the three lists, at most one is not empty. */
    record Hits(List<Part.StatementCard> statements, List<Part.DocumentCard> documents, List<PersonCard> persons)
            implements Found {

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
