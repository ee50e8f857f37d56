package tutur.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.region.FoundRegion;
import tutur.region.Gazetteer;
import tutur.text.Token;

/**
 * The first look at a text: offices and names, and which belong together, by the patterns of section 1.7 of the language facts.
 */
final class Finder {

    private static final int DIGITS_OF_YEAR = 4;

    private final Lexicon lexicon;
    private final Scan scan;
    private final OfficeReader offices;
    private final RoleReader roles;
    private final NameReader names;
    private final Couples couples;
    private final Neighbours neighbours;
    private final List<Found> found = new ArrayList<>();

    Finder(Scan scan, Lexicon lexicon, Gazetteer gazetteer, NameReader names) {
        this.lexicon = lexicon;
        this.scan = scan;
        this.offices = new OfficeReader(lexicon, scan, gazetteer);
        this.roles = new RoleReader(lexicon, scan, names, offices);
        this.names = names;
        this.couples = new Couples(scan, lexicon, names, found);
        this.neighbours = new Neighbours(scan, lexicon, names, offices, found);
    }

    List<Found> find() {
        int at = 0;
        while (at < scan.size()) {
            at = Math.max(at + 1, step(at));
        }
        Set<List<String>> events =
                found.stream().filter(this::dated).map(this::words).collect(Collectors.toSet());
        found.replaceAll(find -> find.phrase() == null && events.contains(words(find))
                ? new Found(find.start(), find.end(), null, null, "event")
                : find);
        return found;
    }

    /** Whether a year stands right behind a name, as behind that of an event: Melati Run 2025. */
    private boolean dated(Found find) {
        return find.phrase() == null
                && scan.number(find.end())
                && scan.word(find.end()).text().length() == DIGITS_OF_YEAR;
    }

    private List<String> words(Found find) {
        return find.name() == null ? List.of() : find.name().words();
    }

    private int step(int at) {
        if (scan.word(at).kind() != Token.Kind.WORD) {
            return at;
        }
        OfficePhrase phrase = names.ranked(at) ? null : offices.at(at);
        if (phrase != null && !roles.longer(at, phrase.titleEnd())) {
            return offices.decree(at) ? phrase.end() : office(phrase);
        }
        Found role = roles.at(at);
        if (role != null) {
            int end = role(role);
            int title = role.phrase() == null ? at : role.phrase().titleEnd();
            if (end > at || title > at + 1) {
                return Math.max(end, title);
            }
        }
        if (scan.word(at).is("wakilnya")) {
            int deputy = couples.deputy(at);
            if (deputy > at) {
                return deputy;
            }
        }
        Name name = names.free(at);
        if (name != null && !locality(name)) {
            found.add(new Found(name.start(), name.end(), null, name, "name"));
            return name.end();
        }
        FoundRegion place = scan.place(at);
        return place == null ? at : scan.afterPlace(at, place);
    }

    /** Whether a name is that of a district, or of a village that the text names as one elsewhere. */
    private boolean locality(Name name) {
        int words = name.end() - name.start();
        return !names.sure(name) && (scan.locality(name.start(), words) == words || words > 1 && offices.named(name));
    }

