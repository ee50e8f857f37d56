package tutur.archive;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tutur.region.Region;
import tutur.text.Terms;
import tutur.text.Words;
import tutur.topic.Topic;

/**
 * Sees what plain words may name: {@code sekda medan netralitas 2019} names an office, a region, a topic and a year. One such word alone
 * says little, for many a region is called like a thing; where two kinds stand together, they are meant. Immutable and safe to share.
 */
final class Meanings {

    /** Words that are looked at: who types more tells a sentence. */
    static final int MOST_WORDS = 8;

    private static final int LONGEST = 4;
    private static final int SHORTEST_TOPIC = 5;
    private static final int KINDS = 2;
    private static final int MOST_REGIONS = 4;
    private static final Pattern YEAR = Pattern.compile("(19|20)[0-9]{2}");

    private final Terms terms;
    private final Known known;

    Meanings(Terms terms, Known known) {
        this.terms = terms;
        this.known = known;
    }

    /**
     * What the words of one query may name.
     *
     * @param named filters by the terms that name them
     */
    record Found(Map<List<String>, List<Query>> named) {

        static final Found NOTHING = new Found(Map.of());

        /** The properties that these terms name; none when they name nothing. */
        List<Query> of(List<String> terms) {
            return named.getOrDefault(terms, List.of());
        }

        /** Whether a form from one term to another would take the beginning of a name away from its end. */
        boolean cutBy(List<String> terms, int from, int to) {
            for (int start = from + 1; start < to; start++) {
                for (int end = to + 1; end <= Math.min(terms.size(), start + LONGEST); end++) {
                    if (named.containsKey(terms.subList(start, end))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** What a run of words names; nothing when they are many, or when they name things of one kind only. */
    Found in(List<String> words, boolean withTopics) {
        if (words.size() > MOST_WORDS) {
            return Found.NOTHING;
        }
        Map<List<String>, List<Query>> named = new LinkedHashMap<>();
        Set<Class<?>> kinds = new HashSet<>();
        for (int from = 0; from < words.size(); ) {
            int length = Math.min(LONGEST, words.size() - from);
            List<Query> meant = List.of();
            for (; length > 0 && meant.isEmpty(); length--) {
                meant = named(String.join(" ", words.subList(from, from + length)), withTopics);
            }
            if (!meant.isEmpty()) {
                List<String> key = words.subList(from, from + length + 1).stream()
                        .flatMap(word -> terms.of(word).stream())
                        .map(Terms.Term::exact)
                        .toList();
                named.put(key, meant);
                kinds.add(kind(meant.getFirst()));
            }
            from += length + 1;
        }
        return kinds.size() < KINDS ? Found.NOTHING : new Found(Map.copyOf(named));
    }

    private static Class<?> kind(Query named) {
        return named instanceof Query.AnyOf(List<Query> any) ? any.getFirst().getClass() : named.getClass();
    }

    private List<Query> named(String said, boolean withTopics) {
        if (YEAR.matcher(said).matches()) {
            return Days.read(said, said).<List<Query>>map(List::of).orElse(List.of());
        }
        if (said.chars().noneMatch(Character::isLetter)) {
            return List.of();
        }
        List<String> regions =
                known.gazetteer().named(said).stream().map(Region::code).toList();
        if (!regions.isEmpty() && regions.size() <= MOST_REGIONS) {
            return List.of(any(regions, Query.SeatedIn::new), any(regions, Query.In::new));
        }
        Optional<Topic> topic = withTopics ? topic(said) : Optional.empty();
        return topic.<List<Query>>map(t -> List.of(new Query.About(t.id()), new Query.InDocumentAbout(t.id())))
                .or(() -> known.offices().office(said).map(office -> List.of(new Query.HeldBy(office))))
                .orElse(List.of());
    }

    private static Query any(List<String> values, Function<String, Query> filter) {
        List<Query> all = values.stream().map(filter).toList();
        return all.size() == 1 ? all.getFirst() : new Query.AnyOf(all);
    }

    /** The topic of this id or label, or else the only one that has this word in its id. */
    Optional<Topic> topic(String said) {
        String key = Words.key(said);
        List<Topic> called =
                known.topics().stream().filter(topic -> called(topic, key)).toList();
        List<Topic> meant = called.isEmpty() && key.length() >= SHORTEST_TOPIC
                ? known.topics().stream()
                        .filter(topic -> List.of(topic.id().split("-")).contains(key))
                        .toList()
                : called;
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private static boolean called(Topic topic, String key) {
        return Stream.of(topic.id(), topic.labelId(), topic.labelEn())
                .anyMatch(name -> Words.key(name).equals(key));
    }
}
