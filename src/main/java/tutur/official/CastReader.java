package tutur.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import tutur.region.FoundRegion;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.text.Span;
import tutur.text.Tokens;

/**
 * Finds the persons of a text with their offices, and every later mention of them. Immutable and thread-safe.
 */
public final class CastReader {

    private static final int DIGITS_OF_AGE = 2;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon = new Lexicon();

    /** Reads the tables of this package. @throws IllegalStateException when one is missing or malformed */
    public CastReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Looks for persons and offices.
     *
     * @param text the text
     * @param places the regions named in it, in any order
     */
    public Draft read(Tokens text, List<FoundRegion> places) {
        Scan scan = new Scan(text, places);
        return new Draft(scan, new Finder(scan, lexicon, gazetteer, new NameReader(lexicon, scan)).find());
    }

    /**
     * The cast of a title, read in the light of its body: who is known there is known here. Where every word has a capital, only
     * words of known names are names.
     *
     * @param title the title
     * @param places the regions named in it, in any order
     * @param primaries as in {@link Draft#cast(List)}
     * @param known the cast of the body
     */
    public Cast title(Tokens title, List<FoundRegion> places, List<Region> primaries, Cast known) {
        Scan scan = new Scan(title, places);
        Set<String> names = new HashSet<>();
        for (Mention mention : known.mentions()) {
            if (mention.person() != null) {
                for (String word : mention.person().name().split(" ")) {
                    names.add(NameMatch.fold(word));
                }
            }
        }
        NameReader reader = scan.titleCase() ? new NameReader(lexicon, scan, names) : new NameReader(lexicon, scan);
        return new Draft(scan, new Finder(scan, lexicon, gazetteer, reader).find()).cast(primaries, known);
    }

    /** What is known of a cast before it is known which region the document is about. Of one thread. */
    public final class Draft {

        private final Scan scan;
        private final List<Found> found;

        private Draft(Scan scan, List<Found> found) {
            this.scan = scan;
            this.found = found;
        }

        /** The regions that offices name, once for every office phrase, in order. */
        public List<Region> regions() {
            List<Region> regions = new ArrayList<>();
            for (Found find : found) {
                OfficePhrase phrase = find.phrase();
                boolean bound =
                        phrase != null && !phrase.generic() && phrase.office().level() != Office.Level.BODY;
                Region region = phrase != null && bound ? phrase.region() : null;
                if (region != null) {
                    regions.add(region);
                }
            }
            return regions;
        }

        /**
         * The cast.
         *
         * @param primaries the regions that the document is about, the first one first; offices that name no region are held there
         */
        public Cast cast(List<Region> primaries) {
            return cast(primaries, new Cast(List.of(), List.of(), List.of()));
        }

        private Cast cast(List<Region> primaries, Cast known) {
            Roll roll = new Roll();
            known.officials().forEach(mention -> roll.know(mention.official(), false));
            known.others().forEach(mention -> roll.know(mention.official(), true));
            Map<Found, Entry> owners = new HashMap<>();
            Map<Entry, String> rules = new HashMap<>();
            Set<Found> things = found.stream().filter(this::explained).collect(Collectors.toSet());
            Map<List<String>, Found> nicknames = new Nicknames(lexicon, scan).of(found);
            for (Found find : fullestFirst()) {
                Name name = find.name();
                Found bearer = name == null ? null : nicknames.get(name.words());
                if (bearer != null && bearer.name() != null && !bearer.equals(find)) {
                    owners.put(find, roll.enter(bearer.name(), find.phrase()));
                } else if (name != null
                        && !things.contains(find)
                        && (find.phrase() != null || name.words().size() > 1 || name.titled() || aged(find))) {
                    Entry called = find.phrase() == null && name.titles().isEmpty() ? roll.called(name) : null;
                    Entry entry = called == null ? roll.enter(name, find.phrase()) : called;
                    owners.put(find, entry);
                    if (find.phrase() != null) {
                        rules.putIfAbsent(entry, find.rule());
                    }
                }
            }
            nicknames.forEach((words, find) -> {
                Entry entry = owners.get(find);
                if (entry != null) {
                    entry.called(words);
                }
            });
            roll.close(new Home(lexicon, gazetteer, primaries));
            List<Mention> mentions = new Linker(lexicon, scan, roll).link(found, owners, things);
            return new Cast(officials(roll, rules, mentions, false), officials(roll, rules, mentions, true), mentions);
        }

        /** Whether an age in brackets introduces somebody who has one name only: Kiki (44). */
        private boolean aged(Found find) {
            return scan.mark(find.end(), "(")
                    && scan.number(find.end() + 1)
                    && scan.word(find.end() + 1).text().length() == DIGITS_OF_AGE
                    && scan.mark(find.end() + 2, ")");
        }

        /** Whether brackets behind words hold their initials, as only those of a thing do: Polymerase Chain Reaction (PCR). */
        private boolean explained(Found find) {
            Name name = find.name();
            return name != null
                    && find.phrase() == null
                    && name.words().size() > 1
                    && name.words().stream().noneMatch(word -> lexicon.nameWord(NameMatch.fold(word)))
                    && scan.mark(find.end(), "(")
                    && scan.mark(find.end() + 2, ")")
                    && NameMatch.sameLetters(
                            NameMatch.initialsOf(name.words()),
                            scan.word(find.end() + 1).text());
        }

        /** Full names before their parts, so that a part meets its whole whatever their order in the text. */
        private List<Found> fullestFirst() {
            return found.stream()
                    .sorted(Comparator.<Found>comparingInt(
                                    f -> f.name() == null ? 0 : -f.name().core().size())
                            .thenComparing(f -> f.name() != null && f.name().familiar() && f.phrase() == null))
                    .toList();
        }

        private List<OfficialMention> officials(
                Roll roll, Map<Entry, String> rules, List<Mention> mentions, boolean outside) {
            Set<Person> wanted = new HashSet<>();
            roll.entries().stream().filter(e -> e.outside() == outside).forEach(e -> wanted.add(e.person()));
            Map<Person, List<Span>> spans = new LinkedHashMap<>();
            for (Mention mention : mentions) {
                Person person = mention.person();
                if (person != null && person.official() != null && wanted.contains(person)) {
                    spans.computeIfAbsent(person, p -> new ArrayList<>()).add(mention.span());
                }
            }
            Map<Person, String> found = new HashMap<>();
            for (Entry entry : roll.entries()) {
                String rule = rules.get(entry);
                if (rule != null) {
                    found.putIfAbsent(entry.person(), rule);
                }
            }
            List<OfficialMention> officials = new ArrayList<>();
            spans.forEach((person, where) -> officials.add(new OfficialMention(
                    Objects.requireNonNull(person.official()), where, found.getOrDefault(person, "name"))));
            return officials;
        }
    }
}
