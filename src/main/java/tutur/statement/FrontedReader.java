package tutur.statement;

import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.statement.Cue.Shape;
import tutur.text.Phrases;

/** Finds reports whose cue comes first: Menurut N, …; Dikatakan N, …; Lanjut N, … */
final class FrontedReader {

    private static final int LONGEST_DESCRIPTION = 20;
    private static final int LONGEST_MEMBER = 5;

    private final Scene scene;
    private final Script script;
    private final CueLexicon lexicon;
    private final Subjects subjects;
    private final Discourse discourse;

    FrontedReader(Scene scene) {
        this.scene = scene;
        this.script = scene.script();
        this.lexicon = scene.lexicon();
        this.subjects = scene.subjects();
        this.discourse = scene.discourse();
    }

    /** Menurut N, … / Dikatakan N, … / Lanjut N, … / Menurutnya, … behind a few opening words. */
    @Nullable
    Report of(Script.Sentence sentence) {
        int at = sentence.from();
        int most = Math.min(sentence.to(), at + 8);
        while (at < most) {
            Report report = script.quoted(at) ? null : cueFirst(at, sentence);
            if (report != null) {
                return report;
            }
            boolean thing = script.mark(at, ",")
                    && script.points(at - 1)
                    && lexicon.is("reference", script.word(sentence.from()).lower());
            if (thing || !lexicon.is("opening", script.word(at).lower())) {
                return null;
            }
            at++;
        }
        return null;
    }

    private @Nullable Report cueFirst(int at, Script.Sentence sentence) {
        int to = sentence.to();
        if (script.word(at).is("menurut") || script.word(at).is("menurutnya") || forHim(at) > at) {
            return source(at, to);
        }
        Phrases.Match<Cue> passive = lexicon.at(Shape.PASSIVE, script.tokens, at);
        if (lexicon.passiveEnclitic(script.word(at))) {
            Who who = script.mention(at + 1) == null ? null : subjects.behind(at + 1, to);
            Who known = who == null ? new Who(discourse.current(), at + 1, Who.REFERRED) : who;
            return scene.report(known, at, known.end(), known.end(), to, "passive first, enclitic");
        }
        Phrases.Match<Cue> cue = passive == null ? lexicon.at(Shape.BASE, script.tokens, at) : passive;
        if (cue == null) {
            return enclitic(at, sentence);
        }
        if (passive != null && agentless(passive)) {
            Who same = new Who(discourse.current(), cue.end(), Who.REFERRED);
            return same.speaker() instanceof Speaker.Unknown
                    ? null
                    : scene.report(same, at, cue.end(), cue.end(), to, "passive first, no agent");
        }
        Who who = scene.person(cue.end(), to);
        boolean verb = who != null && (speaks(cue.end(), who.end()) || speaks(lexicon.afterAdverbs(script, who.end())));
        boolean told = who != null && who.confidence() > Who.CARRIED && (passive != null || sure(who));
        boolean closed = who != null
                && !verb
                && !script.mark(who.end(), "(")
                && (script.mark(who.end(), ",:") || cue.value().carries() && told && !occasion(who.end()));
        return who != null && closed && !scene.thing(who.end()) && !script.points(who.end())
                ? scene.report(who, at, who.end(), who.end(), to, "verb first")
                : null;
    }

    /** Menurut N, … / Menurutnya, … / Bagi dia, … */
    private @Nullable Report source(int at, int to) {
        int own = Math.max(lexicon.afterMenurutnya(script, at), forHim(at));
        if (own > at) {
            Who who = new Who(discourse.current(), own, Who.REFERRED);
            return scene.report(who, at, own, own, to, forHim(at) > at ? "bagi" : "menurutnya");
        }
        if (lexicon.is("no person", script.word(at + 1).lower()) && script.mark(at + 2, ",")) {
            Speaker source = new Speaker.Named(script.word(at + 1).text(), false);
            return scene.report(new Who(source, at + 2, Who.TITLED), at, at + 2, at + 2, to, "menurut");
        }
        if (lexicon.is("thing", script.word(at + 1).lower()) && script.points(at + 2)) {
            return null;
        }
        Mention lone = apart(at + 1);
        Who who = lone == null ? subjects.behind(at + 1, to) : Who.of(lone, at + 2, script);
        return who == null ? null : scene.report(who, at, who.end(), afterVerb(described(who.end())), to, "menurut");
    }

