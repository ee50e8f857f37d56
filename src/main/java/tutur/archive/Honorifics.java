package tutur.archive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tutur.archive.QueryLexer.Kind;
import tutur.archive.QueryLexer.Token;
import tutur.official.Forms;
import tutur.text.Span;
import tutur.text.Table;

/**
 * Takes titles off names: whoever types {@code Drs. H. Alpian Nurdin, M.Si} looks for Alpian Nurdin, whom most texts call so. A title goes
 * where a word follows it; a degree behind a word, when a comma or full stops show it or a title went before. Immutable and safe to share.
 */
final class Honorifics {

    /** A title and what is written behind its full stop without a space, as in {@code H.Alpian}. */
    private static final Pattern GLUED = Pattern.compile("(\\p{L}{1,5}\\.)(\\p{L}.+)", Pattern.DOTALL);

    private static final Pattern DOTTED = Pattern.compile("\\p{L}+\\.\\p{L}.*", Pattern.DOTALL);

    private final Set<String> titles = new HashSet<>();
    private final Forms forms;

    /** @throws IllegalStateException when the table is malformed */
    Honorifics(Forms forms) {
        this.forms = forms;
        rows().forEach(row -> titles.addAll(Table.values(row.getFirst())));
    }

    /** Rows of the table: titles, a query with some of them, what is sought instead. */
    static List<List<String>> rows() {
        return Table.rows(Honorifics.class, "honorifics.tsv", 3);
    }

    /** The name without them, as {@code official=} takes it. */
    String bare(String name) {
        List<Token> words = new ArrayList<>();
        for (String word : name.strip().split("\\s+")) {
            words.add(new Token(Kind.WORD, word, "", new Span(0, 0)));
        }
        List<String> left =
                without(words, new ArrayList<>()).stream().map(Token::text).toList();
        return String.join(" ", left).replaceAll("[,.]+$", "");
    }

    /**
     * The tokens without titles; phrases and fields stay as they are.
     *
     * @param dropped takes what was left out
     */
    List<Token> without(List<Token> tokens, List<String> dropped) {
        List<Token> left = new ArrayList<>();
        boolean titled = false;
        boolean mayFollow = false;
        for (int at = 0; at < tokens.size(); at++) {
            Token token = tokens.get(at);
            if (token.kind() != Kind.WORD) {
                left.add(token);
                titled = false;
                mayFollow = false;
                continue;
            }
            Token word = unglued(token, dropped);
            titled |= !word.equals(token);
            if (title(word.text()) && at + 1 < tokens.size() && begins(tokens.get(at + 1))) {
                dropped.add(word.text());
                titled = true;
            } else if (mayFollow
                    && degree(word.text(), titled || tokens.get(at - 1).text().endsWith(","))) {
                dropped.add(word.text());
                left.add(withoutComma(left.removeLast()));
            } else {
                left.add(word);
                mayFollow = true;
            }
        }
        return left;
    }

    private static Token withoutComma(Token name) {
        return name.saying(name.text().replaceAll(",+$", ""));
    }

    private Token unglued(Token token, List<String> dropped) {
        String text = token.text();
        for (Matcher glued = GLUED.matcher(text);
                glued.matches() && title(glued.group(1));
                glued = GLUED.matcher(text)) {
            dropped.add(glued.group(1));
            text = glued.group(2);
        }
        return text.equals(token.text()) ? token : token.saying(text);
    }

    private boolean title(String word) {
        return titles.contains(word.toLowerCase(Locale.ROOT).replaceAll("[.,]", ""));
    }

    private boolean degree(String word, boolean expected) {
        return forms.degree(word) && (expected || DOTTED.matcher(word).matches());
    }

    private static boolean begins(Token token) {
        return token.kind() == Kind.WORD && Character.isLetter(token.text().charAt(0));
    }
}
