package tutur.web;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tutur.document.Refused;
import tutur.reception.RunRecord;
import tutur.reception.SourceRecord;

/** What became of files: the newest run with each refused and each repeated file, those before it, and what came from sources. */
final class IntakePages {

    private static final int MOST_RUNS = 30;
    private static final int MOST_FILES = 200;
    private static final int MOST_REMARKS = 20;

    private final IntakeDesk desk;
    private final Pages pages;

    IntakePages(IntakeDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    Answer page(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        boolean running = desk.running();
        List<RunRecord> runs = new ArrayList<>(desk.runs());
        if (running && !runs.isEmpty() && runs.getFirst().state() == RunRecord.State.BEGUN) {
            runs.removeFirst();
        }
        List<RunRecord> ended = runs.stream()
                .filter(run -> run.state() == RunRecord.State.ENDED)
                .limit(1)
                .toList();
        return pages.show(new Page.Intake(
                pages.frame(language, texts.of("intake.title"), request.address()),
                texts.of(running ? "intake.running" : runs.isEmpty() ? "intake.none" : "intake.idle"),
                runs.stream().limit(MOST_RUNS).map(run -> card(run, texts)).toList(),
                ended.stream().map(run -> files(run, texts)).toList(),
                ended.isEmpty() ? "" : more(ended.getFirst().refusals().size(), texts),
                desk.sources().stream().map(source -> source(source, texts)).toList(),
                new Part.Sending(IntakeDesk.LARGEST_FILE, reasons(texts))));
    }

    private static List<Part.Field> reasons(Texts texts) {
        return Stream.of(Refused.Reason.values())
                .map(Labels::slug)
                .map(reason -> new Part.Field(reason, texts.of("intake.reason." + reason)))
                .toList();
    }

    private static Part.RunCard card(RunRecord run, Texts texts) {
        String when = moment(run.started(), texts);
        String time = texts.counted("intake.seconds", Math.max(1, Math.round(run.seconds())));
        return switch (run.state()) {
            case BEGUN -> new Part.RunCard(when, "–", texts.of("intake.run.broken-off"), List.of());
            case FAILED ->
                new Part.RunCard(
                        when,
                        time,
                        texts.of("intake.run.failed"),
                        List.of(Remarks.of(String.valueOf(run.failure()), texts.language())));
            case ENDED -> new Part.RunCard(when, time, sum(run, texts), left(run, texts));
        };
    }

    private static String sum(RunRecord run, Texts texts) {
        return texts.counted("intake.files", run.files()) + " = "
                + texts.of(
                        "intake.sum",
                        texts.number(run.indexed()),
                        texts.number(run.unchanged()),
                        texts.number(run.duplicate()),
                        texts.number(run.empty()),
                        texts.number(run.refused()));
    }

    private static String moment(Instant instant, Texts texts) {
        ZonedDateTime at = instant.atZone(ZoneId.systemDefault());
        String zone =
                at.getZone().getDisplayName(TextStyle.SHORT, texts.language().locale());
        return texts.moment(texts.date(at.toLocalDate()), at.toLocalTime()) + " " + zone;
    }

    private static List<Part.Remark> left(RunRecord run, Texts texts) {
        List<Part.Remark> left = new ArrayList<>();
        left("intake.incomplete", run.incomplete().size(), texts, left);
        left("intake.removed", run.removed(), texts, left);
        left("intake.vanished", run.vanished().size(), texts, left);
        return left;
    }

    private static void left(String key, int count, Texts texts, List<Part.Remark> left) {
        if (count > 0) {
            left.add(new Part.Remark(texts.counted(key, count), texts.language().code()));
        }
    }

    private static Part.RunFiles files(RunRecord run, Texts texts) {
        List<Part.Field> duplicates = new ArrayList<>();
        for (RunRecord.Duplicate same : run.duplicates()
                .subList(0, Math.min(MOST_FILES, run.duplicates().size()))) {
            duplicates.add(
                    new Part.Field(same.path(), texts.of(same.older() ? "intake.older" : "intake.same", same.of())));
        }
        if (run.duplicate() > MOST_FILES) {
            duplicates.add(new Part.Field("…", more(run.duplicate(), texts)));
        }
        List<String> vanished =
                new ArrayList<>(run.vanished().stream().limit(MOST_FILES).toList());
        if (run.vanished().size() > MOST_FILES) {
            vanished.add("… " + more(run.vanished().size(), texts));
        }
        return new Part.RunFiles(
                run.refusals().stream()
                        .limit(MOST_FILES)
                        .map(refused -> refused(refused, texts))
                        .toList(),
                duplicates,
                vanished,
                remarks(run.notes(), texts));
    }

    private static String more(int all, Texts texts) {
        return all <= MOST_FILES ? "" : texts.of("intake.more", texts.number(all - MOST_FILES));
    }

    private static Part.RefusedFile refused(RunRecord.NoDocument refused, Texts texts) {
        return new Part.RefusedFile(
                refused.path(),
                texts.of("intake.reason." + refused.reason()),
                Remarks.of(refused.detail(), texts.language()));
    }

    private static List<Part.Remark> remarks(List<String> english, Texts texts) {
        return english.stream()
                .limit(MOST_REMARKS)
                .map(remark -> Remarks.of(remark, texts.language()))
                .toList();
    }

    private static Part.RunCard source(SourceRecord source, Texts texts) {
        String sum = texts.of(
                "intake.source.sum",
                texts.number(source.found()),
                texts.number(source.stored()),
                texts.number(source.unchanged()),
                texts.number(source.refused()),
                texts.number(source.postponed()));
        return new Part.RunCard(source.id(), moment(source.visited(), texts), sum, remarks(source.remarks(), texts));
    }
}
