package tutur.official;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tutur.region.FoundRegion;
import tutur.region.Region;
import tutur.text.Phrases;
import tutur.text.Token;

/**
 * Reads an office or calling outside public administration with the person who bears it: {@code peneliti Pusat Kajian Hutan
 * Universitas Melati Ratna Dewi}. Its unit may be any capitalised words, so that the name must be found in them or behind them.
 */
final class RoleReader {

    private static final int LONGEST_ADDRESS = 8;

    private final Lexicon lexicon;
    private final Scan scan;
    private final NameReader names;
    private final OfficeReader offices;
    private final NameStart start;
    private final BodyReader bodies;

    RoleReader(Lexicon lexicon, Scan scan, NameReader names, OfficeReader offices) {
        this.lexicon = lexicon;
        this.scan = scan;
        this.names = names;
        this.offices = offices;
        this.start = new NameStart(scan, lexicon, names);
        this.bodies = new BodyReader(lexicon, scan, names, start);
    }

    /** Whether a role whose title goes on behind {@code end} begins at a token: Presiden Direktur is no Presiden. */
    boolean longer(int from, int end) {
        Phrases.Match<Office> match = lexicon.callings.at(scan.tokens, from);
        return match != null && match.end() > end;
    }

    /** The role that begins at a token, with its name when one stands in it or behind it; null when none begins there. */
    @Nullable
    Found at(int from) {
        int at = from;
        Standing standing = Standing.HOLDER;
        Phrases.Match<Standing> before = lexicon.standings.at(scan.tokens, at);
        Phrases.Match<Office> match = lexicon.callings.at(scan.tokens, at);
        if (match == null && before != null) {
            standing = before.value();
            match = lexicon.callings.at(scan.tokens, before.end());
        }
        boolean general = lexicon.around("general", scan.word(from - 1).lower());
        return match == null || general ? null : read(from, match.value(), standing, match.end());
    }

    /** The same for an office of the public tables that nothing around it shows to be public: {@code Direktur Melati Jaya N}. */
    Found at(OfficePhrase phrase) {
        Office office = new Office(phrase.office().title(), Office.Level.BODY, Office.Unit.UNIT);
        return read(phrase.start(), office, phrase.standing(), phrase.titleEnd());
    }

    private Found read(int from, Office office, Standing standing, int titleEnd) {
        boolean ofPerson = lexicon.around("of person", office.title().toLowerCase(Locale.ROOT));
        Tail tail = tail(titleEnd, stands(from, titleEnd), ofPerson, apposed(from), false);
        FoundRegion branch = branch(titleEnd, tail.unitEnd);
        OfficePhrase phrase = new OfficePhrase(
                from,
                tail.unitEnd,
                office,
                standing,
                branch == null ? unit(titleEnd, tail.unitEnd) : unit(titleEnd, before(branch, titleEnd, tail.unitEnd)),
                branch == null ? null : branch.region(),
                titleEnd,
                true,
                tail.unitEnd == titleEnd,
                false);
        Name name = tail.name != null && oneOfMany(from) && tail.name.words().size() == 1 && !names.sure(tail.name)
                ? null
                : tail.name;
        return new Found(
                from, name == null ? tail.unitEnd : name.end(), phrase, name, name == null ? "role" : "role-name");
    }

