package tutur.document;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The paragraphs of what a parser process wrote. Pages of a PDF are put together first: text runs on, page numbers do not. */
final class OfficeText {
    private static final int LONGEST_RUNNING_HEAD = 120;

    private OfficeText() {}

    /** The markup without the subject and the list of sender and receivers that a parser puts in front of a mail of Outlook. */
    static String withoutHead(String markup) {
        Document page = Jsoup.parse(markup);
        page.body().select("> h1:first-child").remove();
        page.body().select("> dl:first-child").remove();
        return page.outerHtml();
    }

    static List<String> paragraphs(String markup) {
        return paragraphs(Jsoup.parse(markup).body());
    }

    static List<String> paragraphs(Element body) {
        // The names of pictures and of other files in it.
        body.select("div.package-entry, div.embedded").remove();
        List<Element> pages = body.select("> div.page");
        if (pages.isEmpty()) {
            return cut(body);
        }
        List<String> all = new ArrayList<>();
        String head = "";
        String foot = "";
        for (Element page : pages) {
            List<String> paragraphs = new ArrayList<>(cut(page));
            String first = paragraphs.isEmpty() ? "" : paragraphs.getFirst();
            String last = paragraphs.isEmpty() ? "" : paragraphs.getLast();
            if (isRunning(first, head)) {
                paragraphs.removeFirst();
            }
            if (!paragraphs.isEmpty() && isRunning(last, foot)) {
                paragraphs.removeLast();
            }
            head = first;
            foot = last;
            append(all, paragraphs);
        }
        return all;
    }

    private static List<String> cut(Element part) {
        return PageBlocks.ofPrint(part).blocks().stream()
                .flatMap(block -> Wrapping.unwrap(block.text().lines().toList()).stream())
                .toList();
    }

    /** A page number, or what stood at the same place of the page before but for its number. */
    private static boolean isRunning(String line, String before) {
        boolean letters = line.chars().anyMatch(Character::isLetter);
        boolean again = line.length() <= LONGEST_RUNNING_HEAD
                && line.replaceAll("\\d+", "").equals(before.replaceAll("\\d+", ""));
        return !line.isEmpty() && (!letters || again);
    }

    private static void append(List<String> all, List<String> page) {
        boolean runsOn = !all.isEmpty()
                && !page.isEmpty()
                && !Wrapping.endsSentence(all.getLast())
                && Character.isLowerCase(page.getFirst().codePointAt(0));
        if (runsOn) {
            StringBuilder joined = new StringBuilder(all.removeLast());
            Wrapping.join(joined, page.getFirst());
            all.add(joined.toString());
        }
        all.addAll(page.subList(runsOn ? 1 : 0, page.size()));
    }
}
