package tutur.statement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.text.Token;

/** Finds who stands as subject before a verb, or as agent behind one. */
final class Subjects {

    private static final int FARTHEST = 45;
    private static final int LONGEST_PREFIX = 6;

    private final Script script;
    private final CueLexicon lexicon;
    private final Discourse discourse;
    private final Relations relations;
    private final Paraphrases paraphrases;
    private final Unnamed unnamed;
    private final Between between;

    Subjects(Script script, CueLexicon lexicon, Discourse discourse) {
        this.script = script;
        this.lexicon = lexicon;
        this.discourse = discourse;
        this.relations = new Relations(script, lexicon, discourse);
        this.paraphrases = new Paraphrases(script, lexicon, discourse);
        this.unnamed = new Unnamed(script, lexicon, discourse);
        this.between = new Between(script, lexicon);
    }

    /** The subject of the verb at token {@code verb}, not before token {@code from}; its {@code end} is where its words begin. */
    @Nullable
    Who before(int from, int verb) {
        int at = verb;
        Who told = paraphrases.before(from, verb);
        if (told != null) {
            return told;
        }
        Who word = null;
        Who titled = unnamed.titled(from, verb);
        if (titled != null) {
            return titled;
        }
        Who body = unnamed.before(from, verb);
        int clause = body == null ? from : body.end();
        while (at > from && verb - at < FARTHEST) {
            Mention mention = script.mentionBefore(at);
            if (mention != null && !script.quoted(at - 1)) {
                int start = script.startOf(mention, at);
                int first = headOfList(from, start);
                Mention head = first == start ? mention : script.mention(first);
                if (head != null && body != null && script.afterMention(head, first) < clause) {
                    return body;
                }
                Who relation = head == null ? null : relations.before(from, first, script.afterMention(head, first));
                if (relation != null && governed(from, relation.end())) {
                    at = Math.min(relation.end(), at - 1);
                    continue;
                }
                if (relation != null && head != null && between.fills(script.afterMention(head, first), verb)) {
                    return relation;
                }
                if (head != null && !governed(from, first) && between.fills(script.afterMention(head, first), verb)) {
                    Who who = new Who(
                            Who.of(head, first, script).speaker(),
                            first,
                            Who.of(head, first, script).confidence());
                    int after = script.afterMention(head, first);
                    if (head.form() == Mention.Form.OFFICE && head.person() == null && script.points(after)) {
                        return new Who(discourse.current(), first, Who.REFERRED);
                    }
                    if (head.form() != Mention.Form.WORD) {
                        return who;
                    }
                    if (stands(from, first) && filled(first, after, verb)) {
                        return who;
                    }
                    word = script.afterMention(head, first) == verb && word == null ? who : word;
                }
                at = Math.min(start, at - 1);
            } else if (pronoun(at - 1) && !governed(from, at - 1) && between.fills(at, verb)) {
                return new Who(discourse.pronoun(from, at - 1), at - 1, Who.REFERRED);
            } else {
                at--;
            }
        }
        return body == null ? word : body;
    }

    /** The first of persons joined by dan before the one that begins at {@code start}. */
    private int headOfList(int from, int start) {
        int own = ownerOf(from, start);
        if (own < start) {
            return own;
        }
        Token joint = script.word(start - 1);
        int end = script.mark(start - 2, ",") ? start - 2 : start - 1;
        Mention other = joint.is("dan") || joint.is("serta") ? script.mentionBefore(end) : null;
        return other == null || end <= from ? start : headOfList(from, script.startOf(other, end));
    }

    /** Where somebody is named before a second office: N yang juga mantan T; {@code start} when nobody is. */
    private int ownerOf(int from, int start) {
        int at = start - 1;
        while (at > from && lexicon.is("also", script.word(at).lower())) {
            at--;
        }
        boolean relative = at < start - 1
                && script.word(at).is("yang")
                && script.word(at + 1).is("juga");
        Mention owner = relative ? script.mentionBefore(at) : null;
        return owner == null ? start : script.startOf(owner, at);
    }

    /** Whether nothing but opening words stands before a name within its clause. */
    private boolean stands(int from, int first) {
        return script.mark(first - 1, ",.")
                || first == from
                || lexicon.is("opening", script.word(first - 1).lower());
    }

    /** Whether between a lone name and a verb stands only what somebody is or where somebody comes from. */
    private boolean filled(int first, int after, int verb) {
        boolean apposed = script.mark(first - 1, ",") && script.mark(after, ",");
        int behind = between.afterCalling(after);
        int rest = behind > after ? behind : between.afterOrigin(apposed ? after + 1 : after);
        boolean second =
                script.word(after).is("yang") && script.word(after + 1).is("juga") && between.fills(after, verb);
        return second || between.called(after, verb) || between.onlyAdverbs(rest, verb);
    }

    private boolean pronoun(int at) {
        return script.word(at).kind() == Token.Kind.WORD
                && !script.quoted(at)
                && lexicon.is("pronoun", script.word(at).lower());
    }

    private boolean governed(int from, int first) {
        int start = first;
        while (start > from && lexicon.is("former", script.word(start - 1).lower())) {
            start--;
        }
        String before = script.word(start - 1).lower();
        boolean object = before.startsWith("me")
                && before.length() > LONGEST_PREFIX
                && !script.word(start - 1).capitalised()
                && !lexicon.is("no object", before);
        return start > from && (object || lexicon.is("governor", before));
    }