    /** The region that closes the name of a body behind its abbreviation or a word for regions: PWNU Jatim, Satgas Pangan Kota X. */
    private @Nullable FoundRegion branch(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            FoundRegion place = scan.place(i);
            if (place != null && place.region() != null && scan.afterPlace(i, place) == end) {
                Token before = scan.word(i - 1);
                boolean abbreviation = scan.mark(i - 1, ")")
                        || before.text().length() > 2
                                && before.text().equals(before.text().toUpperCase(Locale.ROOT));
                boolean named = lexicon.around("region word", scan.word(i).lower());
                return abbreviation || named || lexicon.around("level", before.lower()) ? place : null;
            }
        }
        return null;
    }

    /** Index of the first word of a region that ends before {@code end}, with the word for regions before it. */
    private int before(FoundRegion place, int from, int end) {
        int at = end;
        while (at > from && !place.equals(scan.place(at))) {
            at--;
        }
        return lexicon.around("region word", scan.word(at - 1).lower()) ? at - 1 : at;
    }

    /** Whether a role is told of somebody named before: N, salah satu seniman Melati. */
    private boolean oneOfMany(int from) {
        return scan.word(from - 1).is("satu") && scan.word(from - 2).is("salah");
    }

    /** The words behind an office: where its unit ends, and the name in it or behind it. */
    private record Tail(int unitEnd, @Nullable Name name) {}

    private Tail tail(int from, boolean title, boolean ofPerson, boolean apposed, boolean local) {
        int end = bodies.end(from);
        Name behind = behind(end, title);
        int cut = start.in(bodies.run(from, end), end, local);
        Name named = cut < 0 ? null : names.at(cut);
        boolean another = scan.word(end).is("yang") && scan.word(end + 1).is("juga");
        boolean guess = named != null
                && named.words().size() == 1
                && !names.sure(named)
                && (apposed || another || offices.named(named));
        Name within = guess ? null : named;
        boolean other = ofPerson && cut == from;
        boolean strong = within != null && names.sure(within) && within.words().size() > 1 && !memorial(from, cut);
        if (within != null && !other && (behind == null || strong)) {
            return new Tail(cut, within);
        }
        Name next = names.at(end);
        return new Tail(end, behind == null && next != null && next.titled() ? next : behind);
    }

    /** Whether an office is written as a title and no one's goal or partner: whoever acts behind ke Ketua X, is somebody else. */
    private boolean stands(int from, int titleEnd) {
        return scan.word(titleEnd - 1).capitalised()
                && !lexicon.around("no holder", scan.word(from - 1).lower());
    }

    /** Whether a name and a comma stand in front of an office, which then belongs to that name. */
    private boolean apposed(int from) {
        return scan.mark(from - 1, ",") && scan.word(from - 2).capitalised();
    }

    /** The name behind a comma, or behind a place between two commas. */
    private @Nullable Name behind(int end, boolean title) {
        if (!scan.mark(end, ",")) {
            return null;
        }
        int at = end + 1;
        for (int skipped = 0; skipped < 3; skipped++) {
            int after = afterAddress(at);
            if (after == at) {
                break;
            }
            after = scan.afterBracket(after);
            at = scan.mark(after, ",") ? after + 1 : after;
        }
        Name name = behindComma(at, title);
        if (name == null || name.words().size() > 1 || !scan.mark(name.end(), ",")) {
            return name;
        }
        Name next = behindComma(name.end() + 1, title);
        return next != null && next.words().size() > 1 ? next : name;
    }

    /** Index behind a place or an address such as Kecamatan Melati; {@code at} when none begins there. */
    private int afterAddress(int at) {
        FoundRegion place = scan.place(at);
        if (place != null) {
            return scan.afterPlace(at, place);
        }
        int end = at;
        FoundRegion below = scan.place(at + 1);
        boolean level =
                lexicon.around("level", scan.word(at).lower()) || scan.word(at).is("dusun");
        if (level && below != null) {
            return scan.afterPlace(at + 1, below);
        }
        if (level) {
            while (end < at + LONGEST_ADDRESS && (scan.word(end).capitalised() || scan.number(end))) {
                end++;
            }
        }
        return end;
    }

    /** Whether a name stands where a body would have it: Universitas Jenderal N, RSUD Dr N. */
    private boolean memorial(int from, int cut) {
        for (int i = Math.max(from, cut - 2); i < cut; i++) {
            if (lexicon.around("organisation", scan.word(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** A public office whose unit goes on in words that no table knows, with the name in them or behind them; null when nothing does. */
    @Nullable
    Found beyond(OfficePhrase phrase) {
        boolean ended =
                scan.word(phrase.end() - 1).is("ri") && scan.word(phrase.end()).capitalised();
        if (ended) {
            return null;
        }
        Tail tail = tail(
                phrase.end(),
                stands(phrase.start(), phrase.titleEnd()),
                false,
                apposed(phrase.start()),
                phrase.bare() && phrase.office().level().local());
        Name name = tail.name == null ? last(tail.unitEnd) : tail.name;
        boolean local = phrase.office().level().local();
        boolean added = tail.unitEnd > phrase.end();
        boolean closed = phrase.region() != null
                && !phrase.office().takesUnit()
                && scan.word(phrase.end()).capitalised();
        if (phrase.generic() || added && closed || !added && (name == null || local && !names.sure(name))) {
            return null;
        }
        OfficePhrase whole = added ? extended(phrase, tail.unitEnd) : phrase;
        return new Found(phrase.start(), name == null ? whole.end() : name.end(), whole, name, "office-unit-name");
    }

    /** The one name that ends a sentence behind a comma: diapresiasi anggota DPRD X dari Fraksi Y, N. */
    private @Nullable Name last(int end) {
        Name name = scan.mark(end, ",") ? names.at(end + 1) : null;
        boolean closes = name != null
                && name.words().size() == 1
                && scan.mark(name.end(), ".")
                && !lexicon.vocabulary.knows(NameMatch.fold(name.text()))
                && !scan.inPlace(end + 1);
        return closes ? name : null;
    }

    private OfficePhrase extended(OfficePhrase phrase, int end) {
        Region region = phrase.region();
        int from = region != null && phrase.unit() == null ? phrase.end() : phrase.titleEnd();
        from += lexicon.around("unit link", scan.word(from).lower()) ? 1 : 0;
        for (int i = phrase.end(); i < end && region == null; i++) {
            FoundRegion place = scan.place(i);
            region = place == null ? null : place.region();
        }
        FoundRegion branch = branch(phrase.end(), end);
        int unitEnd = branch == null ? end : before(branch, phrase.end(), end);
        return new OfficePhrase(
                phrase.start(),
                end,
                phrase.office(),
                phrase.standing(),
                phrase.office().takesUnit() ? unit(from, unitEnd) : phrase.unit(),
                region,
                phrase.titleEnd(),
                true,
                false,
                false);
    }

    /** @param title whether the office is written as a title, so that whoever acts behind it is its holder */
    private @Nullable Name behindComma(int at, boolean title) {
        Name name = names.at(at);
        if (name == null || lexicon.offices.at(scan.tokens, at) != null) {
            return null;
        }
        int beyond = scan.mark(name.end(), ",") ? afterAddress(name.end() + 1) : name.end();
        boolean place = beyond > name.end() && scan.points(beyond);
        Token next = scan.word(name.end());
        boolean acts = title
                && next.kind() == Token.Kind.WORD
                && !next.capitalised()
                && lexicon.vocabulary.derived(next.lower());
        boolean closed = acts || scan.mark(name.end(), ",") || scan.mark(name.end(), "(");
        boolean believed = names.sure(name)
                || closed && !lexicon.vocabulary.knows(NameMatch.fold(name.text())) && !scan.inPlace(at)
                || name.words().size() > 1
                        && name.words().stream().anyMatch(w -> !lexicon.vocabulary.knows(NameMatch.fold(w)));
        return believed && !place ? name : null;
    }

    private @Nullable String unit(int from, int end) {
        int open = scan.mark(end - 1, ")") ? end - 2 : -1;
        while (open > from && !scan.mark(open, "(")) {
            open--;
        }
        int last = open > from && lexicon.office(scan.tokens, open + 1) != null ? open : end;
        return last <= from ? null : scan.span(from, last).of(scan.text);
    }
}
