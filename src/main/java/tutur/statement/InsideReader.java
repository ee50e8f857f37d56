package tutur.statement;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.statement.Cue.Shape;
import tutur.text.Phrases;
import tutur.text.Token;

/** Finds reports with the cue in their middle or at their end: …, kata N, … */
final class InsideReader {

    private static final Set<String> CONJUNCTIONS =
            Set.of("karena", "sebab", "lantaran", "namun", "tetapi", "dan", "sehingga");

    private static final int LEAST_BEFORE = 6;

    private final Scene scene;
    private final Script script;
    private final CueLexicon lexicon;
    private final Discourse discourse;

    InsideReader(Scene scene) {
        this.scene = scene;
        this.script = scene.script();
        this.lexicon = scene.lexicon();
        this.discourse = scene.discourse();
    }

    /** …, kata N, … / …, menurut N, … / …, ditegaskan N … / … kata N. */
    @Nullable
    Report of(Script.Sentence sentence) {
        for (int at = sentence.from() + 1; at < sentence.to(); at++) {
            if (script.quoted(at)) {
                continue;
            }
            Report report = cueInside(at, sentence);
            if (report != null) {
                return report;
            }
        }
        return null;
    }

    private @Nullable Report cueInside(int at, Script.Sentence sentence) {
        int to = sentence.to();
        boolean comma = apart(at);
        Phrases.Match<Cue> passive = lexicon.at(Shape.PASSIVE, script.tokens, at);
        if (lexicon.passiveEnclitic(script.word(at)) && !script.word(at - 1).is("yang")) {
            Who who = new Who(discourse.current(), at + 1, Who.REFERRED);
            return scene.report(who, at, at + 1, sentence.from(), to, "passive inside, enclitic");
        }
        if (passive != null
                && comma
                && script.word(passive.end()).is("bahwa")
                && lexicon.is("speech", script.word(sentence.from() + 1).lower())) {
            Who who = new Who(discourse.current(), passive.end(), Who.REFERRED);
            return scene.report(who, at, passive.end(), passive.end(), to, "in a speech");
        }
        if (passive != null && comma && passive.value().carries()) {
            Who who = agent(passive.end(), to);
            return who == null ? null : scene.report(who, at, who.end(), sentence.from(), to, "passive inside");
        }
        if (passive != null
                && (passive.value().carries()
                        || lexicon.is("judged", script.word(at).lower()))) {
            Report told = agentInside(at, passive.end(), sentence);
            return told == null ? atEnd(at, passive, sentence) : told;
        }
        if (script.word(at).is("menurut") || script.word(at).is("menurutnya")) {
            return menurut(at, comma, sentence);
        }
        if (!comma) {
            return within(at, sentence);
        }
        Phrases.Match<Cue> enclitic = lexicon.at(Shape.ENCLITIC, script.tokens, at);
        if (enclitic != null && enclitic.value().carries()) {
            Who who = new Who(discourse.current(), enclitic.end(), Who.REFERRED);
            boolean ends = enclitic.end() >= to - 1;
            return scene.report(who, at, enclitic.end(), sentence.from(), ends ? at : to, "enclitic inside");
        }
        Phrases.Match<Cue> base = lexicon.at(Shape.BASE, script.tokens, at);
        Who who = base == null ? null : scene.person(base.end(), to);
        if (base == null || who == null) {
            return null;
        }
        boolean last = who.end() >= to - 1 || !script.mark(who.end(), ",");
        boolean pronounOrName = script.mark(who.end(), ",.") || last;
        return pronounOrName
                ? scene.report(
                        who,
                        at,
                        who.end(),
                        sentence.from(),
                        last && script.mark(to - 1, ".") && who.end() >= to - 1 ? at : to,
                        "verb inside")
                : null;
    }

    /** Whether a comma, and at most a word that goes on or compares, parts a cue from what is said: …, masih kata N; …, seperti diungkapkan N. */
    private boolean apart(int at) {
        return script.mark(at - 1, ",")
                || lexicon.is("cue opening", script.word(at - 1).lower()) && script.mark(at - 2, ",");
    }

