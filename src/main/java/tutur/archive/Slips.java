package tutur.archive;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tutur.archive.QueryLexer.Kind;

/** Sees slips in the words of a query that found little: words that the archive has far more often when a letter or two are others. */
final class Slips {

    /** So many hits are no reason to ask whether something else was meant. */
    private static final int ENOUGH = 5;

    /** Words that are looked at. */
    private static final int MOST_WORDS = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private Slips() {}

    /**
     * The query as it may have been meant; nothing when it found enough as it stands, or no word of it is rare.
     *
     * @param result what it found
     */
    static Optional<String> mended(String q, SearchRequest.Unit unit, SearchResult result, Archive archive)
            throws IOException {
        boolean respelled =
                result.remarks().stream().anyMatch(remark -> remark.code().equals("spelling"));
        if (q.isBlank() || result.total() >= ENOUGH && !respelled) {
            return Optional.empty();
        }
        List<String> words = QueryLexer.tokens(q, Fields.NONE, new Remarks()).stream()
                .filter(token -> token.kind() == Kind.WORD)
                .map(QueryLexer.Token::text)
                .filter(text -> WORD.matcher(text).matches())
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        String mended = q;
        for (String word : words) {
            List<String> like = archive.meant(word, unit);
            mended = like.isEmpty() ? mended : instead(mended, word, like.getFirst());
        }
        return mended.equals(q) ? Optional.empty() : Optional.of(mended);
    }

    private static String instead(String q, String word, String other) {
        String whole = "(?<![\\p{L}\\p{N}])" + Pattern.quote(word) + "(?![\\p{L}\\p{N}])";
        return q.replaceAll(whole, Matcher.quoteReplacement(other));
    }
}
