package tutur.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tutur.text.Table;
import tutur.text.Words;

/** Words right beside a name that make it something else, from {@code false-friends.tsv}. */
final class FalseFriends {
    private static final String EVERY_NAME = "*";

    private final Map<String, Phrases<Boolean>> before = new HashMap<>();
    private final Map<String, Phrases<Boolean>> behind = new HashMap<>();

    FalseFriends() {
        for (List<String> row : Table.rows(FalseFriends.class, "false-friends.tsv", 5)) {
            Map<String, Phrases<Boolean>> side = row.get(0).equals("before") ? before : behind;
            if (row.get(0).equals("before") || row.get(0).equals("behind")) {
                String name = row.get(1).equals(EVERY_NAME) ? EVERY_NAME : Gazetteer.key(row.get(1));
                Phrases<Boolean> phrases = side.computeIfAbsent(name, n -> new Phrases<>());
                Table.values(row.get(2)).forEach(words -> phrases.put(words, true));
            }
        }
    }

    /** Whether the name from word {@code first} to {@code last} is only a part of something else. */
    boolean hold(Words words, int first, int last, boolean governed) {
        String key = Gazetteer.key(words.span(first, last).of(words.text()));
        return held(before, key, words, first, true)
                || held(behind, key, words, last, false)
                || held(before, EVERY_NAME, words, first, true)
                || (!governed && held(behind, EVERY_NAME, words, last, false))
                || inAddress(words, first, last)
                || postcodeFollows(words, last);
    }

    private static boolean held(Map<String, Phrases<Boolean>> side, String name, Words words, int at, boolean front) {
        Phrases<Boolean> phrases = side.get(name);
        if (phrases == null) {
            return false;
        }
        if (front) {
            boolean outlet = name.equals(EVERY_NAME);
            return words.follows(at) && phrases.endingAt(words, at - 1) != null && (!outlet || words.capital(at - 1));
        }
        if (at + 1 >= words.size() || phrases.beginningAt(words, at + 1) == null) {
            return false;
        }
        return words.follows(at + 1) || (words.gap(at + 1).equals(", ") && words.capital(at + 1));
    }

    /** Whether the name stands inside an address of a page or of mail: no spaces around, and a domain or a scheme in it. */
    private static boolean inAddress(Words words, int first, int last) {
        String text = words.text();
        int from = words.start(first);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && words.start(first) - from < 200) {
            from--;
        }
        int to = words.end(last);
        while (to < text.length() && !Character.isWhitespace(text.charAt(to)) && to - words.end(last) < 200) {
            to++;
        }
        return to - from > words.end(last) - words.start(first) + 1 && Addresses.isAddress(text.substring(from, to));
    }

    private static boolean postcodeFollows(Words words, int last) {
        int next = last + 1;
        return words.follows(next) && words.number(next) && words.end(next) - words.start(next) == 5;
    }
}
