package tutur.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article among the blocks of a page: prose votes for the elements around it, the best one wins; the article's text in
 * the page's own metadata, where there is one, has the last word about where it ends.
 */
final class ArticleBlocks {
    private static final double[] VOTES = {1, 0.6, 0.35, 0.2, 0.1};
    private static final int MOST_WORDS_THAT_COUNT = 80;
    private static final int CANDIDATES = 8;
    private static final double MORE_WORTH_CLIMBING = 0.12;
    private static final double LINK_LIST = 0.28;
    private static final Set<String> LEAVES = Set.of("p", "li", "blockquote", "td", "pre");
    private static final double DENSE = 0.5;

    private final PageBlocks page;
    private final Element root;
    private final Clutter clutter;
    private final boolean strict;
    private final Map<Element, Integer> prose = new HashMap<>();

    /** @param strict whether clutter is left out */
    ArticleBlocks(PageBlocks page, Element root, Clutter clutter, boolean strict) {
        this.page = page;
        this.root = root;
        this.clutter = clutter;
        this.strict = strict;
        for (Block block : page.blocks()) {
            if (block.isProse() && !isOut(block)) {
                for (Element at = block.owner(); at != null; at = at.parent()) {
                    prose.merge(at, block.words(), Integer::sum);
                }
            }
        }
    }

    /**
     * The article's blocks in order.
     *
     * @param told the article's words as its metadata tells them, or null
     */
    List<Block> find(@Nullable TokenBag told) {
        List<Element> best = candidates();
        if (best.isEmpty()) {
            return List.of();
        }
        Element chosen = told == null ? climb(best.getFirst()) : closest(best, told);
        return within(chosen);
    }

    private List<Element> candidates() {
        Map<Element, Double> votes = new HashMap<>();
        for (Block block : page.blocks()) {
            if (!block.isProse() || isOut(block) || clutter.isCaption(block.owner())) {
                continue;
            }
            Element at = block.owner();
            for (int up = 0; up < VOTES.length && at != null; up++, at = at.parent()) {
                votes.merge(at, VOTES[up] * Math.min(block.words(), MOST_WORDS_THAT_COUNT), Double::sum);
            }
        }
        votes.replaceAll((element, sum) -> sum * worth(element));
        return votes.entrySet().stream()
                .sorted(Map.Entry.<Element, Double>comparingByValue(Comparator.reverseOrder()))
                .limit(CANDIDATES)
                .map(Map.Entry::getKey)
                .toList();
    }

    private double worth(Element element) {
        double named = 1;
        if (element.attr("itemprop").equals("articleBody")) {
            named = 2.2;
        } else if (Clutter.isNamedBody(element)) {
            named = 1.5;
        } else if (element.normalName().equals("article")) {
            named = 1.2;
        }
        return named * (1 - page.counts(element).linkDensity());
    }

    /** Ads cut bodies in two: the parent wins when it has notably more prose and is no list of links. */
    private Element climb(Element start) {
        Element above = start.parent();
        boolean paragraph = LEAVES.contains(start.normalName());
        Element at = paragraph && above != null && page.counts(above).linkDensity() < LINK_LIST ? above : start;
        for (Element up = at.parent(); up != null && !up.equals(root.parent()); up = up.parent()) {
            int here = prose(at);
            int more = prose(up) - here;
            if (more > here * MORE_WORTH_CLIMBING && page.counts(up).linkDensity() < LINK_LIST) {
                at = up;
            }
        }
        return at;
    }

    private int prose(Element element) {
        return prose.getOrDefault(element, 0);
    }

    private Element closest(List<Element> best, TokenBag told) {
        List<Element> all = new ArrayList<>(best);
        Element up = best.getFirst().parent();
        for (int i = 0; i < CANDIDATES && up != null; i++, up = up.parent()) {
            all.add(up);
        }
        Element winner = best.getFirst();
        double most = -1;
        for (Element element : all) {
            double likeness = told.likeness(within(element));
            if (likeness > most) {
                most = likeness;
                winner = element;
            }
        }
        return winner;
    }

    private List<Block> within(Element element) {
        return page.blocks().stream()
                .filter(block -> isInside(block.owner(), element) && !isOut(block) && !inLinkList(block, element))
                .toList();
    }

    private boolean isOut(Block block) {
        return strict && clutter.holds(block.owner());
    }

    private static boolean isInside(Element inner, Element outer) {
        for (Element at = inner; at != null; at = at.parent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** A block that is a link, or lies in a part made of links. */
    private boolean inLinkList(Block block, Element article) {
        if (block.isLink()) {
            return true;
        }
        for (Element at = block.owner(); at != null && !at.equals(article); at = at.parent()) {
            PageBlocks.Counts below = page.counts(at);
            boolean more = below.words() > block.words();
            if (more && below.linkDensity() > LINK_LIST && below.prose() < DENSE * below.words()) {
                return true;
            }
        }
        return false;
    }
}
