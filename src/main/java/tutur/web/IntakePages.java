package tutur.web;

import java.io.IOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;
import tutur.document.Refused;
import tutur.reception.RunRecord;

/** What became of files: the newest run with each refused file, and those before it. */
final class IntakePages {

    private static final int MOST_RUNS = 30;
    private static final int MOST_REFUSALS = 200;

    private final IntakeDesk desk;
    private final Pages pages;

    IntakePages(IntakeDesk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    Answer page(Request request) throws IOException {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        List<RunRecord> runs = desk.runs();
        List<RunRecord.NoDocument> refusals =
                runs.isEmpty() ? List.of() : runs.getFirst().refusals();
        int more = Math.max(0, refusals.size() - MOST_REFUSALS);
        return pages.show(new Page.Intake(
                pages.frame(language, texts.of("intake.title"), request.address()),
                texts.of(desk.running() ? "intake.running" : runs.isEmpty() ? "intake.none" : "intake.idle"),
                runs.stream().limit(MOST_RUNS).map(run -> card(run, texts)).toList(),
                refusals.stream()
                        .limit(MOST_REFUSALS)
                        .map(refused -> refused(refused, texts))
                        .toList(),
                more == 0 ? "" : texts.of("intake.more", texts.number(more)),
                new Part.Sending(IntakeDesk.LARGEST_FILE, reasons(texts))));
    }

    private static List<Part.Field> reasons(Texts texts) {
        return Stream.of(Refused.Reason.values())
                .map(reason -> Labels.lower(reason).replace('_', '-'))
                .map(reason -> new Part.Field(reason, texts.of("intake.reason." + reason)))
                .toList();
    }

    private static Part.RunCard card(RunRecord run, Texts texts) {
        ZonedDateTime at = run.started().atZone(ZoneId.systemDefault());
        String zone =
                at.getZone().getDisplayName(TextStyle.SHORT, texts.language().locale());
        String when = texts.moment(texts.date(at.toLocalDate()), at.toLocalTime()) + " " + zone;
        String parts = texts.of(
                "intake.sum",
                texts.number(run.indexed()),
                texts.number(run.unchanged()),
                texts.number(run.duplicate()),
                texts.number(run.empty()),
                texts.number(run.refused()));
        String time = texts.counted("intake.seconds", Math.max(1, Math.round(run.seconds())));
        String sum = texts.counted("intake.files", run.files()) + " = " + parts;
        return new Part.RunCard(when, time, sum, left(run, texts));
    }

    private static String left(RunRecord run, Texts texts) {
        String removed = run.removed() == 0 ? "" : texts.counted("intake.removed", run.removed());
        int gone = run.vanished().size();
        String vanished = gone == 0 ? "" : texts.counted("intake.vanished", gone);
        int cut = run.incomplete().size();
        String incomplete = cut == 0 ? "" : texts.counted("intake.incomplete", cut);
        return (incomplete + " " + removed + " " + vanished)
                .replaceAll(" +", " ")
                .strip();
    }

    private static Part.RefusedFile refused(RunRecord.NoDocument refused, Texts texts) {
        return new Part.RefusedFile(refused.path(), texts.of("intake.reason." + refused.reason()), refused.detail());
    }
}
