package tutur;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.statement.Speaker;
import tutur.statement.Statement;

/**
 * How much of what the table of statements expects is found in the sample corpus. A statement is found when it has the first and the
 * last words of a row, or one of them at its own edge and the kind of the row; its speaker is right when one of the two names has
 * all words of the other. Rows marked optional count neither way.
 */
final class CorpusScore {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private int found;
    private int attributed;
    private int wrong;
    private int missed;

    /** What went wrong, one line each. */
    final List<String> losses = new ArrayList<>();

    static CorpusScore of(
            Map<String, AnnotatedDocument> documents, Map<String, List<Map<String, String>>> expectedByPath) {
        CorpusScore score = new CorpusScore();
        expectedByPath.forEach((path, rows) -> {
            AnnotatedDocument document = documents.get(path);
            score.document(path, rows, document == null ? List.of() : document.statements());
        });
        return score;
    }

    /** F1 of the words said, whoever is thought to have said them. */
    double spans() {
        return f1(found);
    }

    /** F1 of the words said with their speaker. */
    double attributed() {
        return f1(attributed);
    }

    private double f1(int right) {
        return 2.0 * right / (2.0 * found + wrong + missed);
    }

    private void document(String path, List<Map<String, String>> rows, List<Statement> statements) {
        List<Statement> left = new ArrayList<>(statements);
        for (Map<String, String> row : rows) {
            Statement statement = take(row, left);
            if (!cell(row, "optional").equals("yes")) {
                count(path, row, statement);
            }
        }
        wrong += left.size();
        left.forEach(s -> losses.add(path + ": not said: " + name(s.speaker()) + " [" + s.rule() + "] " + s.text()));
    }

    private void count(String path, Map<String, String> row, @Nullable Statement statement) {
        String what = path + ": " + cell(row, "kind") + " " + cell(row, "speaker");
        if (statement == null) {
            missed++;
            losses.add(what + " missed: " + cell(row, "first_words") + " … " + cell(row, "last_words"));
            return;
        }
        found++;
        String got = name(statement.speaker());
        if (same(words(cell(row, "speaker")), words(got))) {
            attributed++;
        } else {
            losses.add(what + " but given to " + got + " [" + statement.rule() + "]: " + statement.text());
        }
    }

    private static @Nullable Statement take(Map<String, String> row, List<Statement> left) {
        String first = String.join(" ", words(cell(row, "first_words")));
        String last = String.join(" ", words(cell(row, "last_words")));
        for (Statement statement : left) {
            String said = String.join(" ", words(statement.text()));
            boolean whole = said.contains(first) && said.contains(last);
            boolean edge = said.startsWith(first) || said.endsWith(last);
            if (whole || edge && statement.kind().name().equalsIgnoreCase(cell(row, "kind"))) {
                left.remove(statement);
                return statement;
            }
        }
        return null;
    }

    private static boolean same(List<String> wanted, List<String> got) {
        Set<String> a = new HashSet<>(wanted);
        Set<String> b = new HashSet<>(got);
        return a.isEmpty() ? b.isEmpty() : !b.isEmpty() && (a.containsAll(b) || b.containsAll(a));
    }

    private static String name(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known(var official) -> official.name();
            case Speaker.Named(String name, boolean person) -> person ? name : "";
            case Speaker.Unknown() -> "";
        };
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toList());
    }

    private static String cell(Map<String, String> row, String name) {
        return row.getOrDefault(name, "");
    }
}
