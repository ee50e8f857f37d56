package tutur.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import tutur.text.Table;

/**
 * Which parts of a page are not its article, by tag, role, style and the words that class and id are made of ({@code clutter.tsv}).
 * A part that holds much of the page's prose is never clutter, whatever it is called.
 */
final class Clutter {
    private static final Set<String> TAGS = Set.of("nav", "aside", "footer", "form", "menu", "header");
    private static final Set<String> ROLES =
            Set.of("navigation", "banner", "complementary", "contentinfo", "search", "dialog", "menu", "alert");
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_NAME = Pattern.compile("[^a-z0-9]");
    private static final Pattern BORDERS = Pattern.compile("[^a-z0-9]+|(?<=[a-z])(?=[A-Z])");
    private static final double SHARE_OF_AN_ARTICLE = 0.35;
    private static final int SHORT_ARTICLE = 60;
    private static final int MOST_CLASSES = 30;

    private static final Set<String> WORDS = words("clutter");
    private static final Set<String> BODY_NAMES = words("body");
    private static final Set<String> CAPTION_WORDS = words("caption");

    private final PageBlocks page;
    private final double protectedProse;
    private final Map<Element, Boolean> known = new HashMap<>();
    private final Map<Element, Boolean> captions = new HashMap<>();

    Clutter(PageBlocks page, Element root) {
        this.page = page;
        this.protectedProse =
                Math.max(SHORT_ARTICLE, SHARE_OF_AN_ARTICLE * page.counts(root).prose());
    }

    private static Set<String> words(String meaning) {
        return Table.rows(Clutter.class, "clutter.tsv", 2).stream()
                .filter(row -> row.get(0).equals(meaning))
                .flatMap(row -> Table.values(row.get(1)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an element or anything around it is clutter. */
    boolean holds(Element element) {
        List<Element> unknown = new ArrayList<>();
        Element at = element;
        while (at != null && !known.containsKey(at)) {
            unknown.add(at);
            at = at.parent();
        }
        boolean verdict = at != null && known.getOrDefault(at, false);
        for (Element next : unknown.reversed()) {
            verdict = verdict || itself(next);
            known.put(next, verdict);
        }
        return verdict;
    }

    private boolean itself(Element element) {
        if (page.counts(element).prose() > protectedProse || isNamedBody(element)) {
            return false;
        }
        return TAGS.contains(element.normalName())
                || ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))
                || element.hasAttr("hidden")
                || HIDDEN.matcher(element.attr("style")).find()
                || nameWords(element).stream().anyMatch(WORDS::contains);
    }

    /** Whether the page itself calls an element its article's text. */
    static boolean isNamedBody(Element element) {
        if (element.attr("itemprop").equals("articleBody")) {
            return true;
        }
        return !element.className().isEmpty()
                && element.classNames().stream()
                        .limit(MOST_CLASSES)
                        .anyMatch(name -> BODY_NAMES.contains(name.toLowerCase(Locale.ROOT)));
    }

    /** Whether an element or anything around it below the body is a caption. */
    boolean isCaption(Element element) {
        for (Element at = element; at != null && !at.normalName().equals("body"); at = at.parent()) {
            if (captions.computeIfAbsent(at, Clutter::isNamedCaption)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamedCaption(Element element) {
        return element.normalName().equals("figure")
                || element.normalName().equals("figcaption")
                || nameWords(element).stream().anyMatch(CAPTION_WORDS::contains);
    }

    private static List<String> nameWords(Element element) {
        if (element.className().isEmpty() && element.id().isEmpty()) {
            return List.of();
        }
        List<String> words = new ArrayList<>();
        List<String> names = new ArrayList<>(element.classNames());
        if (!element.id().isEmpty()) {
            names.add(element.id());
        }
        for (String name : names.subList(0, Math.min(names.size(), MOST_CLASSES))) {
            words.add(NO_NAME.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(""));
            for (String word : BORDERS.split(name)) {
                words.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return words;
    }
}
