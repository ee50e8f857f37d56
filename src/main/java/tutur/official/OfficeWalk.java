package tutur.official;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tutur.region.FoundRegion;
import tutur.region.Region;
import tutur.text.Phrases;
import tutur.text.Token;

/** One walk over what follows the title of an office: its unit, its region, where it lies, and what changes nothing. */
final class OfficeWalk {

    private static final Pattern YEARS = Pattern.compile("\\d{4}(-\\d{4})?");

    private final Lexicon lexicon;
    private final Scan scan;
    private final Slot slot;

    private final Office office;
    private int at;
    private final int title;
    private int unitStart = -1;
    private int unitEnd = -1;
    private @Nullable Region region;
    private boolean elect;
    private boolean former;
    private boolean located;
    private boolean collective;
    private boolean known;
    private boolean ended;

    /** @param at index of the token behind the title */
    OfficeWalk(Lexicon lexicon, Scan scan, Slot slot, Office office, int at) {
        this.lexicon = lexicon;
        this.scan = scan;
        this.slot = slot;
        this.office = office;
        this.title = at;
        this.at = at;
    }

    OfficePhrase phrase(int start, Standing standing, boolean generic) {
        while (step()) {}
        Standing changed = former ? Standing.FORMER : elect ? Standing.ELECT : standing;
        Standing last = standing.holds() ? changed : standing;
        boolean established = office.unit() != Office.Unit.REQUIRED || region != null || known;
        return new OfficePhrase(
                start, at, office, last, unit(), region, title, established, at == title, generic || collective);
    }

    private @Nullable String unit() {
        if (!office.takesUnit()) {
            return null;
        }
        if (unitStart < 0) {
            return agency();
        }
        StringBuilder unit = new StringBuilder();
        for (int i = unitStart; i < unitEnd; i++) {
            int bracket = scan.afterBracket(i);
            if (bracket > i && lexicon.office(scan.tokens, i + 1) != null) {
                i = bracket - 1;
                continue;
            }
            boolean space = i > unitStart && !scan.glued(i);
            unit.append(space ? " " : "").append(scan.word(i).text());
        }
        return unit.toString();
    }

    /** The agency that the title itself names: DLH of Kepala DLH, Disdik of Kadisdik; null when it names none. */
    private @Nullable String agency() {
        String word = scan.word(title - 1).text();
        boolean head = lexicon.around("agency head", office.title().toLowerCase(Locale.ROOT));
        if (!head || lexicon.around("plain head", word.toLowerCase(Locale.ROOT))) {
            return null;
        }
        boolean joined = word.length() > 2 && word.toLowerCase(Locale.ROOT).startsWith("ka");
        return joined ? Character.toUpperCase(word.charAt(2)) + word.substring(3) : word;
    }

    private boolean step() {
        Slot.Filled place = slot.at(at, office);
        collective |= scan.word(at).is("se") || scan.word(at).lower().startsWith("se-");
        if (scan.mark(at, "(")) {
            int end = scan.afterBracket(at);
            boolean moved = end > at;
            boolean office = lexicon.office(scan.tokens, at + 1) != null;
            unitEnd = unitEnd == at && end == at + 3 && !office ? end : unitEnd;
            at = end;
            return moved;
        }
        if (place != null && person(place)) {
            scan.named(at);
        } else if (place != null) {
            boolean own = !office.level().local()
                    || lexicon.around("regional", scan.word(at - 1).lower());
            region = region == null && own ? place.region() : region;
            at = place.end();
            return true;
        }
        boolean past = scan.word(at).is("terdahulu");
        boolean chosen = scan.word(at).is("terpilih");
        former |= past;
        elect |= chosen;
        int behind = past || chosen ? at + 1 : scan.afterConstituency(at);
        if (behind > at) {
            at = behind;
            return true;
        }
        return levelWord() || locality() || unitWord() || afterward();
    }

    /** Whether what may be a region begins a name: Menteri Agama Bima N, Wali Kota Bogor Bima N, but Bupati Bima Nusa Tenggara Barat N. */
    private boolean person(Slot.Filled place) {
        boolean elsewhere = region != null && (place.region() == null || !region.within(place.region()));
        return (elsewhere || office.level() == Office.Level.NATIONAL)
                && place.end() == at + 1
                && scan.word(at + 1).capitalised()
                && !lexicon.around("level", scan.word(at - 1).lower());
    }

    private boolean afterward() {
        boolean known = lexicon.around("afterwards", scan.word(at).lower())
                || scan.number(at) && YEARS.matcher(scan.word(at).text()).matches();
        at += known ? 1 : 0;
        return known;
    }

    /** A word such as Kota or Setda, when a region follows or it cannot be anything else. */
    private boolean levelWord() {
        Token word = scan.word(at);
        boolean village = lexicon.around("locality", word.lower());
        boolean leads = lexicon.around("level", word.lower())
                && (!village || office.level().local())
                && (word.capitalised()
                        || scan.place(at + 1) != null
                        || lexicon.around("level", scan.word(at + 1).lower()));
        if (!leads
                || office.takesUnit() && lexicon.unit(word.lower()) && scan.place(at + 1) == null && region == null) {
            return false;
        }
        ended |= word.is("ri");
        unitEnd = unitEnd == at && word.is("dprd") ? at + 1 : unitEnd;
        at++;
        at += scan.mark(at, ".") && scan.glued(at) && scan.word(at + 1).capitalised() ? 1 : 0;
        return true;
    }

