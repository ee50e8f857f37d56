package tutur.official;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.official.Lexicon.Role;
import tutur.text.Token;

/**
 * Reads a person's name: titles, two to six words or one, degrees. Dots and spaces in titles and degrees are optional, as section 2
 * of the language facts found.
 */
final class NameReader {

    private static final int MOST_WORDS = 6;
    /** Nobody bears more; what goes on and on is no name, and reading it from every word again would take for ever. */
    private static final int MOST_TITLES = 8;

    private static final int LONGEST_CHAIN = 16;

    private final Lexicon lexicon;
    private final Scan scan;
    private final @Nullable Set<String> known;

    NameReader(Lexicon lexicon, Scan scan) {
        this(lexicon, scan, null);
    }

    /** A reader that takes only words of {@code known} for names; null takes any. */
    NameReader(Lexicon lexicon, Scan scan, @Nullable Set<String> known) {
        this.lexicon = lexicon;
        this.scan = scan;
        this.known = known;
    }

    /** The name that begins at a token, or null when none does. */
    @Nullable
    Name at(int start) {
        List<String> titles = new ArrayList<>();
        int at = start;
        boolean titled = false;
        int prefixes = 0;
        for (int next = prefix(at); next > at; next = prefix(at)) {
            String title = text(at, next);
            if (!lexicon.is(Role.ADDRESS, joined(at, next))) {
                titles.add(title);
            }
            titled = true;
            at = next;
            if (++prefixes > MOST_TITLES) {
                return null;
            }
        }
        List<String> words = new ArrayList<>();
        at = words(at, words, titled);
        if (words.isEmpty() || words.stream().allMatch(w -> w.length() <= 2) || !titled && common(words)) {
            return null;
        }
        int behind = degrees(at, titles);
        boolean familiar = words.size() > 1 && lexicon.is(Role.FAMILIAR, NameMatch.fold(words.getFirst()));
        return new Name(words, titles, start, behind, titled || behind > at, familiar);
    }

    /** Whether words are all of the dictionary or of bodies, and none is known as a name. */
    private boolean common(List<String> words) {
        return words.stream()
                .map(NameMatch::fold)
                .allMatch(w -> !lexicon.nameWord(w) && (lexicon.unit(w) || lexicon.vocabulary.knows(w)));
    }

    /** The name at a token that no office announces: a word of the dictionary that begins a sentence is no part of it (Kehadiran N). */
    @Nullable
    Name free(int start) {
        String word = scan.word(start).lower();
        if (known == null && lexicon.around("organisation", scan.word(start - 1).lower())) {
            return null;
        }
        boolean common = known == null
                && lexicon.vocabulary.knows(word)
                && !lexicon.nameWord(word)
                && !scan.alone(word)
                && (lexicon.vocabulary.derived(word) || scan.opens(start));
        Name name = common && prefix(start) == start ? null : at(start);
        return name;
    }

    /** Index behind the title that begins at a token, or that token's index when none does. */
    private int prefix(int at) {
        Token token = scan.word(at);
        if (token.kind() != Token.Kind.WORD) {
            return at;
        }
        int spaced = rank(at);
        if (spaced > at) {
            return begins(spaced) ? spaced : at;
        }
        int chain = chain(at);
        for (int end = chain; end > at; end -= 2) {
            String joined = joined(at, end);
            boolean known = lexicon.is(Role.PREFIX, joined)
                    || lexicon.is(Role.RANK, joined)
                    || lexicon.is(Role.ADDRESS, joined) && !joined.equals("sang");
            if (known && (token.capitalised() || joined.startsWith("dr") || joined.startsWith("hj"))) {
                return begins(skipDot(end)) ? skipDot(end) : at;
            }
        }
        return at;
    }

    /** Whether a rank of several words stands before a name here: Inspektur Jenderal N is no inspector. */
    boolean ranked(int at) {
        return rank(at) > at && begins(rank(at));
    }

    /** Whether a title stands before a name here, not as a single letter. */
    boolean titled(int at) {
        int behind = prefix(at);
        boolean plain = lexicon.is(Role.RANK, scan.word(at).lower())
                && lexicon.vocabulary.knows(scan.word(at).lower());
        return behind > at && !plain && scan.word(at).text().length() > 1 && at(at) != null;
    }

    /** Whether a title or a well-known word shows that this is a person's name. */
    boolean sure(Name name) {
        return name.titled() || name.words().stream().anyMatch(w -> lexicon.nameWord(NameMatch.fold(w)));
    }

    private int rank(int at) {
        for (int words = 3; words > 1; words--) {
            if (scan.word(at).capitalised() && lexicon.is(Role.RANK, joined(at, at + words))) {
                return skipDot(at + words);
            }
        }
        return at;
    }

    private boolean begins(int at) {
        return scan.word(at).capitalised() || prefixLike(at);
    }

    private boolean prefixLike(int at) {
        String word = scan.word(at).lower();
        return scan.word(at).kind() == Token.Kind.WORD
                && (lexicon.is(Role.PREFIX, word) || lexicon.is(Role.RANK, word));
    }

    private int skipDot(int at) {
        int end = at;
        while (end < at + LONGEST_CHAIN && scan.mark(end, ".") && scan.glued(end)) {
            end++;
        }
        return end;
    }

