package tutur.region;

/** Tells whether a word can be a short form of a name. */
final class Shortening {
    private Shortening() {}

    /** Whether {@code word} begins as {@code name} does and its letters stand in {@code name} in the same order. */
    static boolean of(String word, String name) {
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            at = name.indexOf(word.charAt(i), at);
            if (at < 0 || (i == 0 && at > 0)) {
                return false;
            }
            at++;
        }
        return word.length() < name.length();
    }
}
