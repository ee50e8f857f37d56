package tutur.archive.lucene;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.jspecify.annotations.Nullable;
import tutur.archive.Query.Question.Answer;
import tutur.text.Table;
import tutur.text.Terms;

/**
 * The words of a text that can answer a question, told by their looks and by {@code answers.tsv}: each stands in the index as the kind of
 * question that it answers, at the position of the word.
 */
final class AnswerTerms extends TokenStream {

    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-3]?[0-9]");
    private static final Pattern MONTH = Pattern.compile("[01]?[0-9]");

    /** Words of a place behind the preposition. */
    private static final int LONGEST_PLACE = 6;

    /** What the table says; immutable. */
    static final class Kinds {

        private final Set<String> days = new HashSet<>();
        private final Set<String> numbers = new HashSet<>();
        private final Set<String> places = new HashSet<>();

        Kinds() {
            for (List<String> row : Table.rows(AnswerTerms.class, "answers.tsv", 3)) {
                Set<String> words = switch (row.getFirst()) {
                    case "day" -> days;
                    case "number" -> numbers;
                    case "before-place" -> places;
                    default -> throw new IllegalStateException("answers.tsv has an unknown kind: " + row.getFirst());
                };
                words.addAll(Table.values(row.get(1)));
            }
        }

        /** What the word at {@code at} may answer best; null when nothing. A capital that begins a sentence says nothing. */
        @Nullable
        Answer of(String text, List<Terms.Term> terms, int at) {
            Terms.Term term = terms.get(at);
            String word = term.exact();
            char first = text.charAt(term.span().start());
            boolean digits = Character.isDigit(word.charAt(0));
            if (days.contains(word) || digits && (YEAR.matcher(word).matches() || day(text, terms, at))) {
                return Answer.DAY;
            }
            if (digits || numbers.contains(word)) {
                return Answer.NUMBER;
            }
            if (!Character.isUpperCase(first) || begins(text, terms, at)) {
                return null;
            }
            return place(text, terms, at) ? Answer.PLACE : Answer.NAME;
        }

        /** As in {@code Senin (12/9)}. */
        private static boolean day(String text, List<Terms.Term> terms, int at) {
            if (at + 1 == terms.size() || !DAY.matcher(terms.get(at).exact()).matches()) {
                return false;
            }
            String gap = text.substring(
                    terms.get(at).span().end(), terms.get(at + 1).span().start());
            return gap.equals("/") && MONTH.matcher(terms.get(at + 1).exact()).matches();
        }

        private boolean place(String text, List<Terms.Term> terms, int at) {
            int back = at - 1;
            while (back > at - LONGEST_PLACE
                    && back > 0
                    && Character.isUpperCase(text.charAt(terms.get(back).span().start()))
                    && !places.contains(terms.get(back).exact())) {
                back--;
            }
            return back >= 0 && places.contains(terms.get(back).exact());
        }

        private static boolean stops(String gap) {
            return gap.chars().anyMatch(c -> c == '.' || c == '!' || c == '?')
                    && gap.chars().anyMatch(Character::isWhitespace);
        }

        private static boolean begins(String text, List<Terms.Term> terms, int at) {
            int from = at == 0 ? 0 : terms.get(at - 1).span().end();
            String gap = text.substring(from, terms.get(at).span().start());
            return at == 0 || gap.indexOf('\n') >= 0 || !gap.equals(" ") && stops(gap);
        }
    }

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final Kinds kinds;
    private final String text;
    private final List<Terms.Term> terms;
    private int at;

    /** @param terms those of {@code text} */
    AnswerTerms(Kinds kinds, String text, List<Terms.Term> terms) {
        this.kinds = kinds;
        this.text = text;
        this.terms = terms;
    }

    /** How a kind of answer is written in the index. */
    static String written(Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public void reset() {
        at = 0;
    }

    @Override
    public boolean incrementToken() {
        int from = at;
        while (at < terms.size()) {
            Answer answer = kinds.of(text, terms, at++);
            if (answer != null) {
                clearAttributes();
                term.append(written(answer));
                step.setPositionIncrement(at - from);
                return true;
            }
        }
        return false;
    }
}
