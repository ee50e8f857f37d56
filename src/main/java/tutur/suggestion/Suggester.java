package tutur.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.roster.Member;
import tutur.roster.Roster;
import tutur.roster.Tenure;
import tutur.suggestion.Suggestion.Kind;
import tutur.text.Words;
import tutur.topic.Topic;

/**
 * Suggests while somebody types: officials with office, offices, regions, topics, words and titles that the archive has. It follows
 * commits: names are listed anew when somebody asks first after one; whoever asks meanwhile gets those from before. Safe for use by
 * several threads.
 */
public final class Suggester {

    private static final int LONGEST = 100;
    private static final int TITLES = 3;
    private static final Map<Kind, Integer> MOST =
            Map.of(Kind.OFFICIAL, 4, Kind.OFFICE, 2, Kind.REGION, 3, Kind.TOPIC, 2);

    /** @param key all words that it is found by, folded, a hyphen before each */
    private record Entry(String key, Suggestion suggestion) {}

    /** @param roster tells of which commit it is */
    private record Listed(Roster roster, List<List<Entry>> kinds) {}

    private final Gazetteer gazetteer;
    private final List<Topic> topics;
    private final Archive archive;
    private final ReentrantLock listing = new ReentrantLock();
    private volatile @Nullable Listed listed;

    /**
     * @param gazetteer knows regions
     * @param topics all topics there are
     * @param archive what is suggested from
     */
    public Suggester(Gazetteer gazetteer, List<Topic> topics, Archive archive) {
        this.gazetteer = gazetteer;
        this.topics = List.copyOf(topics);
        this.archive = archive;
    }

    /**
     * At most 17 suggestions: by kind, in each kind those with most statements first; none for a blank text or one of more than 100
     * characters.
     *
     * @throws IOException when the archive fails
     */
    public List<Suggestion> of(String typed) throws IOException {
        String key = Words.key(typed);
        if (key.isEmpty() || typed.length() > LONGEST) {
            return List.of();
        }
        List<String> words = Stream.of(key.split("-")).map(word -> "-" + word).toList();
        List<Suggestion> found = new ArrayList<>();
        for (List<Entry> kind : listed().kinds) {
            kind.stream()
                    .filter(entry -> words.stream().allMatch(entry.key::contains))
                    .limit(MOST.getOrDefault(kind.getFirst().suggestion.kind(), 0))
                    .forEach(entry -> found.add(entry.suggestion));
        }
        Archive.Completions completions = archive.complete(typed, TITLES);
        completions.phrases().forEach(phrase -> found.add(new Suggestion(Kind.Q, phrase, phrase, "", 0)));
        completions
                .titles()
                .forEach(title -> found.add(new Suggestion(Kind.DOCUMENT, title.document(), title.words(), "", 0)));
        return found;
    }

    private Listed listed() throws IOException {
        Roster roster = archive.roster();
        Listed known = listed;
        if (known != null && (known.roster == roster || !listing.tryLock())) {
            return known;
        }
        if (known == null) {
            listing.lock();
        }
        try {
            Listed meanwhile = listed;
            if (meanwhile == null || meanwhile.roster != roster) {
                meanwhile = new Listed(roster, entries(roster));
                listed = meanwhile;
            }
            return meanwhile;
        } finally {
            listing.unlock();
        }
    }

    private List<List<Entry>> entries(Roster roster) throws IOException {
        Map<Facet.Field, Map<String, Long>> counts = new HashMap<>();
        SearchRequest all = new SearchRequest(
                new Query.AllOf(List.of()),
                SearchRequest.Unit.STATEMENT,
                SearchRequest.Sort.NEWEST,
                0,
                null,
                List.of(Facet.Field.OFFICE, Facet.Field.REGION, Facet.Field.TOPIC));
        for (Facet facet : archive.search(all).facets()) {
            Map<String, Long> values = new HashMap<>();
            facet.values().forEach(value -> values.put(value.value(), value.count()));
            counts.put(facet.field(), values);
        }
        List<List<Entry>> kinds = new ArrayList<>();
        kinds.add(roster.members().stream().map(this::official).toList());
        List<Entry> offices = new ArrayList<>();
        counts.getOrDefault(Facet.Field.OFFICE, Map.of())
                .forEach((office, count) -> offices.add(entry(Kind.OFFICE, office, office, "", count, "")));
        kinds.add(offices);
        List<Entry> regions = new ArrayList<>();
        counts.getOrDefault(Facet.Field.REGION, Map.of())
                .forEach((code, count) -> gazetteer.byCode(code).ifPresent(r -> regions.add(region(r, count))));
        kinds.add(regions);
        Map<String, Long> byTopic = counts.getOrDefault(Facet.Field.TOPIC, Map.of());
        kinds.add(topics.stream()
                .filter(topic -> byTopic.containsKey(topic.id()))
                .map(topic -> entry(
                        Kind.TOPIC,
                        topic.id(),
                        topic.labelId(),
                        "",
                        byTopic.getOrDefault(topic.id(), 0L),
                        topic.labelEn()))
                .toList());
        Comparator<Entry> order = Comparator.<Entry>comparingLong(e -> e.suggestion.count())
                .reversed()
                .thenComparing(e -> e.suggestion.value());
        return kinds.stream()
                .map(kind -> kind.stream().sorted(order).toList())
                .filter(kind -> !kind.isEmpty())
                .toList();
    }

    private Entry official(Member member) {
        Optional<Tenure> tenure = member.tenures().stream().findFirst();
        String office = tenure.map(Tenure::office).orElse("");
        String place = tenure.map(Tenure::region)
                .flatMap(gazetteer::byCode)
                .map(Region::name)
                .orElse("");
        return entry(
                Kind.OFFICIAL,
                member.id(),
                member.name(),
                (office + " " + place).strip(),
                member.statements(),
                String.join(" ", member.names()));
    }

    private Entry region(Region region, long count) {
        return entry(
                Kind.REGION,
                region.code(),
                region.name(),
                "",
                count,
                String.join(" ", gazetteer.aliases(region)) + " " + gazetteer.english(region));
    }

    private static Entry entry(Kind kind, String value, String label, String detail, long count, String more) {
        String key = "-" + Words.key(label + " " + detail + " " + more);
        return new Entry(key, new Suggestion(kind, value, label, detail, count));
    }
}
