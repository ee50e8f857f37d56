package tutur.web;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.archive.Facet;
import tutur.archive.Hit;
import tutur.profile.Profile;

/**
 * What the archive knows of one thing, as the API tells it.
 *
 * @param statements how many, each copy counted
 * @param first the earliest dated one, or null
 * @param last the latest dated one, or null
 * @param facets what they are, as in a search
 * @param years how many in each year that has any
 * @param trends the most frequent topics over the years
 */
record ProfileJson(
        long statements,
        @Nullable StatementJson first,
        @Nullable StatementJson last,
        List<FacetJson> facets,
        List<YearJson> years,
        List<TrendJson> trends) {

    /** A year and how many statements there are in it. */
    record YearJson(String year, long count) {}

    /** A topic over the years. */
    record TrendJson(String topic, String label, long statements, List<YearJson> years) {}

    static ProfileJson of(Profile profile, Names names, Texts texts, String base) throws IOException {
        List<FacetJson> facets = new java.util.ArrayList<>();
        for (Facet facet : profile.facets()) {
            if (facet.field() != Facet.Field.YEAR) {
                facets.add(FacetJson.of(facet, names, texts));
            }
        }
        return new ProfileJson(
                profile.total(),
                said(profile.first(), base),
                said(profile.last(), base),
                facets,
                years(profile.years()),
                profile.trends().stream()
                        .map(t -> new TrendJson(t.topic(), names.topic(t.topic(), texts), t.total(), years(t.years())))
                        .toList());
    }

    private static @Nullable StatementJson said(Hit.@Nullable StatementHit hit, String base) {
        return hit == null ? null : StatementJson.of(hit, base);
    }

    private static List<YearJson> years(List<Facet.Value> years) {
        return years.stream().map(v -> new YearJson(v.value(), v.count())).toList();
    }
}
