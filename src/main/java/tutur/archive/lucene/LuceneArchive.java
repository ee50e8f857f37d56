package tutur.archive.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.jspecify.annotations.Nullable;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.Hit;
import tutur.archive.Officials;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.SearchResult;
import tutur.archive.Speakers;
import tutur.json.AnnotationCodec;
import tutur.roster.Curation;
import tutur.roster.Roster;
import tutur.story.Stories;
import tutur.text.Sentences;
import tutur.text.Terms;

/**
 * An archive in a folder on this machine. One process may write to it; others may read what was last committed. Safe for use by
 * several threads.
 */
public final class LuceneArchive implements Archive {

    private final Folder folder;
    private final @Nullable IndexWriter writer;
    private final SearcherManager searchers;
    private final Walks walks;
    private final Cards cards;
    private final Hits hits;
    private final Searches searches;
    private final Wordings wordings;
    private final Completer completer;

    private LuceneArchive(
            Folder folder, @Nullable IndexWriter writer, Terms terms, Supplier<Curation> curation, LongSupplier clock)
            throws IOException {
        AnnotationCodec codec = new AnnotationCodec();
        this.folder = folder;
        this.writer = writer;
        this.cards = new Cards(terms, codec);
        this.hits = new Hits(terms, Sentences.load(), codec);
        this.searches = new Searches(terms, hits);
        this.wordings = new Wordings(terms);
        this.completer = new Completer(terms);
        this.walks = new Walks(clock);
        this.searchers = folder.searchers(curation);
    }

    /**
     * Opens the archive in {@code path} for reading and writing; makes an empty one where there is none.
     *
     * @param curation what people have decided about persons; asked for when who is who is found out
     * @throws tutur.archive.ArchiveUnusable when another process writes to it, when another version has written it, or when it is
     *     damaged
     */
    public static LuceneArchive open(Path path, Supplier<Curation> curation) throws IOException {
        return open(path, curation, System::nanoTime);
    }

    /** @param clock nanoseconds that only go up */
    static LuceneArchive open(Path path, Supplier<Curation> curation, LongSupplier clock) throws IOException {
        Terms terms = Terms.load();
        Folder folder = Folder.at(path, terms);
        return folder.guarded(() -> new LuceneArchive(folder, folder.writer(false), terms, curation, clock));
    }

    /** Opens the archive in {@code path} for reading and writing, without decisions about persons; see the other one. */
    public static LuceneArchive open(Path path) throws IOException {
        return open(path, () -> Curation.NONE);
    }

    /**
     * Opens an empty archive in {@code path} for reading and writing. Whatever index stood there is gone, of any version and in any
     * state.
     *
     * @param curation what people have decided about persons; asked for when who is who is found out
     * @throws tutur.archive.ArchiveUnusable when another process writes to it
     */
    public static LuceneArchive openEmpty(Path path, Supplier<Curation> curation) throws IOException {
        Terms terms = Terms.load();
        Folder folder = Folder.at(path, terms);
        return folder.guarded(() -> new LuceneArchive(folder, folder.writer(true), terms, curation, System::nanoTime));
    }

    /**
     * Opens the archive in {@code path} as it was last committed, for reading only, also while another process writes to it.
     *
     * @param curation what people have decided about persons; asked for when who is who is found out
     * @throws tutur.archive.ArchiveUnusable when there is none, when another version has written it, or when it is damaged
     */
    public static LuceneArchive openForReading(Path path, Supplier<Curation> curation) throws IOException {
        Terms terms = Terms.load();
        Folder folder = Folder.at(path, terms);
        return folder.guarded(() -> {
            folder.check();
            return new LuceneArchive(folder, null, terms, curation, System::nanoTime);
        });
    }

    @Override
    public void add(AnnotatedDocument document) throws IOException {
        writer().updateDocuments(new Term(Schema.DOCUMENT, document.document().id()), cards.of(document));
    }

    @Override
    public void remove(String id) throws IOException {
        writer().deleteDocuments(new Term(Schema.DOCUMENT, id));
    }

