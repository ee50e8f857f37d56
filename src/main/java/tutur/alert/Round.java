package tutur.alert;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.archive.lucene.QueryMonitor;
import tutur.roster.Roster;
import tutur.statement.Statement;
import tutur.story.Stories;
import tutur.story.Story;

/** One look at what is new, with searches, persons and stories as they are at its beginning. Of one thread. */
final class Round implements AutoCloseable {

    private final Archive archive;
    private final Map<SavedSearch, SearchRequest> searches;
    /** The documents of which each search has told. */
    private final Map<String, Set<String>> told;

    private final Stories stories;
    private final QueryMonitor monitor;

    /**
     * @param told the documents of which each search has told; is added to
     * @param failures takes why a search could not be run, by its id, in the place of what was there
     */
    Round(
            Archive archive,
            Map<SavedSearch, SearchRequest> searches,
            Map<String, Set<String>> told,
            Map<String, String> failures)
            throws IOException {
        this.archive = archive;
        this.searches = searches;
        this.told = told;
        this.stories = archive.stories();
        Map<String, Query> queries = new LinkedHashMap<>();
        searches.forEach((search, request) -> queries.put(search.id(), request.query()));
        this.monitor = monitor(queries, archive.roster(), failures);
    }

    /** One that cannot be kept must not keep the others from running. */
    private QueryMonitor monitor(Map<String, Query> queries, Roster roster, Map<String, String> failures)
            throws IOException {
        failures.clear();
        try {
            return new QueryMonitor(queries, roster, stories);
        } catch (IllegalArgumentException | IllegalStateException _) {
            for (Map.Entry<String, Query> query : queries.entrySet()) {
                try {
                    new QueryMonitor(Map.of(query.getKey(), query.getValue()), roster, stories).close();
                } catch (IllegalArgumentException | IllegalStateException e) {
                    failures.put(query.getKey(), "it cannot be matched: " + e.getMessage());
                }
            }
            queries.keySet().removeAll(failures.keySet());
            return new QueryMonitor(queries, roster, stories);
        }
    }

    /** What the searches find. Documents are taken as they were added: the monitor knows persons as the index does. None is changed. */
    Map<SavedSearch, List<Notice>> look(List<String> documents, Instant now) throws IOException {
        Map<SavedSearch, List<Notice>> found = new LinkedHashMap<>();
        for (String id : documents) {
            AtomicReference<AnnotatedDocument> added = new AtomicReference<>();
            archive.change(id, document -> {
                added.set(document);
                return document;
            });
            AnnotatedDocument document = added.get();
            if (document != null) {
                look(document, now, found);
            }
        }
        return found;
    }

    private void look(AnnotatedDocument document, Instant now, Map<SavedSearch, List<Notice>> found) {
        String id = document.document().id();
        QueryMonitor.Finds finds = monitor.finds(document);
        searches.forEach((search, request) -> {
            List<String> statements = new ArrayList<>();
            if (request.unit() == SearchRequest.Unit.STATEMENT) {
                List<Statement> all = document.statements();
                for (int i = 0; i < all.size(); i++) {
                    if (finds.statements().get(i).contains(search.id())) {
                        statements.add(all.get(i).id());
                    }
                }
            }
            boolean hit = request.unit() == SearchRequest.Unit.STATEMENT
                    ? !statements.isEmpty()
                    : finds.document().contains(search.id());
            if (hit && isNews(search, id)) {
                found.computeIfAbsent(search, _ -> new ArrayList<>()).add(new Notice(id, statements, now));
            }
        });
    }

    /** A story is told once, whichever of its copies comes first. */
    private boolean isNews(SavedSearch search, String document) {
        Set<String> before = told.getOrDefault(search.id(), Set.of());
        boolean known = before.contains(document)
                || stories.story(document).stream()
                        .flatMap(story -> story.copies().stream())
                        .map(Story.Copy::document)
                        .anyMatch(before::contains);
        return !known && before.add(document);
    }

    @Override
    public void close() throws IOException {
        monitor.close();
    }
}
