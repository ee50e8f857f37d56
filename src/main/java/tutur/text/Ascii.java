package tutur.text;

/** Letters and digits without marks, of which nearly all Indonesian is made: told by comparison, which costs less than asking Unicode. */
final class Ascii {

    /** The first character beyond them. */
    static final char END = 0x80;

    private Ascii() {}

    /** Whether a character is one of A to Z or a to z. */
    static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Whether it is one of these or of 0 to 9. */
    static boolean isLetterOrDigit(int c) {
        return isLetter(c) || c >= '0' && c <= '9';
    }

    /** The same in lower case; what is none of A to Z as it is. */
    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 'a' - 'A') : c;
    }
}
