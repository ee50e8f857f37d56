package tutur.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import tutur.archive.Archive;
import tutur.container.Account;
import tutur.container.Member;
import tutur.document.Container;
import tutur.document.Document;
import tutur.document.Reading;
import tutur.document.Refused;
import tutur.inbox.Leftovers;

/**
 * One run. Files go through in the order of their paths, so that the first of several equal ones is met first; reading and annotating
 * run ahead on other threads, everything else happens here.
 */
final class Run {

    /** A document on its way through annotation; {@code known} is null when it is read once more only then. */
    private record Work(Found found, Known.@Nullable Text known, Future<Workers.Annotated> annotated) {}

    private final Wishes wishes;
    private final Workers workers;
    private final Archive archive;
    private final Ledger ledger;
    private final Instant start = Instant.now();

    private final Archived archived;
    private final Recall recall;
    private final Firsts firsts = new Firsts();
    private final Editions editions;

    private final Outcomes outcomes;
    private final Set<String> kept = new HashSet<>();

    /** Containers that need not be opened next time, and files of which something could not be remembered. */
    private final Set<String> containers = new HashSet<>();

    private final Set<Path> unsure = new HashSet<>();
    private final List<String> notes = new ArrayList<>();
    private final PassedOver passedOver = new PassedOver();
    private final Backlog<Work> works;
    private final Commits commits;

    Run(
            Wishes wishes,
            Workers workers,
            Archived archived,
            Archive archive,
            Ledger ledger,
            Departed departed,
            Progress progress) {
        this.wishes = wishes;
        this.workers = workers;
        this.archived = archived;
        this.archive = archive;
        this.ledger = ledger;
        this.recall = new Recall(ledger, wishes, archived);
        this.editions = new Editions(ledger);
        this.commits = new Commits(archive, ledger, departed);
        this.outcomes = new Outcomes(progress);
        this.works = workers.backlog(this::add);
    }

    Report over(Corpus corpus) throws IOException {
        List<Found> found = corpus.files(passedOver::add);
        outcomes.expect(found.size());
        found.forEach(editions::expect);
        Backlog<Read> reads = workers.backlog(read -> {
            outcomes.read(read.found());
            settle(read);
        });
        for (Found file : found) {
            reads.add(recall.read(file, () -> workers.read(file)), Math.max(0, file.size()));
        }
        reads.settleAll();
        works.settleAll();
        Leaving leaving = new Leaving(archived, outcomes, firsts, containers);
        int removed = leaving.take(archived.allBut(kept), wishes.removal());
        commits.changed(removed);
        containers.addAll(outcomes.paths());
        containers.addAll(leaving.vanished());
        commits.last(leaving.gone(), containers);
        notes.addAll(passedOver.notes());
        notes.addAll(leaving.notes());
        Duration time = Duration.between(start, Instant.now());
        return new Report(
                start, outcomes.files(), outcomes.bytes(), outcomes.all(), removed, leaving.vanished(), time, notes);
    }

    /** Decides what becomes of a file, now that what it holds is known. */
    private void settle(Read read) throws IOException {
        switch (read) {
            case Read.Remembered(Found found, Line line) -> {
                List<Line> members = ledger.members(found);
                if (line.known() instanceof Known.Opened || !members.isEmpty()) {
                    settle(found, line, members);
                } else {
                    settle(found, line);
                }
            }
            case Read.Fresh(Found found, Optional<Line> before, Future<Reading> reading) ->
                settle(found, before, Workers.await(reading));
        }
    }

    private void settle(Found found, Optional<Line> before, Reading reading) throws IOException {
        switch (reading) {
            case Refused refused -> refuse(found, refused);
            case Container container -> open(found, before, container);
            case Document document -> {
                Known.Text known = Known.of(document);
                settle(found, known, before.isPresent() && before.get().indexedFrom(known), document);
            }
        }
    }

    /** What is remembered of one file, its members aside. */
    private void settle(Found found, Line line) throws IOException {
        switch (line.known()) {
            case Known.Nothing(Refused refused) -> outcomes.add(new Outcome.Refusal(refused));
            case Known.Text known -> settle(found, known, line.indexed(), null);
            case Known.Opened opened -> close(found.path(), opened);
        }
    }

