package tutur.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A text cut into tokens; everything but white space between them is covered. Where scraping has lost the space between two words
 * ({@code BaratDedi}, {@code contoh.com-Bupati}), they are two.
 *
 * @param text the text
 * @param list its tokens in order; they do not overlap
 */
public record Tokens(String text, List<Token> list) {

    /** Letters: shorter words before a capital are prefixes of names (McDonald, LaNyalla) or of brands (YouTube). */
    private static final int LEAST_BEFORE_GLUED = 4;

    private static final int LEAST_GLUED = 3;

    private static final Set<String> SITES = Set.of("com", "id", "co", "net", "org");

    /** @throws NullPointerException when the text is missing */
    public Tokens {
        Objects.requireNonNull(text, "text");
        list = List.copyOf(list);
    }

    /** Cuts {@code text}; linear in its length. */
    public static Tokens of(String text) {
        List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end;
            if (c == '\n') {
                end = at + 1;
                tokens.add(new Token(Token.Kind.BREAK, new Span(at, end), "\n", "\n"));
            } else if (Character.isWhitespace(c) || c == '\u00a0') {
                end = at + 1;
            } else if (wordAt(text, at)) {
                end = endOfWord(text, at);
                tokens.add(word(text, at, end));
            } else {
                end = at + Character.charCount(text.codePointAt(at));
                String mark = text.substring(at, end);
                tokens.add(new Token(Token.Kind.MARK, new Span(at, end), mark, mark));
            }
            at = end;
        }
        return new Tokens(text, tokens);
    }

    private static Token word(String text, int start, int end) {
        String word = text.substring(start, end);
        Token.Kind kind = Character.isDigit(word.codePointAt(0)) ? Token.Kind.NUMBER : Token.Kind.WORD;
        return new Token(
                kind, new Span(start, end), word, word.toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    private static int endOfWord(String text, int start) {
        int at = start;
        while (at < text.length()) {
            if (wordAt(text, at)) {
                if (glued(text, start, at)) {
                    break;
                }
                at += Character.charCount(text.codePointAt(at));
            } else if (joins(text.charAt(at))
                    && at + 1 < text.length()
                    && wordAt(text, at + 1)
                    && !site(text, start, at)) {
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether another word begins at a capital in the middle of one. */
    private static boolean glued(String text, int start, int at) {
        if (at - start < LEAST_BEFORE_GLUED
                || !Character.isUpperCase(text.charAt(at))
                || !Character.isLowerCase(text.charAt(at - 1))) {
            return false;
        }
        for (int i = 1; i <= LEAST_BEFORE_GLUED; i++) {
            if (!Character.isLetter(text.charAt(at - i))) {
                return false;
            }
        }
        int end = at;
        while (end < text.length() && end - at < LEAST_GLUED && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end - at >= LEAST_GLUED;
    }

    /** Whether these are the last letters of the name of a site, behind which an article begins. */
    private static boolean site(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == '.' && SITES.contains(text.substring(start, end));
    }

    private static boolean joins(char c) {
        return c == '-' || c == '\'' || c == '’';
    }

    private static boolean wordAt(String text, int at) {
        int c = text.codePointAt(at);
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
