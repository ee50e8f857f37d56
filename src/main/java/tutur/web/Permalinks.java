package tutur.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.document.ReaderLimits;
import tutur.intake.Versions;
import tutur.proofing.Proofreader;
import tutur.roster.Member;
import tutur.roster.Roster;

/**
 * Where ids of documents lead, so that no link dies as long as what it led to is held anywhere: to the document in the archive; to an
 * older version of it, which is read again from its file whenever somebody asks; or to the document that has taken its place.
 */
final class Permalinks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Permalinks.class);

    /** Ids of statements are those of their documents, this, and something. */
    private static final String STATEMENT = "-";

    private final Archive archive;
    private final Versions versions;
    private final Proofreader proofreader;
    /** Nobody waits for pictures to be read. */
    private final DocumentReader reader =
            new DocumentReader(ReaderLimits.standard().withOcr(false));

    /**
     * A document that can be shown.
     *
     * @param annotated the document
     * @param newer id of the version in the archive when this is an older one; else null
     */
    record Shown(AnnotatedDocument annotated, @Nullable String newer) {}

    Permalinks(Archive archive, Versions versions, Proofreader proofreader) {
        this.archive = archive;
        this.versions = versions;
        this.proofreader = proofreader;
    }

    /** The document of this id. @throws Refusal when there is none to be shown under it */
    Shown document(String id) throws IOException {
        Optional<AnnotatedDocument> found =
                archive.find(id).filter(there -> there.document().id().equals(id));
        return found.isPresent()
                ? new Shown(found.get(), null)
                : older(id).orElseThrow(() -> new Refusal(Trouble.UNKNOWN_DOCUMENT, id));
    }

    /** The document that the statement of this id stands in. @throws Refusal when there is none */
    Shown bearing(String statement) throws IOException {
        Optional<AnnotatedDocument> found = archive.find(statement);
        return found.isPresent()
                ? new Shown(found.get(), null)
                : older(documentOf(statement))
                        .filter(shown -> shown.annotated().statements().stream()
                                .anyMatch(said -> said.id().equals(statement)))
                        .orElseThrow(() -> new Refusal(Trouble.UNKNOWN_STATEMENT, statement));
    }

    /** The files of the versions of a document, see {@link Versions#of}; of an older one, too. */
    List<Versions.Version> versions(String id) throws IOException {
        Optional<Versions.Successor> heir = versions.successor(id);
        return versions.of(heir.isPresent() ? heir.get().document() : id);
    }

    /** What an answer about this document hangs on besides the archive. */
    String state(String id) throws IOException {
        return versions.successor(documentOf(id)) + " " + versions(id);
    }

    private Optional<Shown> older(String id) throws IOException {
        Versions.Successor heir = versions.successor(id).orElse(null);
        Versions.Version version = heir == null ? null : heir.older();
        if (heir == null || version == null) {
            return Optional.empty();
        }
        Roster roster = archive.roster();
        return reread(version).map(there -> new Shown(known(there, heir.document(), roster), heir.document()));
    }

    /** Whatever goes wrong with an old file, the newest version is still there. */
    private Optional<AnnotatedDocument> reread(Versions.Version version) {
        try {
            Optional<Document> document = versions.read(version, reader);
            return document.isPresent() ? proofreader.reread(document.get()) : Optional.empty();
        } catch (IOException | RuntimeException | StackOverflowError e) {
            LOG.warn("an older version of a page could not be read again: {}", version.path(), e);
            return Optional.empty();
        }
    }

    /** Persons are those that the newer version knows by the same id. */
    private static AnnotatedDocument known(AnnotatedDocument annotated, String newer, Roster roster) {
        return annotated.knowing(official ->
                official.as(roster.meant(newer, official.id()).map(Member::id).orElse(official.id())));
    }

    /** The route with answers that lead on where a document is no longer found under its id. */
    Route follow(Route route) {
        if (!route.path().matches(".*/(documents|statements|stories)/\\{id\\}.*")) {
            return route;
        }
        return route.with(request -> {
            try {
                return route.handler().answer(request);
            } catch (Refusal refusal) {
                Trouble trouble = refusal.problem().trouble();
                boolean gone = trouble == Trouble.UNKNOWN_DOCUMENT || trouble == Trouble.UNKNOWN_STATEMENT;
                String id = gone ? request.part("id") : "";
                String there = gone ? successor(id) : null;
                String path = request.address().path();
                if (there == null || !path.contains("/" + id)) {
                    throw refusal;
                }
                return Answer.moved(request.address()
                        .at(path.replace("/" + id, "/" + there))
                        .toString());
            }
        });
    }

    /** The id that has taken the place of one; null when there is none. */
    private @Nullable String successor(String id) throws IOException {
        String document = documentOf(id);
        Versions.Successor heir = versions.successor(document).orElse(null);
        if (heir == null || archive.find(heir.document()).isEmpty()) {
            return null;
        }
        String there = heir.document() + id.substring(document.length());
        return archive.find(there).isPresent() ? there : id.equals(document) ? null : heir.document();
    }

    private static String documentOf(String id) {
        int end = id.indexOf(STATEMENT);
        return end < 0 ? id : id.substring(0, end);
    }

    @Override
    public void close() {
        reader.close();
    }
}
