package tutur.statement;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tutur.official.Mention;
import tutur.statement.Cue.Shape;
import tutur.text.Phrases;

/** Reads a title as a report: Sekda X Harap …, Bupati Y Minta …, N: … Titles leave out the prefixes of verbs. */
final class HeadlineReader {

    private static final int LEAST_WORDS = 3;
    private static final int MOST_OF_BODY = 7;
    private static final int MOST_OF_INITIALS = 3;
    private static final int MOST_BEFORE_COLON = 4;
    private static final int FARTHEST_COLON = 9;

    private final Script script;
    private final CueLexicon lexicon;

    HeadlineReader(Script script, CueLexicon lexicon) {
        this.script = script;
        this.lexicon = lexicon;
    }

    @Nullable
    Report read() {
        int end = script.tokens.size();
        for (int at = 0; at < end; at++) {
            Mention mention = script.mention(at);
            if (mention == null || script.quoted(at)) {
                continue;
            }
            int after = script.afterMention(mention, at);
            int verb = after;
            while (verb < after + 2 && lexicon.is("adverb", script.word(verb).lower())) {
                verb++;
            }
            int mark = colon(verb);
            boolean colon = script.mark(mark, ":");
            int said = colon ? mark + 1 : verbEnd(verb);
            Mention office = script.mentionBefore(at);
            int from = office == null ? at : script.startOf(office, at);
            int first = lexicon.is("acting", script.word(from - 1).lower()) ? from - 1 : from;
            boolean starts = first == 0 || script.mark(first - 1, ",");
            if (starts && (colon || said > verb) && end - said >= LEAST_WORDS) {
                Who who = Who.of(mention, after, script);
                Attribution attribution = new Attribution(
                        who.speaker(), null, script.span(at, said), at, said, "title", who.confidence());
                return report(attribution, connectives(said), end);
            }
            at = after - 1;
        }
        Report behind = behind();
        return behind == null ? body() : behind;
    }

    /** Index of the colon behind a speaker or behind what he does with his voice: Bupati X Curhat di Y: … */
    private int colon(int at) {
        int end = at;
        while (lexicon.is("voice", script.word(at).lower()) && end < at + FARTHEST_COLON && !script.mark(end, ":,")) {
            end++;
        }
        return end;
    }

    /** Jalan Itu Selesai Tahun Ini, Kata Bupati X: the speaker behind the words. */
    private @Nullable Report behind() {
        for (int at = LEAST_WORDS; at < script.tokens.size(); at++) {
            Phrases.Match<Cue> base = script.mark(at - 1, ",”\"") ? lexicon.at(Shape.BASE, script.tokens, at) : null;
            Mention mention = base == null ? null : script.mention(base.end());
            if (base != null && mention != null) {
                Who who = Who.of(mention, base.end(), script);
                int to = script.afterMention(mention, base.end());
                Attribution attribution = new Attribution(
                        who.speaker(), null, script.span(at, to), at, to, "title, speaker behind", who.confidence());
                return report(attribution, 0, at);
            }
        }
        return null;
    }

    /** Pemkab X Imbau …; …, Dinkes: …: an institution that opens the title or what stands behind a comma, a few words before its verb. */
    private @Nullable Report body() {
        for (int from = 0; from < script.tokens.size(); from++) {
            Report report = from == 0 || script.mark(from - 1, ",") ? body(from) : null;
            if (report != null) {
                return report;
            }
        }
        return null;
    }

    private @Nullable Report body(int from) {
        boolean body = lexicon.is("institution", script.word(from).lower());
        int most = body ? MOST_OF_BODY : initials(from) ? MOST_OF_INITIALS : 0;
        for (int verb = from + 1; verb < from + most; verb++) {
            if (lexicon.is("behind body", script.word(verb - 1).lower())) {
                return null;
            }
            boolean colon = script.mark(verb, ":") && verb - from <= MOST_BEFORE_COLON && !acts(from, verb);
            int said = colon ? verb + 1 : verbEnd(verb);
            if (said == verb && !script.word(verb).capitalised()) {
                return null;
            }
            if (said > verb && script.tokens.size() - said >= LEAST_WORDS) {
                Speaker speaker = new Speaker.Named(script.span(from, verb).of(script.text), false);
                Attribution attribution = new Attribution(
                        speaker, null, script.span(from, said), from, said, "title, institution", Who.TITLED);
                return report(attribution, connectives(said), script.tokens.size());
            }
        }
        return null;
    }

    /** Whether a verb in -kan stands among words, so that a body does something before the colon: Pemkot X Adakan Forum: … */
    private boolean acts(int from, int to) {
        for (int i = from; i < to; i++) {
            if (script.word(i).lower().endsWith("kan")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a title begins with a body by its initials, and not all of it stands in capitals: PAN Minta … */
    private boolean initials(int at) {
        return script.initials(at) && !script.text.equals(script.text.toUpperCase(Locale.ROOT));
    }

    /** The words without the quotation marks around them; marks around some of the words stay. */
    private Report report(Attribution attribution, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && script.mark(start, ",")) {
            start++;
        }
        while (end > start && script.mark(end - 1, ",")) {
            end--;
        }
        int marks = marks(start, end);
        boolean first = start < end && script.word(start).quotationMark();
        boolean last = start < end && script.word(end - 1).quotationMark();
        boolean around = marks == 1 || marks == 2 && first && last;
        return new Report(attribution, first && around ? start + 1 : start, last && around ? end - 1 : end);
    }

    private int marks(int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            marks += script.word(i).quotationMark() ? 1 : 0;
        }
        return marks;
    }

    private int connectives(int from) {
        int at = from;
        while (script.mark(at, ",:")
                || script.word(at).is("agar")
                || script.word(at).is("bahwa")) {
            at++;
        }
        return at;
    }

    private int verbEnd(int at) {
        Phrases.Match<Cue> base = lexicon.at(Shape.BASE, script.tokens, at);
        Phrases.Match<Cue> cue = base == null ? lexicon.at(Shape.ACTIVE, script.tokens, at) : base;
        return cue == null
                        || !cue.value().carries()
                        || lexicon.is("deed", cue.value().lemma())
                        || script.word(cue.end()).is("nya")
                        || lexicon.is("own", script.word(cue.end()).lower())
                ? at
                : cue.end();
    }
}
