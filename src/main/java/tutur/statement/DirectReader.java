package tutur.statement;

import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.statement.Cue.Shape;
import tutur.text.Phrases;
import tutur.text.Token;

/** Tells who speaks in a quotation, from the cue behind it, before it, or from what went before. */
final class DirectReader {

    private static final int LEAST_WORDS = 5;
    private static final String ENCLITIC = "quotation, enclitic";

    private final Script script;
    private final CueLexicon lexicon;
    private final Subjects subjects;
    private final Discourse discourse;

    DirectReader(Script script, CueLexicon lexicon, Subjects subjects, Discourse discourse) {
        this.script = script;
        this.lexicon = lexicon;
        this.subjects = subjects;
        this.discourse = discourse;
    }

    /** The attribution of a quotation, or null when it is no speech. {@code carried}: whether its paragraph has speech already. */
    @Nullable
    Attribution of(Quotation quotation, Script.Sentence sentence, boolean carried) {
        Attribution found = cued(quotation, sentence, carried);
        boolean referred = found != null
                && found.confidence() <= Who.REFERRED
                && found.speaker().equals(discourse.current());
        return found == null || !referred ? found : found.by(discourse.current(quotation.from(), quotation.to()));
    }

    private @Nullable Attribution cued(Quotation quotation, Script.Sentence sentence, boolean carried) {
        Attribution behind = behind(quotation);
        if (behind != null) {
            return behind.rule().equals(ENCLITIC) ? named(behind, inFront(quotation, sentence)) : behind;
        }
        if (theme(quotation)) {
            return null;
        }
        Attribution before = before(quotation, sentence);
        if (before != null) {
            return before;
        }
        boolean speech = quotation.words() >= LEAST_WORDS
                && script.word(quotation.from()).capitalised();
        boolean alone = quotation.open() == sentence.from() && quotation.after() >= sentence.to() - 1;
        boolean known = !(discourse.current() instanceof Speaker.Unknown);
        boolean opens = quotation.open() == sentence.from();
        return speech && known && (alone || carried && opens) ? carry(quotation) : null;
    }

    /** N mengatakan “…” ujarnya: the name in front tells more than the enclitic behind. */
    private static Attribution named(Attribution behind, @Nullable Attribution before) {
        if (before == null || before.speaker() instanceof Speaker.Unknown) {
            return behind;
        }
        return new Attribution(
                before.speaker(),
                before.deliveredBy(),
                behind.cue(),
                behind.from(),
                behind.to(),
                before.rule(),
                before.confidence());
    }

    /** Whoever a cue in front names, or else the agent of the words in front: materi dibawakan oleh N, “…” tuturnya. */
    private @Nullable Attribution inFront(Quotation quotation, Script.Sentence sentence) {
        Attribution before = before(quotation, sentence);
        for (int i = quotation.open() - 1; before == null && i > sentence.from(); i--) {
            Mention mention = script.quoted(i) ? null : script.mention(i);
            if (mention != null
                    && mention.person() != null
                    && script.word(i - 1).is("oleh")) {
                return attribution(Who.of(mention, i, script), i, script.afterMention(mention, i), "agent, quotation");
            }
        }
        return before;
    }

    private Attribution carry(Quotation quotation) {
        Speaker speaker = discourse.current();
        String reader = discourse.deliveredBy(speaker);
        int open = quotation.open();
        return new Attribution(speaker, reader, null, open, open, "carried on", Who.CARRIED);
    }

    private Attribution attribution(Who who, int from, int to, String rule) {
        String reader = discourse.deliveredBy(who.speaker());
        return new Attribution(
                who.speaker(), reader, script.span(from, Math.max(to, from + 1)), from, to, rule, who.confidence());
    }

    private boolean theme(Quotation quotation) {
        String before = script.word(quotation.open() - 1).lower();
        return lexicon.is("theme", before)
                || quotation.words() <= 4 && !script.word(quotation.from()).capitalised();
    }

    private @Nullable Attribution behind(Quotation quotation) {
        int at = quotation.after();
        int most = at + 3;
        while (at < most && script.mark(at, ",.-–—")) {
            at++;
        }
        boolean nextLine = script.breaks(at);
        at += nextLine ? 1 : 0;
        int words = at;
        while (words < at + 2
                && (script.word(words).is("demikian")
                        || script.word(words).is("masih")
                        || script.word(words).is("begitu"))) {
            words++;
        }
        int to = endOfSentence(words);
        Attribution cued = cue(words, to);
        Attribution found = cued == null ? closing(at, words, to) : cued;
        if (found == null) {
            return null;
        }
        boolean own = !nextLine || found.to() >= to - 1 && to - words <= 12;
        return own ? found : null;
    }

    /** “…,” demikian N: a closing word of agencies that says as much as kata. */
    private @Nullable Attribution closing(int at, int end, int to) {
        boolean closes = end == at + 1 && script.word(at).is("demikian") && script.mention(end) != null;
        Who who = closes ? subjects.behind(end, to) : null;
        return who == null ? null : attribution(who, at, who.end(), "quotation, verb, speaker");
    }

