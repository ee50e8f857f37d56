package tutur.archive;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A search.
 *
 * @param query what to look for
 * @param unit what to answer with
 * @param sort in which order
 * @param size how many hits at the most, 0 to 1000
 * @param cursor where to go on, as {@link SearchResult#cursor()} of the page before gave it, or null for the first page
 * @param facets what to count over all hits
 * @param copies whether copies are hits of their own
 * @param rewriting whether less may be asked for when too little is found
 * @param explaining whether hits say why they stand where they stand, see {@link Hit.Explanation}; costs a second look at each
 */
public record SearchRequest(
        Query query,
        Unit unit,
        Sort sort,
        int size,
        @Nullable String cursor,
        List<Facet.Field> facets,
        Copies copies,
        Rewriting rewriting,
        boolean explaining) {

    /** The largest page. */
    public static final int MOST_HITS = 1000;

    /** What hits are. */
    public enum Unit {
        /** Documents. */
        DOCUMENT,
        /** Statements. */
        STATEMENT
    }

    /** What becomes of copies, see {@link Archive#stories()}. */
    public enum Copies {
        /**
         * Of the documents of one story, or the statements that are one quotation, that are found, one is the hit: the one that is first
         * in the order of the search.
         */
        FOLD,
        /** Each is a hit. */
        ALL
    }

    /** What becomes of a query that finds too little. */
    public enum Rewriting {
        /** It finds what it finds. */
        OFF,
        /**
         * Words that the archive does not have at all are sought by their spelling; then fewer of the words are asked for, see {@link
         * Loosening.Demand}. The result says so in its remarks.
         */
        ON,
        /** As {@link #ON}, but words do not find their synonyms. */
        NO_SYNONYMS,
        /** As {@link #ON}, but names of topics do not find what is about these. */
        NO_TOPICS,
        /** As {@link #ON}, but a question is words like others, see {@link Query.Question}. */
        NO_QUESTIONS,
        /** As {@link #ON}, but titles around names are words like others. */
        NO_TITLES,
        /** As {@link #ON}, but no other spelling is sought and nothing is asked with fewer words. */
        NO_LOOSENING;

        /** Whether a question is read as one. */
        public boolean reads() {
            return this != OFF && this != NO_QUESTIONS;
        }

        /** Whether titles around names are left out. */
        public boolean bares() {
            return this != OFF && this != NO_TITLES;
        }

        /** Whether a query that finds too little is said again. */
        public boolean loosens() {
            return this != OFF && this != NO_LOOSENING;
        }
    }

    /** Orders; each is total, so that paging never repeats or loses a hit, see {@link Archive#search}. */
    public enum Sort {
        /** Best first, then as {@link #NEWEST}. */
        RELEVANCE,
        /** Newest first, on one day the latest publication; undated last; of equal ones by id. */
        NEWEST,
        /**
         * Oldest first, on one day the earliest publication ({@link tutur.document.Document#EARLIEST}: by the minute, that of an office
         * before others); undated last; of equal ones by id.
         */
        OLDEST
    }

    /** The same search, another page of it, without counts. */
    public SearchRequest page(int hits, @Nullable String from) {
        return new SearchRequest(query, unit, sort, hits, from, List.of(), copies, rewriting, explaining);
    }

    /** The same search with another query, from its first page on and without counts. */
    public SearchRequest asking(Query other) {
        return new SearchRequest(other, unit, sort, size, null, List.of(), copies, rewriting, explaining);
    }

    /** @throws IllegalArgumentException when the size is out of range */
    public SearchRequest {
        Objects.requireNonNull(query, "query");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(sort, "sort");
        Objects.requireNonNull(copies, "copies");
        Objects.requireNonNull(rewriting, "rewriting");
        facets = List.copyOf(facets);
        if (size < 0 || size > MOST_HITS) {
            throw new IllegalArgumentException("size " + size + ": 0 to " + MOST_HITS);
        }
    }

    /** A search that explains nothing. */
    public SearchRequest(
            Query query,
            Unit unit,
            Sort sort,
            int size,
            @Nullable String cursor,
            List<Facet.Field> facets,
            Copies copies,
            Rewriting rewriting) {
        this(query, unit, sort, size, cursor, facets, copies, rewriting, false);
    }

    /** A search in which each copy is a hit and nothing is rewritten. */
    public SearchRequest(
            Query query, Unit unit, Sort sort, int size, @Nullable String cursor, List<Facet.Field> facets) {
        this(query, unit, sort, size, cursor, facets, Copies.ALL, Rewriting.OFF);
    }
}
