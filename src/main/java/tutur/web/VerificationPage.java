package tutur.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.region.Region;
import tutur.statement.Statement;
import tutur.verification.Finding;
import tutur.verification.Finding.Verdict;
import tutur.verification.Occurrence;
import tutur.verification.Piece;
import tutur.verification.Verification;
import tutur.verification.Verifier;

/**
 * Words for what was found out about quotations.
 *
 * @param frame what stands around the page
 * @param cards how speakers, days and places are called
 */
record VerificationPage(Page.Frame frame, Cards cards) {

    /** The form alone, with why nothing was checked. */
    Page.Verify empty(String text, String trouble) {
        return new Page.Verify(frame, action(), text, Verifier.LONGEST_TEXT, trouble, "", List.of(), List.of());
    }

    private String action() {
        return Pages.in(cards.texts().language(), Address.of(Verifications.PAGE))
                .toString();
    }

    Page.Verify of(String text, Verification found) {
        Texts texts = cards.texts();
        List<String> notes = new ArrayList<>();
        if (!found.tooShort().isEmpty()) {
            notes.add(texts.counted("verify.short", found.tooShort().size()));
        }
        if (!found.unchecked().isEmpty()) {
            notes.add(texts.counted("verify.unchecked", found.unchecked().size()));
        }
        String summary = found.findings().isEmpty()
                ? texts.of("verify.none")
                : texts.of(
                        "verify.summary",
                        texts.counted("verify.quotations", found.findings().size()),
                        found.count(Verdict.EXACT),
                        found.count(Verdict.NEAR),
                        found.count(Verdict.REWORDED),
                        found.count(Verdict.NOT_FOUND));
        return new Page.Verify(
                frame,
                action(),
                text,
                Verifier.LONGEST_TEXT,
                "",
                summary,
                notes,
                found.findings().stream().map(this::check).toList());
    }

    private Part.Check check(Finding finding) {
        Texts texts = cards.texts();
        String verdict = Labels.slug(finding.verdict());
        String speaker = Labels.slug(finding.speaker());
        boolean compared = finding.verdict() != Verdict.EXACT;
        return new Part.Check(
                verdict,
                texts.of("verify.verdict." + verdict),
                texts.of(finding.part() ? "verify.part." + verdict : "verify.means." + verdict),
                finding.quotation(),
                cards.who(finding.claimed()),
                speaker,
                finding.verdict() == Verdict.NOT_FOUND ? "" : texts.of("verify.speaker." + speaker),
                finding.warnings().stream()
                        .sorted()
                        .map(warning -> texts.of("verify.warning." + Labels.slug(warning)))
                        .toList(),
                compared
                        ? finding.difference().stream()
                                .map(VerificationPage::piece)
                                .toList()
                        : List.of(),
                finding.occurrences().stream()
                        .map(occurrence -> standing(occurrence, finding.verdict()))
                        .toList(),
                finding.more() == 0 ? "" : texts.of("verify.more", texts.number(finding.more())));
    }

    private static Part.Differing piece(Piece piece) {
        return new Part.Differing(piece.kind().name().toLowerCase(Locale.ROOT), piece.text());
    }

    private Part.Standing standing(Occurrence at, Verdict verdict) {
        Texts texts = cards.texts();
        Statement.Kind kind = at.kind();
        Region where = at.where();
        String outlet = Objects.requireNonNullElseGet(at.outlet(), () -> texts.of("document.outlet.unknown"));
        return new Part.Standing(
                at.words(),
                kind == null
                        ? texts.of("verify.text")
                        : texts.of("kind." + Labels.lower(kind))
                                + (verdict == Verdict.EXACT && !at.exact() ? ", " + texts.of("verify.variant") : ""),
                kind == null ? null : cards.voice(at.speaker(), at.deliveredBy()),
                texts.date(at.when()),
                Cards.iso(at.when()),
                where == null ? null : cards.names().name(where, texts),
                new Part.Source(outlet, title(at), cards.link(Verifications.place(at)), false));
    }

    private static String title(Occurrence at) {
        @Nullable String title = at.title();
        return title == null || title.isBlank() ? at.path().substring(at.path().lastIndexOf('/') + 1) : title;
    }
}
