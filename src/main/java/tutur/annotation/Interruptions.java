package tutur.annotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import tutur.text.Table;

/**
 * What pages put in the middle of running text: links to other stories, calls to scroll on. Whoever is named in the headline of a link
 * has said nothing here, so the readers of statements and names pass over it. Immutable.
 */
final class Interruptions {

    private static final int LONGEST_HEADLINE = 30;

    /** Characters of a headline between quotation marks. */
    private static final int LONGEST_QUOTED = 160;

    /** A word behind which a headline may end at a question mark; a shorter headline goes on. */
    private static final int SHORTEST_HEADLINE = 3;

    /** An opening word begins the next sentence when no more capitalised words than these stand behind it. */
    private static final int BEHIND_OPENER = 1;

    /** Letters of a word that is more than half of a brand. */
    private static final int LONG = 4;

    /** A title begins it when these capitalised words or more do, as region and name. */
    private static final int LEAST_NAME = 2;

    /** How an interruption goes on behind its first words. */
    private enum Kind {
        /** A colon and a headline. */
        LINK,
        /** Not at all. */
        BARE,
        /** A headline between quotation marks. */
        QUOTED
    }

    private record Beginning(Kind kind, String words) {}

    private final Map<Character, List<Beginning>> beginnings = new HashMap<>();
    private final Set<String> openers = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> verbs = new HashSet<>();
    private final Set<String> small = new HashSet<>();

    Interruptions() {
        for (List<String> row : Table.rows(Interruptions.class, "interruptions.tsv", 4)) {
            List<String> values = Table.values(row.get(1));
            switch (row.getFirst()) {
                case "link" -> begin(Kind.LINK, values);
                case "bare" -> begin(Kind.BARE, values);
                case "quoted" -> begin(Kind.QUOTED, values);
                case "opener" -> openers.addAll(values);
                case "title" -> titles.addAll(values);
                case "verb" -> verbs.addAll(values);
                case "small" -> small.addAll(values);
                default -> throw new IllegalStateException("interruptions.tsv: no kind " + row.getFirst());
            }
        }
    }

    private void begin(Kind kind, List<String> values) {
        for (String words : values) {
            beginnings.computeIfAbsent(words.charAt(0), c -> new ArrayList<>()).add(new Beginning(kind, words));
        }
    }

    /** The text with spaces in place of each interruption, so that all offsets stay. */
    String without(String text) {
        StringBuilder left = null;
        for (int at = 0; at < text.length(); at++) {
            char first = text.charAt(at);
            if (!(Character.isUpperCase(first) || first == '[') || !begins(text, at)) {
                continue;
            }
            for (Beginning beginning : beginnings.getOrDefault(Character.toLowerCase(first), List.of())) {
                int end = end(text, at, beginning);
                if (end > at) {
                    left = left == null ? new StringBuilder(text) : left;
                    blank(left, at, end);
                }
            }
        }
        return left == null ? text : left.toString();
    }

    /** Offset behind the interruption that begins with these words; -1 when none does. */
    private int end(String text, int at, Beginning beginning) {
        String words = beginning.words();
        int end = at + words.length();
        if (!text.regionMatches(true, at, words, 0, words.length())) {
            return -1;
        }
        return switch (beginning.kind()) {
            case BARE -> capitalised(text, at, words) ? end : -1;
            case LINK -> {
                int behind = colon(text, end);
                yield behind < 0 ? -1 : Math.max(behind, new Headline(text, behind).end());
            }
            case QUOTED -> behindQuoted(text, end);
        };
    }

