package tutur.document;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What of a file stands on pictures, as far as a parser's answer tells that read none.
 *
 * @param what what the file is, for people
 * @param pages the pages that are pictures, or blank; empty when the file has no pages
 * @param all whether it has no text besides
 */
record Pictures(String what, List<Integer> pages, boolean all) {

    /** With fewer words, a picture in a document is its text. */
    private static final int FEWEST_WORDS = 10;

    /** Empty when everything was read, or when the parser was not content. */
    static Optional<Pictures> in(ParserAnswer.Parsed parsed) {
        if (parsed.complaint() != null) {
            return Optional.empty();
        }
        return parsed.isPdf() ? inPages(parsed) : inOffice(parsed);
    }

    private static Optional<Pictures> inPages(ParserAnswer.Parsed parsed) {
        List<Element> pages = Jsoup.parse(parsed.markup()).body().select("> div.page");
        List<Integer> bare = BarePages.in(pages);
        boolean all = BarePages.areAll(pages);
        String what = all ? "a scan, its pages are pictures without text" : "in part a scan";
        return bare.isEmpty() && !all ? Optional.empty() : Optional.of(new Pictures(what, bare, all));
    }

    private static Optional<Pictures> inOffice(ParserAnswer.Parsed parsed) {
        long words = OfficeText.paragraphs(parsed.markup()).stream()
                .mapToLong(text -> text.split("\\s+").length)
                .sum();
        return !parsed.pictures().isEmpty() && words < FEWEST_WORDS
                ? Optional.of(new Pictures("a document that is a picture", List.of(), words == 0))
                : Optional.empty();
    }
}
