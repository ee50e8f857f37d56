package tutur.pickup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tutur.annotation.AnnotatedDocument;
import tutur.document.Document;
import tutur.statement.Statement;
import tutur.story.Paper;
import tutur.story.Quote;
import tutur.text.Fingerprint;
import tutur.text.Shingles;

/** Lays other documents beside one release. */
final class Comparison {

    /** Share of the runs of words of a quotation that must stand in a statement, or in the text, to call it the same one, changed. */
    private static final double CHANGED = 0.4;

    /** Share of a paragraph that may stand in the other text when it still counts as dropped or added. */
    private static final double GONE = 0.3;

    /** Paragraphs with fewer runs of words are headings, labels and lines. */
    private static final int SHORTEST = 6;

    private final AnnotatedDocument release;
    private final Shingles text;
    private final List<Statement> quotations;

    Comparison(AnnotatedDocument release) {
        this.release = release;
        this.text = Shingles.of(release.document().body(), Paper.WORDS);
        this.quotations = release.statements().stream()
                .filter(said -> said.kind() == Statement.Kind.DIRECT)
                .toList();
    }

    Carrier with(AnnotatedDocument other) {
        Shingles whole = Shingles.of(other.document().body(), Paper.WORDS);
        Shingles pairs = Shingles.of(other.document().body(), Quote.WORDS);
        return new Carrier(
                other,
                whole.in(text),
                text.in(whole),
                quotations.stream().map(said -> fate(said, other, pairs)).toList(),
                without(release.document(), whole),
                without(other.document(), text));
    }

    private static Fate fate(Statement said, AnnotatedDocument other, Shingles body) {
        String words = Fingerprint.of(said.text());
        Optional<Statement> exact = other.statements().stream()
                .filter(form -> form.kind() == Statement.Kind.DIRECT
                        && Fingerprint.of(form.text()).equals(words))
                .findFirst();
        if (exact.isPresent()) {
            return new Fate(said, Fate.Kind.EXACT, exact.get());
        }
        Shingles pairs = Shingles.of(said.text(), Quote.WORDS);
        Optional<Statement> form = other.statements().stream()
                .filter(one -> alike(pairs, one) >= CHANGED)
                .max(Comparator.comparingDouble(one -> alike(pairs, one)));
        double standing = pairs.in(body);
        Fate.Kind kind = standing == 1
                ? Fate.Kind.EXACT
                : form.isPresent() || standing >= CHANGED ? Fate.Kind.CHANGED : Fate.Kind.DROPPED;
        return new Fate(said, kind, form.orElse(null));
    }

    private static double alike(Shingles said, Statement form) {
        Shingles other = Shingles.of(form.text(), Quote.WORDS);
        return Math.max(said.like(other), Math.min(said.size(), other.size()) < 3 ? 0 : said.in(other));
    }

    private static List<String> without(Document document, Shingles other) {
        List<String> paragraphs = new ArrayList<>();
        document.paragraphs().forEach(paragraph -> {
            String words = paragraph.span().of(document.body());
            Shingles runs = Shingles.of(words, Paper.WORDS);
            if (runs.size() >= SHORTEST && runs.in(other) < GONE) {
                paragraphs.add(words);
            }
        });
        return paragraphs;
    }
}
