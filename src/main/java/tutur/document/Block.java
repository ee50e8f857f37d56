package tutur.document;

import org.jsoup.nodes.Element;

/**
 * A stretch of a page's text between two borders that a reader would see.
 *
 * @param owner the innermost block element around it
 * @param text its text, cleaned
 * @param words how many words it has
 * @param linkWords how many of them stand inside links
 */
record Block(Element owner, String text, int words, int linkWords) {
    private static final String MARKS = ".,!?:;”\"";
    private static final int WORDS_OF_A_PARAGRAPH = 8;
    private static final int WORDS_WITHOUT_A_STOP = 15;

    /** Whether it reads like prose: enough words, most of them no links, some punctuation. */
    boolean isProse() {
        boolean paragraph = owner.normalName().equals("p") && words >= WORDS_WITHOUT_A_STOP;
        return words >= WORDS_OF_A_PARAGRAPH && 2 * linkWords < words && (paragraph || hasMark());
    }

    /** Whether a mark ends a word. */
    private boolean hasMark() {
        for (int i = 0; i < text.length(); i++) {
            boolean last = i + 1 == text.length() || Character.isWhitespace(text.charAt(i + 1));
            if (last && MARKS.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether nearly all of it is a link. */
    boolean isLink() {
        return words > 0 && 10 * linkWords >= 8 * words;
    }

    boolean isHeading() {
        String tag = owner.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }
}