    /** Index behind a chain of words joined by dots without space, such as S.Sos or K.H. */
    private int chain(int at) {
        int end = at + 1;
        while (end < at + LONGEST_CHAIN
                && scan.mark(end, ".")
                && scan.glued(end)
                && scan.glued(end + 1)
                && scan.word(end + 1).capitalised()) {
            end += 2;
        }
        return end;
    }

    private String joined(int from, int end) {
        StringBuilder joined = new StringBuilder();
        for (int i = from; i < end; i++) {
            if (scan.word(i).kind() == Token.Kind.WORD) {
                joined.append(scan.word(i).lower());
            }
        }
        return joined.toString();
    }

    private String text(int from, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end; i++) {
            text.append(i > from && scan.word(i).kind() == Token.Kind.WORD && !scan.glued(i) ? " " : "")
                    .append(scan.word(i).text());
        }
        return text.toString();
    }

    private int words(int from, List<String> words, boolean titled) {
        int at = from;
        while (words.size() < MOST_WORDS) {
            if (initial(at)) {
                words.add(scan.word(at).text() + ".");
                at += 2;
            } else if (nameWord(at, words.isEmpty() && !titled)) {
                String word = scan.word(at).lower();
                boolean ends = degreeAt(at) > at || lexicon.vocabulary.derived(word) && !lexicon.nameWord(word);
                if (!words.isEmpty() && ends) {
                    break;
                }
                words.add(scan.word(at).text());
                at++;
            } else if (!words.isEmpty() && particle(at)) {
                words.add(scan.word(at).text());
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    private boolean particle(int at) {
        return lexicon.is(Role.PARTICLE, scan.word(at).lower())
                && scan.word(at + 1).capitalised();
    }

    private boolean initial(int at) {
        return scan.word(at).capitalised()
                && scan.word(at).text().length() <= 2
                && scan.mark(at + 1, ".")
                && scan.glued(at + 1)
                && degreeAt(at) == at
                && nameWord(at + 2, false)
                && scan.word(at + 2).text().length() > 1;
    }

    private boolean nameWord(int at, boolean first) {
        Token token = scan.word(at);
        if (known != null && !known.contains(NameMatch.fold(token.text()))) {
            return false;
        }
        if (!token.capitalised() || !shaped(token.text()) || lexicon.notName(token.lower())) {
            return false;
        }
        boolean other = scan.place(at) != null || lexicon.offices.at(scan.tokens, at) != null;
        boolean letter = token.text().length() == 1
                && !scan.mark(at + 1, ".")
                && scan.word(at + 1).text().length() < 2;
        boolean acronym = first && token.text().length() > 2 && upper(token.text()) && !shouted(at);
        return !other
                && !acronym
                && !(first && (letter || lexicon.unit(token.lower()) || lexicon.around("organisation", token.lower())));
    }

    /** Whether all capitalised words from here on are in capitals. */
    private boolean shouted(int at) {
        int end = at;
        while (scan.word(end).capitalised() && upper(scan.word(end).text())) {
            end++;
        }
        return end > at + 1 && !scan.word(end).capitalised();
    }

    private static boolean upper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Names have no digits, a capital behind every hyphen, and none inside a word but in McKinley. */
    static boolean shaped(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean tail = word.charAt(i) == '-' && i + 1 < word.length() && Character.isLowerCase(word.charAt(i + 1));
            boolean glued = i > 2 && Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1));
            if (Character.isDigit(word.charAt(i)) || tail || glued) {
                return false;
            }
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean verb = lower.endsWith("kan") && (lower.startsWith("di") || lower.startsWith("me"));
        return !verb && !lower.endsWith("nya") && !lower.startsWith("se-");
    }

    /** Index behind the degrees that follow a name, adding them to {@code titles}; {@code from} when there are none. */
    private int degrees(int from, List<String> titles) {
        int at = from;
        while (true) {
            int start = at;
            while (scan.mark(start, ",") || scan.mark(start, ".") && scan.mark(start + 1, ",")) {
                start++;
            }
            int end = degreeAt(start);
            if (end == start) {
                return at;
            }
            titles.add(text(start, end));
            at = abbreviated(end) ? end + 1 : end;
        }
    }

    /** Whether a full stop belongs to the degree before it rather than to the sentence. */
    private boolean abbreviated(int at) {
        Token next = scan.word(at + 1);
        boolean goesOn = next.kind() == Token.Kind.WORD && !next.capitalised();
        return scan.mark(at, ".") && (goesOn || scan.mark(at + 1, ",") || degreeAt(at + 1) > at + 1);
    }

    private int degreeAt(int at) {
        Token token = scan.word(at);
        if (token.kind() != Token.Kind.WORD || !token.capitalised()) {
            return at;
        }
        for (int end = chain(at); end > at; end -= 2) {
            String joined = joined(at, end);
            boolean upper = end > at + 1
                    || token.text().length() < 2
                    || !Character.isLowerCase(token.text().charAt(1));
            if (lexicon.is(Role.DEGREE, joined) && (upper || joined.length() > 2)) {
                return end;
            }
        }
        boolean spaced = token.text().length() == 1 && lexicon.is(Role.DEGREE, joined(at, at + 2));
        return spaced ? at + 2 : at;
    }
}
