package tutur.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a page: what it says about itself, its article, and the lines around it that may name author and day. */
final class HtmlReader {
    private static final int TOO_SHORT = 60;
    private static final int LINES_BEFORE_TITLE = 4;
    private static final int MOST_LINES_IN_FRONT = 24;
    private static final int LINES_BEHIND = 8;
    private static final int LONGEST_LINE_AROUND = 40;

    private static final int FEWEST_TITLE_WORDS = 3;
    private static final double SAID_AGAIN = 0.6;
    private static final int FEWEST_CAPTIONS = 5;
    private static final int MOST_OF_OTHERS = 5;
    private static final Pattern LONG_WORDS = Pattern.compile("\\p{L}{4,}");

    private HtmlReader() {}

    static Draft read(Document page) {
        PageBlocks blocks = PageBlocks.of(page.body());
        PageFacts facts = PageFacts.of(page, blocks.blocks());
        List<Line> lines = new ArrayList<>();
        if (facts.advertorial()) {
            lines.add(new Line("Advertorial", Line.Where.AROUND));
        }
        lines.addAll(lines(blocks, page.body(), facts));
        return Draft.of(Format.HTML.mediaType(), restored(lines))
                .withTitle(facts.title())
                .withUrl(facts.url())
                .withTold(facts.published())
                .withOutlet(facts.outlet())
                .withAuthor(facts.author())
                .withChanged(facts.changed());
    }

    private static List<Line> restored(List<Line> lines) {
        List<String> texts = LostQuotes.restore(lines.stream().map(Line::text).toList());
        List<Line> restored = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            restored.add(new Line(texts.get(i), lines.get(i).where()));
        }
        return restored;
    }

    private static List<Line> lines(PageBlocks page, Element root, PageFacts facts) {
        String text = facts.articleText();
        TokenBag told = text == null ? null : new TokenBag(List.of(text));
        Clutter clutter = new Clutter(page, root);
        List<Block> article = article(page, root, clutter, told);
        if (text != null && told != null && words(article) * 2 < told.size()) {
            // The page shows its text to paying readers or by script only; its metadata has it.
            return text.lines().map(Line::text).toList();
        }
        if (article.isEmpty()) {
            return page.blocks().stream()
                    .filter(block -> !block.isLink())
                    .map(block -> Line.text(block.text()))
                    .toList();
        }
        if (isAboutOthers(article, facts)) {
            return Objects.requireNonNull(facts.description())
                    .lines()
                    .map(Line::text)
                    .toList();
        }
        return withSurroundings(page.blocks(), clutter, article, summary(article, facts.description()), facts.title());
    }

    /** Around a picture without text stand captions of other pictures: hardly one has a word of the title, but the description has. */
    private static boolean isAboutOthers(List<Block> article, PageFacts facts) {
        if (facts.title() == null || facts.description() == null || article.size() < FEWEST_CAPTIONS) {
            return false;
        }
        Set<String> title = words(facts.title());
        long about = article.stream()
                .filter(block -> words(block.text()).stream().anyMatch(title::contains))
                .count();
        title.retainAll(words(facts.description()));
        return title.size() >= FEWEST_TITLE_WORDS && MOST_OF_OTHERS * about < article.size();
    }

    private static Set<String> words(String text) {
        return LONG_WORDS
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static List<Block> article(PageBlocks page, Element root, Clutter clutter, @Nullable TokenBag told) {
        List<Block> strict = new ArticleBlocks(page, root, clutter, true).find(told);
        if (words(strict) >= TOO_SHORT) {
            return strict;
        }
        List<Block> all = new ArticleBlocks(page, root, clutter, false).find(told);
        return words(all) > 2 * words(strict) ? all : strict;
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
    }

    /** The block that the page's description repeats, when another block says most of it again; else null: it may be the first paragraph. */
    private static @Nullable Block summary(List<Block> article, @Nullable String description) {
        for (Block block : article) {
            if (description != null
                    && Names.alike(block.text(), description)
                    && !Names.fold(description).isEmpty()) {
                Set<String> words = words(block.text());
                boolean again = article.stream()
                        .filter(other -> !other.equals(block))
                        .map(other -> words(other.text()))
                        .anyMatch(
                                other -> words.stream().filter(other::contains).count() > SAID_AGAIN * words.size());
                return again ? block : null;
            }
        }
        return null;
    }

    private static List<Line> withSurroundings(
            List<Block> blocks, Clutter clutter, List<Block> article, @Nullable Block summary, @Nullable String title) {
        Set<Block> chosen = new HashSet<>(article);
        int first = blocks.indexOf(article.getFirst());
        int last = blocks.lastIndexOf(article.getLast());
        // A rubric may stand before the title among the article's blocks.
        int heading = title(blocks, title, first, Math.min(last, first + LINES_BEFORE_TITLE), 1);
        int above = title(blocks, title, first, Math.max(0, first - MOST_LINES_IN_FRONT), -1);
        int start = Math.max(0, (above < 0 ? first : above) - LINES_BEFORE_TITLE);
        List<Line> lines = new ArrayList<>();
        for (int i = start; i < Math.min(blocks.size(), last + 1 + LINES_BEHIND); i++) {
            Block block = blocks.get(i);
            if (block.equals(summary)) {
                lines.add(new Line(block.text(), Line.Where.SUMMARY));
            } else if (clutter.isCaption(block.owner())) {
                lines.add(new Line(block.text(), Line.Where.CAPTION));
            } else if (chosen.contains(block) && (i >= heading || block.isProse())) {
                lines.add(Line.text(block.text()));
            } else if ((i < first || i > last || i < heading)
                    && !block.isLink()
                    && block.words() <= LONGEST_LINE_AROUND) {
                lines.add(new Line(block.text(), Line.Where.AROUND));
            }
        }
        return lines;
    }

    /** Index of the block that is the title, from one block to another, both looked at, forwards or backwards; -1 when none is. */
    private static int title(List<Block> blocks, @Nullable String title, int from, int to, int step) {
        for (int i = from; i != to + step && title != null; i += step) {
            if (Names.alike(blocks.get(i).text(), title) && !Names.fold(title).isEmpty()) {
                return i;
            }
        }
        return -1;
    }
}
