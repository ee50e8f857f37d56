package tutur.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What Tesseract read on pictures, as a parser process hands it over (hOCR): paragraphs of lines of words, each word with how sure
 * the program is of it. Pages that have text of their own are among them, unread.
 *
 * @param body the text, in which lines are lines of text
 * @param pages for each page that was read from a picture: its number and the mean confidence of its words
 */
record PictureText(Element body, List<Page> pages) {

    /** Below this mean, what looks like words is the texture of a photograph. */
    private static final int UNREADABLE = 50;

    private static final Pattern CONFIDENCE = Pattern.compile("x_wconf (\\d{1,3})");

    /**
     * A page that was read from a picture.
     *
     * @param number counted from 1
     * @param words number of its words
     * @param confidence mean confidence of its words, in percent
     */
    record Page(int number, int words, int confidence) {}

    static PictureText of(String markup) {
        Element body = Jsoup.parse(markup).body();
        List<Element> sheets = body.select("> div.page");
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < Math.max(1, sheets.size()); i++) {
            Element sheet = sheets.isEmpty() ? body : sheets.get(i);
            List<Element> words = sheet.select(".ocrx_word");
            if (!words.isEmpty()) {
                pages.add(new Page(i + 1, words.size(), mean(words)));
            }
        }
        for (Element paragraph : body.select(".ocr_par")) {
            paragraph.text(paragraph.select(".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat").stream()
                    .map(Element::text)
                    .collect(Collectors.joining("\n")));
        }
        return new PictureText(body, List.copyOf(pages));
    }

    /** Whether somebody who reads it finds more than noise. */
    boolean isReadable() {
        return pages.stream().anyMatch(page -> page.confidence() >= UNREADABLE);
    }

    Document.Caveat caveat() {
        String each = pages.stream()
                .map(page -> page.number() + ": " + page.confidence() + "%")
                .collect(Collectors.joining(", "));
        return new Document.Caveat(
                Document.Caveat.Kind.OCR,
                "read from pictures of pages by OCR; mean confidence of the words of each page: " + each,
                pages.stream()
                        .map(page -> new Document.Caveat.Page(page.number(), page.confidence()))
                        .toList());
    }

    private static int mean(List<Element> words) {
        return (int) Math.round(words.stream()
                .map(word -> CONFIDENCE.matcher(word.attr("title")))
                .filter(Matcher::find)
                .mapToInt(m -> Integer.parseInt(m.group(1)))
                .average()
                .orElse(0));
    }
}
