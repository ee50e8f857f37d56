package tutur.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.Hit;
import tutur.archive.Officials;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.SearchResult;
import tutur.archive.Speakers;
import tutur.roster.Roster;
import tutur.story.Stories;

/** An archive whose only answer is what the test decides. */
record Deciding(Finding finding) implements Archive {

    interface Finding {
        Optional<AnnotatedDocument> find(String id) throws IOException;
    }

    @Override
    public Optional<AnnotatedDocument> find(String id) throws IOException {
        return finding.find(id);
    }

    @Override
    public long generation() {
        return 1;
    }

    @Override
    public void add(AnnotatedDocument document) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void remove(String id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean change(String id, UnaryOperator<AnnotatedDocument> change) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Completions complete(String typed, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void commit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Wording> wordings(String words, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public SearchResult search(SearchRequest request) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Hit> similar(String id, int most) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long walk(SearchRequest request, Visitor visitor) throws IOException {
        AnnotatedDocument document = finding.find("").orElseThrow();
        for (int i = 0; i < 5_000; i++) {
            visitor.visit(new Hit.DocumentHit(document, List.of(), 0, "x", 0, List.of(), null));
        }
        throw new IOException("secret disk /dev/x is gone");
    }

    @Override
    public Officials officials(Query query, int from, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Speakers speakers(SearchRequest request, Query called, int from, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<String> meant(String word, SearchRequest.Unit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Roster roster() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Stories stories() {
        return Stories.of(List.of(), List.of());
    }

    @Override
    public void entries(Consumer<Entry> visitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Extent extent() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
