package tutur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Query;
import tutur.archive.SearchRequest.Copies;
import tutur.profile.Profile;
import tutur.profile.Profiles;
import tutur.topic.Topic;

/** Topics and outlets: who, where, when. */
final class TopicPages {

    private static final int NEWEST = 10;
    private static final List<Facet.Field> OF_TOPIC =
            List.of(Facet.Field.OFFICIAL, Facet.Field.OFFICE, Facet.Field.REGION, Facet.Field.SOURCE);
    private static final List<Facet.Field> OF_SOURCE =
            List.of(Facet.Field.OFFICIAL, Facet.Field.TOPIC, Facet.Field.REGION, Facet.Field.KIND);

    /** A topic, with what is known of the statements about it. */
    record TopicPageJson(
            String id,
            String label,
            String definition,
            long statements,
            long documents,
            ProfileJson profile,
            String permalink) {}

    /** An outlet: how many documents it has here, and what is known of the statements in them. */
    record SourceJson(String id, String source, long documents, ProfileJson profile, String permalink) {}

    private final Profiles profiles;
    private final Searches searches;
    private final Names names;
    private final Pages pages;

    TopicPages(Archive archive, Searches searches, Names names, Pages pages) {
        this.profiles = new Profiles(archive);
        this.searches = searches;
        this.names = names;
        this.pages = pages;
    }

    /** @throws Refusal when there is no such topic */
    TopicPageJson json(Request request, Choices choices, Texts texts) throws IOException {
        Choices.TopicJson told = choices.topic(request, texts);
        Profile profile = profiles.of(new Query.About(told.id()), Copies.ALL, 0, OF_TOPIC);
        return new TopicPageJson(
                told.id(),
                told.label(),
                told.definition(),
                told.statements(),
                told.documents(),
                ProfileJson.of(profile, names, texts, request.base()),
                request.base() + Labels.topic(told.id()));
    }

    /** The page of a topic. @throws Refusal when there is none */
    Answer topic(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        Topic topic = names.topic(request.part("id"));
        Address search = Address.of("/search").plus("topic", topic.id());
        Profile profile = profiles.of(new Query.About(topic.id()), Copies.FOLD, NEWEST, OF_TOPIC);
        Cards cards = new Cards(names, texts, request.base());
        Portrait portrait = new Portrait(profile, search, cards);
        List<Part.Filter> lists = new ArrayList<>();
        lists.addAll(portrait.list(
                Facet.Field.OFFICIAL, "topic.officials", value -> PositionPages.of("official", value, topic.id())));
        lists.addAll(portrait.list(
                Facet.Field.OFFICE, "topic.offices", value -> PositionPages.of("office", value, topic.id())));
        lists.addAll(portrait.list(Facet.Field.REGION, "topic.regions", value -> search.plus("region", value)));
        lists.addAll(portrait.list(Facet.Field.SOURCE, "profile.reported", value -> search.plus("source", value)));
        String name = Names.label(topic, texts);
        return pages.show(new Page.Profile(
                pages.frame(language, name, request.address()),
                "topic",
                List.of(),
                name,
                language == Language.EN ? topic.definition() : "",
                List.of(),
                portrait.facts(),
                "",
                null,
                null,
                portrait.plots(other -> search),
                lists,
                portrait.total(),
                cards.statements(profile.newest()),
                List.of(portrait.all(), PositionPages.link(search, texts))));
    }

    /** @throws Refusal when no document is of it */
    SourceJson source(Request request, Texts texts) throws IOException {
        String source = names.source(request.part("id"), searches);
        Profile profile = profiles.of(new Query.From(source), Copies.ALL, 0, OF_SOURCE);
        String path = Labels.source(source).toString();
        return new SourceJson(
                path.substring(path.lastIndexOf('/') + 1),
                source,
                documents(source),
                ProfileJson.of(profile, names, texts, request.base()),
                request.base() + path);
    }

    private long documents(String source) throws IOException {
        return searches.count(Address.of("/search")
                .plus("source", source)
                .plus("unit", "document")
                .plus("copies", "all"));
    }

    /** The page of an outlet. @throws Refusal when no document is of it */
    Answer source(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        String source = names.source(request.part("id"), searches);
        Address search = Address.of("/search").plus("source", source);
        Profile profile = profiles.of(new Query.From(source), Copies.FOLD, NEWEST, OF_SOURCE);
        Cards cards = new Cards(names, texts, request.base());
        Portrait portrait = new Portrait(profile, search, cards);
        List<Part.Filter> lists = new ArrayList<>();
        lists.addAll(portrait.list(Facet.Field.OFFICIAL, "source.officials", value -> search.plus("official", value)));
        lists.addAll(portrait.list(Facet.Field.TOPIC, "profile.topics", value -> search.plus("topic", value)));
        lists.addAll(portrait.list(Facet.Field.REGION, "source.regions", value -> search.plus("region", value)));
        Address documents = search.plus("unit", "document").plus("copies", "all");
        return pages.show(new Page.Profile(
                pages.frame(language, source, request.address()),
                "source",
                List.of(),
                source,
                texts.counted("documents", documents(source)),
                List.of(),
                portrait.facts(),
                "",
                null,
                null,
                portrait.plots(topic -> search.plus("topic", topic)),
                lists,
                portrait.total(),
                cards.statements(profile.newest()),
                List.of(
                        portrait.all(),
                        new Part.Link(
                                texts.of("source.documents"),
                                Pages.in(language, documents).toString()))));
    }
}