    /** The district or village of a local office, when something shows where its name ends. */
    private boolean locality() {
        if (located || !office.level().local() || !scan.word(at).capitalised()) {
            return false;
        }
        int run = 0;
        while (run < 5 && (scan.word(at + run).capitalised() || scan.number(at + run))) {
            run++;
        }
        int known = Math.max(scan.locality(at, run), slot.district(at, run));
        boolean closed = scan.mark(at + run, ",") && scan.word(at + run + 1).capitalised() && !named(run);
        int length = known > 0 ? known : closed ? run : 0;
        located = length > 0;
        at += length;
        return length > 0;
    }

    /** Whether a person's name stands behind the locality within the same capitalised words. */
    private boolean named(int run) {
        for (int i = 1; i < run && run > 2; i++) {
            if (lexicon.nameWord(scan.word(at + i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean unitWord() {
        if (!office.takesUnit() || ended) {
            return false;
        }
        int end = Math.max(served(), unitEnd(at));
        if (end == at) {
            return false;
        }
        unitStart = unitStart < 0 ? at : unitStart;
        unitEnd = end;
        at = end;
        return true;
    }

    /** Index behind the office that this one works for: Staf Khusus Menteri N; where the walk is when it works for none. */
    private int served() {
        Phrases.Match<Office> other =
                at == title && lexicon.around("serves", office.title().toLowerCase(Locale.ROOT))
                        ? lexicon.office(scan.tokens, at)
                        : null;
        return other == null ? at : other.end();
    }

    private int unitEnd(int from) {
        Token word = scan.word(from);
        boolean numbered = scan.number(from) || Scan.ROMAN.matcher(word.text()).matches();
        boolean unit = word.kind() == Token.Kind.WORD && lexicon.unit(word.lower()) && !scan.caste(from);
        if (numbered || unit || acronym(from)) {
            known |= !numbered;
            return from + 1;
        }
        boolean counted = scan.number(from - 1)
                || Scan.ROMAN.matcher(scan.word(from - 1).text()).matches();
        boolean code = word.is("/") && counted && scan.glued(from) && scan.glued(from + 1);
        if (code && unitStart >= 0 && scan.word(from + 1).capitalised() && scan.place(from + 1) == null) {
            return from + 2;
        }
        boolean joins =
                word.is("dan") || word.is("&") || word.is("serta") || word.is("/") || word.is("-") || word.is(",");
        boolean listed = word.is(",") && scan.word(from + 1).is("dan") && unitStart >= 0;
        if (listed && lexicon.unit(scan.word(from + 2).lower())) {
            return from + 3;
        }
        boolean goesOn =
                joins && unitStart >= 0 && lexicon.unit(scan.word(from + 1).lower());
        if (goesOn && (!word.is(",") || lexicon.offices.at(scan.tokens, from + 1) == null)) {
            return from + 2;
        }
        return unknownUnit(from);
    }

    /** Whether a word in capitals stands right behind a title and a name that is not, or a region, follows: Kepala Dinas DPPPA N. */
    private boolean acronym(int at) {
        return at == title
                && office.unit() == Office.Unit.UNIT
                && capitals(at)
                && (scan.place(at + 1) != null || scan.word(at + 1).capitalised() && !capitals(at + 1))
                && scan.place(at) == null;
    }

    private boolean capitals(int at) {
        String word = scan.word(at).text();
        return scan.word(at).capitalised() && word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Whether a degree begins at a token, with or without a dot in it, so that a name stands before the comma: N, S.Sos. */
    private boolean degree(int at) {
        boolean dotted = scan.mark(at + 1, ".") && scan.glued(at + 1) && scan.glued(at + 2);
        String joined = scan.word(at).lower() + (dotted ? scan.word(at + 2).lower() : "");
        return lexicon.is(Lexicon.Role.DEGREE, joined);
    }

    /** Unknown capitalised words still belong to the unit when a comma and then a name close the phrase. */
    private int unknownUnit(int from) {
        int end = from;
        while (end < from + 7
                && !scan.caste(end)
                && !lexicon.rank(scan.word(end).lower())
                && (scan.word(end).capitalised() || scan.word(end).is("dan") || scan.number(end))) {
            end++;
        }
        boolean closes = end > from
                && scan.mark(end, ",")
                && scan.word(end + 1).capitalised()
                && !lexicon.notName(scan.word(end + 1).lower())
                && !degree(end + 1)
                && lexicon.offices.at(scan.tokens, end + 1) == null
                && unitStart < 0
                && region == null;
        return closes ? regionless(from, end) : from;
    }

    /** Index behind those of the words that are no region closing them, with the word for regions before it. */
    private int regionless(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            FoundRegion place = scan.place(i);
            if (place != null && scan.afterPlace(i, place) == end) {
                boolean word = i > from + 1
                        && lexicon.around("region word", scan.word(i - 1).lower());
                return word ? i - 1 : i;
            }
        }
        return end;
    }
}
