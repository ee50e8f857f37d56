package tutur.web;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tutur.alert.Alerts;
import tutur.alert.Deliveries;
import tutur.archive.WrongParameter;

/** Tells in words what is the matter with saved searches. */
final class SavedStates {

    private SavedStates() {}

    /** Why it does not run, or what of it is not read as typed; empty when it runs as it was meant. */
    static String doubt(Alerts.Health health, Texts texts) {
        if (health.trouble() != null) {
            WrongParameter wrong = health.wrong();
            return texts.of("saved.broken", wrong == null ? texts.of("saved.unmatched") : detail(wrong, texts));
        }
        List<String> remarks = health.remarks().stream()
                .map(remark -> Labels.remark(remark, texts.language()))
                .toList();
        return remarks.isEmpty() ? "" : texts.of("saved.doubtful", String.join(" ", remarks));
    }

    /** The same, and why its webhook is not told. */
    static List<String> all(Alerts.Health health, Texts texts) {
        List<String> all = new ArrayList<>();
        String doubt = doubt(health, texts);
        if (!doubt.isEmpty()) {
            all.add(doubt);
        }
        Deliveries.Untold untold = health.untold();
        if (untold != null) {
            all.add(texts.of("saved.untold", untold(untold, texts)));
        }
        return List.copyOf(all);
    }

    /** By its code: what went wrong on the net stands in English in the API. */
    private static String untold(Deliveries.Untold untold, Texts texts) {
        String reason = texts.of("saved.untold." + Labels.slug(untold.why()), untold.detail());
        Instant next = untold.next();
        return next == null
                ? reason
                : String.join(
                        " ",
                        reason,
                        texts.counted("saved.tries", untold.tries()),
                        texts.of("saved.next", next.truncatedTo(ChronoUnit.SECONDS)));
    }

    private static String detail(WrongParameter wrong, Texts texts) {
        return Searches.refusal(wrong).problem().detailForPeople(texts);
    }
}
