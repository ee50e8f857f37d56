package tutur.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Who came first among files that are the same document: by their bytes, or by their address and words. */
final class Firsts {

    private final Map<String, String> paths = new HashMap<>();

    /** The path of the first file that is the same document; the file itself when it is the first. */
    String of(Known.Text known, String path) {
        String first = paths.getOrDefault(known.sha256(), path);
        String article = known.article();
        if (first.equals(path) && article != null) {
            first = paths.getOrDefault(article, path);
        }
        if (first.equals(path)) {
            paths.put(known.sha256(), path);
            if (article != null) {
                paths.put(article, path);
            }
        }
        return first;
    }

    /**
     * Whether all members of a container can be accounted for without reading them.
     *
     * @param members what is remembered of them, those first that gave a document
     * @param upToDate whether the archive holds a document as it would be read now
     */
    boolean cover(List<Line> members, Predicate<Known.Text> upToDate) {
        Firsts own = new Firsts();
        for (Line member : members) {
            if (member.known() instanceof Known.Text known) {
                boolean first = own.of(known, member.path()).equals(member.path()) && !has(known);
                if (first && !(member.indexed() && upToDate.test(known))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Whether some file of this run has these bytes. */
    boolean knows(String sha256) {
        return paths.containsKey(sha256);
    }

    /** Whether some file before it is the same document. */
    private boolean has(Known.Text known) {
        String article = known.article();
        return paths.containsKey(known.sha256()) || (article != null && paths.containsKey(article));
    }
}
