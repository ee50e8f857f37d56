package tutur.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.text.Table;
import tutur.text.Terms;
import tutur.topic.Topic;

/**
 * Forms that mean the same: officialese and its abbreviations from {@code synonyms.tsv}, the short forms of regions, and the names of
 * topics. Not changed after it is filled, and then safe to share.
 */
final class Synonyms {

    private final Terms terms;
    /** Forms by the terms of one of them, those of the same meaning without itself. */
    private final Map<List<String>, List<String>> others;

    /** Topics by the terms of their names. */
    private final Map<List<String>, Topic> topics;

    private int longest;

    private Synonyms(
            Terms terms, Map<List<String>, List<String>> others, Map<List<String>, Topic> topics, int longest) {
        this.terms = terms;
        this.others = others;
        this.topics = topics;
        this.longest = longest;
    }

    private Synonyms(Terms terms) {
        this(terms, new HashMap<>(), new HashMap<>(), 0);
    }

    /** Nothing means the same as anything else. */
    static Synonyms none(Terms terms) {
        return new Synonyms(terms);
    }

    /** The same forms, but names of topics are words like others. */
    Synonyms withoutTopics() {
        return new Synonyms(terms, others, Map.of(), longest);
    }

    /** The same topics, but no form means the same as another. */
    Synonyms withoutForms() {
        return new Synonyms(terms, Map.of(), topics, longest);
    }

    /** @throws IllegalStateException when the table is malformed or has a form twice */
    static Synonyms load(Terms terms, Gazetteer gazetteer) {
        Synonyms synonyms = new Synonyms(terms);
        for (List<String> row : rows()) {
            List<String> clash = synonyms.add(Table.values(row.getFirst()));
            if (!clash.isEmpty()) {
                throw new IllegalStateException("synonyms.tsv has these forms twice: " + clash);
            }
        }
        Map<String, Long> bearers =
                gazetteer.all().stream().collect(Collectors.groupingBy(Gazetteer::baseName, Collectors.counting()));
        for (Region region : gazetteer.all()) {
            String base = Gazetteer.baseName(region);
            String name = bearers.getOrDefault(base, 1L) > 1 ? region.name() : base;
            synonyms.addNew(Stream.concat(Stream.of(name), gazetteer.aliases(region).stream())
                    .toList());
        }
        return synonyms;
    }

    /**
     * Lets the names of topics find what is about them: labels and ids of several words. A single word means itself, and is a filter when
     * somebody wants the topic.
     */
    void addTopics(List<Topic> all) {
        for (Topic topic : all) {
            for (String name :
                    List.of(topic.labelId(), topic.labelEn(), topic.id().replace('-', ' '))) {
                List<String> key = key(name);
                if (key.size() > 1) {
                    topics.putIfAbsent(key, topic);
                    longest = Math.max(longest, key.size());
                }
            }
        }
    }

    /** Rows of the table: forms, a text that every form finds, a text that none finds. */
    static List<List<String>> rows() {
        return Table.rows(Synonyms.class, "synonyms.tsv", 3);
    }

    /** Adds forms that do not contain each other and that are not known yet. */
    private void addNew(List<String> forms) {
        Map<List<String>, String> kept = new LinkedHashMap<>();
        for (String form : forms) {
            List<String> key = key(form);
            boolean known = others.containsKey(key)
                    || kept.keySet().stream().anyMatch(k -> k.containsAll(key) || key.containsAll(k));
            if (!known) {
                kept.put(key, form);
            }
        }
        if (kept.size() > 1) {
            addKeyed(kept);
        }
    }

    /** @return the forms that were there before */
    private List<String> add(Collection<String> forms) {
        Map<List<String>, String> keyed = new LinkedHashMap<>();
        List<String> clash = new ArrayList<>();
        for (String form : forms) {
            if (keyed.put(key(form), form) != null) {
                clash.add(form);
            }
        }
        clash.addAll(addKeyed(keyed));
        return clash;
    }

    private List<String> addKeyed(Map<List<String>, String> forms) {
        List<String> clash = new ArrayList<>();
        forms.forEach((key, form) -> {
            longest = Math.max(longest, key.size());
            List<String> same =
                    forms.values().stream().filter(other -> !other.equals(form)).toList();
            if (others.put(key, same) != null) {
                clash.add(form);
            }
        });
        return clash;
    }

    private List<String> key(String form) {
        return terms.of(form).stream().map(Terms.Term::exact).toList();
    }

    /**
     * What to look for when these words were typed one after the other: each alone, or together with what means the same; longer
     * forms before shorter ones.
     *
     * @param words words of one term each
     * @param meanings what some of them may name
     */
    List<Query> expand(List<String> words, Meanings.Found meanings, Remarks remarks) {
        List<String> keys = words.stream().map(this::single).toList();
        return expand(words, keys, words.size() + 1, meanings, remarks);
    }

    private String single(String word) {
        List<String> key = key(word);
        return key.size() == 1 ? key.getFirst() : "";
    }

    /** @param under forms must be shorter than this: a form is not sought inside of itself again */
    private List<Query> expand(
            List<String> words, List<String> keys, int under, Meanings.Found meanings, Remarks remarks) {
        List<Query> queries = new ArrayList<>();
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            int length = length(keys, i, under, meanings);
            if (length == 0) {
                plain.add(words.get(i++));
                continue;
            }
            flush(plain, queries);
            List<String> said = words.subList(i, i + length);
            List<String> saidKeys = keys.subList(i, i + length);
            List<Query> parts = expand(said, saidKeys, length, meanings, remarks);
            Query plainly = parts.size() == 1 ? parts.getFirst() : new Query.AllOf(parts);
            List<Query> same = same(saidKeys, remarks);
            Query either = same.isEmpty() ? plainly : new Query.Alternatives(plainly, same);
            List<Query> named = meanings.of(saidKeys);
            queries.add(named.isEmpty() ? either : new Query.Meant(either, named, true));
            i += length;
        }
        flush(plain, queries);
        return queries;
    }

    private static void flush(List<String> plain, List<Query> queries) {
        if (!plain.isEmpty()) {
            queries.add(new Query.Words(String.join(" ", plain)));
            plain.clear();
        }
    }

    /** Number of words from {@code at} that are a form with synonyms or name something, the most possible; 0 when none is. */
    private int length(List<String> keys, int at, int under, Meanings.Found meanings) {
        for (int length = Math.min(under - 1, keys.size() - at); length > 0; length--) {
            List<String> said = keys.subList(at, at + length);
            boolean form = length <= longest && (others.containsKey(said) || topics.containsKey(said));
            if (!meanings.of(said).isEmpty() || form && !meanings.cutBy(keys, at, at + length)) {
                return length;
            }
        }
        return 0;
    }

    /** Forms that mean the same as {@code said}; none when it is no form. */
    List<String> forms(String said) {
        return others.getOrDefault(key(said), List.of());
    }

    private List<Query> same(List<String> keys, Remarks remarks) {
        List<Query> same = new ArrayList<>();
        @Nullable List<String> forms = others.get(keys);
        for (String form : forms == null ? List.<String>of() : forms) {
            remarks.synonym(form);
            same.add(new Query.Phrase(form));
        }
        Topic topic = topics.get(keys);
        if (topic != null) {
            remarks.topic(topic);
            same.add(new Query.About(topic.id()));
        }
        return same;
    }
}