    private int office(OfficePhrase read) {
        OfficePhrase phrase = couples.afterFormer(read) ? read.past() : read;
        if (!phrase.established()) {
            return Math.max(role(roles.at(phrase)), phrase.titleEnd());
        }
        boolean declared = neighbours.declares(phrase.start());
        Found beyond = declared || neighbours.complete(phrase) || neighbours.told(phrase.start())
                ? null
                : roles.beyond(phrase);
        OfficePhrase whole = beyond == null || beyond.phrase() == null ? phrase : beyond.phrase();
        Name name = declared || beyond != null && beyond.name() != null && whole.end() > phrase.end()
                ? null
                : neighbours.after(phrase);
        Found before = neighbours.before(whole);
        if (name == null && before == null && !phrase.generic() && both(whole)) {
            return found.getLast().end();
        }
        boolean beside = before != null && before.end() == phrase.start();
        boolean apposed = name != null
                && before != null
                && (beside || !names.sure(name) && !neighbours.complete(phrase) && scan.mark(phrase.start() - 1, ","));
        if (name != null && !apposed) {
            if (couples.pair(phrase, name)) {
                return found.getLast().end();
            }
            if (couples.joined(phrase) && name.words().stream().anyMatch(word -> word.contains("-"))) {
                found.add(new Found(phrase.start(), phrase.end(), phrase, null, "office"));
                return name.end();
            }
            found.add(new Found(phrase.start(), name.end(), phrase, name, "office-region-name"));
            return couples.members(phrase, name);
        }
        if (before != null && before.name() != null) {
            return give(before, whole, "name-office-region");
        } else if (beyond != null && beyond.name() != null) {
            found.add(beyond);
            return beyond.end();
        } else {
            found.add(new Found(phrase.start(), phrase.end(), phrase, null, "office"));
        }
        return phrase.end();
    }

    /** Gives the person named behind a second office the first one, or the second when that tells more: Ketua X sekaligus Bupati Y N. */
    private boolean both(OfficePhrase first) {
        Found other = second(first.end());
        OfficePhrase second = other == null ? null : other.phrase();
        if (other == null || second == null) {
            return false;
        }
        boolean outside = first.office().level() == Office.Level.BODY;
        boolean more = outside
                && (second.office().level() != Office.Level.BODY || first.unit() == null && second.unit() != null);
        found.add(new Found(first.start(), other.end(), more ? second : first, other.name(), "two offices"));
        return true;
    }

    /** The second office of one person, with the name, behind a word that tells of two: Sekda sekaligus Ketua X N; null when there is none. */
    private @Nullable Found second(int at) {
        int next = behindBoth(at);
        if (next == at) {
            return null;
        }
        OfficePhrase phrase = offices.at(next);
        Found read = phrase == null ? roles.at(next) : phrase.established() ? roles.beyond(phrase) : roles.at(phrase);
        Name name = phrase == null || !phrase.established() ? null : neighbours.after(phrase);
        if (phrase != null && name != null) {
            return new Found(phrase.start(), name.end(), phrase, name, "two offices");
        }
        return read == null || read.name() == null ? null : read;
    }

    /** Index behind the words that join two offices of one person: sekaligus, yang juga selaku; the token itself when there are none. */
    private int behindBoth(int at) {
        if (lexicon.around("both", scan.word(at).lower())) {
            return at + 1;
        }
        int end = scan.word(at).is("yang") && scan.word(at + 1).is("juga") ? at + 2 : at;
        while (end > at && lexicon.around("as", scan.word(end).lower())) {
            end++;
        }
        return end;
    }

    /** Takes a role with its person; index behind them, or -1 when it has none. */
    private int role(Found role) {
        OfficePhrase phrase = role.phrase();
        if (phrase == null) {
            return -1;
        }
        Found before = neighbours.before(phrase);
        Name name = neighbours.declares(role.start()) ? null : role.name();
        if (name != null && before == null) {
            found.add(role);
            return role.end();
        }
        if (before == null && role.name() == null && both(phrase)) {
            return found.getLast().end();
        }
        if (before == null || before.name() == null) {
            return -1;
        }
        return give(before, phrase, "name-role");
    }

    /** Gives an office to the name found before it; index behind both. */
    private int give(Found before, OfficePhrase given, String rule) {
        OfficePhrase phrase = bygone(before.end(), given.start()) ? given.past() : given;
        found.remove(before);
        found.add(new Found(before.start(), phrase.end(), phrase, before.name(), rule));
        return phrase.end();
    }

    /** Whether words tell of a time when somebody held the office that follows: N saat menjabat T, but not N saat ini menjabat T. */
    private boolean bygone(int from, int to) {
        for (int i = from; i < to; i++) {
            if (lexicon.around("when", scan.word(i).lower())
                    && !scan.word(i + 1).is("ini")) {
                return true;
            }
        }
        return false;
    }
}
