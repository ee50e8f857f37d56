package tutur.statement;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.statement.Cue.Shape;
import tutur.text.Distance;
import tutur.text.Phrases;
import tutur.text.Table;
import tutur.text.Token;

/** The verbs of speech and the other closed word lists of this package. Immutable. */
final class CueLexicon {

    /** Letters of words in di that are no verbs: dia, diri, dinas. */
    private static final int LONGEST_IN_DI = 5;

    private final Map<Shape, Phrases<Cue>> byShape = new EnumMap<>(Shape.class);
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final List<String> enclitics = new ArrayList<>();
    private final Set<String> passives = new HashSet<>();

    CueLexicon() {
        Map<Shape, Map<String, Cue>> forms = new EnumMap<>(Shape.class);
        for (Shape shape : Shape.values()) {
            forms.put(shape, new HashMap<>());
        }
        for (List<String> row : Table.rows(CueLexicon.class, "cues.tsv", 8)) {
            int base = Integer.parseInt(row.get(5));
            int other = Integer.parseInt(row.get(6));
            add(forms, Shape.BASE, row.getFirst(), row.get(1), base);
            add(forms, Shape.ENCLITIC, row.getFirst(), row.get(2), other);
            add(forms, Shape.ACTIVE, row.getFirst(), row.get(3), other);
            add(forms, Shape.PASSIVE, row.getFirst(), row.get(4), other);
            passives.addAll(Table.values(row.get(4)));
            if (other == 3) {
                enclitics.addAll(Table.values(row.get(2)));
            }
        }
        forms.forEach((shape, map) -> byShape.put(shape, new Phrases<>(map)));
        for (List<String> row : Table.rows(CueLexicon.class, "words.tsv", 2)) {
            lists.put(row.getFirst(), new HashSet<>(Table.values(row.get(1))));
        }
    }

    private static void add(Map<Shape, Map<String, Cue>> forms, Shape shape, String lemma, String cell, int strength) {
        Map<String, Cue> map = forms.get(shape);
        if (map != null) {
            Table.values(cell).forEach(form -> map.put(form, new Cue(lemma, shape, strength)));
        }
    }

    Phrases.@Nullable Match<Cue> at(Shape shape, List<Token> tokens, int at) {
        Phrases<Cue> phrases = byShape.get(shape);
        return phrases == null ? null : phrases.at(tokens, at);
    }

    /** Whether a token is a passive form with the speaker in the enclitic, as in dikatakannya. */
    boolean passiveEnclitic(Token token) {
        String word = token.lower();
        return word.endsWith("nya") && passives.contains(word.substring(0, word.length() - 3));
    }

    /** Whether a lower-case word looks like a passive verb, which leads to whoever did it: diapresiasi N. */
    boolean looksPassive(String word) {
        return word.startsWith("di") && word.length() > LONGEST_IN_DI;
    }

    /** Whether a lower-case word stands in one of the lists of words.tsv. */
    boolean is(String list, String word) {
        Set<String> words = lists.get(list);
        if (words == null) {
            throw new IllegalStateException("words.tsv has no list " + list);
        }
        return words.contains(word);
    }

    /** Index behind the adverbs that begin at a token; the token itself when none does. */
    int afterAdverbs(Script script, int at) {
        int end = at;
        while (is("adverb", script.word(end).lower())) {
            end++;
        }
        return end;
    }

    /** Index behind menurutnya, also written apart; the token itself when it is not that. */
    int afterMenurutnya(Script script, int at) {
        boolean apart = script.word(at).is("menurut") && script.word(at + 1).is("nya");
        return script.word(at).is("menurutnya") ? at + 1 : apart ? at + 2 : at;
    }

    /** Whether a word is one slip away from a strong enclitic form, as in tungkasnya; to be asked right behind a quotation only. */
    boolean misspeltEnclitic(String word) {
        return word.length() >= 6
                && word.endsWith("nya")
                && enclitics.stream().anyMatch(e -> Distance.oneSlip(e, word));
    }
}
