package tutur.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Addresses of words on pages of others, as text fragments: see https://wicg.github.io/scroll-to-text-fragment. */
final class Passage {

    /** So many words at either end tell a long passage. */
    private static final int ENDS = 4;

    private Passage() {}

    /** The page, to be opened at these words; the page alone when there are none. */
    static String in(String page, String said) {
        String words = said.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
        if (words.isEmpty()) {
            return page;
        }
        List<String> all = List.of(words.split("\\s+"));
        boolean whole = all.size() <= 2 * ENDS && !words.contains("\n");
        int ends = Math.min(ENDS, all.size() / 2);
        String text = whole || ends == 0
                ? encoded(all)
                : encoded(all.subList(0, ends)) + "," + encoded(all.subList(all.size() - ends, all.size()));
        return page + (page.contains("#") ? "" : "#") + ":~:text=" + text;
    }

    /** Hyphens and commas have a meaning of their own there. */
    private static String encoded(List<String> words) {
        return URLEncoder.encode(String.join(" ", words), StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D");
    }
}
