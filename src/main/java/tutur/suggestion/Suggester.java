package tutur.suggestion;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.official.Forms;
import tutur.official.Official;
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

    /**
     * @param key all words that it is found by, folded, a hyphen before each
     * @param offices those whose forms it is found by, too
     */
    private record Entry(String key, Set<String> offices, Suggestion suggestion) {}

    /**
     * @param roster tells of which commit it is
     * @param offices the forms of each office, as the keys of entries are
     */
    private record Listed(Roster roster, List<List<Entry>> kinds, Map<String, String> offices) {}

    /** The words of what was typed, and which of them stand in the forms of each office. */
    private record Wanted(List<String> words, Map<String, BitSet> offices) {

        static Wanted of(String key, Listed listed) {
            List<String> words =
                    Stream.of(key.split("-")).map(word -> "-" + word).toList();
            Map<String, BitSet> offices = new HashMap<>();
            listed.offices.forEach((office, forms) -> {
                BitSet said = new BitSet();
                for (int i = 0; i < words.size(); i++) {
                    said.set(i, forms.contains(words.get(i)));
                }
                offices.put(office, said);
            });
            return new Wanted(words, offices);
        }

        boolean meets(Entry entry) {
            for (int i = 0; i < words.size(); i++) {
                if (!entry.key.contains(words.get(i)) && !called(entry.offices, i)) {
                    return false;
                }
            }
            return true;
        }

        private boolean called(Set<String> called, int word) {
            for (String office : called) {
                BitSet said = offices.get(office);
                if (said != null && said.get(word)) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Forms forms = Forms.load();
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
        Listed names = listed();
        Wanted wanted = Wanted.of(key, names);
        List<Suggestion> found = new ArrayList<>();
        for (List<Entry> kind : names.kinds) {
            kind.stream()
                    .filter(wanted::meets)
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
                meanwhile = listed(roster, entries(roster));
                listed = meanwhile;
            }
            return meanwhile;
        } finally {
            listing.unlock();
        }
    }

    private Listed listed(Roster roster, List<List<Entry>> kinds) {
        Map<String, String> offices = new HashMap<>();
        kinds.stream()
                .flatMap(List::stream)
                .flatMap(entry -> entry.offices.stream())
                .forEach(office ->
                        offices.computeIfAbsent(office, o -> "-" + Words.key(String.join(" ", this.forms.of(o)))));
        return new Listed(roster, kinds, offices);
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
        kinds.add(offices(roster, counts.getOrDefault(Facet.Field.OFFICE, Map.of())));
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
                        topic.labelEn(),
                        Set.of()))
                .toList());
        Comparator<Entry> order = Comparator.<Entry>comparingLong(e -> e.suggestion.count())
                .reversed()
                .thenComparing(e -> e.suggestion.value());
        return kinds.stream()
                .map(kind -> kind.stream().sorted(order).toList())
                .filter(kind -> !kind.isEmpty())
                .toList();
    }

    /**
     * Those that have statements, and those of units; how many statements the latter have is not known. Units that a document writes with
     * their abbreviation in brackets are written without it elsewhere.
     */
    private static List<Entry> offices(Roster roster, Map<String, Long> counts) {
        Map<String, Entry> offices = new HashMap<>();
        counts.forEach((office, count) ->
                offices.put(Words.key(office), entry(Kind.OFFICE, office, office, "", count, "", Set.of(office))));
        for (Member member : roster.members()) {
            for (Tenure tenure : member.tenures()) {
                String unit = tenure.unit();
                if (unit != null && unit.indexOf('(') < 0 && counts.containsKey(tenure.office())) {
                    String name = Official.post(tenure.office(), unit, null, null);
                    offices.computeIfAbsent(
                            Words.key(name), _ -> entry(Kind.OFFICE, name, name, "", 0, "", Set.of(tenure.office())));
                }
            }
        }
        return List.copyOf(offices.values());
    }

    private Entry official(Member member) {
        List<String> posts = member.tenures().stream().map(this::post).toList();
        List<String> regions = member.tenures().stream()
                .flatMap(tenure -> region(tenure).stream())
                .flatMap(region -> gazetteer.aliases(region).stream())
                .toList();
        return entry(
                Kind.OFFICIAL,
                member.id(),
                member.name(),
                posts.isEmpty() ? "" : posts.getFirst(),
                member.statements(),
                String.join(" ", member.names()) + " " + String.join(" ", posts) + " " + String.join(" ", regions),
                member.tenures().stream().map(Tenure::office).collect(Collectors.toSet()));
    }

    private String post(Tenure tenure) {
        return Official.post(
                tenure.office(), tenure.unit(), null, region(tenure).orElse(null));
    }

    private Optional<Region> region(Tenure tenure) {
        return Optional.ofNullable(tenure.region()).flatMap(gazetteer::byCode);
    }

    private Entry region(Region region, long count) {
        return entry(
                Kind.REGION,
                region.code(),
                region.name(),
                "",
                count,
                String.join(" ", gazetteer.aliases(region)) + " " + gazetteer.english(region),
                Set.of());
    }

    private static Entry entry(
            Kind kind, String value, String label, String detail, long count, String more, Set<String> offices) {
        String key = "-" + Words.key(label + " " + detail + " " + more);
        return new Entry(key, offices, new Suggestion(kind, value, label, detail, count));
    }
}
