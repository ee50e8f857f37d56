package tutur.statement;

import tutur.text.Phrases;
import tutur.text.Token;

/** Judges the words between somebody and a verb: adverbs, phrases and appositions leave him its subject, another clause does not. */
final class Between {

    private static final int LONGEST_FILL = 30;
    private static final int LONGEST_ORIGIN = 12;
    private static final int LONGEST_DEED = 7;
    private static final int LONGEST_PREFIX = 6;

    private final Script script;
    private final CueLexicon lexicon;

    Between(Script script, CueLexicon lexicon) {
        this.script = script;
        this.lexicon = lexicon;
    }

    /** Whether the words between a speaker and a verb leave the speaker its subject. */
    boolean fills(int from, int verb) {
        if (onlyAdverbs(from, verb) || called(from, verb)) {
            return true;
        }
        int at = lexicon.afterAdverbs(script, from);
        boolean phrase = script.mark(at, ",(")
                || lexicon.is("subordinator", script.word(at).lower())
                || at > from && lexicon.is("subordinator", script.word(at - 1).lower());
        return phrase && verb - at <= LONGEST_FILL && !anotherVerb(at, verb) || joined(at, verb);
    }

    /** Whether somebody does one thing and says another: N menyapa warga dan menyampaikan … */
    private boolean joined(int deed, int verb) {
        String word = script.word(deed).lower();
        boolean active = word.length() > LONGEST_PREFIX && (word.startsWith("me") || word.startsWith("ber"));
        boolean joint = script.word(verb - 1).is("dan") || script.word(verb - 1).is("serta");
        Phrases.Match<Cue> cue = joint ? lexicon.at(Cue.Shape.ACTIVE, script.tokens, verb) : null;
        boolean says = cue != null
                && (cue.value().strength() > 2
                        || lexicon.is("connective", script.word(cue.end()).lower()));
        if (!active || !says || verb - deed > LONGEST_DEED) {
            return false;
        }
        for (int i = deed; i < verb; i++) {
            boolean purpose = script.word(i).is("untuk");
            if (purpose || script.word(i).kind() != Token.Kind.WORD || script.mention(i) != null) {
                return false;
            }
        }
        return true;
    }

    /** Index behind what somebody is said to be between two commas: N, warga desa itu, mengatakan; the token itself when nothing is. */
    int afterCalling(int from) {
        int at = from + 1;
        if (!script.mark(from, ",") || !lexicon.is("calling", script.word(at).lower())) {
            return from;
        }
        while (at < from + LONGEST_ORIGIN && !script.mark(at, ",.\"“”")) {
            at++;
        }
        return script.mark(at, ",") ? at + 1 : from;
    }

    /** Index behind the body that somebody comes from: N dari Dinas X memberikan saran. */
    int afterOrigin(int from) {
        int at = from + 1;
        while (script.word(from).is("dari")
                && at - from < LONGEST_ORIGIN
                && script.word(at).capitalised()) {
            at++;
        }
        return at == from + 1 ? from : at;
    }

    /** Whether only what somebody is stands there, not set apart by commas: N pemilik toko di X mengaku … */
    boolean called(int from, int verb) {
        if (!lexicon.is("calling", script.word(from).lower())
                || verb - from > LONGEST_ORIGIN
                || anotherVerb(from, verb)) {
            return false;
        }
        for (int i = from; i < verb; i++) {
            if (script.word(i).kind() == Token.Kind.MARK) {
                return false;
            }
        }
        return true;
    }

    boolean onlyAdverbs(int from, int verb) {
        int at = from;
        while (at < verb && lexicon.is("adverb", script.word(at).lower())) {
            at++;
        }
        return at == verb;
    }

    private boolean anotherVerb(int from, int verb) {
        for (int i = from; i < verb; i++) {
            boolean relative = lexicon.is("subordinator", script.word(i - 1).lower());
            if (!relative && lexicon.at(Cue.Shape.ACTIVE, script.tokens, i) != null && !script.mark(i - 1, ",")) {
                return true;
            }
        }
        return false;
    }
}
