package tutur.verification;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import tutur.statement.Speaker;
import tutur.text.Span;

/**
 * What the archive knows of a quotation.
 *
 * @param span where the quotation stands in {@link Verification#text()}, without its marks
 * @param quotation its words as written
 * @param claimed who said it, as the text claims
 * @param verdict whether the archive has it
 * @param speaker whether the archive has the speaker that the text claims
 * @param part whether the quotation is only a part of the statement of the archive; false unless exact or near
 * @param likeness 1 when exact; when near, 1 less the words to insert, delete or replace for each word of the quotation; when
 *     reworded, the share of its content words that the statement has in some form; 0 when not found or put together
 * @param difference the quotation against the first occurrence, in order; empty when not found or put together
 * @param warnings what to look at before using it
 * @param occurrences where the archive has it: of exact ones the earliest publication first, of others the likeliest first, then the earliest;
 *     undated ones last
 * @param more how many more statements are known to have these words exactly, beyond those that are listed
 */
public record Finding(
        Span span,
        String quotation,
        Speaker claimed,
        Verdict verdict,
        Claim speaker,
        boolean part,
        double likeness,
        List<Piece> difference,
        Set<Warning> warnings,
        List<Occurrence> occurrences,
        int more) {

    /** Whether the archive has a quotation. */
    public enum Verdict {
        /** The same words in the same order, next to each other in one statement; case, accents and marks aside. */
        EXACT,
        /** At most one word in five differs. */
        NEAR,
        /** Many of its content words, in whatever form and order, stand in one statement. */
        REWORDED,
        /** No statement of the archive is like it. */
        NOT_FOUND
    }

    /** Whether the archive has the speaker that the text claims. */
    public enum Claim {
        /** The text names nobody. */
        NONE,
        /** The archive has the same speaker. */
        SAME,
        /** The archive has somebody else. */
        DIFFERS,
        /** The archive does not know who said it, or does not have it. */
        OPEN
    }

    /** What to look at before using a quotation. */
    public enum Warning {
        /** A negation stands in one of both only. */
        NEGATION,
        /** A number differs. */
        NUMBER,
        /** The archive has the words as reported by a document only, not between quotation marks. */
        REPORTED,
        /** The words stand in the text of a document that does not tell who says them. */
        TEXT,
        /** The quotation leaves words out, and says so by an ellipsis. */
        OMISSION,
        /** Several speakers said these words. */
        SEVERAL,
        /**
         * It is put together from pieces of several statements, each word by word: reworded when all stand in one document, else not
         * found; the occurrences are these statements.
         */
        JOINED
    }

    /** Copies the lists. */
    public Finding {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(quotation, "quotation");
        Objects.requireNonNull(claimed, "claimed");
        Objects.requireNonNull(verdict, "verdict");
        Objects.requireNonNull(speaker, "speaker");
        difference = List.copyOf(difference);
        warnings = Set.copyOf(warnings);
        occurrences = List.copyOf(occurrences);
    }

    /** Whether the archive has it word by word, and nobody else as its speaker than the text. */
    public boolean confirmed() {
        return verdict == Verdict.EXACT && (speaker == Claim.SAME || speaker == Claim.NONE);
    }
}
