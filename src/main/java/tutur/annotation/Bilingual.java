package tutur.annotation;

import tutur.text.Language;
import tutur.text.Languages;
import tutur.text.Words;

/** Tells the Indonesian paragraphs of a text in two languages, as offices write releases for readers abroad. */
record Bilingual(Languages languages) {

    /** A quotation in a foreign report is no second language; two paragraphs are. */
    private static final int FEWEST_WORDS = 40;

    /** A paragraph with fewer words tells no language. */
    private static final int ENOUGH = 20;

    /**
     * The text with spaces in the place of all paragraphs that are not clearly Indonesian, so that offsets stay; blank when too little is.
     * Short paragraphs go with the one before them.
     */
    String indonesian(String body) {
        StringBuilder kept = new StringBuilder(body.length());
        boolean before = false;
        int words = 0;
        for (String paragraph : body.split("\n", -1)) {
            Words own = Words.of(paragraph);
            int count = own.size();
            boolean indonesian = count < ENOUGH ? before : languages.of(own) == Language.INDONESIAN;
            words += indonesian && count >= ENOUGH ? count : 0;
            before = indonesian;
            kept.append(kept.isEmpty() ? "" : "\n").append(indonesian ? paragraph : " ".repeat(paragraph.length()));
        }
        return words >= FEWEST_WORDS ? kept.toString() : "";
    }
}
