package tutur.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tutur.text.Table;
import tutur.text.Words;

/** Lowers the worth of words in rolls of attendees, names of institutions and links, from {@code dampers.tsv}. */
final class Dampers {
    private static final int INSTITUTION_WORDS = 4;

    private enum Kind {
        ROLL(0.1),
        INSTITUTION(0.25),
        LINK(0.1);

        private final double factor;

        Kind(double factor) {
            this.factor = factor;
        }
    }

    private record Phrase(List<String> words, Kind kind) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    Dampers() {
        for (List<String> row : Table.rows(Dampers.class, "dampers.tsv", 3)) {
            Kind kind = Kind.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String text : Table.values(row.get(1))) {
                List<String> words = List.of(text.split(" ", -1));
                byFirst.computeIfAbsent(words.getFirst(), w -> new java.util.ArrayList<>())
                        .add(new Phrase(words, kind));
            }
        }
    }

    void damp(Passage passage) {
        Words words = passage.words();
        int rollEnd = 0;
        for (int i = 0; i < passage.size(); i++) {
            for (Phrase phrase : byFirst.getOrDefault(words.lower(i), List.of())) {
                int next = i + phrase.words.size();
                if (!stands(words, i, phrase.words) || (phrase.kind != Kind.INSTITUTION && i < rollEnd)) {
                    continue;
                }
                int end = end(passage, phrase.kind, next);
                passage.weigh(phrase.kind == Kind.INSTITUTION ? i : next, end, phrase.kind.factor);
                rollEnd = phrase.kind == Kind.INSTITUTION ? rollEnd : end;
            }
        }
    }

    private static boolean stands(Words words, int at, List<String> phrase) {
        if (at + phrase.size() > words.size()) {
            return false;
        }
        for (int k = 1; k < phrase.size(); k++) {
            if (!words.lower(at + k).equals(phrase.get(k))) {
                return false;
            }
        }
        return true;
    }

    private static int end(Passage passage, Kind kind, int next) {
        Words words = passage.words();
        if (kind == Kind.ROLL) {
            return next < passage.size() ? passage.sentenceEnd(next) : next;
        }
        int i = next;
        if (kind == Kind.LINK) {
            while (i < passage.size() && i - next < 25 && words.gap(i).indexOf('\n') < 0) {
                i++;
            }
            boolean colon = next < passage.size() && words.gap(next).strip().startsWith(":");
            return colon ? i : next;
        }
        while (i < passage.size()
                && i - next < INSTITUTION_WORDS
                && (words.capital(i) || words.lower(i).equals("dan"))
                && words.gap(i).strip().length() <= 1) {
            i++;
        }
        return i;
    }
}
