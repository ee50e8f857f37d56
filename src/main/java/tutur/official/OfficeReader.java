package tutur.official;

import org.jspecify.annotations.Nullable;
import tutur.region.Gazetteer;
import tutur.text.Phrases;
import tutur.text.Token;

/** Reads an office with all that stands around its title: {@code Plh. Sekretaris Daerah (Sekda) Kota X}. */
final class OfficeReader {

    private final Lexicon lexicon;
    private final Scan scan;
    private final Slot slot;

    OfficeReader(Lexicon lexicon, Scan scan, Gazetteer gazetteer) {
        this.lexicon = lexicon;
        this.scan = scan;
        this.slot = new Slot(scan, gazetteer);
    }

    /** The office phrase that begins at a token, or null when none does. */
    @Nullable
    OfficePhrase at(int start) {
        OfficePhrase phrase = single(start);
        return phrase == null || phrase.unit() == null ? phrase : doubled(phrase);
    }

    private @Nullable OfficePhrase single(int start) {
        int at = start;
        Standing standing = Standing.HOLDER;
        Phrases.Match<Standing> before = lexicon.standings.at(scan.tokens, at);
        while (before != null) {
            standing = standing == Standing.HOLDER || standing == Standing.PJ ? before.value() : standing;
            at = skipDots(before.end());
            standing = declared(at, standing);
            at = scan.afterBracket(at);
            before = lexicon.standings.at(scan.tokens, at);
        }
        Phrases.Match<Office> match = lexicon.office(scan.tokens, at);
        if (match == null || region(at, match)) {
            return null;
        }
        return new OfficeWalk(lexicon, scan, slot, match.value(), match.end())
                .phrase(start, standing, generic(start, match.end()));
    }

    /** The phrase with a second office of the same person, which nothing but a stroke parts from it: Menteri A/Kepala Badan B. */
    private OfficePhrase doubled(OfficePhrase phrase) {
        int end = phrase.end();
        OfficePhrase other = scan.mark(end, "/") ? single(end + 1) : null;
        return other == null ? phrase : phrase.with(other);
    }

    /** Whether a name is a region's or a district's: Dandim 0815 Melati is held there, not by Melati. */
    boolean named(Name name) {
        return slot.names(name.text());
    }

    /** Whether the office that begins at a token is only named as the giver of a decree, as in Peraturan Menteri. */
    boolean decree(int start) {
        return lexicon.around("decree", scan.word(start - 1).lower());
    }

    /** Whether a title in one word is rather the name of a region: Karo is one unless its field stands behind it. */
    private boolean region(int at, Phrases.Match<Office> match) {
        return match.end() == at + 1
                && match.value().takesUnit()
                && slot.region(scan.word(at).text())
                && !lexicon.unit(scan.word(at + 1).lower());
    }

    private int skipDots(int at) {
        int end = at;
        while (scan.mark(end, ".") || scan.mark(end, "/")) {
            end++;
        }
        return end;
    }

    private Standing declared(int at, Standing standing) {
        Standing label = scan.mark(at, "(") ? lexicon.standing(scan.word(at + 1).lower()) : null;
        return label != null && standing.holds() ? label : standing;
    }

    private boolean generic(int start, int end) {
        Token before = scan.word(start - 1);
        boolean listed = scan.mark(end, "/") || scan.mark(start - 1, "/");
        return listed || before.kind() == Token.Kind.WORD && lexicon.around("general", before.lower());
    }
}
