package tutur.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.archive.Hit;
import tutur.archive.Parameters;
import tutur.archive.SearchRequest;

/**
 * Says in words why hits of a search page stand where they stand. What led there is looked up only for who asks: each page has the way
 * to it below its hits.
 *
 * @param here the address of the page
 * @param done the search
 * @param texts what is said
 */
record Standings(Address here, Searches.Done done, Texts texts) {

    /** What asks for the reasons. */
    static final String PARAMETER = "explain";

    /** Of each hit; empty where the day alone decides and nobody has asked, or where nothing can be told. */
    List<Found.Standing> all() {
        List<Hit> hits = done.result().hits();
        List<Found.Standing> all = new ArrayList<>();
        for (int at = 0; at < hits.size() && (told() || ranked()); at++) {
            all.add(standing("hit-" + (at + 1), hits.get(at).explanation()));
        }
        return all;
    }

    /** To the same page without the reasons; nothing where it has none. */
    List<Part.Link> away() {
        return told()
                ? List.of(new Part.Link(
                        texts.of("standing.hide"), here.without(PARAMETER).toString()))
                : List.of();
    }

    private boolean told() {
        return done.request().explaining();
    }

    private boolean ranked() {
        return !here.all("q").isEmpty()
                && done.request().sort() == SearchRequest.Sort.RELEVANCE
                && done.request().size() <= Parameters.MOST_EXPLAINED;
    }

    private Found.Standing standing(String id, Hit.@Nullable Explanation why) {
        if (why == null) {
            return new Found.Standing(id, here.only(PARAMETER, "true") + "#" + id, List.of());
        }
        List<Found.Reason> reasons = new ArrayList<>();
        why.parts().forEach(part -> add(part, 0, reasons));
        return new Found.Standing(id, null, List.copyOf(reasons));
    }

    private void add(Hit.Explanation why, int depth, List<Found.Reason> reasons) {
        reasons.add(new Found.Reason(
                depth,
                texts.of("standing." + Labels.slug(why.part())),
                why.text(),
                why.fields().stream()
                        .map(field -> texts.of("standing.in." + field))
                        .collect(Collectors.joining(", ")),
                why.score() > 0 ? texts.of("standing.share", texts.number(Math.round(100 * why.share()))) : ""));
        why.parts().forEach(part -> add(part, depth + 1, reasons));
    }
}
