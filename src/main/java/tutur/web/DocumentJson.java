package tutur.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Event;
import tutur.document.Document;
import tutur.document.Origin;
import tutur.intake.Versions;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.official.OfficialMention;
import tutur.region.RegionMention;
import tutur.statement.Corrected;
import tutur.story.Stories;
import tutur.text.Span;

/** A document with all that was found in it, as the API tells it; component names are those of the model. */
record DocumentJson(
        String id,
        @Nullable String title,
        @Nullable String outlet,
        @Nullable String author,
        @Nullable LocalDate published,
        @Nullable LocalTime publishedTime,
        @Nullable String url,
        String path,
        String mediaType,
        String sha256,
        Origin.@Nullable Source source,
        String language,
        boolean advertorial,
        @Nullable DatelineJson dateline,
        List<Event> events,
        List<RegionJson> regions,
        List<OfficialJson> officials,
        List<String> topics,
        List<StatementJson> statements,
        List<Corrected> corrections,
        String permalink,
        @Nullable StoryJson story,
        List<VersionJson> versions,
        @Nullable String replacedBy,
        List<Document.Caveat> caveats,
        String body) {

    /**
     * A file that is a version of the document.
     *
     * @param document id of this version
     * @param path path of its file
     * @param came when it came
     * @param sha256 SHA-256 of its bytes
     * @param permalink its page, with its text and statements
     */
    record VersionJson(String document, String path, Instant came, String sha256, String permalink) {

        static VersionJson of(Versions.Version version, String base) {
            String page = base + Labels.place(version.document());
            return new VersionJson(version.document(), version.path(), version.came(), version.sha256(), page);
        }
    }

    /**
     * The documents that are one text.
     *
     * @param id id of the story: that of the first publication
     * @param documents how many there are
     * @param copies they, the first publication first; the first {@value #MOST} of them
     */
    record StoryJson(String id, int documents, List<CopyJson> copies) {

        /** What a page or an answer shows; the rest is found by the filter {@code story}. */
        static final int MOST = 100;
    }

    /**
     * One of them.
     *
     * @param share which share of its text stands in the first publication, 0 to 1
     * @param kept which share of the text of the first publication stands in it, 0 to 1
     */
    record CopyJson(StatementJson.DocumentRef document, double share, double kept, String permalink) {}

    record DatelineJson(String place, Span span, StatementJson.@Nullable Place region) {}

    record RegionJson(String code, String name, RegionMention.Role role, List<Span> spans, String rule) {

        static RegionJson of(RegionMention mention) {
            return new RegionJson(
                    mention.region().code(), mention.region().name(), mention.role(), mention.spans(), mention.rule());
        }
    }

    record OfficialJson(
            String id,
            String name,
            String titles,
            String office,
            @Nullable String unit,
            @Nullable Acting acting,
            StatementJson.@Nullable Place region,
            List<Span> spans,
            String rule) {

        static OfficialJson of(OfficialMention mention) {
            Official o = mention.official();
            return new OfficialJson(
                    o.id(),
                    o.name(),
                    o.titles(),
                    o.office(),
                    o.unit(),
                    o.acting(),
                    StatementJson.Place.of(o.region()),
                    mention.spans(),
                    mention.rule());
        }
    }

    static DocumentJson of(
            Permalinks.Shown shown,
            String base,
            Stories stories,
            @Nullable StoryJson story,
            List<Versions.Version> versions) {
        AnnotatedDocument annotated = shown.annotated();
        Document document = annotated.document();
        return new DocumentJson(
                document.id(),
                document.title(),
                document.outlet(),
                document.author(),
                document.published(),
                document.publishedTime(),
                document.origin().link(),
                document.origin().path(),
                document.origin().mediaType(),
                document.origin().sha256(),
                document.origin().source(),
                annotated.language().code(),
                annotated.advertorial(),
                dateline(annotated),
                annotated.events(),
                annotated.regions().stream().map(RegionJson::of).toList(),
                annotated.officials().stream().map(OfficialJson::of).toList(),
                annotated.topics(),
                annotated.statements().stream()
                        .map(said -> StatementJson.of(said, document, base, stories))
                        .toList(),
                annotated.corrections(),
                base + Labels.place(document.id()),
                story,
                versions.stream().map(version -> VersionJson.of(version, base)).toList(),
                shown.newer(),
                document.caveats(),
                document.body());
    }

    private static @Nullable DatelineJson dateline(AnnotatedDocument annotated) {
        var dateline = annotated.dateline();
        return dateline == null
                ? null
                : new DatelineJson(dateline.place(), dateline.span(), StatementJson.Place.of(dateline.region()));
    }
}