    /** Index behind baginya or bagi and a pronoun, with a comma behind it; the token itself when it is not that. */
    private int forHim(int at) {
        boolean pronoun = script.word(at).is("bagi")
                && lexicon.is("pronoun", script.word(at + 1).lower());
        int end = script.word(at).is("baginya") ? at + 1 : pronoun ? at + 2 : at;
        return script.mark(end, ",") ? end : at;
    }

    /** Whether a verb tells nobody who said it: Dikatakan, …; Dijelaskan bahwa … */
    private boolean agentless(Phrases.Match<Cue> passive) {
        boolean apart = script.mark(passive.end(), ",") && !introduces(passive.end() + 1);
        boolean joined =
                passive.value().strength() > 2 && script.word(passive.end()).is("bahwa");
        return passive.value().carries() && apart || joined;
    }

    /** Whether somebody is named between marks here, as an agent is: Hal yang sama diungkapkan, N (37) … */
    private boolean introduces(int at) {
        Mention mention = script.mention(at);
        return mention != null && mention.person() != null && script.mark(script.afterMention(mention, at), ",(");
    }

    /** The lone name at a token when somebody else's behind a comma does something: Menurut N, M akan hadir; else null. */
    private @Nullable Mention apart(int at) {
        Mention lone = script.mention(at);
        Mention other = script.mark(at + 1, ",") ? script.mention(at + 2) : null;
        boolean apart = lone != null
                && lone.form() == Mention.Form.WORD
                && script.afterMention(lone, at) == at + 1
                && other != null
                && other.form() != Mention.Form.WORD
                && !script.mark(script.afterMention(other, at + 2), ",");
        return apart ? lone : null;
    }

    /** Index behind a verb that says once more what menurut said: Menurut N, mengatakan bahwa … */
    private int afterVerb(int from) {
        int at = script.mark(from, ",") ? from + 1 : from;
        Phrases.Match<Cue> again = lexicon.at(Shape.ACTIVE, script.tokens, at);
        return again == null ? from : again.end();
    }

    /** Index of the comma behind what a speaker is described by: Menurut N yang mendampingi M, … ; the token itself when nothing is told. */
    private int described(int from) {
        int met = met(from);
        if (met > from) {
            return met;
        }
        boolean opens = lexicon.is("description", script.word(from).lower());
        for (int i = from; opens && i < from + LONGEST_DESCRIPTION && !script.mark(i, ".\"“”"); i++) {
            if (script.mark(i, ",") && !listed(i)) {
                return i;
            }
        }
        return from;
    }

    /** Index of the comma behind where and on which day somebody was met: Menurut N di Pendopo, Senin (2/3), …; the token itself when that is not told. */
    private int met(int from) {
        int end = from;
        int at = script.word(from).is("di") ? from + 1 : from;
        while (at > from && at < from + LONGEST_DESCRIPTION) {
            int start = at;
            while (script.word(at).capitalised()) {
                at++;
            }
            at = script.afterBracket(at);
            if (at == start || !script.mark(at, ",")) {
                return end;
            }
            end = at;
            at++;
        }
        return end;
    }

    /** Whether words tell when, where or to whom something was said, so that it stands elsewhere: disampaikan N kepada warga … */
    private boolean occasion(int at) {
        return script.word(at).is("kepada") || scene.occasion(at);
    }

    /** Whether a comma parts members of a list: pangan, gizi, dan kesehatan. */
    private boolean listed(int comma) {
        for (int i = comma + 1; i < comma + LONGEST_MEMBER; i++) {
            boolean last = script.word(i).is("dan") || script.word(i).is("serta");
            if (last && (i == comma + 1 || script.mark(i - 1, ","))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of speech stands among the words: Lebih lanjut politisi itu mengatakan … has its speaker before it. */
    private boolean speaks(int from, int to) {
        for (int at = from; at < to; at++) {
            if (speaks(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean speaks(int at) {
        return lexicon.at(Shape.ACTIVE, script.tokens, at) != null;
    }

    /** Whether this is more than a capitalised thing: cerita Kapal Tua needs a comma to be a report. */
    private boolean sure(Who who) {
        return !(who.speaker() instanceof Speaker.Named) || discourse.heard(who.speaker());
    }

    private @Nullable Report enclitic(int at, Script.Sentence sentence) {
        Phrases.Match<Cue> cue = lexicon.at(Shape.ENCLITIC, script.tokens, at);
        if (cue == null || !cue.value().carries() || !script.mark(cue.end(), ",")) {
            return null;
        }
        Who who = new Who(discourse.current(), cue.end(), Who.REFERRED);
        return scene.report(who, at, cue.end(), cue.end(), sentence.to(), "enclitic first");
    }
}