    /**
     * @param indexed whether an earlier run indexed these bytes by the rules of this run
     * @param document the document, or null when it was read by an earlier run
     */
    private void settle(Found found, Known.Text known, boolean indexed, @Nullable Document document)
            throws IOException {
        String first = firsts.of(known, found.path());
        boolean same = !first.equals(found.path());
        Line line = Line.of(found, start, indexed, known);
        Optional<Line> newer = editions.newer(line);
        if (same || newer.isPresent()) {
            remember(found, false, known);
            outcomes.add(new Outcome.Duplicate(
                    found.path(), same ? first : newer.orElseThrow().path(), !same));
            return;
        }
        for (Line older : editions.put(line)) {
            replace(older, found.path());
        }
        if (indexed && archived.upToDate(known)) {
            remember(found, true, known);
            kept.add(known.id());
            outcomes.add(new Outcome.Unchanged(found.path(), known.id()));
        } else {
            if (document == null) {
                works.add(new Work(found, null, workers.readAndAnnotate(found)), found.size());
            } else {
                works.add(
                        new Work(found, known, workers.annotate(document)),
                        document.body().length());
            }
        }
    }

    /** Takes an older version out, whether it is in the archive, on its way, or not yet looked at. */
    private void replace(Line older, String path) throws IOException {
        ledger.put(older.read());
        if (outcomes.takeBack(older.path()) && older.known() instanceof Known.Text known) {
            kept.remove(known.id());
            archive.remove(known.id());
            commits.changed(1);
        }
        outcomes.add(new Outcome.Duplicate(older.path(), path, true));
    }

    /** A container whose file has not changed is not opened, unless one of its members must be read. */
    private void settle(Found found, Line line, List<Line> members) throws IOException {
        if (!recall.covers(members, firsts)) {
            settle(new Read.Fresh(found, Optional.empty(), workers.read(found)));
            return;
        }
        outcomes.expect(line.known() instanceof Known.Opened ? -1 : 0);
        for (Line member : members) {
            outcomes.expect(member.known() instanceof Known.Opened ? 0 : 1);
            settle(found.member(member.path()), member);
        }
        containers.add(found.path());
        settle(found, line);
    }

    /** Opens a container and settles its members. It is remembered, as what it is itself, when all of them are, and only then. */
    private void open(Found found, Optional<Line> before, Container container) throws IOException {
        outcomes.expect(-1);
        int files = outcomes.files();
        Backlog<Read> members = workers.backlog(this::settle);
        Account account;
        try {
            account = container.open(member -> take(found.member(member.path()), member, members));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        members.settleAll();
        works.settleAll();
        if (container.itself().isPresent()) {
            containers.add(found.path());
            outcomes.expect(1);
            settle(found, before, container.itself().get());
            return;
        }
        Known.Opened opened = Known.of(found.path(), account, outcomes.files() > files);
        close(found.path(), opened);
        if (unsure.contains(found.file())) {
            containers.remove(found.path());
        } else {
            remember(found, false, opened);
        }
    }

    private void take(Found found, Member member, Backlog<Read> members) {
        if (Leftovers.has(found.path())) {
            passedOver.add(found.path());
            return;
        }
        outcomes.expect(1);
        try {
            members.add(
                    recall.readMember(found, () -> workers.read(found, member)),
                    member instanceof Member.Kept kept ? kept.bytes().length : 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close(String path, Known.Opened opened) {
        containers.add(path);
        if (opened.note() != null) {
            notes.add(path + ": " + opened.note());
        }
        if (opened.rest() != null) {
            outcomes.expect(1);
            outcomes.add(new Outcome.Refusal(opened.rest()));
        }
    }

    private void add(Work work) throws IOException {
        if (outcomes.of(work.found.path()) instanceof Outcome.Duplicate) {
            return;
        }
        switch (Workers.await(work.annotated)) {
            case Workers.Annotated.Failed(Refused refused) -> refuse(work.found, refused);
            case Workers.Annotated.Done(var document) -> {
                try {
                    archive.add(document);
                } catch (IllegalArgumentException e) {
                    refuse(work.found, Workers.failure(work.found.path(), "adding", e));
                    return;
                }
                Known.Text known = work.known == null ? Known.of(document.document()) : work.known;
                remember(work.found, true, known);
                kept.add(known.id());
                outcomes.add(new Outcome.Indexed(
                        work.found.path(), known.id(), document.document().caveats()));
                commits.changed(1);
                commits.perhaps();
            }
        }
    }

    private void refuse(Found found, Refused refused) throws IOException {
        if (refused.reason() != Refused.Reason.INACCESSIBLE) {
            remember(found, false, new Known.Nothing(refused));
        } else {
            unsure.add(found.file());
        }
        outcomes.add(new Outcome.Refusal(refused));
        commits.refused();
    }

    private void remember(Found found, boolean indexed, Known known) {
        ledger.put(Line.of(found, start, indexed, known));
    }
}
