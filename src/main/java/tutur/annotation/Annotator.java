package tutur.annotation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.date.DateFinder;
import tutur.date.FoundDate;
import tutur.date.Frame;
import tutur.document.Document;
import tutur.official.Cast;
import tutur.official.CastReader;
import tutur.region.Gazetteer;
import tutur.statement.Statement;
import tutur.statement.StatementReader;
import tutur.text.Sentences;
import tutur.text.Span;
import tutur.text.Words;

/**
 * Finds everything that we know how to find in a document: regions, officials, dates, topics and statements. Immutable and
 * thread-safe; the same document always gives the same answer.
 */
public final class Annotator {

    private final CastReader casts;
    private final StatementReader statements;
    private final DateFinder dates = DateFinder.load();

    /** Reads the tables of all packages below. @throws IllegalStateException when one is missing or malformed */
    public Annotator(Gazetteer gazetteer) {
        this.casts = new CastReader(gazetteer);
        this.statements = new StatementReader(Sentences.load());
    }

    /** What is found in a document. */
    public AnnotatedDocument annotate(Document document) {
        String body = document.body();
        Words words = Words.of(body);
        Frame frame = new Frame(document.published(), document.origin().url());
        List<FoundDate> days = dates.find(words, frame);
        List<FoundDate> events = dates.events(words, days, frame);
        Cast cast = casts.read(body, List.of()).cast(List.of());
        List<Statement> said = new ArrayList<>();
        if (document.title() != null) {
            Cast people = casts.read(document.title(), List.of()).cast(List.of());
            said.addAll(statements.headline(document.id(), document.title(), people));
        }
        said.addAll(statements.read(document.id(), body, cast));
        return new AnnotatedDocument(
                document,
                null,
                events.stream().map(Annotator::event).toList(),
                List.of(),
                cast.officials(),
                List.of(),
                said.stream()
                        .map(s -> s.told(day(s, days, events), null, List.of()))
                        .toList(),
                document.advertorial());
    }

    private static Event event(FoundDate date) {
        return new Event(date.start(), date.end(), date.span(), date.rule(), date.weekdayConflict());
    }

    /** The day named in the cue or right behind it, else the day of the event. */
    private static @Nullable LocalDate day(Statement statement, List<FoundDate> days, List<FoundDate> events) {
        Span cue = statement.cue();
        if (cue != null && statement.kind() != Statement.Kind.HEADLINE) {
            Span near = new Span(cue.start(), cue.end() + 120);
            for (FoundDate date : days) {
                if (near.contains(date.span()) && !statement.content().contains(date.span())) {
                    return date.start();
                }
            }
        }
        return events.isEmpty() ? null : events.getFirst().start();
    }
}
