package tutur.official;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.text.Token;

/**
 * Finds what persons are called besides their names, where a text says so: {@code Bagus Hari Santosa, yang akrab disapa Gus Bagus}.
 */
final class Nicknames {

    private static final int FARTHEST = 14;
    private static final int MOST_WORDS = 3;
    private static final int MOST_LINKS = 6;

    /** In a text that tells more nicknames the rest is left: each is sought among all names. */
    private static final int MOST = 60;

    /** Letters that a nickname in brackets shares with the name: others in brackets are parties, places, years. */
    private static final int SHORTEST = 3;

    private final Lexicon lexicon;
    private final Scan scan;

    Nicknames(Lexicon lexicon, Scan scan) {
        this.lexicon = lexicon;
        this.scan = scan;
    }

    /** Words of nicknames with the find, among those that have a name, of the person who bears them. */
    Map<List<String>, Found> of(List<Found> found) {
        Map<List<String>, Found> nicknames = new HashMap<>();
        for (Found find : found) {
            List<String> words = bracketed(find);
            if (!words.isEmpty()) {
                nicknames.putIfAbsent(words, find);
            }
        }
        int told = 0;
        for (int i = 0; i < scan.size() && told < MOST; i++) {
            boolean alias = alias(found, i);
            if (!alias && !lexicon.around("nickname", scan.word(i).lower())) {
                continue;
            }
            told++;
            List<String> words = behind(i + 1);
            Found nickname = apposed(found, i);
            if (nickname != null && nickname.name() != null) {
                Found bearer = words.isEmpty() ? last(found, nickname.start()) : named(found, words);
                if (bearer != null) {
                    nicknames.putIfAbsent(nickname.name().words(), bearer);
                    continue;
                }
            }
            if (words.isEmpty()) {
                continue;
            }
            Found owner = paraphrased(i) ? only(found, i) : before(found, i);
            if (owner != null) {
                nicknames.putIfAbsent(words, owner);
            }
        }
        return nicknames;
    }

    /**
     * What stands in brackets behind a whole name and sounds like it or begins with an address, as what the text calls somebody by:
     * Rahmat Danu Pratama (Danpra), Melkian Laka Lena (Melki Laka Lena), Sahrul Yusman (Gus Ipul); nothing when they tell something else.
     */
    private List<String> bracketed(Found find) {
        Name name = find.name();
        if (name == null || name.words().size() < 2 || !scan.mark(find.end(), "(")) {
            return List.of();
        }
        int at = find.end() + 1;
        boolean familiar = lexicon.is(Lexicon.Role.FAMILIAR, scan.word(at).lower());
        boolean addressed =
                familiar || lexicon.is(Lexicon.Role.ADDRESS, scan.word(at).lower());
        List<String> words = new ArrayList<>();
        if (familiar) {
            words.add(scan.word(at).text());
        }
        at += addressed ? 1 : 0;
        while (words.size() <= MOST_WORDS && calls(at, name, addressed)) {
            words.add(scan.word(at).text());
            at++;
        }
        return scan.mark(at, ")") ? words : List.of();
    }

    private boolean calls(int at, Name name, boolean addressed) {
        String word = scan.word(at).lower();
        return scan.word(at).capitalised()
                && !lexicon.notName(word)
                && !lexicon.unit(word)
                && (addressed
                        || scan.place(at) == null
                                && word.length() >= SHORTEST
                                && name.words().stream()
                                        .anyMatch(part -> NameMatch.fold(part).contains(word.substring(0, SHORTEST))));
    }

