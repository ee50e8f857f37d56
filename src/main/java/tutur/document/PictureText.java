package tutur.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What Tesseract read on pictures, as a parser process hands it over (hOCR): paragraphs of lines of words, each word with how sure
 * the program is of it. Pages that have text of their own are among them, unread.
 *
 * @param body the text, in which lines are lines of text
 * @param pages for each page that was read from a picture: its number and the mean confidence of its words
 * @param unread numbers of the pages that were not finished in time
 */
record PictureText(Element body, List<Page> pages, List<Integer> unread) {

    /** Below this mean, what looks like words is the texture of a photograph. */
    private static final int UNREADABLE = 50;

    /** What the reader of pages leaves in the place of one that it did not read. */
    private static final String UNREAD = "unread";

    private static final int FAR_MORE = 2;

    private static final Pattern CONFIDENCE = Pattern.compile("x_wconf (\\d{1,3})");

    /**
     * A page that was read from a picture.
     *
     * @param number counted from 1
     * @param words number of its words
     * @param confidence mean confidence of its words, in percent
     */
    record Page(int number, int words, int confidence) {}

    static PictureText of(ParserAnswer.Parsed parsed) {
        Element body = Jsoup.parse(parsed.markup()).body();
        for (Metadata picture : parsed.pictures()) {
            String content = picture.get(TikaCoreProperties.TIKA_CONTENT);
            body.appendChildren(
                    Jsoup.parse(content == null ? "" : content).body().childNodesCopy());
        }
        List<Element> sheets = body.select("> div.page");
        if (sheets.isEmpty()) {
            sheets = body.select(".ocr_page, ." + UNREAD);
        }
        List<Page> pages = new ArrayList<>();
        List<Integer> unread = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            Element sheet = sheets.get(i);
            List<Element> words = sheet.select(".ocrx_word");
            if (!sheet.select("." + UNREAD).isEmpty()) {
                unread.add(i + 1);
            } else if (!words.isEmpty() && isFromPicture(sheet, words.size())) {
                pages.add(new Page(i + 1, words.size(), mean(words)));
            }
        }
        for (Element paragraph : body.select(".ocr_par")) {
            paragraph.text(paragraph.select(".ocr_line, .ocr_header, .ocr_caption, .ocr_textfloat").stream()
                    .map(Element::text)
                    .collect(Collectors.joining("\n")));
        }
        return new PictureText(body, List.copyOf(pages), List.copyOf(unread));
    }

    /**
     * Whether the text of a sheet is the one on its picture. Short pages with text of their own are read from a picture of them, too: they
     * keep their own unless the picture tells far more; the other text is taken out.
     */
    private static boolean isFromPicture(Element sheet, int words) {
        if (sheet.hasClass("ocr_page")) {
            return true;
        }
        List<Element> own = sheet.children().stream()
                .filter(child -> !child.hasClass("ocr"))
                .toList();
        long ownWords = own.stream()
                .flatMap(child -> Stream.of(child.text().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .count();
        boolean picture = words > FAR_MORE * ownWords;
        if (picture) {
            own.forEach(Element::remove);
        } else {
            sheet.select("> .ocr").remove();
        }
        return picture;
    }

    /** Whether somebody who reads it finds more than noise. */
    boolean isReadable() {
        return pages.stream().anyMatch(page -> page.confidence() >= UNREADABLE);
    }

    /** How sure the program is of each page, and which pages it could not finish. */
    List<Document.Caveat> caveats() {
        String each = pages.stream()
                .map(page -> page.number() + ": " + page.confidence() + "%")
                .collect(Collectors.joining(", "));
        Document.Caveat ocr = new Document.Caveat(
                Document.Caveat.Kind.OCR,
                "read from pictures of pages by OCR; mean confidence of the words of each page: " + each,
                pages.stream()
                        .map(page -> new Document.Caveat.Page(page.number(), page.confidence()))
                        .toList());
        if (unread.isEmpty()) {
            return List.of(ocr);
        }
        String rest = unread.stream().map(String::valueOf).collect(Collectors.joining(", "));
        Document.Caveat late = new Document.Caveat(
                Document.Caveat.Kind.UNREAD,
                "pages that OCR did not finish in time: " + rest + "; raise the time limit or split the file",
                unread.stream()
                        .map(number -> new Document.Caveat.Page(number, null))
                        .toList());
        return List.of(ocr, late);
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