    /** Offset behind a headline between quotation marks that follows on the same line; -1 when none does. */
    private static int behindQuoted(String text, int from) {
        int open = from;
        while (open < text.length() && " :".indexOf(text.charAt(open)) >= 0) {
            open++;
        }
        if (open >= text.length() || "'‘\"“".indexOf(text.charAt(open)) < 0) {
            return -1;
        }
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST_QUOTED) && text.charAt(i) != '\n'; i++) {
            boolean ends = i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1));
            if ("'’\"”".indexOf(text.charAt(i)) >= 0 && ends && text.charAt(i - 1) != ' ') {
                return i + 1;
            }
        }
        return -1;
    }

    private static boolean begins(String text, int at) {
        return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean capitalised(String text, int at, String words) {
        for (int i = 0; i < words.length(); i++) {
            boolean first = i == 0 || words.charAt(i - 1) == ' ';
            boolean all = Character.isUpperCase(text.charAt(at + words.length() - 1));
            if (Character.isLetter(words.charAt(i)) && (first || all) && !Character.isUpperCase(text.charAt(at + i))) {
                return false;
            }
        }
        return true;
    }

    /** Offset behind a colon that follows, at most one space on; -1 when none does. */
    private static int colon(String text, int at) {
        int colon = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        return colon < text.length() && text.charAt(colon) == ':' ? colon + 1 : -1;
    }

    private static void blank(StringBuilder text, int from, int to) {
        for (int i = from; i < to; i++) {
            text.setCharAt(i, ' ');
        }
    }

    /** The headline of a link, read word by word up to where the text goes on. */
    private final class Headline {

        private final String text;
        private final int from;
        private int lastCapital;
        private int opener = -1;
        private int title = -1;
        private int capitals;
        private boolean apart;

        Headline(String text, int from) {
            this.text = text;
            this.from = from;
            this.lastCapital = from;
        }

        /** Where the text goes on; {@code from} when this is no headline as far as can be seen. */
        int end() {
            int at = from;
            for (int words = 0; words < LONGEST_HEADLINE; words++) {
                while (at < text.length() && text.charAt(at) == ' ') {
                    at++;
                }
                int end = wordEnd(at);
                if (end == at) {
                    return at;
                }
                boolean whole = words >= SHORTEST_HEADLINE;
                int mark = quotation(at, end);
                if (whole && mark >= 0) {
                    return mark;
                }
                int torn = torn(at, end);
                if (whole && torn >= 0 && begins(at, torn, end)) {
                    return torn;
                }
                if (torn < 0 && Character.isLowerCase(text.charAt(at)) && !small.contains(word(at, end))) {
                    return whole ? sentence() : from;
                }
                note(torn < 0 ? at : torn, end, whole);
                if (whole && closed(end)) {
                    return end;
                }
                at = end;
            }
            return from;
        }

        /** Where the sentence begins whose first word in lower case has been reached. */
        private int sentence() {
            if (title >= 0 && capitals >= LEAST_NAME) {
                return title;
            }
            return opener >= 0 && (apart || capitals <= BEHIND_OPENER) ? opener : lastCapital;
        }

        private int wordEnd(int at) {
            int end = at;
            while (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\n') {
                end++;
            }
            return end;
        }

        private void note(int at, int end, boolean whole) {
            if (!Character.isUpperCase(text.charAt(at))) {
                apart |= opener >= 0 && capitals == 0;
                return;
            }
            boolean behindTitle = lastCapital == title && capitals == 0;
            lastCapital = at;
            capitals++;
            String word = word(at, end);
            if (whole && openers.contains(word)) {
                opener = at;
                apart = text.charAt(end - 1) == ',';
                title = -1;
                capitals = 0;
            } else if (whole && titles.contains(word)) {
                title = behindTitle ? title : at;
                lastCapital = behindTitle ? title : at;
                capitals = 0;
            } else if (verbs.contains(word) || text.charAt(end - 1) == ':') {
                title = -1;
            }
        }

        /** Whether the words glued together are long enough to be two sentences rather than one name (YouTube). */
        private boolean begins(int start, int at, int end) {
            String word = word(at, end);
            return openers.contains(word) || titles.contains(word) || at - start >= LONG && word.length() >= LONG;
        }

        private boolean closed(int end) {
            return "?!…".indexOf(text.charAt(end - 1)) >= 0 || text.startsWith("...", end - 3);
        }

        /** Where a capital stands behind a small letter, as scraping glues words; -1 when nowhere. */
        private int torn(int at, int end) {
            for (int i = at + 3; i + 1 < end; i++) {
                boolean edge = Character.isUpperCase(text.charAt(i))
                        && Character.isLowerCase(text.charAt(i + 1))
                        && Character.isLowerCase(text.charAt(i - 1));
                if (edge) {
                    return i;
                }
            }
            return -1;
        }

        private int quotation(int at, int end) {
            for (int i = at; i < end; i++) {
                if ("“\"".indexOf(text.charAt(i)) >= 0) {
                    return i;
                }
            }
            return -1;
        }

        private String word(int at, int end) {
            int last = end;
            while (last > at && !Character.isLetterOrDigit(text.charAt(last - 1))) {
                last--;
            }
            return text.substring(at, last).toLowerCase(Locale.ROOT);
        }
    }
}
