package tutur.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.SearchResult;
import tutur.official.Official;
import tutur.roster.Member;
import tutur.roster.Tenure;

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
        Member member = names.official(request.part("id"));
        if (!member.id().equals(request.part("id"))) {
            Address own = Address.of(Labels.person(member.id()));
            return Answer.redirect(Pages.in(language, own).toString());
        }
        SearchResult said = archive.search(new SearchRequest(
                new Query.SaidBy(member.id()),
                SearchRequest.Unit.STATEMENT,
                SearchRequest.Sort.NEWEST,
                NEWEST,
                null,
                List.of(Facet.Field.TOPIC)));
        Cards cards = new Cards(names, texts, request.base());
        Address all = Pages.in(language, Address.of("/search").plus("official", member.id()));
        return pages.show(new Page.Person(
                pages.frame(language, member.name(), request.address()),
                member.name(),
                member.names().stream().skip(1).toList(),
                latest(member).map(this::office).orElse(""),
                tenures(member, all, texts),
                topics(said, all, texts),
                texts.counted("statements", said.total()),
                cards.statements(said.hits()),
                all.toString()));
    }

    private List<Part.Tenure> tenures(Member member, Address all, Texts texts) {
        List<Tenure> tenures = new ArrayList<>(member.tenures());
        tenures.sort(OfficialPages::byLast);
        return tenures.stream()
                .map(tenure -> new Part.Tenure(
                        office(tenure),
                        period(tenure, texts),
                        texts.counted("documents", tenure.documents()),
                        all.plus("office", tenure.office()).toString()))
                .toList();
    }

    private static Optional<Tenure> latest(Member member) {
        return member.tenures().stream().min(OfficialPages::byLast);
    }

    /** The one seen last comes first; undated ones come last. */
    private static int byLast(Tenure one, Tenure other) {
        LocalDate a = one.last();
        LocalDate b = other.last();
        return a == null || b == null ? Boolean.compare(a == null, b == null) : b.compareTo(a);
    }

    private String office(Tenure post) {
        return Official.post(
                post.office(),
                post.unit(),
                post.acting(),
                post.region() == null ? null : names.found(post.region()).orElse(null));
    }

    /** The term where it is known, then the evidence. */
    private static String period(Tenure tenure, Texts texts) {
        String evidence = period(tenure.first(), tenure.last(), texts);
        LocalDate from = tenure.from();
        LocalDate to = tenure.to();
        if (from != null && to != null) {
            return texts.of("official.term.between", texts.date(from), texts.date(to), evidence);
        }
        return from != null
                ? texts.of("official.term.since", texts.date(from), evidence)
                : to != null ? texts.of("official.term.until", texts.date(to), evidence) : evidence;
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