    private int endOfSentence(int at) {
        return script.sentences.isEmpty()
                ? at
                : script.sentences
                        .get(script.sentenceOf(Math.min(at, script.tokens.size() - 1)))
                        .to();
    }

    /** The cue that begins at a token: katanya, kata N, N mengatakan. */
    private @Nullable Attribution cue(int at, int to) {
        boolean passively =
                lexicon.passiveEnclitic(script.word(at)) && !script.word(at).capitalised();
        int end = passively ? at + 1 : enclitic(at);
        if (end > at) {
            Who who = fused(end, to);
            Who speaker = who == null ? new Who(discourse.current(), end, Who.REFERRED) : who;
            return attribution(speaker, at, Math.max(end, speaker.end()), ENCLITIC);
        }
        Phrases.Match<Cue> base = lexicon.at(Shape.BASE, script.tokens, at);
        if (base != null) {
            Who who = subjects.behind(base.end(), to);
            return who == null ? null : attribution(who, at, who.end(), "quotation, verb, speaker");
        }
        Phrases.Match<Cue> passive = lexicon.at(Shape.PASSIVE, script.tokens, at);
        if (passive != null) {
            Who who = script.mention(passive.end()) == null ? null : subjects.behind(passive.end(), to);
            return who == null ? null : attribution(who, at, who.end(), "quotation, passive, speaker");
        }
        for (int verb = at + 1; verb < Math.min(to, at + 14); verb++) {
            if (lexicon.at(Shape.ACTIVE, script.tokens, verb) != null) {
                Who who = script.mention(at) == null ? null : subjects.before(at, verb);
                boolean ends = who != null && who.end() == at && (script.mark(verb + 1, ".,") || verb + 1 >= to);
                return who != null && ends ? attribution(who, at, verb + 1, "quotation, speaker, verb") : null;
            }
        }
        return null;
    }

    /** Index behind an enclitic form, also written apart or with a slip; {@code at} when there is none. */
    private int enclitic(int at) {
        Phrases.Match<Cue> match = lexicon.at(Shape.ENCLITIC, script.tokens, at);
        if (match != null) {
            return match.end();
        }
        boolean apart = lexicon.at(Shape.BASE, script.tokens, at) != null
                && script.word(at + 1).is("nya");
        if (apart) {
            return at + 2;
        }
        Token word = script.word(at);
        boolean slip = word.kind() == Token.Kind.WORD && !word.capitalised() && lexicon.misspeltEnclitic(word.lower());
        return slip ? at + 1 : at;
    }

    /** ujarnya N: the enclitic says nothing that the name does not. */
    private @Nullable Who fused(int at, int to) {
        int next = at;
        while (next < at + 2
                && (script.word(next).is("lagi")
                        || script.word(next).is("pula")
                        || script.word(next).is("kembali"))) {
            next++;
        }
        return script.mention(next) == null ? null : subjects.behind(next, to);
    }

    /** N: “…”, where the sentence begins with who says it. */
    private @Nullable Attribution colon(Quotation quotation, Script.Sentence sentence) {
        int end = quotation.open() - 1;
        Mention mention = script.mark(end, ":") ? script.mentionBefore(end) : null;
        if (mention == null || mention.person() == null) {
            return null;
        }
        int start = script.startOf(mention, end);
        return start == sentence.from()
                ? attribution(Who.of(mention, start, script), start, end, "speaker, colon, quotation")
                : null;
    }

    /** N mengatakan, "…" or Kata N, "…". */
    private @Nullable Attribution before(Quotation quotation, Script.Sentence sentence) {
        Attribution called = colon(quotation, sentence);
        if (called != null) {
            return called;
        }
        int end = quotation.open();
        while (end > sentence.from()
                && (script.mark(end - 1, ",:-–(")
                        || lexicon.is("connective", script.word(end - 1).lower()))) {
            end--;
        }
        for (int verb = end - 1; verb >= Math.max(sentence.from(), end - 9); verb--) {
            if (script.quoted(verb)) {
                return null;
            }
            Phrases.Match<Cue> active = lexicon.at(Shape.ACTIVE, script.tokens, verb);
            boolean strong = active != null && (active.value().carries() || end == active.end());
            Who who = strong ? subjects.before(sentence.from(), verb) : null;
            if (who != null && active != null && (end - active.end() <= 2 || script.mark(quotation.open() - 1, ":,"))) {
                return attribution(who, who.end(), active.end(), "speaker, verb, quotation");
            }
            boolean named =
                    script.word(verb).capitalised() && script.word(verb - 1).capitalised();
            Phrases.Match<Cue> base = named ? null : lexicon.at(Shape.BASE, script.tokens, verb);
            Who agent = base == null ? null : subjects.behind(base.end(), end);
            if (base != null && agent != null && agent.end() >= end - 1) {
                return attribution(agent, verb, agent.end(), "verb, speaker, quotation");
            }
            if (verb == end - 1 && enclitic(verb) == end) {
                Who who2 = new Who(discourse.current(), end, Who.REFERRED);
                return attribution(who2, verb, end, "enclitic, quotation");
            }
        }
        return null;
    }
}
