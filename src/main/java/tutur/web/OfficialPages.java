package tutur.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Query;
import tutur.archive.SearchRequest.Copies;
import tutur.json.Json;
import tutur.plot.Plot;
import tutur.profile.Profile;
import tutur.profile.Profiles;
import tutur.roster.Member;
import tutur.roster.Roster;
import tutur.roster.Tenure;

/** Persons in office, as pages and as JSON. */
final class OfficialPages {

    private static final int NEWEST = 20;
    private static final List<Facet.Field> COUNTED = List.of(Facet.Field.TOPIC, Facet.Field.SOURCE, Facet.Field.KIND);

    /** A person, with what is known of the statements. */
    record OfficialPageJson(
            String id,
            String name,
            List<String> names,
            List<TenureJson> tenures,
            long documents,
            long statements,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            ProfileJson profile,
            String permalink) {

        /** The person alone. */
        People.OfficialJson told() {
            return new People.OfficialJson(id, name, names, tenures, documents, statements, first, last, permalink);
        }
    }

    private final Profiles profiles;
    private final Names names;
    private final Pages pages;
    private final Json json;

    OfficialPages(Archive archive, Names names, Pages pages, Json json) {
        this.profiles = new Profiles(archive);
        this.names = names;
        this.pages = pages;
        this.json = json;
    }

    /** @throws Refusal when no document names such a one */
    OfficialPageJson json(Request request, People people, Texts texts) throws IOException {
        People.OfficialJson told = people.official(request);
        Profile profile = profiles.of(new Query.SaidBy(told.id()), Copies.ALL, 0, COUNTED);
        return new OfficialPageJson(
                told.id(),
                told.name(),
                told.names(),
                told.tenures(),
                told.documents(),
                told.statements(),
                told.first(),
                told.last(),
                ProfileJson.of(profile, names, texts, request.base()),
                told.permalink());
    }

    /** The page of a person. @throws Refusal when no document names such a one */
    Answer page(Request request, People people) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        Member member = names.official(request.part("id"));
        if (!member.id().equals(request.part("id"))) {
            return Answer.redirect(
                    Pages.in(language, Labels.official(member.id())).toString());
        }
        Subject subject = Subject.official(member);
        Profile profile = profiles.of(subject.query(), Copies.FOLD, NEWEST, COUNTED);
        Cards cards = new Cards(names, texts, request.base());
        Portrait portrait = new Portrait(profile, subject.search(), cards);
        Service service = new Service(names, texts);
        List<Tenure> tenures = member.tenures().stream().sorted(Service.LATEST).toList();
        Function<String, Address> position = topic -> PositionPages.of(subject.search(), topic);
        List<Plot> plots = new ArrayList<>(service.timeline(
                tenures.stream().map(t -> new Roster.Holder(member, t, 0)).toList(),
                texts.of("official.offices"),
                holder -> new Part.Link(service.office(holder.tenure()), service.href(holder.tenure()))));
        plots.addAll(portrait.plots(position));
        List<Part.Filter> lists = new ArrayList<>(portrait.list(Facet.Field.TOPIC, "profile.topics", position));
        lists.addAll(portrait.list(
                Facet.Field.SOURCE,
                "profile.reported",
                value -> portrait.search().plus("source", value)));
        return pages.show(new Page.Profile(
                pages.frame(
                        language,
                        member.name(),
                        request.address(),
                        Linked.embedded(Linked.of(people.official(request)), json)),
                "person",
                List.of(),
                member.name(),
                tenures.isEmpty() ? "" : service.office(tenures.getFirst()),
                member.names().stream().skip(1).toList(),
                portrait.facts(),
                texts.of("official.offices.hint"),
                null,
                null,
                plots,
                lists,
                portrait.total(),
                cards.statements(profile.newest()),
                List.of(portrait.all(), PositionPages.link(subject.search(), texts))));
    }
}
