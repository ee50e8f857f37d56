package tutur.archive;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.statement.Statement;

/** One answer of a search. */
public sealed interface Hit {

    /** The document found, or the one that the statement stands in. */
    AnnotatedDocument document();

    /** How many other documents of the archive have the same story, or the same quotation. */
    int copies();

    /** How well it fits, comparable inside one result only; 0 when sorted by date. */
    double score();

    /** Why it stands where it stands; null when the search did not ask. */
    @Nullable
    Explanation explanation();

    /**
     * A document.
     *
     * @param document the document found
     * @param snippets passages of the body that show why, best first
     * @param score how well it fits
     * @param story id of its story; its own when it has no copies
     * @param copies how many copies of it there are
     * @param matched statements in it that have anything of what was sought, best first, at most three, none far behind the best; empty
     *     when it has none
     * @param explanation why it stands where it stands, or null
     */
    record DocumentHit(
            AnnotatedDocument document,
            List<Snippet> snippets,
            double score,
            String story,
            int copies,
            List<Matched> matched,
            @Nullable Explanation explanation)
            implements Hit {

        /** Copies the lists. */
        public DocumentHit {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(story, "story");
            snippets = List.copyOf(snippets);
            matched = List.copyOf(matched);
        }
    }

    /**
     * A statement in a document that was found.
     *
     * @param statement the statement
     * @param snippet its words with the matches
     */
    record Matched(Statement statement, Snippet snippet) {

        /** @throws NullPointerException when a component is missing */
        public Matched {
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(snippet, "snippet");
        }
    }

    /**
     * A statement.
     *
     * @param document the document it stands in
     * @param statement the statement found
     * @param snippet its words with the matches
     * @param score how well it fits
     * @param quotation id of the quotation that it is one form of; its own when it stands nowhere else
     * @param copies how many other documents have it
     * @param explanation why it stands where it stands, or null
     */
    record StatementHit(
            AnnotatedDocument document,
            Statement statement,
            Snippet snippet,
            double score,
            String quotation,
            int copies,
            @Nullable Explanation explanation)
            implements Hit {

        /** @throws NullPointerException when a component is missing */
        public StatementHit {
            Objects.requireNonNull(document, "document");
            Objects.requireNonNull(statement, "statement");
            Objects.requireNonNull(snippet, "snippet");
            Objects.requireNonNull(quotation, "quotation");
        }
    }

    /**
     * Why a hit stands where it stands: a part of the query that it has, how much that adds to its score, and the parts of that part. What a hit
     * does not have is not told. Bounded: see {@link #MOST_PARTS} and {@link #LONGEST_TEXT}.
     *
     * @param part what it is
     * @param text it as it could be typed, cut at the end; the day of the hit for {@link Part#DAY}, empty where nothing could be typed
     * @param fields where a word stands: {@code title}, {@code body}; {@code said}, {@code context}, {@code above} (title of the document) of
     *     statements; empty for all else
     * @param score what it adds to the score, 0 or more; filters add nothing
     * @param share the same as a share of the score of the hit, 0 to 1
     * @param parts of what it is made, those that add most first
     */
    record Explanation(
            Part part, String text, List<String> fields, double score, double share, List<Explanation> parts) {

        /** Parts of one part that are told one by one, those that add most; the others stand together as {@link Part#OTHERS}. */
        public static final int MOST_PARTS = 12;

        /** Characters of a text. */
        public static final int LONGEST_TEXT = 200;

        /** What a part can be. */
        public enum Part {
            /** The whole: all that was asked in the end, after rewriting. */
            HIT,
            /** A word. */
            WORD,
            /** Words next to each other. */
            PHRASE,
            /** Words near each other. */
            NEAR,
            /** The beginning of a word. */
            PREFIX,
            /** A word that is spelled alike. */
            ALIKE,
            /** Words in the title. */
            TITLE,
            /** What means the same as words that were typed, or is spelled like them; counts instead of them where it counts more. */
            SYNONYM,
            /** A word or one of its synonyms: what counts most of them counts. */
            EITHER,
            /** One of several, as {@code OR} asks for. */
            ANY,
            /** All of several. */
            ALL,
            /** So many of the words, see {@link Query.Most}. */
            SOME,
            /** More of the words than others have. */
            MORE,
            /** The words of a question close together, and what may answer it beside them. */
            CLOSENESS,
            /** A person. */
            OFFICIAL,
            /** An office. */
            OFFICE,
            /** A region. */
            REGION,
            /** A topic. */
            TOPIC,
            /** An outlet. */
            SOURCE,
            /** A kind of statement. */
            KIND,
            /** Days between which it lies. */
            DATE,
            /** Whether it was paid for. */
            ADVERTORIAL,
            /** A story. */
            STORY,
            /** A quotation. */
            QUOTATION,
            /** What it has not. */
            WITHOUT,
            /** Its day, which alone decides when hits are sorted by day. */
            DAY,
            /** Parts that are not told one by one. */
            OTHERS
        }

        /** @throws IllegalArgumentException when the score is below 0 */
        public Explanation {
            Objects.requireNonNull(part, "part");
            if (!(score >= 0)) {
                throw new IllegalArgumentException(part + " adds " + score + ": 0 or more");
            }
            text = cut(text);
            fields = List.copyOf(fields);
            parts = shortened(parts);
        }

        private static List<Explanation> shortened(List<Explanation> parts) {
            List<Explanation> sorted = parts.stream()
                    .sorted(Comparator.comparingDouble(Explanation::score).reversed())
                    .toList();
            if (sorted.size() <= MOST_PARTS) {
                return sorted;
            }
            List<Explanation> rest = sorted.subList(MOST_PARTS, sorted.size());
            Explanation others = new Explanation(
                    Part.OTHERS,
                    "",
                    List.of(),
                    rest.stream().mapToDouble(Explanation::score).sum(),
                    rest.stream().mapToDouble(Explanation::share).sum(),
                    List.of());
            return Stream.concat(sorted.stream().limit(MOST_PARTS), Stream.of(others))
                    .toList();
        }

        private static String cut(String text) {
            if (text.length() <= LONGEST_TEXT) {
                return text;
            }
            int end = LONGEST_TEXT - 1;
            return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
        }
    }
}
