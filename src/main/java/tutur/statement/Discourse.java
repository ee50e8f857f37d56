package tutur.statement;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.text.Phrases;
import tutur.text.Token;

/**
 * Who is speaking at this point of a text: the speaker of the last statement, until a sentence brings somebody new. Section 3.4 of the
 * language facts. Of one thread.
 */
final class Discourse {

    /** Words of a name; what is longer is rather an event or a body. */
    private static final int MOST_WORDS = 3;

    private static final int LONGEST_PARAPHRASE = 14;

    private static final int LONGEST_CALLING = 6;

    /** Words of an office that is told apart from others of its kind; a bare title speaks of the office in general. */
    private static final int LEAST_OF_OFFICE = 3;

    private final Script script;
    private final CueLexicon lexicon;
    private final Delivery delivery;
    private final SpokenOf spokenOf;
    private final Set<Speaker> spoken = new HashSet<>();
    private Speaker current = new Speaker.Unknown();
    private Speaker last = new Speaker.Unknown();
    private Speaker person = new Speaker.Unknown();
    /** The person that the sentence before began with, when nobody spoke in it. */
    private @Nullable Speaker subject;

    Discourse(Script script, CueLexicon lexicon) {
        this.script = script;
        this.lexicon = lexicon;
        this.delivery = new Delivery(script, lexicon);
        this.spokenOf = new SpokenOf(script, lexicon);
    }

    /** Who a pronoun, an enclitic or a paraphrase stands for here: a person, not a body that spoke in between. */
    Speaker current() {
        return body(current) && !(person instanceof Speaker.Unknown) ? person : current;
    }

    /** Who a pronoun that begins a sentence stands for: whoever the sentence before began with, else whoever is speaking. */
    Speaker pronoun(int from, int at) {
        for (int i = at - 1; i > from; i--) {
            Mention mention = script.mention(i);
            if (mention != null
                    && mention.form() == Mention.Form.FULL
                    && script.word(i - 1).is("oleh")) {
                return Who.of(mention, i, script).speaker();
            }
        }
        int start = from;
        while (start < at && lexicon.is("opening", script.word(start).lower())) {
            start++;
        }
        return subject != null && start == at && !script.word(at).lower().startsWith("pihak") ? subject : current();
    }

    /** Who mereka stands for: the body or group that spoke last; nobody who is known when it was a person. */
    Speaker group() {
        return last instanceof Speaker.Named named && !named.person() ? last : new Speaker.Unknown();
    }

    private boolean body(Speaker speaker) {
        return speaker instanceof Speaker.Named named
                && !named.person()
                && lexicon.is("body", named.name().toLowerCase(Locale.ROOT).split("\\s+")[0]);
    }

    /**
     * The same for what stands in a quotation: whoever is spoken of in it by name or by an address and a name (Pak N) does not say it himself;
     * then it is the last one who spoke.
     */
    Speaker current(int from, int to) {
        if (!spokenOf.holds(current(), from, to)) {
            return current();
        }
        return spokenOf.holds(last, from, to) ? new Speaker.Unknown() : last;
    }

    /** Whose words these are when {@code speaker} reads out a speech in this sentence. */
    Speaker author(Speaker speaker) {
        return delivery.author(speaker);
    }

    /** Who reads out the words of a speaker, or null when they speak themselves. */
    @Nullable
    String deliveredBy(Speaker speaker) {
        Speaker reader = delivery.reader(speaker);
        return reader == null ? null : SpokenOf.nameOf(reader);
    }

    /** Takes note that nobody known has the word. */
    void nobody() {
        current = new Speaker.Unknown();
    }

    void said(Speaker speaker) {
        if (!(speaker instanceof Speaker.Unknown)) {
            current = speaker;
            last = speaker;
            person = body(speaker) ? person : speaker;
            spoken.add(speaker);
        }
    }

    /** Whether somebody has said something already. */
    boolean heard(Speaker speaker) {
        return spoken.contains(speaker);
    }

