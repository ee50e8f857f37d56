package tutur.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.archive.Hit;
import tutur.archive.Hit.Explanation;
import tutur.document.Document;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.region.Region;
import tutur.statement.Corrected;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.story.Quotation;
import tutur.story.Stories;
import tutur.text.Fingerprint;
import tutur.text.Span;

/**
 * A statement as the API tells it; component names are those of {@link Statement}. {@code matches} and {@code score} are those of a
 * hit: the words of {@code text} that matched, and how well it fits (null outside of searches).
 *
 * @param quotation id of the quotation that it is one form of; its own when it stands in no other document
 * @param copies how many other documents have this quotation
 * @param variants all its forms when the statement is told alone, itself first; null in lists
 * @param explanation why a hit stands where it stands; null when the search did not ask
 */
record StatementJson(
        String id,
        Statement.Kind kind,
        String text,
        SpeakerJson speaker,
        @Nullable String deliveredBy,
        @Nullable LocalDate when,
        @Nullable Place where,
        List<String> topics,
        DocumentRef document,
        String permalink,
        Span content,
        @Nullable Span cue,
        String rule,
        double confidence,
        List<Corrected> corrections,
        List<Span> matches,
        @Nullable Double score,
        String quotation,
        int copies,
        @Nullable List<Variant> variants,
        @Nullable Explanation explanation)
        implements SearchJson.HitJson {

    /** A region by code and name. */
    record Place(String code, String name) {

        static @Nullable Place of(@Nullable Region region) {
            return region == null ? null : new Place(region.code(), region.name());
        }
    }

    /**
     * Who said it.
     *
     * @param kind {@code known} (a person in office), {@code person}, {@code institution} or {@code unknown}
     * @param name the name; null when unknown
     */
    record SpeakerJson(
            String kind,
            @Nullable String id,
            @Nullable String name,
            @Nullable String titles,
            @Nullable String office,
            @Nullable String unit,
            @Nullable Acting acting,
            @Nullable Place region) {

        static SpeakerJson of(Speaker speaker) {
            return switch (speaker) {
                case Speaker.Known(Official o) ->
                    new SpeakerJson(
                            "known",
                            o.id(),
                            o.name(),
                            o.titles(),
                            o.office(),
                            o.unit(),
                            o.acting(),
                            Place.of(o.region()));
                case Speaker.Named(String name, boolean person) -> bare(person ? "person" : "institution", name);
                case Speaker.Unknown() -> bare("unknown", null);
            };
        }

        private static SpeakerJson bare(String kind, @Nullable String name) {
            return new SpeakerJson(kind, null, name, null, null, null, null, null);
        }
    }

    /** The document that it stands in; the address is null unless it is one of http or https, the path is the file's. */
    record DocumentRef(
            String id,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable LocalDate published,
            @Nullable String url,
            String path) {

        static DocumentRef of(Document document) {
            return new DocumentRef(
                    document.id(),
                    document.title(),
                    document.outlet(),
                    document.published(),
                    document.origin().link(),
                    document.origin().path());
        }
    }

    /**
     * The quotation as one document has it; under that document's own attribution.
     *
     * @param same whether the words are those of the statement told
     */
    record Variant(String id, String text, boolean same, SpeakerJson speaker, DocumentRef document, String permalink) {

        static Variant of(Statement variant, Statement told, Document document, String base) {
            return new Variant(
                    variant.id(),
                    variant.text(),
                    Fingerprint.of(variant.text()).equals(Fingerprint.of(told.text())),
                    SpeakerJson.of(variant.speaker()),
                    DocumentRef.of(document),
                    base + Labels.place(document.id(), variant.id()));
        }
    }

    /** A statement beside others of its document. */
    static StatementJson of(Statement said, Document document, String base, Stories stories) {
        return of(said, document, base, List.of(), null, stories.quotation(said.id()), null);
    }

    /** A hit. */
    static StatementJson of(Hit.StatementHit hit, String base) {
        return of(
                hit.statement(),
                hit.document().document(),
                base,
                hit.snippet().matches(),
                hit.score(),
                hit.quotation(),
                hit.copies(),
                null,
                hit.explanation());
    }

    static StatementJson of(
            Statement said,
            Document document,
            String base,
            List<Span> matches,
            @Nullable Double score,
            Optional<Quotation> quotation,
            @Nullable List<Variant> variants) {
        return of(
                said,
                document,
                base,
                matches,
                score,
                quotation.map(Quotation::id).orElse(said.id()),
                quotation.map(q -> q.documents() - 1).orElse(0),
                variants,
                null);
    }

    private static StatementJson of(
            Statement said,
            Document document,
            String base,
            List<Span> matches,
            @Nullable Double score,
            String quotation,
            int copies,
            @Nullable List<Variant> variants,
            @Nullable Explanation explanation) {
        return new StatementJson(
                said.id(),
                said.kind(),
                said.text(),
                SpeakerJson.of(said.speaker()),
                said.deliveredBy(),
                said.when(),
                Place.of(said.where()),
                said.topics(),
                DocumentRef.of(document),
                base + Labels.place(document.id(), said.id()),
                said.content(),
                said.cue(),
                said.rule(),
                said.confidence(),
                said.corrections(),
                matches,
                score,
                quotation,
                copies,
                variants,
                explanation);
    }
}
