package tutur.mcp;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tutur.verification.Finding;
import tutur.verification.Occurrence;
import tutur.verification.Verification;
import tutur.verification.Verifier;

/** Whether quotations of a text are as the archive has them. */
final class VerificationTool {

    private static final int FINDINGS = 30;
    private static final int OCCURRENCES = 3;
    private static final int LONGEST_WORDS = 600;

    private final Supplier<Verifier> verifier;

    VerificationTool(Supplier<Verifier> verifier) {
        this.verifier = verifier;
    }

    Tool tool() {
        return new Tool(
                "verify_quotes",
                "Verify quotations",
                "Checks each quotation of a text against the archive: exact, near, reworded or not-found, whether the speaker that the text names is"
                        + " the archive's, what differs word by word, and where it stands. Use it before a quotation is published. The text is not stored.",
                new Arguments()
                        .needs(
                                "text",
                                "A text of up to " + Verifier.LONGEST_TEXT
                                        + " characters with quotations between quotation marks, or one quotation.",
                                "“Serapan anggaran kita baru enam puluh persen,” kata Bupati Yulita Sarun."),
                this::answer);
    }

    private Map<String, Object> answer(Given given, Telling telling) throws IOException {
        String text = String.valueOf(given.text("text"));
        if (text.length() > Verifier.LONGEST_TEXT) {
            throw new IllegalArgumentException(
                    "'text' has more than " + Verifier.LONGEST_TEXT + " characters: send it in pieces");
        }
        Verification found = verifier.get().verify(text);
        int more = Math.max(0, found.findings().size() - FINDINGS)
                + found.unchecked().size();
        Map<String, Object> told = Telling.map(
                "confirmed", found.confirmed(),
                "tooShort", found.tooShort().isEmpty() ? null : found.tooShort().size(),
                "notTold", more == 0 ? null : more + " more quotations: send them in another call");
        told.put(
                "findings",
                found.findings().stream()
                        .limit(FINDINGS)
                        .map(finding -> finding(finding, telling))
                        .toList());
        return told;
    }

    private static Map<String, Object> finding(Finding finding, Telling telling) {
        return Telling.map(
                "quotation", Telling.clean(finding.quotation(), LONGEST_WORDS),
                "verdict", Telling.word(finding.verdict()),
                "claimed", Telling.speaker(finding.claimed()),
                "speaker", Telling.word(finding.speaker()),
                "part", finding.part() ? true : null,
                "likeness", finding.likeness(),
                "difference", difference(finding),
                "warnings",
                        finding.warnings().stream().sorted().map(Telling::word).toList(),
                "occurrences",
                        finding.occurrences().stream()
                                .limit(OCCURRENCES)
                                .map(at -> occurrence(at, telling))
                                .toList(),
                "more", finding.more() + Math.max(0, finding.occurrences().size() - OCCURRENCES));
    }

    /** Words of the quotation only as [-…-], of the archive only as {+…+}, as wdiff writes them. */
    private static @Nullable String difference(Finding finding) {
        if (finding.verdict() == Finding.Verdict.EXACT || finding.difference().isEmpty()) {
            return null;
        }
        List<String> pieces = finding.difference().stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case QUOTED -> "[-" + piece.text() + "-]";
                    case ARCHIVED -> "{+" + piece.text() + "+}";
                })
                .toList();
        return Telling.clean(String.join(" ", pieces), 2 * LONGEST_WORDS);
    }

    private static Map<String, Object> occurrence(Occurrence at, Telling telling) {
        return Telling.map(
                "id", at.statement(),
                "text", Telling.clean(at.words(), LONGEST_WORDS),
                "speaker", Telling.speaker(at.speaker()),
                "when", at.when(),
                "exact", at.exact(),
                "document",
                        Telling.map(
                                "id",
                                at.document(),
                                "title",
                                Telling.clean(at.title(), 200),
                                "outlet",
                                Telling.clean(at.outlet(), 200)),
                "permalink", telling.place(at.document(), at.statement()));
    }
}
