package tutur.story;

import java.util.List;

/**
 * Documents that are one text: the first publication and what was made of it.
 *
 * @param id id of the story: that of its first document
 * @param copies the first document, then its copies, the earliest first; at least two
 */
public record Story(String id, List<Copy> copies) {

    /**
     * One of them.
     *
     * @param document its id
     * @param share which share of its text stands in the first document, 0 to 1
     * @param kept which share of the text of the first document stands in it, 0 to 1
     */
    public record Copy(String document, double share, double kept) {}

    /** Copies the list. */
    public Story {
        copies = List.copyOf(copies);
    }
}
