package tutur.archive;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tutur.annotation.AnnotatedDocument;
import tutur.roster.Roster;
import tutur.statement.Corrected;
import tutur.story.Stories;

/**
 * Documents and their statements, searchable. Safe for use by several threads; what one {@link #commit} has made durable survives
 * the death of the process at any moment. All that is asked is answered from what was last committed. In all answers officials have
 * the ids of the {@link #roster() roster}, whatever id a document by itself would give them.
 */
public interface Archive extends AutoCloseable {

    /**
     * What is known of a document without reading it; enough to tell whether a file is new, changed or known under another name.
     *
     * @param id id of the document
     * @param sha256 SHA-256 of its bytes as received, see {@link tutur.document.Origin#sha256()}
     * @param fingerprint {@link tutur.text.Fingerprint} of its body; the same for the same words
     * @param corrections what people corrected in it, see {@link AnnotatedDocument#corrections()}
     */
    record Entry(String id, String sha256, String fingerprint, List<Corrected> corrections) {

        /** Copies the list. */
        public Entry {
            corrections = List.copyOf(corrections);
        }
    }

    /**
     * The words of a statement, told without reading its document.
     *
     * @param statement id of the statement
     * @param words what was said, as the document has it
     */
    record Wording(String statement, String words) {

        /** @throws NullPointerException when a component is missing */
        public Wording {
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(words, "words");
        }
    }

    /**
     * How words that are being typed may go on.
     *
     * @param titles titles of documents that have all the words, the newest first
     * @param phrases what was typed with its last word completed as documents have it, the most frequent first; when nothing begins so,
     *     with words that are spelled like it
     */
    record Completions(List<Title> titles, List<String> phrases) {

        /** The title of a document, by its id. */
        public record Title(String document, String words) {}

        /** Copies the lists. */
        public Completions {
            titles = List.copyOf(titles);
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * How large an archive is where it is kept.
     *
     * @param bytes size on the disk
     * @param generation goes up with each commit that changes something; for one archive only
     */
    record Extent(long bytes, long generation) {}

    /** Sees hits, one after the other. */
    @FunctionalInterface
    interface Visitor {

        /** The next hit; what it throws ends the walk. */
        void visit(Hit hit) throws IOException;
    }

    /** Adds a document with its statements in one piece, replacing what stood under the same id. Visible after the next commit. */
    void add(AnnotatedDocument document) throws IOException;

    /** Removes a document and its statements; unknown ids are no error. Visible after the next commit. */
    void remove(String id) throws IOException;

    /**
     * Replaces a document, in the state in which it was added and last committed, by what {@code change} makes of it; nothing happens
     * when that is the same. Visible after the next commit.
     *
     * @return whether there was a document of this id and it was replaced
     */
    boolean change(String id, UnaryOperator<AnnotatedDocument> change) throws IOException;

    /** Makes everything added and removed so far durable and visible. */
    void commit() throws IOException;

    /**
     * The state that questions are answered from: another number after each commit that changed something, the same as long as
     * answers stay the same. Numbers of different archives say nothing about each other. A search with a cursor may go on in an earlier
     * state, see {@link #search}.
     */
    long generation() throws IOException;

    /** The document of this id, or of the document that the statement of this id stands in; empty when there is none. */
    Optional<AnnotatedDocument> find(String id) throws IOException;

    /**
     * Runs a search. Totals and counts are exact. Pages that follow each other by relevance, or with copies folded, come from the state that
     * the first was taken from, as long as that is kept; when it is not, from the present one, with the remark {@code archive-changed}. By
     * day, with all copies, each comes from the present state, and still shows each hit that was there before once.
     *
     * @throws InvalidCursor when the cursor was not made by this search
     */
    SearchResult search(SearchRequest request) throws IOException;

    /**
     * Statements of any kind that may be these words in other wording: first those that have all of them next to each other, the
     * earliest first, undated ones last; then, only when there are none, those that have most of the rarest of them in any form, the
     * likeliest first. Made to be asked hundreds of times in a second; whoever asks compares the words.
     *
     * @param words what somebody is said to have said; of a long text its rarest words lead to statements
     * @param most how many at the most, 1 to 1000
     */
    List<Wording> wordings(String words, int most) throws IOException;

    /**
     * Documents like the one of this id, or statements like the one: the likest first, without copies; empty when there is no such
     * thing.
     *
     * @param most how many at the most, 1 to 100
     */
    List<Hit> similar(String id, int most) throws IOException;

    /**
     * Shows every hit of a search to {@code visitor}, in its order and of one state of the archive, whatever is written meanwhile; some
     * hundreds at a time in memory.
     *
     * @param request what to look for; its size, cursor and facets do not count
     * @return how many there were
     */
    long walk(SearchRequest request, Visitor visitor) throws IOException;

    /**
     * Officials and what the documents tell of them. Words and phrases of the query look at names, offices and the names of the
     * regions, words also at the beginnings of words there; the other parts at what the documents that name an official say of him there ({@code In} at the region of the
     * office).
     *
     * @param query which officials; everything for all
     * @param from how many to skip, 0 or more
     * @param size how many at the most, 0 to 1000
     */
    Officials officials(Query query, int from, int size) throws IOException;

    /**
     * Who said what a search for statements finds, and beside them who is called as another query asks.
     *
     * @param request the search, rewritten as {@link #search} would; its size, cursor and facets do not count
     * @param called looks for officials as {@link #officials} does; an empty {@code AnyOf} for none
     * @param from how many to skip, 0 or more
     * @param size how many at the most, 0 to 1000
     * @throws IllegalArgumentException when the search is not one for statements
     */
    Speakers speakers(SearchRequest request, Query called, int from, int size) throws IOException;

    /**
     * How {@code typed} may go on; nothing for a text of more than 100 characters. Made to be asked with every key.
     *
     * @param most how many titles and how many phrases at the most, 1 to 20
     */
    Completions complete(String typed, int most) throws IOException;

    /**
     * Words of the archive that are spelled like one and that it has far more often, the likeliest first; empty when it has that one
     * often enough to be meant.
     *
     * @param word one word, in any form
     * @param unit in what they stand
     */
    List<String> meant(String word, SearchRequest.Unit unit) throws IOException;

    /** Who is who in all documents, and who held which office when. */
    Roster roster() throws IOException;

    /** Which documents are copies of one text, and which statements are one quotation; the ids in it are those of documents and statements. */
    Stories stories() throws IOException;

    /** Shows every document to {@code visitor}, in no particular order, without reading them; one entry at a time in memory. */
    void entries(Consumer<Entry> visitor) throws IOException;

    /** How large it is, as it was last committed. */
    Extent extent() throws IOException;

    /** Commits and lets go of everything. */
    @Override
    void close() throws IOException;
}
