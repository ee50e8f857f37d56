package tutur.verification;

import java.util.List;
import java.util.Objects;
import tutur.text.Span;

/**
 * A text and what the archive knows of the quotations in it.
 *
 * @param text the text as it was read: line ends are line feeds, character references are what they stand for; invisible
 *     characters, emoji and the marks of messaging apps are gone
 * @param findings one for each quotation that was checked, in order
 * @param tooShort quotations of so few words that many say them; not checked
 * @param unchecked quotations behind the last one that was checked
 */
public record Verification(String text, List<Finding> findings, List<Span> tooShort, List<Span> unchecked) {

    /** Copies the lists. */
    public Verification {
        Objects.requireNonNull(text, "text");
        findings = List.copyOf(findings);
        tooShort = List.copyOf(tooShort);
        unchecked = List.copyOf(unchecked);
    }

    /** How many of the quotations have this verdict. */
    public int count(Finding.Verdict verdict) {
        return (int) findings.stream().filter(f -> f.verdict() == verdict).count();
    }

    /** Whether there are quotations, all were checked, and all are as the archive has them; see {@link Finding#confirmed()}. */
    public boolean confirmed() {
        return !findings.isEmpty() && unchecked.isEmpty() && findings.stream().allMatch(Finding::confirmed);
    }
}
