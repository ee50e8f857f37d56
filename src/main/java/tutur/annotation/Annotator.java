package tutur.annotation;

import java.util.List;
import tutur.document.Document;
import tutur.official.Cast;
import tutur.official.CastReader;
import tutur.region.Gazetteer;
import tutur.statement.Statement;
import tutur.statement.StatementReader;
import tutur.text.Sentences;

/** Finds everything that we know how to find in a document. */
public final class Annotator {
    private final Gazetteer gazetteer;
    private final CastReader casts;
    private final StatementReader statements;

    /** Wires the readers. */
    public Annotator(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        casts = new CastReader(gazetteer);
        statements = new StatementReader(Sentences.load());
    }

    /** What is found in a document. */
    public AnnotatedDocument annotate(Document document) {
        Cast cast = casts.read(document.body(), InterimPlaces.of(document.body(), gazetteer))
                .cast(List.of());
        List<Statement> said = new java.util.ArrayList<>(statements.read(document.id(), document.body(), cast));
        if (document.title() != null) {
            Cast title = casts.read(document.title(), InterimPlaces.of(document.title(), gazetteer))
                    .cast(List.of());
            said.addAll(statements.headline(document.id(), document.title(), title));
        }
        return new AnnotatedDocument(
                document, null, List.of(), List.of(), cast.officials(), List.of(), said, document.advertorial());
    }
}
