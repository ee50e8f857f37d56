package tutur.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What speaks for a topic or against it: groups of words; the words of a group stand next to each other, the groups within a few
 * words of one sentence.
 *
 * @param topic id of the topic
 * @param weight how strongly; negative when it speaks against
 * @param groups one or more groups
 * @param text the query as written
 */
record TopicQuery(String topic, double weight, List<List<Term>> groups, String text) {

    /**
     * One place of a group: any of these words.
     *
     * @param forms all of them
     * @param words those that are words as written, in any case: most are
     * @param others the rest of them
     */
    record Term(List<Form> forms, Set<String> words, List<Form> others) {

        private static Term of(List<Form> forms) {
            return new Term(
                    List.copyOf(forms),
                    forms.stream().filter(Form::isWord).map(Form::lower).collect(Collectors.toUnmodifiableSet()),
                    forms.stream().filter(form -> !form.isWord()).toList());
        }
    }

    /** A word as written, a beginning of one, or a word that must stand in capitals. */
    record Form(String lower, boolean beginning, boolean capitals) {

        private boolean isWord() {
            return !beginning && !capitals;
        }
    }

    /** Queries are looked up often: their words alone spread them well. */
    @Override
    public int hashCode() {
        return 31 * topic.hashCode() + text.hashCode();
    }

    /** Parses {@code word|word* WORD ~ word}. @throws IllegalStateException when a group is empty */
    static TopicQuery parse(String topic, double weight, String text) {
        List<List<Term>> groups = new ArrayList<>();
        for (String group : text.split("~", -1)) {
            List<Term> terms = new ArrayList<>();
            for (String term : group.strip().split("[\\s-]+", -1)) {
                terms.add(term(term, topic + ": " + text));
            }
            groups.add(List.copyOf(terms));
        }
        return new TopicQuery(topic, weight, List.copyOf(groups), text);
    }

    private static Term term(String text, String where) {
        List<Form> forms = new ArrayList<>();
        for (String form : text.split("\\|", -1)) {
            boolean beginning = form.endsWith("*");
            String word = beginning ? form.substring(0, form.length() - 1) : form;
            if (word.isEmpty()) {
                throw new IllegalStateException("queries.tsv: an empty word in " + where);
            }
            boolean capitals = word.length() > 1
                    && word.equals(word.toUpperCase(Locale.ROOT))
                    && Character.isLetter(word.charAt(0));
            forms.add(new Form(word.toLowerCase(Locale.ROOT), beginning, capitals));
        }
        return Term.of(forms);
    }
}