    @Override
    public boolean change(String id, UnaryOperator<AnnotatedDocument> change) throws IOException {
        Optional<AnnotatedDocument> before = reading(snapshot -> hits.added(snapshot, id));
        Optional<AnnotatedDocument> after = before.map(change);
        if (after.equals(before)) {
            return false;
        }
        if (!after.orElseThrow().document().id().equals(id)) {
            throw new IllegalArgumentException("a change of document " + id + " must keep its id");
        }
        add(after.get());
        return true;
    }

    @Override
    public void commit() throws IOException {
        folder.commit(writer());
        searchers.maybeRefreshBlocking();
        reading(present -> {
            walks.prune(present);
            return present;
        });
    }

    private IndexWriter writer() {
        if (writer == null) {
            throw new IllegalStateException("the archive in " + folder + " was opened for reading only");
        }
        return writer;
    }

    @Override
    public long generation() throws IOException {
        return reading(Snapshot::generation);
    }

    @Override
    public Optional<AnnotatedDocument> find(String id) throws IOException {
        return reading(snapshot -> {
            ScoreDoc[] found = snapshot.search(Schema.named(id), 1).scoreDocs;
            return found.length == 0 ? Optional.empty() : Optional.of(hits.documentOf(snapshot, found[0].doc));
        });
    }

    @Override
    public SearchResult search(SearchRequest request) throws IOException {
        return reading(present -> walks.search(present, request, searches));
    }

    @Override
    public List<Wording> wordings(String words, int most) throws IOException {
        return reading(snapshot -> wordings.of(snapshot, words, most));
    }

    @Override
    public List<Hit> similar(String id, int most) throws IOException {
        if (most < 1 || most > 100) {
            throw new IllegalArgumentException(most + " similar ones: 1 to 100");
        }
        return reading(snapshot -> searches.similar(snapshot, id, most));
    }

    @Override
    public Completions complete(String typed, int most) throws IOException {
        return reading(snapshot -> completer.of(snapshot, typed, Math.clamp(most, 1, 20)));
    }

    @Override
    public long walk(SearchRequest request, Visitor visitor) throws IOException {
        return reading(snapshot -> searches.walk(snapshot, request, visitor));
    }

    @Override
    public Officials officials(Query query, int from, int size) throws IOException {
        checkPage(from, size);
        return reading(snapshot -> searches.officials(snapshot, query, from, size));
    }

    @Override
    public Speakers speakers(SearchRequest request, Query called, int from, int size) throws IOException {
        checkPage(from, size);
        if (request.unit() != SearchRequest.Unit.STATEMENT) {
            throw new IllegalArgumentException("speakers are those of statements, not of " + request.unit());
        }
        return reading(snapshot -> searches.speakers(snapshot, request, called, from, size));
    }

    private static void checkPage(int from, int size) {
        if (from < 0 || size < 0 || size > 1000) {
            throw new IllegalArgumentException("persons from " + from + ", size " + size + ": 0 or more, 0 to 1000");
        }
    }

    @Override
    public List<String> meant(String word, SearchRequest.Unit unit) throws IOException {
        return reading(snapshot -> searches.meant(snapshot, word, unit));
    }

    @Override
    public Roster roster() throws IOException {
        return reading(snapshot -> snapshot.persons().roster());
    }

    @Override
    public Stories stories() throws IOException {
        return reading(snapshot -> snapshot.copies().stories());
    }

    @Override
    public void entries(Consumer<Entry> visitor) throws IOException {
        reading(snapshot -> {
            for (LeafReaderContext leaf : snapshot.getIndexReader().leaves()) {
                cards.entries(leaf.reader(), visitor);
            }
            return snapshot;
        });
    }

    @Override
    public Extent extent() throws IOException {
        return reading(snapshot -> new Extent(folder.bytes(), snapshot.generation()));
    }

    private interface Reading<T> {
        T from(Snapshot snapshot) throws IOException;
    }

    private <T> T reading(Reading<T> reading) throws IOException {
        Snapshot snapshot = (Snapshot) searchers.acquire();
        try {
            return reading.from(snapshot);
        } finally {
            searchers.release(snapshot);
        }
    }

    @Override
    public void close() throws IOException {
        try (folder;
                searchers;
                walks) {
            if (writer != null && writer.isOpen()) {
                folder.commit(writer);
                writer.close();
            }
        }
    }
}
