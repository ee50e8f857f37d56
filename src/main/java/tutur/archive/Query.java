package tutur.archive;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.statement.Statement;

/**
 * What to look for: a tree that every engine understands in the same way. Values are the ids of DESIGN.md: official slugs, office
 * names, ministry codes of regions, topic ids, outlet names.
 */
public sealed interface Query {

    /** What asks for a property that a document or statement has or has not, and not for words. */
    sealed interface Filter extends Query {}

    /** All words of {@code text}, anywhere, in any order; analysed by the engine with our analysis. */
    record Words(String text) implements Query {}

    /** The words of {@code text} next to each other. */
    record Phrase(String text) implements Query {}

    /**
     * The words of {@code text} as written, in any order, with so many other words between them at the most.
     *
     * @param distance 0 or more
     */
    record Near(String text, int distance) implements Query {}

    /** A word that begins so, as written: at least two letters or digits. */
    record Prefix(String start) implements Query {}

    /**
     * A word that is spelled like this one, the first letter the same.
     *
     * @param edits how many letters may be put in, left out, exchanged or swapped, 1 or 2
     */
    record Like(String word, int edits) implements Query {}

    /** What {@code query}, made of words alone, finds in the title of the document. */
    record Titled(Query query) implements Query {}

    /**
     * So many of {@code parts}, the more the better.
     *
     * @param parts what to look for
     * @param hints what need not be found, but counts where it is
     * @param needed how many of the parts must be found, 0 to all
     */
    record Most(List<Query> parts, List<Query> hints, int needed) implements Query {

        /** @throws IllegalArgumentException when more parts are needed than there are */
        public Most {
            parts = List.copyOf(parts);
            hints = List.copyOf(hints);
            if (needed < 0 || needed > parts.size()) {
                throw new IllegalArgumentException(needed + " needed of " + parts.size() + " parts");
            }
        }
    }

    /**
     * What was said, or something else that means the same; the former counts more.
     *
     * @param said what the user wrote
     * @param same synonyms of it
     */
    record Alternatives(Query said, List<Query> same) implements Query {

        /** Copies the list. */
        public Alternatives {
            same = List.copyOf(same);
        }
    }

    /**
     * What {@code said} finds; of that, what has a property that the words may name comes first. A query that finds too little is
     * asked again for either of the two.
     *
     * @param said what the user wrote, such as {@code medan}
     * @param named the properties that it may name, made of filters, such as the region; at least one, those that count most first
     * @param inWords whether the words must be found, or a property is enough
     */
    record Meant(Query said, List<Query> named, boolean inWords) implements Query {

        /** @throws IllegalArgumentException when nothing is named */
        public Meant {
            named = List.copyOf(named);
            if (named.isEmpty()) {
                throw new IllegalArgumentException(said + " names nothing");
            }
        }
    }

    /**
     * What {@code said} finds, as the question of somebody who wants an answer: documents that have its words in one passage, and beside
     * them something that may be the answer, come first.
     *
     * @param text what the user wrote
     * @param said the words of it
     * @param answer what is asked for
     */
    record Question(String text, Query said, Answer answer) implements Query {

        /** Kinds of answers. */
        public enum Answer {
            /** A day, a month or a year. */
            DAY,
            /** A number, in digits or words. */
            NUMBER,
            /** The name of somebody or something that the question does not name. */
            NAME,
            /** The name of a place. */
            PLACE
        }
    }

    /**
     * Statements by the person of this id, or documents that name the person in office or let him speak, under whatever name; the id
     * is one of the roster or one under which documents know somebody.
     */
    record SaidBy(String official) implements Filter {}

    /** The same for the holders of an office, such as {@code Sekda}, whether acting or not; upper and lower case are the same. */
    record HeldBy(String office) implements Filter {}

    /**
     * In a region, by its code, or in one that lies in it. A statement is in the region of its speaker's office, in the one it was
     * said in and in the primary regions of its document; a document in its primary regions and venues and in the regions of its
     * statements, or, when it has none of these, in those that it mentions.
     */
    record In(String region) implements Filter {}

    /** By holders of an office of this region, by its code, not of one that lies in it; or documents that name one in office. */
    record SeatedIn(String region) implements Filter {}

    /** About a topic. */
    record About(String topic) implements Filter {}

    /** In a document about a topic, whatever the words of a statement themselves are about. */
    record InDocumentAbout(String topic) implements Filter {}

    /** Published by an outlet; upper and lower case are the same. */
    record From(String source) implements Filter {}

    /** Statements of a kind, or documents that have one. */
    record OfKind(Statement.Kind kind) implements Filter {}

    /** Paid for or placed by an office, or not. */
    record Advertorial(boolean value) implements Filter {}

    /**
     * Documents of the story of this document, itself among them; or statements in them. See {@link Archive#stories()}.
     *
     * @param document id of one of them
     */
    record OfStory(String document) implements Filter {}

    /**
     * Statements that are the same quotation as this one, itself among them; or documents that have one.
     *
     * @param statement id of one of them
     */
    record OfQuotation(String statement) implements Filter {}

    /**
     * On one of these days, both inclusive; null leaves a side open. The day of a document is that of its publication or else of its
     * main event; the day of a statement is that on which it was said or else the day of its document. Undated ones are on no day.
     */
    record Between(@Nullable LocalDate from, @Nullable LocalDate to) implements Filter {}

    /** All of these; everything when empty. */
    record AllOf(List<Query> queries) implements Query {

        /** Copies the list. */
        public AllOf {
            queries = List.copyOf(queries);
        }
    }

    /** At least one of these; nothing when empty. */
    record AnyOf(List<Query> queries) implements Query {

        /** Copies the list. */
        public AnyOf {
            queries = List.copyOf(queries);
        }
    }

    /** None of what {@code query} finds. */
    record Not(Query query) implements Query {}
}
