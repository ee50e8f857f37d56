package tutur.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts a page into blocks, in one walk over its tree, and counts the prose below every element. What a parser process wrote is cut
 * the same way, but there line feeds are line breaks, and a row of a table is one block.
 */
final class PageBlocks implements NodeVisitor {
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "iframe",
            "svg",
            "math",
            "head",
            "object",
            "embed",
            "canvas",
            "audio",
            "video",
            "select",
            "textarea",
            "button",
            "datalist",
            "dialog");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins",
            "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt",
            "u", "var", "wbr", "img", "o:p", "nobr", "del");

    private static final Set<String> CELLS = Set.of("td", "th");
    private static final String CELL_BORDER = " | ";
    private static final int MOST_BLOCKS = 50_000;
    private static final Counts NOTHING = new Counts();

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Element, Counts> counts = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder linked = new StringBuilder();
    private final boolean printed;
    private Element owner;
    private int silence;
    private int links;
    private int cells;

    private PageBlocks(Element root, boolean printed) {
        this.owner = root;
        this.printed = printed;
    }

    /** Words below an element. */
    static final class Counts {
        private int words;
        private int linkWords;
        private int prose;

        int words() {
            return words;
        }

        int prose() {
            return prose;
        }

        double linkDensity() {
            return words == 0 ? 0 : (double) linkWords / words;
        }

        private void add(Counts other) {
            words += other.words;
            linkWords += other.linkWords;
            prose += other.prose;
        }
    }

    static PageBlocks of(Element root) {
        return of(root, false);
    }

    /** The blocks of what a parser process wrote. */
    static PageBlocks ofPrint(Element root) {
        return of(root, true);
    }

    private static PageBlocks of(Element root, boolean printed) {
        PageBlocks page = new PageBlocks(root, printed);
        root.traverse(page);
        page.flush();
        return page;
    }

    List<Block> blocks() {
        return blocks;
    }

    Counts counts(Element element) {
        return counts.getOrDefault(element, NOTHING);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            if (silence == 0) {
                text.append(words.getWholeText());
                linked.append(links > 0 ? words.getWholeText() : " ");
            }
        } else if (node instanceof Element element) {
            if (SILENT.contains(element.normalName())) {
                silence++;
            }
            links += element.normalName().equals("a") ? 1 : 0;
            if (printed && CELLS.contains(element.normalName())) {
                startCell();
                cells++;
            } else if (isBorder(element)) {
                flush();
                owner = element.normalName().equals("br") ? owner : element;
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (printed && CELLS.contains(element.normalName())) {
            cells--;
        } else if (isBorder(element)) {
            flush();
            Element parent = element.parent();
            if (parent != null && !element.normalName().equals("br")) {
                owner = blockAround(parent);
            }
        }
        silence -= SILENT.contains(element.normalName()) ? 1 : 0;
        links -= element.normalName().equals("a") ? 1 : 0;
        Counts below = counts.get(element);
        Element parent = element.parent();
        if (below != null && parent != null) {
            counts.computeIfAbsent(parent, e -> new Counts()).add(below);
        }
    }

    /** What stands between cells is a sign, whatever space the markup has there. */
    private void startCell() {
        while (cells == 0 && !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.setLength(text.length() - 1);
        }
        text.append(text.isEmpty() || cells > 0 ? "" : CELL_BORDER);
    }

    private boolean isBorder(Element element) {
        return cells == 0 && !INLINE.contains(element.normalName());
    }

    private static Element blockAround(Element element) {
        Element around = element;
        while (INLINE.contains(around.normalName()) && around.parent() != null) {
            around = around.parent();
        }
        return around;
    }

    private void flush() {
        if (isBlank()) {
            text.setLength(0);
            linked.setLength(0);
            return;
        }
        String clean = printed ? lines(text.toString()) : Characters.clean(text.toString());
        String ofLinks = linked.toString();
        int linkWords = ofLinks.isBlank() ? 0 : words(Characters.clean(ofLinks));
        text.setLength(0);
        linked.setLength(0);
        if (clean.isEmpty() || blocks.size() >= MOST_BLOCKS) {
            return;
        }
        Block block = new Block(owner, clean, words(clean), linkWords);
        blocks.add(block);
        Counts here = counts.computeIfAbsent(owner, e -> new Counts());
        here.words += block.words();
        here.linkWords += linkWords;
        here.prose += block.isProse() ? block.words() : 0;
    }

    /** Between most borders stands nothing but how the markup is laid out. */
    private boolean isBlank() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private static String lines(String printed) {
        return printed.lines()
                .map(Characters::clean)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static int words(String clean) {
        int words = clean.isEmpty() ? 0 : 1;
        for (int i = 0; i < clean.length(); i++) {
            words += clean.charAt(i) == ' ' ? 1 : 0;
        }
        return words;
    }
}