    /** X diakui N akan …: somebody between a thing and what is said of it. */
    private @Nullable Report agentInside(int at, int from, Script.Sentence sentence) {
        Mention agent = script.mention(from);
        boolean relative = script.word(at - 1).is("yang");
        boolean general = agent != null
                && agent.form() == Mention.Form.OFFICE
                && !script.word(from).capitalised();
        if (relative || agent == null || agent.person() == null || general) {
            return null;
        }
        int end = script.afterMention(agent, from);
        int next = script.mark(end, ",") ? end + 1 : end;
        Token word = script.word(next);
        boolean says = discourse.heard(Who.of(agent, end, script).speaker())
                && next == end
                && word.kind() == Token.Kind.WORD
                && !word.capitalised()
                && !lexicon.is("subordinator", word.lower())
                && !lexicon.is("governor", word.lower());
        return says || lexicon.is("modal", word.lower())
                ? scene.report(Who.of(agent, end, script), at, end, sentence.from(), sentence.to(), "passive inside")
                : null;
    }

    /** … juga diutarakan N. at the end of a sentence, by verbs that are hardly anything else. */
    private @Nullable Report atEnd(int at, Phrases.Match<Cue> passive, Script.Sentence sentence) {
        boolean also = script.word(at - 1).is("juga") || script.word(at - 1).is("pula");
        Mention agent = script.mention(passive.end());
        if (!also
                || passive.value().strength() < 3
                || agent == null
                || agent.person() == null
                || at - sentence.from() < LEAST_BEFORE
                || lexicon.is("reference", script.word(sentence.from()).lower())) {
            return null;
        }
        int end = script.afterMention(agent, passive.end());
        boolean last = end >= sentence.to() || script.mark(end, ".,(");
        return last
                ? scene.report(Who.of(agent, end, script), at - 1, end, sentence.from(), at - 1, "passive at the end")
                : null;
    }

    /** … kata N … without a comma before it: only of somebody who is speaking, and by a verb that is hardly anything else. */
    private @Nullable Report within(int at, Script.Sentence sentence) {
        Token before = script.word(at - 1);
        boolean runs = before.kind() == Token.Kind.WORD && !before.capitalised();
        Phrases.Match<Cue> base = runs ? lexicon.at(Shape.BASE, script.tokens, at) : null;
        boolean sure = base != null && base.value().carries();
        Mention mention = base == null || !sure ? null : script.mention(base.end());
        if (base == null || mention == null || mention.person() == null) {
            return null;
        }
        Who who = Who.of(mention, script.afterMention(mention, base.end()), script);
        boolean strong = base.value().strength() > 2 || script.mark(who.end(), ",") && discourse.heard(who.speaker());
        boolean speaking = who.speaker().equals(discourse.current());
        return strong && speaking && who.end() < sentence.to() - 1
                ? scene.report(who, at, who.end(), sentence.from(), sentence.to(), "verb inside")
                : null;
    }

    /** …, menurut N, … ; behind a conjunction only what follows is N's: … karena menurutnya, … */
    private @Nullable Report menurut(int at, boolean comma, Script.Sentence sentence) {
        int behind = lexicon.afterMenurutnya(script, at);
        boolean enclitic = behind > at;
        int from = lexicon.is("telling", script.word(at + 1).lower()) ? at + 2 : at + 1;
        Who who = enclitic ? inSentence(sentence.from(), at, behind) : scene.person(from, sentence.to());
        boolean pronoun = !script.word(at - 1).is("yang")
                && (enclitic || lexicon.is("pronoun", script.word(at + 1).lower()));
        boolean known = pronoun || who != null && script.mention(from) != null && discourse.heard(who.speaker());
        if (who == null || !comma && !known && !script.mark(who.end(), ",")) {
            return null;
        }
        boolean clause = CONJUNCTIONS.contains(script.word(at - 1).lower());
        return scene.report(who, at, who.end(), clause ? who.end() : sentence.from(), sentence.to(), "menurut inside");
    }

    /** Whom an enclitic stands for: the first person of its own sentence, else whoever is speaking. */
    private Who inSentence(int from, int at, int end) {
        for (int i = from; i < at; i++) {
            Mention mention = script.mention(i);
            if (mention != null && mention.person() != null && mention.form() == Mention.Form.FULL) {
                return new Who(Who.speaker(mention.person()), end, Who.REFERRED);
            }
        }
        return new Who(discourse.current(), end, Who.REFERRED);
    }

    private @Nullable Who agent(int from, int to) {
        int at = script.word(from).is("oleh") ? from + 1 : from;
        Mention mention = script.mention(at);
        boolean pronoun = lexicon.is("pronoun", script.word(at).lower());
        return mention != null || pronoun ? scene.subjects().behind(from, to) : null;
    }
}
