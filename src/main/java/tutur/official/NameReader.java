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
    private static final int LONGEST_SYLLABLE = 6;
    /** Nobody bears more; what goes on and on is no name, and reading it from every word again would take for ever. */
    private static final int MOST_TITLES = 8;

    private final Lexicon lexicon;
    private final Scan scan;
    private final Titles around;
    private final @Nullable Set<String> known;

    NameReader(Lexicon lexicon, Scan scan) {
        this(lexicon, scan, null);
    }

    /** A reader that takes only words of {@code known} for names; null takes any. */
    NameReader(Lexicon lexicon, Scan scan, @Nullable Set<String> known) {
        this.lexicon = lexicon;
        this.scan = scan;
        this.around = new Titles(lexicon, scan);
        this.known = known;
    }

    /** The name that begins at a token, or null when none does. */
    @Nullable
    Name at(int start) {
        List<String> titles = new ArrayList<>();
        int at = start;
        boolean titled = false;
        int prefixes = 0;
        for (int next = around.prefix(at); next > at; next = around.prefix(at)) {
            String title = around.text(at, next);
            if (!lexicon.is(Role.ADDRESS, around.joined(at, next))) {
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
        int behind = around.degrees(at, titles);
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
        if (!scan.word(start).capitalised() && around.prefix(start) == start) {
            return null;
        }
        String word = scan.word(start).lower();
        String before = scan.word(start - 1).lower();
        boolean joined =
                scan.word(start).text().indexOf('-') > 0 && scan.word(start + 1).capitalised();
        boolean named = lexicon.around("organisation", before)
                || lexicon.around("venue", before)
                || joined && !joined(scan.word(start).text()) && !lexicon.nameWord(word);
        if (known == null && named) {
            return null;
        }
        boolean common = known == null
                && lexicon.vocabulary.knows(word)
                && !lexicon.nameWord(word)
                && !scan.alone(word)
                && (lexicon.vocabulary.derived(word) || scan.opens(start));
        return common && around.prefix(start) == start ? null : at(start);
    }

    /** Whether a rank of several words stands before a name here: Inspektur Jenderal N is no inspector. */
    boolean ranked(int at) {
        return around.ranked(at);
    }

    /** Whether a title stands before a name here, not as a single letter. */
    boolean titled(int at) {
        int behind = around.prefix(at);
        boolean plain = lexicon.is(Role.RANK, scan.word(at).lower())
                && lexicon.vocabulary.knows(scan.word(at).lower());
        return behind > at && !plain && scan.word(at).text().length() > 1 && at(at) != null;
    }

    /** Whether a title or a well-known word shows that this is a person's name. */
    boolean sure(Name name) {
        return name.titled() || name.words().stream().anyMatch(w -> lexicon.nameWord(NameMatch.fold(w)));
    }

    private int words(int from, List<String> words, boolean titled) {
        int at = from;
        while (words.size() < MOST_WORDS) {
            if (initial(at)) {
                words.add(scan.word(at).text() + ".");
                at += 2;
            } else if (nameWord(at, words.isEmpty() && !titled)) {
                String word = scan.word(at).lower();
                boolean ends = around.degreeAt(at) > at || lexicon.vocabulary.derived(word) && !lexicon.nameWord(word);
                if (!words.isEmpty() && ends) {
                    break;
                }
                words.add(scan.word(at).text());
                at++;
            } else if (!words.isEmpty() && nickname(at)) {
                at += 3;
            } else if (words.size() > 1 && numbered(at, words)) {
                words.add(scan.word(at + 3).text());
                at += 4;
            } else if (!words.isEmpty() && particle(at)) {
                words.add(scan.word(at).text());
                at++;
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether a nickname in brackets stands inside a name: Moh. Rahmat (Danu) Pratama. */
    private boolean nickname(int at) {
        return scan.mark(at, "(")
                && scan.word(at + 1).capitalised()
                && scan.mark(at + 2, ")")
                && known == null
                && nameWord(at + 1, false)
                && nameWord(at + 3, false)
                && !upper(scan.word(at + 1).text());
    }

    /** Whether a name's last initials stand in brackets before the number that it ends on, as rulers have it: N Mangku Jaya (MJ) X. */
    private boolean numbered(int at, List<String> words) {
        return scan.mark(at, "(")
                && scan.mark(at + 2, ")")
                && Scan.ROMAN.matcher(scan.word(at + 3).text()).matches()
                && NameMatch.initialsOf(words).endsWith(scan.word(at + 1).text());
    }

    private boolean particle(int at) {
        return lexicon.is(Role.PARTICLE, scan.word(at).lower())
                && scan.word(at + 1).capitalised();
    }

    private boolean initial(int at) {
        return scan.word(at).capitalised()
                && (scan.word(at).text().length() <= 2
                        || lexicon.is(Role.ABBREVIATION, scan.word(at).lower()))
                && scan.mark(at + 1, ".")
                && scan.glued(at + 1)
                && !lexicon.notName(scan.word(at).lower())
                && around.degreeAt(at) == at
                && (single(at) || !scan.word(at + 2).text().equals(scan.word(at).text()))
                && nameWord(at + 2, false)
                && (scan.word(at + 2).text().length() > 1 || single(at + 2));
    }

    /** Whether a letter stands here with a dot behind it: the second one of R.M. N. */
    private boolean single(int at) {
        return scan.word(at).text().length() == 1 && scan.mark(at + 1, ".") && scan.glued(at + 1);
    }

    private boolean nameWord(int at, boolean first) {
        Token token = scan.word(at);
        if (known == null && first && scan.caste(at)) {
            return true;
        }
        if (known != null && !known.contains(NameMatch.fold(token.text()))) {
            return false;
        }
        boolean excluded = lexicon.notName(token.lower())
                && !(lexicon.nameWord(token.lower())
                        && !doubled(at)
                        && (!first || !scan.opens(at) && scan.word(at + 1).capitalised()));
        boolean clan = lexicon.nameWord(token.lower());
        boolean shaped = shaped(token.text()) || !first && (clan || joined(token.text()));
        if (!token.capitalised() || !shaped || excluded || spelt(token.text())) {
            return false;
        }
        boolean other =
                scan.place(at) != null || lexicon.rank(token.lower()) || lexicon.offices.at(scan.tokens, at) != null;
        boolean letter = token.text().length() == 1
                && !scan.mark(at + 1, ".")
                && scan.word(at + 1).text().length() < 2;
        boolean acronym = first
                && token.text().length() > 2
                && upper(token.text())
                && !lexicon.is(Role.ABBREVIATION, token.lower())
                && !shouted(at);
        return !other && !acronym && !(first && (letter || field(at) || lexicon.around("organisation", token.lower())));
    }

    /** Whether a word stands beside itself, as Undang Undang Dasar does and no name. */
    private boolean doubled(int at) {
        String word = scan.word(at).lower();
        return scan.word(at - 1).is(word) || scan.word(at + 1).is(word);
    }

    /** Whether a word is a field and no name: Lalu Lintas, but not Lalu Ahmad. */
    private boolean field(int at) {
        String word = scan.word(at).lower();
        return lexicon.unit(word)
                && !(lexicon.nameWord(word)
                        && lexicon.notName(word)
                        && !lexicon.unit(scan.word(at + 1).lower()));
    }

    /** Whether all capitalised words from here on are in capitals. */
    private boolean shouted(int at) {
        int end = at;
        while (end < at + 2 * MOST_WORDS
                && scan.word(end).capitalised()
                && upper(scan.word(end).text())) {
            end++;
        }
        return end > at + 1 && !scan.word(end).capitalised();
    }

    /** Whether three capitals or more without a vowel are read letter by letter, which no name is. */
    private boolean spelt(String word) {
        return word.length() > 2
                && upper(word)
                && !lexicon.is(Role.ABBREVIATION, word.toLowerCase(Locale.ROOT))
                && word.chars().noneMatch(c -> "AEIOUY".indexOf(c) >= 0);
    }

    /** Whether a word is a given name of two syllables as Koreans write them: Tae-yong, but not Warna-warni. */
    private boolean joined(String word) {
        int hyphen = word.indexOf('-');
        String first = hyphen < 2 ? "" : word.substring(0, hyphen).toLowerCase(Locale.ROOT);
        String second = word.substring(hyphen + 1);
        return !first.isEmpty()
                && first.length() <= LONGEST_SYLLABLE
                && second.length() <= LONGEST_SYLLABLE
                && second.indexOf('-') < 0
                && !first.equals(second)
                && !lexicon.vocabulary.knows(first)
                && shaped(second);
    }

    private static boolean upper(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** Names have no digits, more than a letter before a hyphen and a capital behind it, and none inside a word but in McKinley. */
    static boolean shaped(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean single = i == 1 && word.charAt(i) == '-';
            boolean tail = word.charAt(i) == '-' && i + 1 < word.length() && Character.isLowerCase(word.charAt(i + 1));
            boolean glued = i > 2 && Character.isUpperCase(word.charAt(i)) && Character.isLowerCase(word.charAt(i - 1));
            if (Character.isDigit(word.charAt(i)) || single || tail || glued) {
                return false;
            }
        }
        String lower = word.toLowerCase(Locale.ROOT);
        boolean verb = lower.endsWith("kan") && (lower.startsWith("di") || lower.startsWith("me"));
        return !verb && !lower.endsWith("nya") && !lower.startsWith("se-");
    }
}
