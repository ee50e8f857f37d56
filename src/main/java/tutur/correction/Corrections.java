package tutur.correction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.document.Document;
import tutur.statement.Corrected;
import tutur.text.Fingerprint;

/**
 * All corrections that people made. Laid over what the rules find in a document, in the order in which they were made, each on what
 * those before it have left. Immutable; safe for use by several threads.
 */
public final class Corrections {

    /** Nobody has corrected anything. */
    public static final Corrections NONE = new Corrections(List.of());

    private final Map<String, Entry.Made> made = new LinkedHashMap<>();
    private final Map<String, Entry.Withdrawn> withdrawn = new HashMap<>();

    /** Places in the order, by id, address and fingerprint of documents. */
    private final Map<String, List<Integer>> byDocument = new HashMap<>();

    private final List<Entry.Made> standing;

    /**
     * @param entries in the order in which they were made
     * @throws IllegalArgumentException when two have one id, or when one withdraws what was not made before it or is withdrawn already
     */
    public Corrections(List<Entry> entries) {
        for (Entry entry : entries) {
            if (made.containsKey(entry.id())) {
                throw new IllegalArgumentException("there are two entries with the id " + entry.id());
            }
            switch (entry) {
                case Entry.Made correction -> made.put(correction.id(), correction);
                case Entry.Withdrawn back -> withdraw(back);
            }
        }
        this.standing = made.values().stream()
                .filter(m -> !withdrawn.containsKey(m.id()))
                .toList();
        for (int i = 0; i < standing.size(); i++) {
            Anchor anchor = standing.get(i).anchor();
            if (anchor != null && standing.get(i).correction().hangsOnWords()) {
                for (String key : keys(anchor.document(), anchor.url(), anchor.fingerprint())) {
                    byDocument.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
                }
            }
        }
    }

    private void withdraw(Entry.Withdrawn back) {
        if (!made.containsKey(back.correction())) {
            throw new IllegalArgumentException(
                    back.id() + " withdraws " + back.correction() + ", and no correction before it has this id");
        }
        if (withdrawn.putIfAbsent(back.correction(), back) != null) {
            throw new IllegalArgumentException(back.id() + " withdraws " + back.correction() + " a second time");
        }
    }

    private static List<String> keys(String document, @Nullable String url, String fingerprint) {
        return url == null
                ? List.of("id " + document, "words " + fingerprint)
                : List.of("id " + document, "words " + fingerprint, "url " + url);
    }

    /** All corrections ever made, withdrawn ones among them, in their order. */
    public List<Entry.Made> all() {
        return List.copyOf(made.values());
    }

    /** Those that hold, in their order. */
    public List<Entry.Made> standing() {
        return standing;
    }

    /** The correction of this id, withdrawn or not. */
    public Optional<Entry.Made> find(String id) {
        return Optional.ofNullable(made.get(id));
    }

    /** How the correction of this id was withdrawn; empty when it was not. */
    public Optional<Entry.Withdrawn> withdrawal(String id) {
        return Optional.ofNullable(withdrawn.get(id));
    }

    /**
     * The notes that a document would carry if every correction about it acted: those made at this document, at another with the same
     * canonical address, or at one with the same words, so that a file may be moved, changed, or replaced by its twin.
     *
     * @param document its id
     * @param url its canonical address, or null
     * @param fingerprint {@link Fingerprint} of its body
     */
    public List<Corrected> about(String document, @Nullable String url, String fingerprint) {
        return made(document, url, fingerprint).stream().map(m -> m.note(null)).toList();
    }

    private List<Entry.Made> made(String document, @Nullable String url, String fingerprint) {
        TreeSet<Integer> places = new TreeSet<>();
        keys(document, url, fingerprint).forEach(key -> places.addAll(byDocument.getOrDefault(key, List.of())));
        return places.stream().map(standing::get).toList();
    }

    /**
     * The document as people say that it is. What acts is noted in it and in the statements that it changed; what does not is noted in
     * it with the reason. A correction that the document carries already is not laid over it again.
     *
     * @param annotated what the rules found
     */
    public AnnotatedDocument apply(AnnotatedDocument annotated) {
        if (byDocument.isEmpty()) {
            return annotated;
        }
        Document document = annotated.document();
        List<Entry.Made> about = made(document.id(), document.origin().url(), Fingerprint.of(document.body()));
        if (about.isEmpty()) {
            return annotated;
        }
        Proof proof = new Proof(annotated);
        about.forEach(proof::correct);
        return proof.done();
    }
}
