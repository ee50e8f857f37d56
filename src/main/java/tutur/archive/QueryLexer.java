package tutur.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tutur.text.Span;

/** Cuts what a user types into words, phrases, fields and signs. */
final class QueryLexer {

    enum Kind {
        WORD,
        PHRASE,
        NEAR,
        PREFIX,
        LIKE,
        FIELD,
        /** A field in front of what stands in parentheses. */
        SCOPE,
        WITHOUT,
        OR,
        OPEN,
        CLOSE
    }

    /**
     * One of them.
     *
     * @param text the words, or the value of a field
     * @param mark of a field its name; of words near each other the distance, and of a word that may be spelled otherwise the edits, as
     *     far as they were typed; else empty
     * @param place where it was typed
     */
    record Token(Kind kind, String text, String mark, Span place) {

        /** The same with other words. */
        Token saying(String other) {
            return new Token(kind, other, mark, place);
        }
    }

    /** Behind a phrase, a hyphen stands for nothing. */
    private static final Pattern LEADING_HYPHENS = Pattern.compile("^-+");

    private static final Pattern FIELD = Pattern.compile("([A-Za-z]+):(.*)", Pattern.DOTALL);
    private static final Pattern PREFIX = Pattern.compile("([\\p{L}\\p{N}]{2,})\\*");
    private static final Pattern LIKE = Pattern.compile("([\\p{L}\\p{N}]{3,})~(\\d*)");
    private static final Pattern DISTANCE = Pattern.compile("~(\\d{1,9})(?![\\p{L}\\p{N}])");

    /** What other search engines weigh words with. */
    private static final Pattern WEIGHT = Pattern.compile("\\^[0-9.]*");

    private static final Pattern WEIGHED = Pattern.compile("(.+)" + WEIGHT);

    /** A sign in a word that says something elsewhere; a question mark at the end asks. */
    private static final Pattern SIGN = Pattern.compile("[*~^]|\\?(?=[\\p{L}\\p{N}])");

    private static final int MOST_EDITS = 2;
    private static final int FARTHEST = 99;

    private static final String QUOTES = "\"\u201c\u201d\u201e\u201f\u00ab\u00bb";

    private final String text;
    private final Fields fields;
    private final Remarks remarks;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int start;

    private QueryLexer(String text, Fields fields, Remarks remarks) {
        this.text = text;
        this.fields = fields;
        this.remarks = remarks;
    }

    /** @param fields knows the names that a colon makes to filters */
    static List<Token> tokens(String text, Fields fields, Remarks remarks) {
        QueryLexer lexer = new QueryLexer(text, fields, remarks);
        while (lexer.at < text.length()) {
            lexer.start = lexer.at;
            lexer.next();
        }
        return Scopes.spread(lexer.tokens, remarks);
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
        String phrase = quoted();
        if (phrase == null) {
            return;
        }
        Matcher distance = DISTANCE.matcher(text).region(at, text.length());
        boolean near = distance.lookingAt();
        at = near ? distance.end() : at;
        Matcher weight = WEIGHT.matcher(text).region(at, text.length());
        if (weight.lookingAt()) {
            at = weight.end();
            remarks.unreadSign(text.substring(start, at));
        }
        if (near) {
            add(Kind.NEAR, phrase, within(distance.group(1), 0, FARTHEST, text.substring(start, at)));
        } else {
            add(Kind.PHRASE, phrase);
        }
    }

    /** What stands between this quotation mark and the next; null, with a remark, when there is none. */
    private @Nullable String quoted() {
        int end = at + 1;
        while (end < text.length() && !isQuote(text.charAt(end))) {
            end++;
        }
        if (end == text.length()) {
            remarks.unbalancedQuote();
            at++;
            return null;
        }
        String inside = text.substring(at + 1, end);
        at = end + 1;
        return inside;
    }

    private void word() {
        while (at < text.length() && !endsWord(text.charAt(at))) {
            at++;
        }
        String word = LEADING_HYPHENS.matcher(text.substring(start, at)).replaceFirst("");
        switch (word) {
            case "OR", "ATAU", "||" -> add(Kind.OR, word);
            case "NOT" -> add(Kind.WITHOUT, word);
            case "AND", "&&", "&", "" -> {}
            default -> word(word);
        }
    }

    private void word(String typed) {
        Matcher weighed = WEIGHED.matcher(typed);
        String word = weighed.matches() ? weighed.group(1) : typed;
        Matcher field = FIELD.matcher(word);
        Matcher prefix = PREFIX.matcher(word);
        Matcher like = LIKE.matcher(word);
        Optional<String> name = field.matches() ? fields.named(field.group(1)) : Optional.empty();
        if (!word.equals(typed)) {
            remarks.unreadSign(typed);
        }
        if (name.isPresent()) {
            field(word, name.get(), field.group(2));
        } else if (prefix.matches()) {
            add(Kind.PREFIX, prefix.group(1));
        } else if (like.matches()) {
            add(Kind.LIKE, like.group(1), within(like.group(2), 1, MOST_EDITS, word));
        } else {
            if (SIGN.matcher(word).find()) {
                remarks.unreadSign(word);
            }
            add(Kind.WORD, word);
        }
    }

    /** A number as far as it counts; none stays none. */
    private String within(String number, int least, int most, String typed) {
        if (number.isEmpty()) {
            return number;
        }
        int value = number.length() > 9 ? most : Math.clamp(Integer.parseInt(number), least, most);
        if (!number.equals(String.valueOf(value))) {
            remarks.unreadSign(typed);
        }
        return String.valueOf(value);
    }

    /** A name with a colon and a value behind it, in quotation marks when it has spaces. Without a value it is a word. */
    private void field(String word, String name, String value) {
        boolean quotes = value.isEmpty() && at < text.length() && isQuote(text.charAt(at));
        String given = quotes ? quoted() : value;
        if (value.isEmpty() && !quotes && at < text.length() && text.charAt(at) == '(') {
            add(Kind.SCOPE, word, name);
            return;
        }
        if (given == null || given.isBlank()) {
            add(Kind.WORD, word);
        } else {
            add(Kind.FIELD, quotes ? "\"" + given + "\"" : given, name);
        }
    }

    private void add(Kind kind, String part) {
        add(kind, part, "");
    }

    private void add(Kind kind, String part, String mark) {
        tokens.add(new Token(kind, part, mark, new Span(start, at)));
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
