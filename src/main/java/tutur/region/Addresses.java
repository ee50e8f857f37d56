package tutur.region;

import java.util.regex.Pattern;

/** Tells page and mail addresses and names of sites from words. */
final class Addresses {
    private static final Pattern ADDRESS = Pattern.compile(
            "://|www\\.|@|[\\p{L}\\d]\\.(?:com|co|id|net|org|info|news|tv|go|desa|sch|ac)(?![\\p{L}\\d])",
            Pattern.CASE_INSENSITIVE);

    private Addresses() {}

    static boolean isAddress(String word) {
        return (word.indexOf('.') >= 0 || word.indexOf('@') >= 0)
                && ADDRESS.matcher(word).find();
    }
}
