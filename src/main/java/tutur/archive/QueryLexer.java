package tutur.archive;

import java.util.ArrayList;
import java.util.List;

/** Cuts what a user types into words, phrases and signs. */
final class QueryLexer {

    enum Kind {
        WORD,
        PHRASE,
        WITHOUT,
        OR,
        OPEN,
        CLOSE
    }

    record Token(Kind kind, String text) {}

    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";

    private final String text;
    private final Remarks remarks;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private QueryLexer(String text, Remarks remarks) {
        this.text = text;
        this.remarks = remarks;
    }

    static List<Token> tokens(String text, Remarks remarks) {
        QueryLexer lexer = new QueryLexer(text, remarks);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (isSpace(c)) {
            at++;
        } else if (isQuote(c)) {
            phrase();
        } else if (c == '(' || c == ')' || c == '|') {
            at++;
            add(c == '(' ? Kind.OPEN : c == ')' ? Kind.CLOSE : Kind.OR, String.valueOf(c));
        } else if (c == '-' && startsTerm()) {
            at++;
            add(Kind.WITHOUT, "-");
        } else {
            word();
        }
    }

    /** Whether a hyphen stands in front of something and not inside or between words. */
    private boolean startsTerm() {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return (isSpace(before) || before == '(' || before == '-')
                && (Character.isLetterOrDigit(after) || isQuote(after) || after == '(' || after == '-');
    }

    private void phrase() {
        int end = at + 1;
        while (end < text.length() && !isQuote(text.charAt(end))) {
            end++;
        }
        if (end == text.length()) {
            remarks.unbalancedQuote();
            at++;
            return;
        }
        add(Kind.PHRASE, text.substring(at + 1, end));
        at = end + 1;
    }

    private void word() {
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        String word = text.substring(start, at);
        switch (word) {
            case "OR", "ATAU", "||" -> add(Kind.OR, word);
            case "NOT" -> add(Kind.WITHOUT, word);
            case "AND", "&&", "&" -> {}
            default -> add(Kind.WORD, word);
        }
    }

    private void add(Kind kind, String part) {
        tokens.add(new Token(kind, part));
    }

    private static boolean endsWord(char c) {
        return isSpace(c) || isQuote(c) || c == '(' || c == ')' || c == '|';
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