    /** The name that a noun right behind it, or behind a comma or bracket, calls a nickname: Cak Danu, sapaan akrab Rahmat Danu. */
    private @Nullable Found apposed(List<Found> found, int at) {
        boolean noun = scan.word(at).is("sapaan") || scan.word(at).is("panggilan");
        int end = lexicon.around("nickname opening", scan.word(at - 1).lower()) ? at - 1 : at;
        while (scan.word(end - 1).kind() == Token.Kind.MARK
                && ",(-–—".contains(scan.word(end - 1).text())) {
            end--;
        }
        int behind = end;
        return found.stream()
                .filter(find -> noun && find.name() != null && find.phrase() == null && find.end() == behind)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Found named(List<Found> found, List<String> words) {
        return found.stream()
                .filter(find -> find.name() != null && find.name().words().containsAll(words))
                .max(Comparator.comparingInt(Nicknames::length))
                .orElse(null);
    }

    private static int length(Found find) {
        return find.name() == null ? 0 : find.name().words().size();
    }

    /** The only person in office named in full before a token: pria yang akrab disapa N, terang Mbak N, sapaan akrabnya. */
    private static @Nullable Found only(List<Found> found, int at) {
        List<Found> whole = found.stream()
                .filter(find -> find.end() <= at && find.phrase() != null && length(find) > 1)
                .toList();
        Found first = whole.isEmpty() ? null : whole.getFirst();
        boolean one = whole.stream().allMatch(find -> first != null && related(find, first));
        return one ? first : null;
    }

    /** The same, or else the last person in office named in full before a token. */
    private static @Nullable Found last(List<Found> found, int at) {
        Found only = only(found, at);
        return only != null
                ? only
                : found.stream()
                        .filter(find -> find.end() <= at && find.phrase() != null && length(find) > 1)
                        .reduce((_, later) -> later)
                        .orElse(null);
    }

    private static boolean related(Found one, Found other) {
        Name a = one.name();
        Name b = other.name();
        return a != null && b != null && NameMatch.related(a.words(), b.words());
    }

    /** Whether a noun that stands for somebody named before goes in front: Menurut pria yang akrab disapa. */
    private boolean paraphrased(int at) {
        int start = at - 1;
        while (start > at - MOST_LINKS
                && (lexicon.around("nickname link", scan.word(start).lower())
                        || scan.word(start).is("yang"))) {
            start--;
        }
        return lexicon.around("somebody", scan.word(start).lower());
    }

    /** Whether this is the atau of N atau Nama, where the second word stands alone as a name elsewhere. */
    private boolean alias(List<Found> found, int at) {
        boolean or = scan.word(at).is("atau") || scan.word(at).is("alias");
        return or
                && scan.alone(scan.word(at + 1).lower())
                && !scan.word(at + 2).capitalised()
                && found.stream().anyMatch(find -> find.end() == at && find.name() != null);
    }

    private List<String> behind(int from) {
        int at = from;
        while (lexicon.around("nickname link", scan.word(at).lower())
                || scan.word(at).quotationMark()
                || lexicon.is(Lexicon.Role.ADDRESS, scan.word(at).lower())) {
            at++;
        }
        List<String> words = new ArrayList<>();
        while (words.size() < MOST_WORDS
                && scan.word(at).capitalised()
                && !lexicon.notName(scan.word(at).lower())) {
            words.add(scan.word(at).text());
            at++;
        }
        return words;
    }

    /** The last person named before a token in the same sentence; the words in between must not name anybody else's deeds. */
    private @Nullable Found before(List<Found> found, int at) {
        for (int i = found.size() - 1; i >= 0; i--) {
            Found find = found.get(i);
            boolean near = find.end() <= at && at - find.end() <= FARTHEST && oneSentence(find.end(), at);
            if (find.end() <= at && (find.name() != null || near)) {
                return !near ? null : find.name() != null ? find : holder(found, i);
            }
        }
        return null;
    }

    /** The last person named in full with the office that stands alone here: bupati yang akrab disapa N. */
    private static @Nullable Found holder(List<Found> found, int office) {
        OfficePhrase phrase = found.get(office).phrase();
        for (int i = office - 1; i >= 0 && phrase != null; i--) {
            OfficePhrase other = found.get(i).phrase();
            Name name = found.get(i).name();
            boolean full = name != null && name.words().size() > 1;
            if (full && other != null && other.office().equals(phrase.office())) {
                return found.get(i);
            }
        }
        return null;
    }

    private boolean oneSentence(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scan.mark(i, ".") || scan.word(i).kind() == Token.Kind.BREAK) {
                return false;
            }
        }
        return true;
    }
}
