package tutur.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Officials;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.SearchResult;
import tutur.official.Official;

/** Pages of persons in office. */
final class OfficialPages {

    private static final int NEWEST = 20;

    private final Archive archive;
    private final Names names;
    private final Pages pages;

    OfficialPages(Archive archive, Names names, Pages pages) {
        this.archive = archive;
        this.names = names;
        this.pages = pages;
    }

    /** The page of a person. @throws Refusal when no document names such a one */
    Answer page(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        Officials.Profile profile = names.official(request.part("id"));
        SearchResult said = archive.search(new SearchRequest(
                new Query.SaidBy(profile.id()),
                SearchRequest.Unit.STATEMENT,
                SearchRequest.Sort.NEWEST,
                NEWEST,
                null,
                List.of(Facet.Field.TOPIC)));
        Cards cards = new Cards(names, texts, request.base());
        Address all = Pages.in(language, Address.of("/search").plus("official", profile.id()));
        return pages.show(new Page.Person(
                pages.frame(language, profile.name(), request.address()),
                profile.name(),
                profile.names().stream().skip(1).toList(),
                latest(profile).map(this::office).orElse(""),
                tenures(profile, all, texts),
                topics(said, all, texts),
                texts.counted("statements", said.total()),
                cards.statements(said.hits()),
                all.toString()));
    }

    private List<Part.Tenure> tenures(Officials.Profile profile, Address all, Texts texts) {
        List<Officials.Post> posts = new ArrayList<>(profile.posts());
        posts.sort(OfficialPages::byLast);
        return posts.stream()
                .map(post -> new Part.Tenure(
                        office(post),
                        period(post.first(), post.last(), texts),
                        texts.counted("documents", post.documents()),
                        all.plus("office", post.office()).toString()))
                .toList();
    }

    private static Optional<Officials.Post> latest(Officials.Profile profile) {
        return profile.posts().stream().min(OfficialPages::byLast);
    }

    /** The one seen last comes first; undated ones come last. */
    private static int byLast(Officials.Post one, Officials.Post other) {
        LocalDate a = one.last();
        LocalDate b = other.last();
        return a == null || b == null ? Boolean.compare(a == null, b == null) : b.compareTo(a);
    }

    private String office(Officials.Post post) {
        return Official.post(
                post.office(),
                post.unit(),
                post.acting(),
                post.region() == null ? null : names.found(post.region()).orElse(null));
    }

    private static String period(@Nullable LocalDate first, @Nullable LocalDate last, Texts texts) {
        return first == null || first.equals(last)
                ? texts.date(first)
                : texts.of("date.range", texts.date(first), texts.date(last));
    }

    private List<Part.Choice> topics(SearchResult said, Address all, Texts texts) {
        return said.facets().stream()
                .flatMap(facet -> facet.values().stream())
                .map(value -> new Part.Choice(
                        names.topic(value.value(), texts),
                        texts.number(value.count()),
                        all.plus("topic", value.value()).toString(),
                        false))
                .toList();
    }
}