    /** Takes note of a sentence: whom it brings in as its subject, agent or author of a speech.
     * An agent does not take the word from somebody who has spoken in the same paragraph. */
    void pass(Script.Sentence sentence, boolean spoken, boolean spokenInParagraph) {
        subject = null;
        if (spoken) {
            return;
        }
        if (paraphrased(sentence)) {
            current = last;
            return;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            Mention mention = script.quoted(i) ? null : script.mention(i);
            if (mention == null) {
                continue;
            }
            boolean did = !spokenInParagraph
                    && lexicon.looksPassive(script.word(i - 1).lower())
                    && ends(mention, i, sentence);
            if (mention.person() == null) {
                Speaker named = new Speaker.Named(mention.span().of(script.text), true);
                boolean office = mention.form() == Mention.Form.OFFICE
                        && script.afterMention(mention, i) - i >= LEAST_OF_OFFICE
                        && script.word(i).capitalised()
                        && !script.word(i - 1).capitalised()
                        && !lexicon.is("former", script.word(i).lower());
                String next = script.word(script.afterMention(mention, i)).lower();
                boolean introduced =
                        next.equals("selaku") || lexicon.is("calling", next) || apposed(sentence.from(), i);
                boolean subject = (office || introduced || heard(named)) && subject(sentence.from(), i) && !attends(i);
                if (subject || (did || told(i)) && mention.form() == Mention.Form.WORD) {
                    current = named;
                    return;
                }
                continue;
            }
            boolean named = lexicon.is("copula", script.word(i - 1).lower()) && ends(mention, i, sentence);
            boolean agent = did
                    || named
                    || told(i)
                    || !spokenInParagraph && script.word(i - 1).is("oleh");
            boolean leads = (subject(sentence.from(), i) || agent) && !joined(mention, i);
            if (subject == null && leads && !attends(i) && script.afterMention(mention, i) - i <= MOST_WORDS) {
                subject = Who.speaker(mention.person());
            }
            boolean known = mention.person().office().isPresent()
                    || mention.form() == Mention.Form.FULL
                    || aged(script.afterMention(mention, i))
                    || heard(Who.speaker(mention.person()))
                    || speaks(script.afterMention(mention, i));
            boolean general =
                    mention.form() == Mention.Form.OFFICE && !script.word(i).capitalised();
            if (leads && known && !general && !attends(i)) {
                current = Who.speaker(mention.person());
                return;
            }
        }
    }

    /** Whether somebody is named behind what he is: pelaku pencurian, N; pedagang di pasar itu, N. */
    private boolean apposed(int from, int at) {
        int start = from;
        while (start < at && lexicon.is("opening", script.word(start).lower())) {
            start++;
        }
        return script.mark(at - 1, ",")
                && at - start <= LONGEST_CALLING
                && lexicon.is("calling", script.word(start).lower());
    }

    /** Whether a verb of speech leads to whoever is named here: Pendapat senada disampaikan N; Seperti diungkapkan, N. */
    private boolean told(int at) {
        int verb = script.mark(at - 1, ",") ? at - 2 : at - 1;
        Phrases.Match<Cue> cue = verb < 0 ? null : lexicon.at(Cue.Shape.PASSIVE, script.tokens, verb);
        return cue != null && cue.value().carries();
    }

    /** Whether an age stands in brackets behind a name, as where somebody is introduced. */
    private boolean aged(int end) {
        return script.mark(end, "(") && script.word(end + 1).kind() == Token.Kind.NUMBER && script.mark(end + 2, ")");
    }

    private boolean ends(Mention mention, int at, Script.Sentence sentence) {
        int end = script.afterMention(mention, at);
        return end >= sentence.to() || end == sentence.to() - 1 && script.mark(end, ".");
    }

    /** Whether the sentence begins with a paraphrase of whoever spoke last: politisi senior ini akan … */
    private boolean paraphrased(Script.Sentence sentence) {
        int at = sentence.from();
        while (at < sentence.to() && lexicon.is("opening", script.word(at).lower())) {
            at++;
        }
        if (!lexicon.is("paraphrase", script.word(at).lower())) {
            return false;
        }
        for (int i = at + 1; i < Math.min(sentence.to(), at + LONGEST_PARAPHRASE) && !script.mark(i, ",."); i++) {
            if (script.word(i).is("ini") || script.word(i).is("itu")) {
                return true;
            }
        }
        return false;
    }

    /** Whether only opening words stand between the start of a sentence and a mention. */
    private boolean subject(int from, int mention) {
        for (int i = mention - 1; i >= from && !script.mark(i, ","); i--) {
            if (!lexicon.is("opening", script.word(i).lower())) {
                return false;
            }
        }
        return mention - from <= 15;
    }

    /** Whether a verb of speech follows, though nothing is reported: N mengungkapkan hal yang sama. */
    private boolean speaks(int end) {
        int from = script.mark(end, ",") ? end + 1 : end;
        return lexicon.at(Cue.Shape.ACTIVE, script.tokens, lexicon.afterAdverbs(script, from)) != null;
    }

    /** Whether another person stands beside this one: A dan B are not one speaker. */
    private boolean joined(Mention mention, int at) {
        int end = script.afterMention(mention, at);
        Mention other = script.word(end).is("dan") ? script.mention(end + 1) : null;
        return other != null && other.person() != null && !other.person().equals(mention.person());
    }

    private boolean attends(int at) {
        String before = script.word(at - 1).lower();
        return !before.equals("oleh") && lexicon.is("governor", before);
    }

    /** Takes note of a speech that is read out. Tells whether there is one. */
    boolean hear(Script.Sentence sentence) {
        Speaker author = delivery.hear(sentence);
        current = author == null ? current : author;
        return author != null;
    }
}
