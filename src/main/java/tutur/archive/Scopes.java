package tutur.archive;

import java.util.ArrayList;
import java.util.List;
import tutur.archive.QueryLexer.Kind;
import tutur.archive.QueryLexer.Token;
import tutur.text.Span;

/** Says of each word in parentheses the field that stands before these: {@code region:(kotim OR medan)}. */
final class Scopes {

    private final List<Token> tokens;
    private final Remarks remarks;
    private final List<Token> spread = new ArrayList<>();

    private Scopes(List<Token> tokens, Remarks remarks) {
        this.tokens = tokens;
        this.remarks = remarks;
    }

    /** The same without fields before parentheses. */
    static List<Token> spread(List<Token> tokens, Remarks remarks) {
        Scopes scopes = new Scopes(tokens, remarks);
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at++);
            if (token.kind() == Kind.SCOPE) {
                at = scopes.inside(token.mark(), at);
            } else {
                scopes.spread.add(token);
            }
        }
        return scopes.spread;
    }

    /** Behind the parenthesis that closes the one at {@code at}, or at the end. */
    private int inside(String field, int from) {
        int open = 0;
        int at = from;
        do {
            Token token = tokens.get(at++);
            open += token.kind() == Kind.OPEN ? 1 : token.kind() == Kind.CLOSE ? -1 : 0;
            spread.add(ofField(field, token));
        } while (open > 0 && at < tokens.size());
        return at;
    }

    /** Words side by side are one value of a filter, as in {@code region:(kota medan)}, but each a word of a title. */
    private Token ofField(String field, Token token) {
        return switch (token.kind()) {
            case WORD -> {
                boolean goesOn = !field.equals(Fields.TITLE)
                        && spread.getLast().kind() == Kind.FIELD
                        && spread.getLast().mark().equals(field)
                        && !spread.getLast().text().startsWith("\"");
                Token before = goesOn ? spread.removeLast() : token;
                yield goesOn
                        ? of(field, before.text() + " " + token.text(), before, token)
                        : of(field, token.text(), token, token);
            }
            case PHRASE -> of(field, "\"" + token.text() + "\"", token, token);
            case NEAR -> {
                remarks.unreadSign(field + ":\"" + token.text() + "\"~" + token.mark());
                yield of(field, "\"" + token.text() + "\"", token, token);
            }
            case PREFIX -> of(field, token.text() + "*", token, token);
            case LIKE -> of(field, token.text() + "~" + token.mark(), token, token);
            case FIELD, SCOPE, WITHOUT, OR, OPEN, CLOSE -> token;
        };
    }

    private static Token of(String field, String value, Token first, Token last) {
        return new Token(
                Kind.FIELD,
                value,
                field,
                new Span(first.place().start(), last.place().end()));
    }
}
