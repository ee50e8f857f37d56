package tutur.proofing;

import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.correction.Anchor;
import tutur.correction.Corrections;
import tutur.correction.Entry;
import tutur.document.Document;
import tutur.region.Gazetteer;
import tutur.statement.Corrected;

/**
 * Takes corrections, keeps them, and lays them over the archive. Safe for use by several threads: one correction is made at a time.
 */
public final class Proofreader {

    private final CorrectionFile file;
    private final Archive archive;
    private final @Nullable Function<Document, AnnotatedDocument> annotator;
    private final Supplier<Gazetteer> gazetteer;
    private final UnaryOperator<AnnotatedDocument> last;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param file where corrections are kept
     * @param archive what is corrected; stays the caller's to close
     * @param annotator what the rules find in a document; null when the archive can only be read: then corrections are kept, and the
     *     next run lays them over it
     * @param gazetteer the regions; asked for when a correction names one
     */
    public Proofreader(
            CorrectionFile file,
            Archive archive,
            @Nullable Function<Document, AnnotatedDocument> annotator,
            Supplier<Gazetteer> gazetteer) {
        this(file, archive, annotator, gazetteer, document -> document);
    }

    private Proofreader(
            CorrectionFile file,
            Archive archive,
            @Nullable Function<Document, AnnotatedDocument> annotator,
            Supplier<Gazetteer> gazetteer,
            UnaryOperator<AnnotatedDocument> last) {
        this.file = file;
        this.archive = archive;
        this.annotator = annotator;
        this.gazetteer = gazetteer;
        this.last = last;
    }

    /** The same, but documents pass through {@code step} when they are corrected, before they are added again. */
    public Proofreader then(UnaryOperator<AnnotatedDocument> step) {
        return new Proofreader(file, archive, annotator, gazetteer, step);
    }

    /**
     * Makes a correction. One that stands already, whoever made it, is not made twice: it is the answer then.
     *
     * @param asked values by the names in docs/corrections.md
     * @return the correction; it is durable, and acts
     * @throws tutur.archive.WrongParameter when something is missing, unknown or does not fit
     * @throws IOException when file or archive fail; what was made durable stays
     */
    public synchronized Told make(Map<String, String> asked) throws IOException {
        Asked wish = new Asked(asked, archive, gazetteer);
        Entry.Made made = wish.made(id(), now());
        Corrections before = file.read();
        Optional<Entry.Made> same =
                before.standing().stream().filter(made::repeats).findFirst();
        if (same.isPresent()) {
            return told(same.get().id());
        }
        apply(file.append(made), made);
        return told(made.id());
    }

    /** What rules and corrections make of a document that need not be in the archive; empty when the archive can only be read. */
    public Optional<AnnotatedDocument> reread(Document document) throws IOException {
        Function<Document, AnnotatedDocument> rules = annotator;
        return rules == null
                ? Optional.empty()
                : Optional.of(last.apply(file.read().apply(rules.apply(document))));
    }

    /**
     * Takes a correction back.
     *
     * @param id id of the correction
     * @param asked {@code by} and {@code why}
     * @return the correction, withdrawn; empty when there is none of this id
     * @throws tutur.archive.WrongParameter when something is missing or the correction is withdrawn already
     * @throws IOException as {@link #make}
     */
    public synchronized Optional<Told> withdraw(String id, Map<String, String> asked) throws IOException {
        Corrections before = file.read();
        Optional<Entry.Made> made = before.find(id);
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Entry.Withdrawn withdrawn = Asked.withdrawn(asked, id, id(), now());
        if (before.withdrawal(id).isEmpty()) {
            apply(file.append(withdrawn), made.get());
        }
        return Optional.of(told(id));
    }

    /** All corrections in the order in which they were made, withdrawn ones among them, with what became of them. */
    public synchronized List<Told> all() throws IOException {
        Corrections corrections = file.read();
        Map<String, List<Told.Bearer>> bearers = bearers();
        return corrections.all().stream()
                .map(made -> Told.of(
                        made,
                        corrections.withdrawal(made.id()).orElse(null),
                        bearers.getOrDefault(made.id(), List.of())))
                .toList();
    }

    /** The correction of this id with what became of it; empty when there is none. */
    public Optional<Told> find(String id) throws IOException {
        return all().stream().filter(told -> told.made().id().equals(id)).findFirst();
    }

    private Told told(String id) throws IOException {
        return find(id).orElseThrow(() -> new IOException("correction " + id + " is not in the file any more"));
    }

    private Map<String, List<Told.Bearer>> bearers() throws IOException {
        Map<String, List<Told.Bearer>> bearers = new HashMap<>();
        archive.entries(entry -> {
            for (Corrected note : entry.corrections()) {
                bearers.computeIfAbsent(note.id(), id -> new ArrayList<>())
                        .add(new Told.Bearer(entry.id(), note.stale()));
            }
        });
        return bearers;
    }

    /** Annotates again what the correction is about: its document, those with the same words, and those that carry it. */
    private void apply(Corrections corrections, Entry.Made made) throws IOException {
        Anchor anchor = made.anchor();
        Function<Document, AnnotatedDocument> rules = annotator;
        if (rules == null || anchor == null || !made.correction().hangsOnWords()) {
            return;
        }
        Set<String> documents = new LinkedHashSet<>(List.of(anchor.document()));
        archive.entries(entry -> {
            if (entry.fingerprint().equals(anchor.fingerprint())
                    || entry.corrections().stream().anyMatch(note -> note.id().equals(made.id()))) {
                documents.add(entry.id());
            }
        });
        for (String id : documents) {
            Optional<AnnotatedDocument> found = archive.find(id);
            if (found.isPresent()) {
                archive.add(last.apply(corrections.apply(rules.apply(found.get().document()))));
            }
        }
        archive.commit();
    }

    private String id() {
        byte[] bytes = new byte[6];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }
}
