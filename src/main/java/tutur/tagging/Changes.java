package tutur.tagging;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tutur.annotation.AnnotatedDocument;
import tutur.statement.Statement;

/** Counts which topics documents and statements gained and lost. */
final class Changes {

    private static final class Count {
        int documentsGained;
        int documentsLost;
        int statementsGained;
        int statementsLost;
    }

    private final Map<String, Count> counts = new TreeMap<>();

    /** @param after the same document, with the same statements in the same order */
    void add(AnnotatedDocument before, AnnotatedDocument after) {
        without(after.topics(), before.topics()).forEach(topic -> of(topic).documentsGained++);
        without(before.topics(), after.topics()).forEach(topic -> of(topic).documentsLost++);
        List<Statement> old = before.statements();
        for (int i = 0; i < old.size(); i++) {
            List<String> had = old.get(i).topics();
            List<String> has = after.statements().get(i).topics();
            without(has, had).forEach(topic -> of(topic).statementsGained++);
            without(had, has).forEach(topic -> of(topic).statementsLost++);
        }
    }

    private Count of(String topic) {
        return counts.computeIfAbsent(topic, t -> new Count());
    }

    private static Set<String> without(List<String> all, List<String> others) {
        Set<String> left = new HashSet<>(all);
        others.forEach(left::remove);
        return left;
    }

    /** One line for each topic that somebody gained or lost. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        counts.forEach((topic, c) -> lines.add("topic " + topic + ": +" + c.documentsGained + " -" + c.documentsLost
                + " documents, +" + c.statementsGained + " -" + c.statementsLost + " statements"));
        return lines;
    }
}