    /** The agent whose words begin at token {@code from}, at most a few adverbs on; its {@code end} is behind its words. */
    @Nullable
    Who behind(int from, int to) {
        int at = from;
        while (at < from + 4
                && (lexicon.is("adverb", script.word(at).lower())
                        || script.word(at).is("oleh"))) {
            at++;
        }
        if (at >= to) {
            return null;
        }
        int pointing = paraphrases.afterFormer(at, to);
        if (pointing > at) {
            return new Who(discourse.current(), pointing, Who.REFERRED);
        }
        Mention mention = script.mention(at);
        Who relation = relations.behind(at, clauseEnd(at, to));
        if (relation != null) {
            return relation;
        }
        if (mention != null) {
            int end = script.afterMention(mention, at);
            if (script.word(end).is("yang") && script.word(end + 1).is("diwakili")) {
                return behind(end + 2, to);
            }
            int behind = paraphrases.behind(at, to);
            if (behind > at && (mention.person() == null || misread(mention, end, behind))) {
                return new Who(discourse.current(), behind, Who.REFERRED);
            }
            Who roleHolder = mention.form() == Mention.Form.WORD ? namedLater(at, to) : null;
            return roleHolder != null ? roleHolder : Who.of(mention, end, script);
        }
        String word = script.word(at).lower();
        if (lexicon.is("pronoun", word)) {
            return new Who(discourse.current(), at + 1, Who.REFERRED);
        }
        if (lexicon.is("anonymous", word)) {
            String name = unnamed.called(at, clauseEnd(at, to));
            return new Who(
                    new Speaker.Named(name == null ? clause(at, to) : name, name != null),
                    clauseEnd(at, to),
                    Who.TITLED);
        }
        int behind = paraphrases.behind(at, to);
        Who named = behind > at || bodyAlone(at, word) ? null : namedLater(at, to);
        if (named != null) {
            return named;
        }
        if (behind > at || lexicon.is("paraphrase", word)) {
            return new Who(discourse.current(), Math.max(behind, clauseEnd(at, to)), Who.REFERRED);
        }
        return unknown(at, to);
    }

    /** Somebody or something that nothing else tells of: a lone name, or a body as it is called here; null when the words begin small. */
    private @Nullable Who unknown(int at, int to) {
        boolean institution = lexicon.is("institution", script.word(at).lower());
        int end = clauseEnd(at, to);
        String only = script.word(at).text();
        boolean name = end == at + 1
                && script.word(at).capitalised()
                && only.length() > 2
                && !only.equals(only.toUpperCase(Locale.ROOT))
                && !institution;
        if (name) {
            return new Who(new Speaker.Named(only, true), end, Who.CARRIED);
        }
        boolean body = institution
                || script.word(at).capitalised()
                || lexicon.is("no person", script.word(at).lower());
        return body ? new Who(new Speaker.Named(clause(at, to), false), end, Who.CARRIED) : null;
    }

    /** Whether a name goes on up to the word that points back, so that it is part of a description: Jember 1 tersebut. */
    private boolean misread(Mention mention, int end, int behind) {
        int at = end;
        while (script.word(at).capitalised() || script.word(at).kind() == Token.Kind.NUMBER) {
            at++;
        }
        return mention.form() == Mention.Form.NAME && at > end && at == behind - 1;
    }

    /** Whether a body stands before a comma and nobody is named right behind it: menurut jaksa, harta N … */
    private boolean bodyAlone(int at, String word) {
        Mention apposed = script.mention(at + 2);
        return lexicon.is("institution", word) && script.mark(at + 1, ",") && apposed == null;
    }

    /** A role in front of a name: Ketua Karang Taruna X, N. */
    private @Nullable Who namedLater(int from, int to) {
        for (int i = from + 1; i < Math.min(to, from + 16); i++) {
            String word = script.word(i).lower();
            boolean leaves = !word.equals("yang")
                    && !word.equals("di")
                    && !word.equals("dan")
                    && lexicon.is("subordinator", word);
            if (leaves || lexicon.is("copula", word) || script.mark(i, ".\"“”")) {
                return null;
            }
            Mention mention = script.mention(i);
            boolean person = mention != null && mention.person() != null && mention.form() != Mention.Form.OFFICE;
            if (mention != null
                    && person
                    && !lexicon.is("governor", script.word(i - 1).lower())) {
                return Who.of(mention, script.afterMention(mention, i), script);
            }
        }
        return null;
    }

    private int clauseEnd(int from, int to) {
        int end = from;
        while (end < to && end < from + 12 && !script.mark(end, ",.(\"“”")) {
            boolean leaves = end > from
                    && !script.word(end).is("yang")
                    && !script.word(end).is("di")
                    && !script.word(end).is("dari")
                    && lexicon.is("subordinator", script.word(end).lower());
            if (leaves) {
                break;
            }
            end++;
        }
        return Math.max(end, from + 1);
    }

    private String clause(int from, int to) {
        return script.span(from, clauseEnd(from, to)).of(script.text);
    }
}
