package tutur.official;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tutur.text.Token;

/** Tells whose name stands in front of an office or behind it, and what speaks against its being the holder's. */
final class Neighbours {

    private final Scan scan;
    private final Lexicon lexicon;
    private final NameReader names;
    private final OfficeReader offices;
    private final List<Found> found;

    /** @param found what is found so far */
    Neighbours(Scan scan, Lexicon lexicon, NameReader names, OfficeReader offices, List<Found> found) {
        this.scan = scan;
        this.lexicon = lexicon;
        this.names = names;
        this.offices = offices;
        this.found = found;
    }

    /** The name behind an office, or null. */
    @Nullable
    Name after(OfficePhrase phrase) {
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
        int next = held(at);
        while (next < at + 5 && lexicon.around("before name", scan.word(next).lower())) {
            next++;
        }
        Name name = next == at ? null : names.at(next);
        if (name == null || name.words().size() == 1 && !name.titled() && !closed(name)) {
            return null;
        }
        return told(phrase.start()) && !scan.mark(name.end(), ",") ? null : name;
    }

    /** Index of the verb by which somebody holds an office now: Sekda X yang saat ini dijabat N; the token itself when there is none. */
    private int held(int at) {
        int verb = scan.word(at + 1).is("saat") ? at + 3 : at + 2;
        boolean now = scan.word(at).is("yang")
                && (scan.word(verb - 1).is("ini")
                        || scan.word(verb - 1).is("kini")
                        || scan.word(verb - 1).is("sekarang"));
        return now && scan.word(verb).is("dijabat") ? verb : at;
    }

    /**
     * Whether words stand where an office that has none yet tells its unit, for a place follows, a word of bodies stands before it, or
     * one of them is a field: Kepala Dinas Perikana Melati, Kepala UPT Melati, Kepala Dinas Lingkugan Hidup.
     */
    private boolean unit(OfficePhrase phrase, Name direct) {
        boolean single = direct.words().size() == 1;
        if (single
                && lexicon.around("organisation", scan.word(direct.start() - 1).lower())) {
            return true;
        }
        boolean field = direct.words().stream().anyMatch(w -> lexicon.unit(NameMatch.fold(w)));
        boolean placed = single
                && (scan.place(direct.end()) != null
                        || lexicon.around("regional", scan.word(direct.end()).lower()));
        return phrase.office().takesUnit() && phrase.bare() && (field || placed);
    }

    /** Whether a sentence begins with those whom it tells or answers: Kepada Camat A, N mengatakan …, Menanggapi usulan Camat A, N … */
    boolean told(int start) {
        int matter = lexicon.around("matter", scan.word(start - 1).lower()) ? start - 2 : start - 1;
        boolean answering = lexicon.around("answering", scan.word(matter).lower()) && scan.opens(matter);
        int opening = lexicon.around("alike", scan.word(start - 2).lower()) ? start - 2 : start - 1;
        return answering || lexicon.around("no holder", scan.word(start - 1).lower()) && scan.opens(opening);
    }

    /** Whether a single word after a comma stands as a person would: closed by a mark or followed by a lower-case word. */
    private boolean closed(Name name) {
        Token next = scan.word(name.end());
        return next.kind() != Token.Kind.WORD || !next.capitalised();
    }

    /** Whether the words before an office give it to the name before them: N selaku T, N yang menjabat T. */
    boolean declares(int start) {
        if (found.isEmpty()
                || inOffice(found.getLast())
                || found.getLast().name() == null
                || start - found.getLast().end() > 6) {
            return false;
        }
        boolean strong = false;
        for (int i = found.getLast().end(); i < start; i++) {
            String word = scan.word(i).lower();
            if (!lexicon.around("link", word)) {
                return false;
            }
            strong |= word.equals("selaku") || word.equals("menjabat") || word.equals("merupakan");
        }
        return strong;
    }

    /** Whether a find already has a public office; a role outside it gives way, and one that was held before. */
    private static boolean inOffice(Found find) {
        return find.phrase() != null
                && find.phrase().office().level() != Office.Level.BODY
                && find.phrase().standing() != Standing.FORMER;
    }

    /** The find in front of an office whose name the office may belong to, or null. */
    @Nullable
    Found before(OfficePhrase phrase) {
        boolean role = phrase.office().level() == Office.Level.BODY;
        if (found.isEmpty()
                || inOffice(found.getLast())
                || role && found.getLast().phrase() != null) {
            return null;
        }
        Name name = found.getLast().name();
        int end = found.getLast().end();
        if (scan.word(end).is("itu") && scan.mark(end + 1, ",")) {
            return null;
        }
        int gap = phrase.start() - end;
        boolean bareComma = gap == 1 && scan.mark(found.getLast().end(), ",");
        boolean opens = bareComma
                && !phrase.bare()
                && !acronym(name)
                && opensHere(found.getLast().start());
        boolean acts = !role && scan.word(found.getLast().end()).is("selaku");
        if (name == null
                || gap < (listed(phrase) ? 0 : 1)
                || gap > 8
                || name.words().size() < 2 && !name.titled() && !opens && !acts) {
            return null;
        }
        if (lexicon.around(
                "place preposition", scan.word(found.getLast().start() - 1).lower())) {
            return null;
        }
        for (int i = found.getLast().end(); i < phrase.start(); i++) {
            if (!lexicon.around("link", scan.word(i).lower()) && !scan.number(i) && !scan.mark(i, ")")) {
                return null;
            }
        }
        boolean source = source(found.getLast().start() - 1);
        boolean listed = bareComma && (phrase.bare() || role && source) && !endsClause(phrase.end());
        return listed ? null : found.getLast();
    }

    /** Whether a word in front of a name makes what stands behind its comma the subject of what is said, and not of a quotation before. */
    private boolean source(int at) {
        int before = scan.mark(at - 1, ",") ? at - 2 : at - 1;
        return lexicon.around("source", scan.word(at).lower())
                && !scan.word(before).quotationMark();
    }

    /**
     * Whether an office stands right behind a whole name: with a comma behind both, as in N Kepala Dinas A, N Kepala Dinas B, or where
     * a sentence begins with them, as in N Kabid A menambahkan.
     */
    private boolean listed(OfficePhrase phrase) {
        Name name = found.getLast().name();
        if (name == null || name.words().size() < 2 || phrase.bare()) {
            return false;
        }
        Token next = scan.word(phrase.end());
        int start = found.getLast().start();
        boolean behind = lexicon.notName(scan.word(start - 1).lower()) && scan.opens(start - 1);
        boolean opens = (scan.opens(start) || behind) && next.kind() == Token.Kind.WORD && !next.capitalised();
        return opens || names.sure(name) && (next.is(",") || next.is("."));
    }

    /** Whether a region, a place, a bracket or the field of a minister closes an office and a whole name follows. */
    boolean complete(OfficePhrase phrase) {
        boolean closed = phrase.region() != null
                || scan.mark(phrase.end() - 1, ")")
                || phrase.unit() != null
                        && lexicon.around("minister", phrase.office().title().toLowerCase(Locale.ROOT))
                || phrase.office().level().local() && !phrase.bare();
        Name name = closed ? names.at(phrase.end()) : null;
        return name != null && (name.words().size() > 1 && !acronym(name.words().getFirst()) || name.titled());
    }

    private static boolean acronym(@Nullable Name name) {
        return name != null && name.words().stream().allMatch(Neighbours::acronym);
    }

    private static boolean acronym(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
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
