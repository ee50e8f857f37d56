package tutur.web;

import java.util.stream.Collectors;
import tutur.document.Document;

/** Says in the language of the page what is to be known of how a document was read. */
final class Caveats {

    /** A long scan has hundreds of pages; the API has all of them. */
    private static final int MOST_PAGES = 40;

    private Caveats() {}

    static String sentence(Document.Caveat caveat, Texts texts) {
        String key = "caveat." + Labels.lower(caveat.kind());
        return switch (caveat.kind()) {
            case OCR, UNREAD ->
                caveat.pages().isEmpty() ? texts.of(key + ".some") : texts.of(key, pages(caveat, texts));
            case ATTACHMENTS -> texts.of(key, caveat.detail().replaceFirst("^[^:]*: ", ""));
            case CUT, BROKEN, DATED, SENT -> texts.of(key);
        };
    }

    private static String pages(Document.Caveat caveat, Texts texts) {
        String shown = caveat.pages().stream()
                .limit(MOST_PAGES)
                .map(page -> page.confidence() == null
                        ? texts.number(page.number())
                        : texts.of("caveat.page", texts.number(page.number()), texts.number(page.confidence())))
                .collect(Collectors.joining(", "));
        return caveat.pages().size() > MOST_PAGES ? shown + ", …" : shown;
    }
}
