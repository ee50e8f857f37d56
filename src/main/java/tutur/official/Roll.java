package tutur.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.region.Region;

/** The persons of one text while it is read: mentions that belong to one person are gathered in one entry. */
final class Roll {

    /** In a longer roll a new name is compared only with those who share a word with it, and only with so many of them. */
    private static final int LONG = 300;

    /** Letters of a word that somebody may be called by in place of a longer name. */
    static final int SHORTEST_PET = 4;

    private static final int LEAST_OF_BLEND = 2;

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();

    List<Entry> entries() {
        return entries;
    }

    /** Takes over an official from another text of the same document. */
    void know(Official official, boolean outside) {
        Entry entry = new Entry(official, outside);
        entries.add(entry);
        file(entry, entry.words);
    }

    /** The only entry one of whose names begins or ends with a single short one: Mas Lindra for Halindra; null when none or several do. */
    @Nullable
    Entry called(Name name) {
        String pet = NameMatch.fold(name.words().getFirst());
        if (name.words().size() > 1 || pet.length() < SHORTEST_PET || entries.size() > LONG) {
            return null;
        }
        List<Entry> owners = entries.stream()
                .filter(entry -> entry.words.size() > 1
                        && entry.words.stream()
                                .map(NameMatch::fold)
                                .anyMatch(word -> word.startsWith(pet) || word.endsWith(pet)))
                .toList();
        boolean exact = entries.stream()
                .anyMatch(entry -> entry.words.stream()
                        .anyMatch(word -> NameMatch.fold(word).equals(pet)));
        return owners.size() == 1 && !exact ? owners.getFirst() : null;
    }

    /** The entry that a find belongs to, made when there is none yet. */
    Entry enter(Name name, @Nullable OfficePhrase phrase) {
        Entry entry = perhaps(name)
                .filter(e -> same(e, name, phrase))
                .max(Comparator.comparing(e -> nearness(e, name, phrase)))
                .orElse(null);
        if (entry == null) {
            entry = new Entry(name);
            entries.add(entry);
        }
        entry.starts.add(name.start());
        if (blends(name, entry.words) || name.familiar() && NameMatch.tails(name.core(), entry.words)) {
            entry.called(name.words());
        }
        file(entry, name.words());
        if (!name.familiar() || NameMatch.within(name.words(), entry.words)) {
            entry.variants.merge(name.words(), 1, Integer::sum);
            if (name.titled()) {
                entry.titled.add(name.words());
            }
        }
        entry.words = entry.fullest();
        if (name.titleText().length() > entry.titles.length()) {
            entry.titles = name.titleText();
        }
        merge(entry, phrase);
        return entry;
    }

    /** Of several persons whom a part of a name may mean the nearest one is meant, of equally near ones the first. */
    private static Nearness nearness(Entry entry, Name name, @Nullable OfficePhrase phrase) {
        boolean office = phrase != null && entry.holds(phrase.office().title());
        Integer before = entry.starts.lower(name.start());
        return new Nearness(
                office, entry.words.size() > 1, entry.words.equals(name.words()), before == null ? -1 : before);
    }

    /** Whether a single word is made of the beginnings of two words of a name: Zulhas for Zulkifli Hasan. */
    private static boolean blends(Name name, List<String> words) {
        String blend = NameMatch.fold(name.words().getFirst());
        for (int i = 1; name.words().size() == 1 && i < words.size(); i++) {
            String first = NameMatch.fold(words.get(i - 1));
            String second = NameMatch.fold(words.get(i));
            for (int cut = LEAST_OF_BLEND; cut <= blend.length() - LEAST_OF_BLEND; cut++) {
                if (first.startsWith(blend.substring(0, cut)) && second.startsWith(blend.substring(cut))) {
                    return true;
                }
            }
        }
        return false;
    }

    private Stream<Entry> perhaps(Name name) {
        return entries.size() <= LONG
                ? entries.stream()
                : name.words().stream().flatMap(w -> byWord.getOrDefault(NameMatch.fold(w), List.of()).stream());
    }

    private void file(Entry entry, List<String> words) {
        for (String word : words) {
            List<Entry> namesakes = byWord.computeIfAbsent(NameMatch.fold(word), w -> new ArrayList<>());
            if (namesakes.size() < LONG && !namesakes.contains(entry)) {
                namesakes.add(entry);
            }
        }
    }

    private static void merge(Entry entry, @Nullable OfficePhrase phrase) {
        OfficePhrase old = entry.phrase;
        if (phrase == null) {
            return;
        }
        boolean past =
                old != null && old.standing() == Standing.FORMER && old.office().equals(phrase.office());
        boolean body = phrase.office().level() == Office.Level.BODY;
        boolean oldBody = old != null && old.office().level() == Office.Level.BODY;
        if (body && old != null && !oldBody && old.standing().holds()) {
            return;
        }
        boolean better = old == null
                || oldBody && !body && phrase.standing().holds()
                || !old.standing().holds() && phrase.standing().holds()
                || old.office().equals(phrase.office())
                        && phrase.standing().holds()
                        && richness(phrase) > richness(old);
        if (better && !past) {
            entry.phrase = phrase;
        }
    }

    private static int richness(OfficePhrase phrase) {
        return (phrase.region() == null ? 0 : 2)
                + (phrase.unit() == null ? 0 : 1)
                + (phrase.standing().acting() == null ? 0 : 1);
    }

    private static boolean same(Entry entry, Name name, @Nullable OfficePhrase phrase) {
        if (name.familiar()
                && (NameMatch.within(name.core(), entry.words) || entry.nicknames.containsAll(name.words()))) {
            return true;
        }
        boolean equal = entry.words.size() == name.words().size()
                && (NameMatch.within(name.words(), entry.words) || NameMatch.initialed(name.words(), entry.words));
        boolean part = NameMatch.related(name.words(), entry.words)
                || NameMatch.abbreviated(name.words(), entry.words)
                || NameMatch.abbreviated(entry.words, name.words());
        if (phrase == null || entry.phrase == null) {
            boolean ranked = name.titled() && entry.titles.contains(name.titleText());
            return equal || part && (name.words().size() > 1 || phrase != null || ranked);
        }
        boolean title = entry.phrase.office().title().equals(phrase.office().title());
        if (title && name.familiar() && NameMatch.tails(name.core(), entry.words)) {
            return true;
        }
        boolean called =
                phrase.office().level() == Office.Level.BODY && name.words().size() == 1 && entry.words.size() > 1;
        if (called && NameMatch.within(name.words(), entry.words)) {
            return true;
        }
        return equal || title && (part || blends(name, entry.words) || NameMatch.drifted(name.words(), entry.words));
    }

    /** Gives every entry its person; {@code home} tells the region of offices that name none. */
    void close(Home home) {
        for (Entry entry : entries) {
            if (entry.known == null) {
                entry.person = person(entry, home);
            }
        }
    }

    private static Person person(Entry entry, Home home) {
        String name = String.join(" ", entry.words);
        OfficePhrase phrase = entry.phrase;
        if (phrase == null || !phrase.standing().holds()) {
            return new Person(name, null, List.of());
        }
        Region region = home.regionOf(phrase);
        Official official = new Official(
                Official.id(name, region),
                name,
                entry.titles,
                phrase.office().title(),
                phrase.unit(),
                phrase.standing().acting(),
                region);
        return new Person(name, official, List.of());
    }
}
