package tutur.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.document.Document;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.region.Region;
import tutur.statement.Corrected;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.text.Span;

/**
 * A statement as the API tells it; component names are those of {@link Statement}. The last two are those of a hit: the words of
 * {@code text} that matched, and how well it fits (null outside of searches).
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
        @Nullable Double score)
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
                    Labels.outside(document.origin().url()),
                    document.origin().path());
        }
    }

    static StatementJson of(Statement said, Document document, String base) {
        return of(said, document, base, List.of(), null);
    }

    static StatementJson of(
            Statement said, Document document, String base, List<Span> matches, @Nullable Double score) {
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
                score);
    }
}
