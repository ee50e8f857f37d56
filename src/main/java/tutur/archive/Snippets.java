package tutur.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tutur.text.Sentences;
import tutur.text.Span;
import tutur.text.Terms;

/**
 * Picks the passages that show why a search found something, over the text itself, so that every engine shows the same ones. Immutable
 * and safe to share.
 */
public final class Snippets {

    private static final int MOST = 3;
    private static final int LONGEST = 600;
    private static final int FARTHEST = 500_000;

    private record Passage(Span span, List<Span> matches, int score) {}

    private final Terms terms;
    private final Sentences sentences;

    private final Wanted wanted;

    /**
     * @param terms the analysis that the archive uses
     * @param sentences cuts texts into sentences
     * @param query what was sought
     */
    public Snippets(Terms terms, Sentences sentences, Query query) {
        this.terms = terms;
        this.sentences = sentences;
        this.wanted = Wanted.by(query, terms);
    }

    /**
     * The sentences of {@code body} that have most of what is wanted, best first, at most three; its first sentence when none has
     * any; nothing when there is no sentence. A sentence longer than 600 characters is cut at spaces.
     */
    public List<Snippet> passages(String body) {
        String text = body.length() > FARTHEST ? body.substring(0, FARTHEST) : body;
        List<Span> cut = sentences.of(text);
        if (cut.isEmpty()) {
            return List.of();
        }
        List<Wanted.Match> matches = wanted.matches(terms.of(text));
        List<Passage> passages = matches.isEmpty() ? List.of() : passages(text, cut, matches);
        if (passages.isEmpty()) {
            return List.of(snippet(text, new Passage(shorten(text, cut.getFirst(), 0), List.of(), 0)));
        }
        return passages.stream()
                .sorted(Comparator.comparingInt(Passage::score).reversed())
                .limit(MOST)
                .map(passage -> snippet(text, passage))
                .toList();
    }

    /** All of {@code text} with what is wanted. */
    public Snippet whole(String text) {
        List<Span> matches =
                wanted.matches(terms.of(text)).stream().map(Wanted.Match::span).toList();
        return new Snippet(text, matches);
    }

    private static List<Passage> passages(String text, List<Span> sentences, List<Wanted.Match> matches) {
        List<Passage> passages = new ArrayList<>();
        int next = 0;
        for (Span sentence : sentences) {
            List<Wanted.Match> inside = new ArrayList<>();
            while (next < matches.size() && matches.get(next).span().start() < sentence.end()) {
                if (sentence.contains(matches.get(next).span())) {
                    inside.add(matches.get(next));
                }
                next++;
            }
            if (!inside.isEmpty()) {
                passages.add(passage(text, sentence, inside));
            }
        }
        return passages;
    }

    private static Passage passage(String text, Span sentence, List<Wanted.Match> matches) {
        Span span = shorten(text, sentence, matches.getFirst().span().start());
        List<Wanted.Match> shown =
                matches.stream().filter(match -> span.contains(match.span())).toList();
        long distinct = shown.stream().map(Wanted.Match::key).distinct().count();
        return new Passage(span, shown.stream().map(Wanted.Match::span).toList(), (int) distinct);
    }

    private static Span shorten(String text, Span sentence, int show) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        int start = Math.max(sentence.start(), show - LONGEST / 4);
        while (start > sentence.start() && start < show && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        int end = Math.min(sentence.end(), start + LONGEST);
        while (end < sentence.end() && end > start + LONGEST / 2 && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return new Span(start, end);
    }

    private static Snippet snippet(String text, Passage passage) {
        int shift = passage.span().start();
        List<Span> matches = passage.matches().stream()
                .map(match -> new Span(match.start() - shift, match.end() - shift))
                .toList();
        return new Snippet(passage.span().of(text), matches);
    }
}
