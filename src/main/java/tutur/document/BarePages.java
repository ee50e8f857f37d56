package tutur.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import tutur.text.Table;

/**
 * Finds the pages of a PDF that have hardly any text of their own: those of a scanner, among others or alone. A line that stands on other
 * pages, too, is none of its own, nor is what scanning programs print on pages ({@code stamps.tsv}).
 */
final class BarePages {

    /** Characters: a page number, a mark. */
    private static final int HARDLY_ANY = 10;

    private static final Pattern STAMP = Pattern.compile(
            Table.rows(Format.class, "stamps.tsv", 2).stream()
                    .map(row -> row.get(0))
                    .collect(Collectors.joining("|")),
            Pattern.CASE_INSENSITIVE);

    private BarePages() {}

    /** The numbers of these pages, counted from 1. */
    static List<Integer> in(List<Element> pages) {
        return in(pages, HARDLY_ANY);
    }

    /** Whether all pages are, and have no text at all. */
    static boolean areAll(List<Element> pages) {
        return in(pages, 1).size() == pages.size();
    }

    private static List<Integer> in(List<Element> pages, int fewest) {
        List<Set<String>> lines = pages.stream().map(BarePages::lines).toList();
        Map<String, Integer> times = new HashMap<>();
        lines.forEach(page -> page.forEach(line -> times.merge(line, 1, Integer::sum)));
        List<Integer> bare = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int own = lines.get(i).stream()
                    .filter(line -> times.getOrDefault(line, 0) == 1)
                    .filter(line -> !isStamp(line))
                    .mapToInt(String::length)
                    .sum();
            if (own < fewest) {
                bare.add(i + 1);
            }
        }
        return bare;
    }

    static boolean isStamp(String line) {
        return STAMP.matcher(line).matches();
    }

    /** Without digits: pages are numbered. */
    private static Set<String> lines(Element page) {
        return page.wholeText()
                .lines()
                .map(line -> Characters.clean(line).replaceAll("\\d+", ""))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
