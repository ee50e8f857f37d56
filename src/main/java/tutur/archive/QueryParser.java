package tutur.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import tutur.archive.QueryLexer.Kind;
import tutur.archive.QueryLexer.Token;
import tutur.text.Terms;

/**
 * Puts tokens together: {@code any = all (OR all)*}, {@code all = one+}, {@code one = word | phrase | near | prefix | like | field |
 * -one | (any)}. What does not fit is left out with a remark.
 */
final class QueryParser {

    private static final int MOST_TERMS = 40;
    private static final int DEEPEST = 10;
    private static final int SHORT = 5;

    private final List<Token> tokens;
    private final Terms terms;
    private final Synonyms synonyms;
    private final Meanings.Found meanings;
    private final Fields fields;
    private final Remarks remarks;
    private int at;
    private int termsLeft = MOST_TERMS;

    /** @param meanings what plain words may name */
    QueryParser(
            List<Token> tokens,
            Terms terms,
            Synonyms synonyms,
            Meanings.Found meanings,
            Fields fields,
            Remarks remarks) {
        this.tokens = tokens;
        this.terms = terms;
        this.synonyms = synonyms;
        this.meanings = meanings;
        this.fields = fields;
        this.remarks = remarks;
    }

    /** The query, or nothing when no token says anything. */
    Optional<Query> parse() {
        List<Query> parts = new ArrayList<>();
        while (at < tokens.size()) {
            any(0).ifPresent(parts::add);
            if (at < tokens.size()) {
                remarks.unbalancedParenthesis();
                at++;
            }
        }
        return all(parts);
    }

    private Optional<Query> any(int depth) {
        List<Query> choices = new ArrayList<>();
        all(depth).ifPresentOrElse(choices::add, this::danglingOr);
        while (is(Kind.OR)) {
            String or = tokens.get(at++).text();
            all(depth).ifPresentOrElse(choices::add, () -> remarks.danglingOperator(or));
        }
        return choices.size() > 1
                ? Optional.of(new Query.AnyOf(choices))
                : choices.stream().findFirst();
    }

    private void danglingOr() {
        if (is(Kind.OR)) {
            remarks.danglingOperator(tokens.get(at).text());
        }
    }

    private Optional<Query> all(int depth) {
        List<Query> parts = new ArrayList<>();
        List<String> run = new ArrayList<>();
        while (at < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
            int size = is(Kind.WORD) ? terms.of(tokens.get(at).text()).size() : -1;
            if (size == 1) {
                word(run, tokens.get(at).text());
            }
            if (size == 0 || size == 1) {
                at++;
            } else {
                parts.addAll(synonyms.expand(run, meanings, remarks));
                run.clear();
                one(depth).ifPresent(parts::add);
            }
        }
        parts.addAll(synonyms.expand(run, meanings, remarks));
        return all(parts);
    }

    /** A word of one term; the same word twice is a plural typed without its hyphen. */
    private void word(List<String> run, String word) {
        if (!room(1)) {
            return;
        }
        boolean twice = !run.isEmpty() && word.length() > 2 && run.getLast().equalsIgnoreCase(word);
        if (twice && word.chars().allMatch(Character::isLetter)) {
            run.set(run.size() - 1, run.getLast() + "-" + word);
        } else {
            run.add(word);
        }
    }

