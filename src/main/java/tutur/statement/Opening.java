package tutur.statement;

import tutur.official.Mention;
import tutur.text.Token;

/** The place and outlet in front of a report, as in {@code SAMPIT, KABAR.ID –}: no part of its first sentence. */
final class Opening {

    private static final int LONGEST = 14;

    private final Script script;

    Opening(Script script) {
        this.script = script;
    }

    /** Index of the first token of the report proper. */
    int end() {
        int from = 0;
        boolean outlet = false;
        for (int at = 0; at < LONGEST && fits(at); at++) {
            if (divides(at)) {
                boolean another = outlet && from == 0 && script.mark(at, "|/");
                from = at + 1;
                if (!another) {
                    break;
                }
            }
            outlet |= script.mark(at, ".");
        }
        return person(from) ? 0 : from;
    }

    /** Places, outlets, dates in brackets; a lower-case word only as part of an address. */
    private boolean fits(int at) {
        Token token = script.word(at);
        boolean address = script.mark(at - 1, ".") && script.glued(at);
        return switch (token.kind()) {
            case WORD -> token.capitalised() || address;
            case NUMBER -> at > 0;
            case MARK -> ",.()/_|-–—".contains(token.text());
            case BREAK -> false;
        };
    }

    private boolean divides(int at) {
        boolean hyphen = script.mark(at, "-") && !(script.glued(at) && script.glued(at + 1));
        return at > 0 && (hyphen || script.mark(at, "–—|_"));
    }

    /** Two names with a dash between them open a sentence too. */
    private boolean person(int to) {
        for (int at = 0; at < to; at++) {
            Mention mention = script.mention(at);
            if (mention != null && mention.person() != null) {
                return true;
            }
        }
        return false;
    }
}
