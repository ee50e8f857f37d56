package tutur.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tutur.archive.Archive;
import tutur.archive.Query;
import tutur.archive.SearchRequest;
import tutur.json.Json;
import tutur.metering.Meters;
import tutur.reception.Reception;
import tutur.reception.RunRecord;

/** How the server is doing, for programs that watch it. */
final class Condition {

    /** That the archive can be asked. */
    record ReadyJson(String status) {}

    static final String READY = "/readyz";
    static final String METRICS = "/metrics";

    private static final Logger LOG = LoggerFactory.getLogger(Condition.class);

    private final Archive archive;
    private final Reception reception;
    private final CompletableFuture<Meters> counting;
    private final Json json = new Json();

    Condition(Archive archive, Reception reception, CompletableFuture<Meters> counting) {
        this.archive = archive;
        this.reception = reception;
        this.counting = counting;
    }

    Route readiness() {
        return new Route(READY, Routes.only(_ -> ready()));
    }

    Route numbers() {
        return new Route(METRICS, Routes.only(_ -> metrics()));
    }

    /** Whether the archive can be asked. @throws Refusal when it cannot */
    private Answer ready() {
        try {
            count(SearchRequest.Unit.DOCUMENT);
        } catch (IOException | RuntimeException e) {
            LOG.error("the archive cannot be asked", e);
            throw new Refusal(Trouble.NOT_READY);
        }
        return Answer.of(Answer.JSON, json.bytes(new ReadyJson("ready"))).with("Cache-Control", "no-store");
    }

    /** All numbers. */
    private Answer metrics() throws IOException {
        Meters meters = counting.join();
        meters.number("tutur.documents", "Documents that can be found", count(SearchRequest.Unit.DOCUMENT));
        meters.number("tutur.statements", "Statements that can be found", count(SearchRequest.Unit.STATEMENT));
        Archive.Extent extent = archive.extent();
        meters.number("tutur.index.bytes", "Size of the index on the disk", extent.bytes());
        meters.number("tutur.index.generation", "Goes up with each commit that changes something", extent.generation());
        meters.number(
                "tutur.intake.running",
                "1 while a run is going on or ordered",
                reception.queue().running() ? 1 : 0);
        List<RunRecord> runs = reception.runs().all();
        meters.number("tutur.intake.runs", "Accounts of runs that are kept, 500 at the most", runs.size());
        Optional<RunRecord> ended = runs.stream()
                .filter(run -> run.state() == RunRecord.State.ENDED)
                .findFirst();
        if (ended.isPresent()) {
            last(meters, ended.get());
        }
        return Answer.of(Meters.TYPE, meters.text().getBytes(StandardCharsets.UTF_8))
                .with("Cache-Control", "no-store");
    }

    private static void last(Meters meters, RunRecord run) {
        meters.number(
                "tutur.intake.last.started.seconds",
                "When the last run that came to its end began, in seconds since 1970",
                run.started().getEpochSecond());
        meters.number("tutur.intake.last.seconds", "How long the last run took", run.seconds());
        meters.number("tutur.intake.last.files", "Files that the last run found", run.files());
        meters.number("tutur.intake.last.indexed", "Documents that the last run took in", run.indexed());
        meters.number("tutur.intake.last.refused", "Files that gave the last run no document", run.refused());
    }

    private long count(SearchRequest.Unit unit) throws IOException {
        Query all = new Query.AllOf(List.of());
        return archive.search(new SearchRequest(all, unit, SearchRequest.Sort.RELEVANCE, 0, null, List.of()))
                .total();
    }
}
