package tutur.official;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives two offices that stand together to the two persons named behind them. */
final class Couples {

    private final Scan scan;
    private final Lexicon lexicon;
    private final NameReader names;
    private final List<Found> found;

    /** @param found what is found so far; couples are added to it */
    Couples(Scan scan, Lexicon lexicon, NameReader names, List<Found> found) {
        this.scan = scan;
        this.lexicon = lexicon;
        this.names = names;
        this.found = found;
    }

    /** Bupati dan Wakil Bupati X, A dan B: the offices belong to the names in order. */
    boolean pair(OfficePhrase second, Name first) {
        OfficePhrase office = joined(second) ? found.getLast().phrase() : null;
        if (office == null) {
            return false;
        }
        Name other = lexicon.around("and", scan.word(first.end()).lower())
                        || scan.mark(first.end(), "–")
                        || scan.mark(first.end(), "-")
                ? names.at(first.end() + 1)
                : null;
        if (other == null
                || !scan.mark(second.end(), ",")
                        && !office.office()
                                .title()
                                .equals(second.office().title().replace("Wakil ", ""))) {
            return false;
        }
        OfficePhrase shared = new OfficePhrase(
                office.start(),
                office.end(),
                office.office(),
                office.standing(),
                office.unit(),
                office.region() == null ? second.region() : office.region(),
                office.titleEnd(),
                true,
                false,
                false);
        found.removeLast();
        found.add(new Found(shared.start(), first.end(), shared, first, "pair"));
        found.add(new Found(other.start(), other.end(), second, other, "pair"));
        return true;
    }

    /** Anggota DPRD X yakni A, B dan C: gives the office to those behind the first one too; index behind the last of them. */
    int members(OfficePhrase phrase, Name first) {
        int end = first.end();
        boolean listed = scan.word(first.start() - 1).is("yakni")
                || scan.word(first.start() - 1).is("yaitu");
        for (Name next = listed ? joined(end) : null; next != null; next = joined(end)) {
            found.add(new Found(next.start(), next.end(), phrase, next, "member"));
            end = next.end();
        }
        return end;
    }

    /** Whether an office is listed behind one that was held once: mantan Gubernur hingga Wakil Gubernur X. */
    boolean afterFormer(OfficePhrase phrase) {
        Found before = found.isEmpty() ? null : found.getLast();
        return before != null
                && before.phrase() != null
                && before.name() == null
                && before.phrase().standing() == Standing.FORMER
                && before.end() == phrase.start() - 1
                && (scan.word(before.end()).is("hingga")
                        || scan.word(before.end()).is("sampai")
                        || lexicon.around("and", scan.word(before.end()).lower()));
    }

    private @Nullable Name joined(int end) {
        boolean joint =
                scan.mark(end, ",") || lexicon.around("and", scan.word(end).lower());
        int at = scan.mark(end, ",") && lexicon.around("and", scan.word(end + 1).lower()) ? end + 2 : end + 1;
        Name name = joint && lexicon.offices.at(scan.tokens, at) == null ? names.at(at) : null;
        return name != null && (name.words().size() > 1 || name.titled()) ? name : null;
    }

    /** Whether an office without a name stands before another, joined to it by a word. */
    boolean joined(OfficePhrase second) {
        Found before = found.isEmpty() ? null : found.getLast();
        return before != null
                && before.phrase() != null
                && before.name() == null
                && before.end() == second.start() - 1
                && lexicon.around("and", scan.word(before.end()).lower());
    }

    /** Wali Kota X, A beserta wakilnya, B: index behind the deputy that begins at a token, or the token when there is none. */
    int deputy(int at) {
        int next = scan.mark(at + 1, ",") ? at + 2 : at + 1;
        Name name = names.at(next);
        if (name == null) {
            return at;
        }
        for (int i = found.size() - 1; i >= 0 && i >= found.size() - 3; i--) {
            OfficePhrase head = found.get(i).phrase();
            Office office = head == null ? null : deputyOf(head.office());
            if (head != null && office != null) {
                OfficePhrase phrase = new OfficePhrase(
                        at, at + 1, office, Standing.HOLDER, null, head.region(), at + 1, true, false, false);
                found.add(new Found(at, name.end(), phrase, name, "deputy"));
                return name.end();
            }
        }
        return at;
    }

    private @Nullable Office deputyOf(Office head) {
        return switch (head.level()) {
            case PROVINCE, REGENCY, CITY -> new Office("Wakil " + head.title(), head.level(), Office.Unit.NONE);
            default -> null;
        };
    }
}
