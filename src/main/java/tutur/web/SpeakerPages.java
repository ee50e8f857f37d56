package tutur.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.archive.Speakers;
import tutur.roster.Member;
import tutur.roster.Tenure;

/** Who said what a search finds: as a tab of the search page and as JSON. */
final class SpeakerPages {

    /** The value of {@code unit} on the search page; the API has a way of its own. */
    static final String UNIT = "official";

    static final String API = "/api/v1/speakers";

    private static final List<String> USELESS = List.of("unit", "sort", "facet", "explain");

    /** A person, the office held at the last of the words found, and the search for these words. */
    record SpeakerJson(
            String id,
            String name,
            @Nullable TenureJson tenure,
            long statements,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            String permalink,
            String search) {}

    /** A page of persons, who said most first. */
    record SpeakersJson(
            long total,
            List<SpeakerJson> speakers,
            List<SearchJson.RemarkJson> remarks,
            @Nullable String cursor) {}

    private final Searches searches;
    private final Names names;

    SpeakerPages(Searches searches, Names names) {
        this.searches = searches;
        this.names = names;
    }

    /** Whether the page at this address shows persons. */
    static boolean chosen(Address here) {
        return here.last("unit", "").equals(UNIT);
    }

    /** Where the page after this one begins; null when there is none. */
    static @Nullable String next(Address here, Speakers found) {
        int next = People.offset(here) + found.persons().size();
        return next < found.total() && !found.persons().isEmpty() ? String.valueOf(next) : null;
    }

    /** @throws Refusal when a parameter is not understood */
    SpeakersJson json(Request request, Texts texts) throws IOException {
        Address asked = request.address();
        for (String name : USELESS) {
            if (!asked.all(name).isEmpty()) {
                throw Refusal.value(Trouble.UNKNOWN_PARAMETER, name, List.of(), name);
            }
        }
        Speakers found = searches.speakers(asked, People.offset(asked));
        Searches.Done done = searches.run(statements(asked).only("size", "0"));
        List<SpeakerJson> speakers = new ArrayList<>();
        for (Speakers.Person person : found.persons()) {
            Member member = person.member();
            speakers.add(new SpeakerJson(
                    member.id(),
                    member.name(),
                    tenure(person).map(tenure -> TenureJson.of(tenure, names)).orElse(null),
                    person.statements(),
                    person.first(),
                    person.last(),
                    request.base() + Labels.person(member.id()),
                    request.base()
                            + statements(asked).only("official", member.id()).at("/api/v1/search")));
        }
        return new SpeakersJson(
                found.total(), speakers, SearchJson.remarks(done.remarks(), texts.language()), next(asked, found));
    }

    private static Address statements(Address asked) {
        return asked.without("cursor", "size", "fields").only("unit", "statement");
    }

    /** The persons as cards. */
    List<Found.PersonCard> cards(Speakers found, Address here, Texts texts) {
        Service service = new Service(names, texts);
        Address search = here.without("unit", "cursor", "sort", "size");
        return found.persons().stream()
                .map(person -> card(person, search, service))
                .toList();
    }

    private Found.PersonCard card(Speakers.Person person, Address search, Service service) {
        Texts texts = service.texts();
        Member member = person.member();
        boolean spoke = person.statements() > 0;
        return new Found.PersonCard(
                member.name(),
                Pages.in(texts.language(), Labels.official(member.id())).toString(),
                tenure(person).map(service::office).orElse(""),
                texts.counted("statements", person.statements()),
                spoke ? search.only("official", member.id()).toString() : null,
                spoke ? service.period(person.first(), person.last()) : "",
                spoke ? "" : texts.of("speakers.called", texts.counted("statements", member.statements())));
    }

    /** The office held on the day of the last words, as far as documents tell; without a day, the last one known. */
    private static Optional<Tenure> tenure(Speakers.Person person) {
        List<Tenure> tenures = person.member().tenures();
        LocalDate last = person.last();
        return last == null
                ? tenures.stream().min(Service.LATEST)
                : tenures.stream().min(Comparator.comparingLong(tenure -> distance(tenure, last)));
    }

    private static long distance(Tenure tenure, LocalDate day) {
        long days = tenure.distance(day);
        return days < 0 ? Long.MAX_VALUE : days;
    }
}
