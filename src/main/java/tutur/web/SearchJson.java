package tutur.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Hit;
import tutur.archive.Hit.Explanation;
import tutur.archive.Remark;
import tutur.archive.SearchResult;
import tutur.archive.Snippet;
import tutur.document.Document;
import tutur.statement.Statement;
import tutur.text.Span;

/**
 * The answer to a search as the API tells it.
 *
 * @param total how many hits there are in all
 * @param unfolded how many there would be with all copies
 * @param hits statements or documents
 * @param facets the counts asked for
 * @param remarks what was understood of {@code q}
 * @param relief when nothing was found: the parameters without which there would be something
 * @param cursor where the next page begins, or null
 */
record SearchJson(
        long total,
        long unfolded,
        List<HitJson> hits,
        List<FacetJson> facets,
        List<RemarkJson> remarks,
        List<ReliefJson> relief,
        @Nullable String cursor) {

    /** One hit. */
    sealed interface HitJson permits StatementJson, DocumentHitJson {}

    /** A document with passages that matched. */
    record DocumentHitJson(
            String id,
            @Nullable String title,
            @Nullable String outlet,
            @Nullable LocalDate published,
            @Nullable String url,
            boolean advertorial,
            List<String> topics,
            int statements,
            String permalink,
            List<Snippet> snippets,
            double score,
            String story,
            int copies,
            List<MatchedJson> matched,
            @Nullable Explanation explanation)
            implements HitJson {

        static DocumentHitJson of(Hit.DocumentHit hit, String base) {
            AnnotatedDocument annotated = hit.document();
            Document document = annotated.document();
            return new DocumentHitJson(
                    document.id(),
                    document.title(),
                    document.outlet(),
                    document.published(),
                    document.origin().link(),
                    annotated.advertorial(),
                    annotated.topics(),
                    annotated.statements().size(),
                    base + Labels.place(document.id()),
                    hit.snippets(),
                    hit.score(),
                    hit.story(),
                    hit.copies(),
                    hit.matched().stream()
                            .map(said -> MatchedJson.of(said, document, base))
                            .toList(),
                    hit.explanation());
        }
    }

    /** A statement in a document that was found: its words, who said them in which office, and which words matched. */
    record MatchedJson(
            String id,
            Statement.Kind kind,
            String text,
            StatementJson.SpeakerJson speaker,
            @Nullable LocalDate when,
            String permalink,
            List<Span> matches) {

        static MatchedJson of(Hit.Matched matched, Document document, String base) {
            Statement said = matched.statement();
            return new MatchedJson(
                    said.id(),
                    said.kind(),
                    said.text(),
                    StatementJson.SpeakerJson.of(said.speaker()),
                    said.when(),
                    base + Labels.place(document.id(), said.id()),
                    matched.snippet().matches());
        }
    }

    /** What would be found without one of the parameters, or two. */
    record ReliefJson(
            String parameter,
            List<String> values,
            long total,
            List<SearchResult.Relief.Dropped> and,
            @Nullable String q) {}

    record RemarkJson(String code, String text, List<Remark.Offer> offers) {}

    static List<RemarkJson> remarks(List<Remark> remarks, Language language) {
        return remarks.stream()
                .map(r -> new RemarkJson(r.code(), Labels.remark(r, language), r.offers()))
                .toList();
    }

    static HitJson of(Hit hit, String base) {
        return switch (hit) {
            case Hit.StatementHit said -> StatementJson.of(said, base);
            case Hit.DocumentHit document -> DocumentHitJson.of(document, base);
        };
    }

    static SearchJson of(
            SearchResult result,
            List<FacetJson> facets,
            List<RemarkJson> remarks,
            List<SearchResult.Relief> relief,
            String base) {
        return new SearchJson(
                result.total(),
                result.unfolded(),
                result.hits().stream().map(hit -> of(hit, base)).toList(),
                facets,
                remarks,
                relief.stream()
                        .map(r -> new ReliefJson(r.parameter(), r.values(), r.total(), r.and(), r.q()))
                        .toList(),
                result.cursor());
    }
}
