package tutur.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tutur.region.FoundRegion;
import tutur.region.Gazetteer;
import tutur.text.Token;

/**
 * The first look at a text: offices and names, and which belong together, by the patterns of section 1.7 of the language facts.
 */
final class Finder {

    private final Lexicon lexicon;
    private final Scan scan;
    private final OfficeReader offices;
    private final RoleReader roles;
    private final NameReader names;
    private final Couples couples;
    private final List<Found> found = new ArrayList<>();

    Finder(Scan scan, Lexicon lexicon, Gazetteer gazetteer, NameReader names) {
        this.lexicon = lexicon;
        this.scan = scan;
        this.offices = new OfficeReader(lexicon, scan, gazetteer);
        this.roles = new RoleReader(lexicon, scan, names, offices);
        this.names = names;
        this.couples = new Couples(scan, lexicon, names, found);
    }

    List<Found> find() {
        int at = 0;
        while (at < scan.size()) {
            at = Math.max(at + 1, step(at));
        }
        return found;
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

    private int office(OfficePhrase phrase) {
        if (!phrase.established()) {
            return Math.max(role(roles.at(phrase)), phrase.titleEnd());
        }
        boolean declared = declares(phrase.start());
        Found beyond = declared || complete(phrase) || told(phrase.start()) ? null : roles.beyond(phrase);
        OfficePhrase whole = beyond == null || beyond.phrase() == null ? phrase : beyond.phrase();
        Name name = declared || beyond != null && beyond.name() != null && whole.end() > phrase.end()
                ? null
                : nameAfter(phrase);
        Found before = nameBefore(whole);
        boolean beside = before != null && before.end() == phrase.start();
        boolean apposed = name != null
                && before != null
                && (beside || !names.sure(name) && !complete(phrase) && scan.mark(phrase.start() - 1, ","));
        if (name != null && !apposed) {
            if (couples.pair(phrase, name)) {
                return last().end();
            }
            if (couples.joined(phrase) && name.words().stream().anyMatch(word -> word.contains("-"))) {
                found.add(new Found(phrase.start(), phrase.end(), phrase, null, "office"));
                return name.end();
            }
            found.add(new Found(phrase.start(), name.end(), phrase, name, "office-region-name"));
            return name.end();
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

    /** Takes a role with its person; index behind them, or -1 when it has none. */
    private int role(Found role) {
        OfficePhrase phrase = role.phrase();
        if (phrase == null) {
            return -1;
        }
        Found before = nameBefore(phrase);
        Name name = declares(role.start()) ? null : role.name();
        if (name != null && before == null) {
            found.add(role);
            return role.end();
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

    private Found last() {
        return found.getLast();
    }

    private @Nullable Name nameAfter(OfficePhrase phrase) {
        int at = phrase.end();
        if (scan.word(at - 1).is("dapil")) {
            return null;
        }
        Name direct = names.at(at);
        if (direct != null && !names.sure(direct) && (offices.named(direct) || unit(phrase, direct))) {
            return null;
        }
        if (direct != null || phrase.generic()) {
            boolean certain =
                    direct != null && (direct.titled() || direct.words().size() > 1);
            return phrase.generic() && !certain ? null : direct;
        }
        Name dashed = scan.mark(at, "–") && !scan.glued(at) ? names.at(at + 1) : null;
        if (dashed != null && dashed.titled()) {
            return dashed;
        }
        int next = at;
        while (next < at + 4 && lexicon.around("before name", scan.word(next).lower())) {
            next++;
        }
        Name name = next == at ? null : names.at(next);
        if (name == null || name.words().size() == 1 && !name.titled() && !closed(name)) {
            return null;
        }
        return told(phrase.start()) && !scan.mark(name.end(), ",") ? null : name;
    }

    /**
     * Whether words stand where an office that has none yet tells its unit, for a place follows, or one of them is a field: Kepala Dinas
     * Perikana Melati, Kepala Dinas Lingkugan Hidup.
     */
    private boolean unit(OfficePhrase phrase, Name direct) {
        boolean field = direct.words().stream().anyMatch(w -> lexicon.unit(NameMatch.fold(w)));
        boolean placed = direct.words().size() == 1
                && (scan.place(direct.end()) != null
                        || lexicon.around("regional", scan.word(direct.end()).lower()));
        return phrase.office().takesUnit() && phrase.bare() && (field || placed);
    }

    /** Whether a sentence begins with those whom it tells or answers: Kepada Camat A, N mengatakan …, Menanggapi usulan Camat A, N … */
    private boolean told(int start) {
        int matter = lexicon.around("matter", scan.word(start - 1).lower()) ? start - 2 : start - 1;
        boolean answering = lexicon.around("answering", scan.word(matter).lower()) && scan.opens(matter);
        return answering || lexicon.around("no holder", scan.word(start - 1).lower()) && scan.opens(start - 1);
    }

    /** Whether a single word after a comma stands as a person would: closed by a mark or followed by a lower-case word. */
    private boolean closed(Name name) {
        Token next = scan.word(name.end());
        return next.kind() != Token.Kind.WORD || !next.capitalised();
    }

    /** Whether the words before an office give it to the name before them: N selaku T, N yang menjabat T. */
    private boolean declares(int start) {
        if (found.isEmpty() || inOffice(last()) || last().name() == null || start - last().end() > 6) {
            return false;
        }
        boolean strong = false;
        for (int i = last().end(); i < start; i++) {
            String word = scan.word(i).lower();
            if (!lexicon.around("link", word)) {
                return false;
            }
            strong |= word.equals("selaku") || word.equals("menjabat") || word.equals("merupakan");
        }
        return strong;
    }

    /** Whether a find already has a public office; a role outside it gives way. */
    private static boolean inOffice(Found find) {
        return find.phrase() != null && find.phrase().office().level() != Office.Level.BODY;
    }

    private @Nullable Found nameBefore(OfficePhrase phrase) {
        boolean role = phrase.office().level() == Office.Level.BODY;
        if (found.isEmpty() || inOffice(last()) || role && last().phrase() != null) {
            return null;
        }
        Name name = last().name();
        int gap = phrase.start() - last().end();
        boolean bareComma = gap == 1 && scan.mark(last().end(), ",");
        boolean opens = bareComma && !phrase.bare() && !acronym(name) && opensHere(last().start());
        if (name == null
                || gap < (listed(phrase) ? 0 : 1)
                || gap > 8
                || name.words().size() < 2 && !name.titled() && !opens) {
            return null;
        }
        if (lexicon.around("place preposition", scan.word(last().start() - 1).lower())) {
            return null;
        }
        for (int i = last().end(); i < phrase.start(); i++) {
            if (!lexicon.around("link", scan.word(i).lower()) && !scan.number(i) && !scan.mark(i, ")")) {
                return null;
            }
        }
        boolean listed = bareComma && phrase.bare() && !endsClause(phrase.end());
        return listed ? null : last();
    }

    /**
     * Whether an office stands right behind a whole name: with a comma behind both, as in N Kepala Dinas A, N Kepala Dinas B, or where
     * a sentence begins with them, as in N Kabid A menambahkan.
     */
    private boolean listed(OfficePhrase phrase) {
        Name name = last().name();
        if (name == null || name.words().size() < 2 || phrase.bare()) {
            return false;
        }
        Token next = scan.word(phrase.end());
        boolean opens = scan.opens(last().start()) && next.kind() == Token.Kind.WORD && !next.capitalised();
        return opens || names.sure(name) && (next.is(",") || next.is("."));
    }

    /** Whether a region or bracket closes an office and a whole name follows. */
    private boolean complete(OfficePhrase phrase) {
        boolean closed = phrase.region() != null || scan.mark(phrase.end() - 1, ")");
        Name name = closed ? names.at(phrase.end()) : null;
        return name != null && (name.words().size() > 1 || name.titled());
    }

    private static boolean acronym(@Nullable Name name) {
        return name != null
                && name.words().stream().allMatch(w -> w.length() > 1 && w.equals(w.toUpperCase(Locale.ROOT)));
    }

    private boolean opensHere(int start) {
        Token before = scan.word(start - 1);
        return !before.capitalised() || lexicon.notName(before.lower());
    }

    private boolean endsClause(int at) {
        return scan.mark(at, ",")
                || scan.mark(at, ".")
                || scan.mark(at, ")")
                || scan.word(at).kind() == Token.Kind.BREAK;
    }
}
