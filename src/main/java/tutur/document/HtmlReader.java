package tutur.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    private final ReaderLimits limits;

    HtmlReader(ReaderLimits limits) {
        this.limits = limits;
    }

    Draft read(Received received) {
        Document page = Markup.parse(Markup.decode(received.bytes()), limits.timeLimit());
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
                .withAuthor(facts.author());
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
        List<Block> article = article(page, root, told);
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
        return withSurroundings(page.blocks(), article, facts.title());
    }

    private static List<Block> article(PageBlocks page, Element root, @Nullable TokenBag told) {
        List<Block> strict = new ArticleBlocks(page, root, true).find(told);
        if (words(strict) >= TOO_SHORT) {
            return strict;
        }
        List<Block> all = new ArticleBlocks(page, root, false).find(told);
        return words(all) > 2 * words(strict) ? all : strict;
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
    }

    private static List<Line> withSurroundings(List<Block> blocks, List<Block> article, @Nullable String title) {
        Set<Block> chosen = new HashSet<>(article);
        int first = blocks.indexOf(article.getFirst());
        int last = blocks.lastIndexOf(article.getLast());
        List<Line> lines = new ArrayList<>();
        for (int i = startOfHead(blocks, first, title); i < Math.min(blocks.size(), last + 1 + LINES_BEHIND); i++) {
            Block block = blocks.get(i);
            if (Clutter.isCaption(block.owner())) {
                lines.add(new Line(block.text(), Line.Where.CAPTION));
            } else if (chosen.contains(block)) {
                lines.add(Line.text(block.text()));
            } else if ((i < first || i > last) && !block.isLink() && block.words() <= LONGEST_LINE_AROUND) {
                lines.add(new Line(block.text(), Line.Where.AROUND));
            }
        }
        return lines;
    }

    private static int startOfHead(List<Block> blocks, int first, @Nullable String title) {
        String wanted = title == null ? "" : Names.fold(title);
        for (int i = first; i >= Math.max(0, first - MOST_LINES_IN_FRONT); i--) {
            if (!wanted.isEmpty() && Names.fold(blocks.get(i).text()).equals(wanted)) {
                return Math.max(0, i - LINES_BEFORE_TITLE);
            }
        }
        return Math.max(0, first - LINES_BEFORE_TITLE);
    }
}
