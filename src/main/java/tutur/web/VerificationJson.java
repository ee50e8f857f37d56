package tutur.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.statement.Statement;
import tutur.text.Span;
import tutur.verification.Finding;
import tutur.verification.Occurrence;
import tutur.verification.Piece;
import tutur.verification.Verification;

/**
 * A checked text as the API tells it; component names are those of {@link Verification}.
 *
 * @param confirmed whether all quotations were checked and are as the archive has them, word by word and by the same speaker
 * @param characters length of the text as it was read; all offsets are in it
 */
record VerificationJson(
        boolean confirmed, int characters, List<FindingJson> findings, List<Span> tooShort, List<Span> unchecked) {

    /** A quotation; {@code content} is where it stands in the text. */
    record FindingJson(
            Span content,
            String quotation,
            StatementJson.SpeakerJson claimed,
            String verdict,
            String speaker,
            boolean part,
            double likeness,
            List<Piece> difference,
            List<String> warnings,
            List<OccurrenceJson> occurrences,
            int more) {

        static FindingJson of(Finding finding, String base) {
            return new FindingJson(
                    finding.span(),
                    finding.quotation(),
                    StatementJson.SpeakerJson.of(finding.claimed()),
                    Labels.slug(finding.verdict()),
                    Labels.slug(finding.speaker()),
                    finding.part(),
                    finding.likeness(),
                    finding.difference(),
                    finding.warnings().stream().map(Labels::slug).sorted().toList(),
                    finding.occurrences().stream()
                            .map(occurrence -> OccurrenceJson.of(occurrence, base))
                            .toList(),
                    finding.more());
        }
    }

    /** Where the archive has it; {@code id} and {@code kind} are null when the words are no statement of anybody. */
    record OccurrenceJson(
            @Nullable String id,
            Statement.@Nullable Kind kind,
            String text,
            StatementJson.SpeakerJson speaker,
            @Nullable String deliveredBy,
            @Nullable LocalDate when,
            StatementJson.@Nullable Place where,
            StatementJson.DocumentRef document,
            String permalink,
            boolean exact,
            double likeness) {

        static OccurrenceJson of(Occurrence occurrence, String base) {
            return new OccurrenceJson(
                    occurrence.statement(),
                    occurrence.kind(),
                    occurrence.words(),
                    StatementJson.SpeakerJson.of(occurrence.speaker()),
                    occurrence.deliveredBy(),
                    occurrence.when(),
                    StatementJson.Place.of(occurrence.where()),
                    new StatementJson.DocumentRef(
                            occurrence.document(),
                            occurrence.title(),
                            occurrence.outlet(),
                            occurrence.published(),
                            occurrence.url(),
                            occurrence.path()),
                    base + Verifications.place(occurrence),
                    occurrence.exact(),
                    occurrence.likeness());
        }
    }

    static VerificationJson of(Verification verification, String base) {
        return new VerificationJson(
                verification.confirmed(),
                verification.text().length(),
                verification.findings().stream()
                        .map(finding -> FindingJson.of(finding, base))
                        .toList(),
                verification.tooShort(),
                verification.unchecked());
    }
}
