package tutur.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.official.Mention.Form;
import tutur.text.Span;
import tutur.text.Token;

/** The second look: later mentions, by a part of a name or by the office alone, are linked to the persons found at first. */
final class Linker {

    private static final Set<String> ADDRESS =
            Set.of("pak", "bapak", "bu", "ibu", "si", "sang", "bang", "kang", "mas", "mbak");

    private final Lexicon lexicon;
    private final Scan scan;
    private final List<Entry> entries;
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<Entry, Integer> lastSeen = new LinkedHashMap<>();
    /** Where they were last named otherwise than as those by, from or to whom something came. */
    private final Map<Entry, Integer> lastLed = new HashMap<>();

    private final ShortForms shortForms;
    private final List<Mention> mentions = new ArrayList<>();

    Linker(Lexicon lexicon, Scan scan, Roll roll) {
        this.lexicon = lexicon;
        this.scan = scan;
        this.entries = roll.entries();
        this.shortForms = new ShortForms(lexicon, scan, entries);
        for (Entry entry : entries) {
            for (String word : new HashSet<>(entry.allWords())) {
                byWord.computeIfAbsent(NameMatch.fold(word), w -> new ArrayList<>())
                        .add(entry);
            }
        }
    }

    /** All mentions, in order; {@code owners} tells whose the finds with a name are, {@code things} which are nobody's. */
    List<Mention> link(List<Found> found, Map<Found, Entry> owners, Set<Found> things) {
        int at = 0;
        for (Found find : found) {
            parts(at, find.start());
            Entry owner = owners.get(find);
            if (owner != null) {
                add(find.phrase() == null ? Form.NAME : Form.FULL, find.start(), find.end(), owner);
            } else if (find.phrase() != null && !find.phrase().generic()) {
                add(Form.OFFICE, find.start(), find.end(), holder(find.phrase()));
            } else if (find.phrase() == null && find.name() != null && !things.contains(find)) {
                parts(find.start(), find.end());
            }
            at = find.end();
        }
        parts(at, scan.size());
        mentions.sort(Comparator.comparing(Mention::span));
        return mentions;
    }

    private void add(Form form, int start, int end, @Nullable Entry entry) {
        int first = ADDRESS.contains(scan.word(start - 1).lower()) ? start - 1 : start;
        Span span = scan.span(first, end);
        if (entry != null) {
            lastSeen.put(entry, start);
            if (!lexicon.around("object", scan.word(first - 1).lower())) {
                lastLed.put(entry, start);
            }
        }
        mentions.add(new Mention(form, span, entry == null ? null : entry.person()));
    }

    /**
     * The person who was last seen in an office, when its region does not speak against it. Before anybody was seen in it, a lower-case
     * title speaks of the office in general.
     */
    private @Nullable Entry holder(OfficePhrase phrase) {
        if (phrase.standing() == Standing.FORMER) {
            return entries.stream()
                    .filter(e -> e.left(phrase.office().title()))
                    .findFirst()
                    .orElse(null);
        }
        if (!phrase.standing().holds()) {
            return null;
        }
        boolean early = phrase.region() != null || stands(phrase);
        Entry elsewhere = early ? null : elsewhere(phrase);
        Entry best = null;
        int seen = Integer.MIN_VALUE;
        for (Entry entry : entries) {
            int last = lastSeen.getOrDefault(entry, -1);
            if ((last >= 0 || early || entry.equals(elsewhere)) && fits(entry, phrase) && last > seen) {
                best = entry;
                seen = last;
            }
        }
        return best;
    }

    /** The only holder whom another text of the document tells: the title Menpora Minta … of a text on one minister. */
    private @Nullable Entry elsewhere(OfficePhrase phrase) {
        List<Entry> holders = scan.word(phrase.start()).capitalised()
                ? entries.stream()
                        .filter(entry -> entry.fromElsewhere() && fits(entry, phrase))
                        .toList()
                : List.of();
        return holders.size() == 1 ? holders.getFirst() : null;
    }

    /** Whether a title is written as a person's, capitalised and not as part of a longer proper name. */
    private boolean stands(OfficePhrase phrase) {
        return scan.word(phrase.start()).capitalised()
                && !scan.opens(phrase.start())
                && !scan.word(phrase.start() - 1).capitalised()
                && !scan.word(phrase.end()).capitalised();
    }

    private boolean fits(Entry entry, OfficePhrase phrase) {
        Official official = entry.person().official();
        if (official == null || !entry.holds(phrase.office().title())) {
            return false;
        }
        boolean region = phrase.region() == null
                || official.region() == null
                || phrase.region().equals(official.region());
        boolean unit = phrase.unit() == null
                || official.unit() == null
                || official.unit().equalsIgnoreCase(phrase.unit())
                || lexicon.clipped(phrase.unit())
                || lexicon.clipped(official.unit());
        return region && unit;
    }

    private void parts(int from, int end) {
        int at = from;
        while (at < end) {
            at = part(at, end);
        }
    }

    /** Index behind the name part at a token, or the next token when there is none. */
    private int part(int at, int end) {
        Token token = scan.word(at);
        if (!token.capitalised() || token.text().length() < 2) {
            return at + 1;
        }
        Entry best = null;
        int longest = 0;
        for (Entry entry : byWord.getOrDefault(token.lower(), List.of())) {
            int run = run(entry, at, end);
            boolean newer = best != null && run == longest && better(entry, best);
            if (run > longest || newer) {
                best = entry;
                longest = run;
            }
        }
        if (best == null) {
            best = shortForms.slipped(at);
            longest = best == null ? 0 : 1;
        }
        boolean place = longest == 1 && scan.place(at) != null;
        boolean common = longest == 1 && (word(at) || lexicon.unit(token.lower()));
        if (best == null) {
            best = shortForms.shortened(at, entry -> since(entry, at));
            longest = best == null ? 0 : 1;
        }
        if (best != null && !place && !common) {
            add(Form.NAME, at, at + longest, best);
            return at + longest;
        }
        boolean stands = !scan.opens(at)
                || scan.alone(token.lower())
                || scan.mark(at + 1, ",")
                || lexicon.around("introduces", scan.word(at + 1).lower());
        boolean village = lexicon.around("locality", scan.word(at - 1).lower());
        if (best == null && !scan.inPlace(at) && stands && !village && shortForms.perhapsName(token)) {
            mentions.add(new Mention(Form.WORD, token.span(), null));
        }
        return at + 1;
    }

    private int since(Entry entry, int at) {
        Integer seen = lastSeen.get(entry);
        return seen == null ? ShortForms.NEVER : at - seen;
    }

    /** Whether a token is rather a word than a name; what may be both is a word where it begins a sentence. */
    private boolean word(int at) {
        String word = scan.word(at).lower();
        return lexicon.notName(word) && (scan.opens(at) || !lexicon.nameWord(word));
    }

    private boolean better(Entry entry, Entry best) {
        if (entry.holds() != best.holds()) {
            return entry.holds();
        }
        int led = Integer.compare(lastLed.getOrDefault(entry, -1), lastLed.getOrDefault(best, -1));
        return led > 0 || led == 0 && lastSeen.getOrDefault(entry, -1) > lastSeen.getOrDefault(best, -1);
    }

    private int run(Entry entry, int at, int end) {
        int run = 0;
        while (at + run < end && member(entry, scan.word(at + run))) {
            run++;
        }
        return run;
    }

    private boolean member(Entry entry, Token token) {
        return token.capitalised()
                && byWord.getOrDefault(token.lower(), List.of()).contains(entry);
    }
}