    private Optional<Query> one(int depth) {
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case WORD -> compound(token.text());
            case PHRASE -> phrase(token.text());
            case NEAR -> near(token.text(), Integer.parseInt(token.mark()));
            case PREFIX -> single(token.text()).map(Query.Prefix::new);
            case LIKE -> single(token.text()).map(word -> new Query.Like(word, edits(token)));
            case FIELD -> field(token);
            case WITHOUT -> without(token.text(), depth);
            case OPEN -> group(depth + 1);
            case OR, CLOSE, SCOPE -> Optional.empty();
        };
    }

    /** Something typed in one piece that is several terms: next to each other when it has digits, as in dates and numbers. */
    private Optional<Query> compound(String text) {
        int size = terms.of(text).size();
        if (size == 0 || !room(size)) {
            return Optional.empty();
        }
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return Optional.of(digits ? new Query.Phrase(text) : new Query.Words(text));
    }

    private Optional<Query> phrase(String text) {
        int size = terms.of(text).size();
        return size == 0 || !room(size) ? Optional.empty() : Optional.of(new Query.Phrase(text.strip()));
    }

    private Optional<Query> near(String text, int distance) {
        int size = terms.of(text).size();
        if (size == 0 || !room(size)) {
            return Optional.empty();
        }
        return Optional.of(size == 1 ? new Query.Words(text.strip()) : new Query.Near(text.strip(), distance));
    }

    /** One word as the index has it. */
    private Optional<String> single(String word) {
        List<Terms.Term> found = terms.of(word);
        return found.size() == 1 && room(1) ? Optional.of(found.getFirst().exact()) : Optional.empty();
    }

    /** A letter in short words, two in longer ones, unless it says how many. */
    private static int edits(Token token) {
        return token.mark().isEmpty() ? (token.text().length() > SHORT ? 2 : 1) : Integer.parseInt(token.mark());
    }

    private Optional<Query> field(Token token) {
        boolean quoted = token.text().startsWith("\"");
        String value =
                quoted ? token.text().substring(1, token.text().length() - 1).strip() : token.text();
        if (token.mark().equals(Fields.TITLE)) {
            Optional<Query> words = quoted ? phrase(value) : titleWord(value);
            return words.map(Query.Titled::new);
        }
        if (!room(1)) {
            return Optional.empty();
        }
        return fields.read(token.mark(), value, remarks)
                .or(() -> quoted || !plain(value) ? phrase(value) : compound(value));
    }

    /** Whether a value would be words and nothing else if it were typed alone. */
    private boolean plain(String value) {
        List<Token> alone = QueryLexer.tokens(value, fields, new Remarks());
        return alone.stream()
                        .allMatch(token ->
                                token.kind() == Kind.WORD && token.mark().isEmpty())
                && alone.stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" "))
                        .equals(value);
    }

    private Optional<Query> titleWord(String value) {
        List<Token> cut = QueryLexer.tokens(value, Fields.NONE, remarks);
        Token first = cut.isEmpty() ? null : cut.getFirst();
        return cut.size() != 1 || first == null
                ? compound(value)
                : switch (first.kind()) {
                    case PREFIX -> single(first.text()).map(Query.Prefix::new);
                    case LIKE -> single(first.text()).map(word -> new Query.Like(word, edits(first)));
                    case WORD -> compound(first.text());
                    default -> compound(value);
                };
    }

    private Optional<Query> without(String sign, int depth) {
        while (is(Kind.WITHOUT)) {
            remarks.unreadSign(sign);
            at++;
        }
        if (at == tokens.size() || is(Kind.OR) || is(Kind.CLOSE)) {
            remarks.danglingOperator(sign);
            return Optional.empty();
        }
        if (is(Kind.WORD) && terms.of(tokens.get(at).text()).isEmpty()) {
            at++;
            return Optional.empty();
        }
        Optional<Query> unwanted = is(Kind.WORD)
                ? all(room(1) ? synonyms.expand(List.of(tokens.get(at++).text()), meanings, remarks) : skip())
                : one(depth);
        return unwanted.map(Query.Not::new);
    }

    private List<Query> skip() {
        at++;
        return List.of();
    }

    private Optional<Query> group(int depth) {
        if (depth > DEEPEST) {
            remarks.tooDeep(DEEPEST);
            return Optional.empty();
        }
        Optional<Query> inside = any(depth);
        if (is(Kind.CLOSE)) {
            at++;
        } else {
            remarks.unbalancedParenthesis();
        }
        return inside;
    }

    private boolean room(int size) {
        if (size > termsLeft) {
            remarks.tooManyWords(MOST_TERMS);
            termsLeft = 0;
            return false;
        }
        termsLeft -= size;
        return true;
    }

    private boolean is(Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    private static Optional<Query> all(List<Query> parts) {
        List<Query> joined = Days.joined(parts);
        return joined.size() > 1
                ? Optional.of(new Query.AllOf(joined))
                : joined.stream().findFirst();
    }
}
