package tutur.web;

import java.util.ArrayList;
import java.util.List;
import tutur.alert.Alerts;
import tutur.archive.Remark;
import tutur.archive.WrongParameter;

/** Tells in words what is the matter with saved searches. */
final class SavedStates {

    private SavedStates() {}

    /** Why it does not run, or what of it is not read as typed; empty when it runs as it was meant. */
    static String doubt(Alerts.Health health, Texts texts) {
        String trouble = health.trouble();
        if (trouble != null) {
            WrongParameter wrong = health.wrong();
            return texts.of("saved.broken", wrong == null ? trouble : detail(wrong, texts));
        }
        List<String> remarks = health.remarks().stream()
                .map(remark -> in(remark, texts.language()))
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
        if (health.untold() != null) {
            all.add(texts.of("saved.untold", health.untold()));
        }
        return List.copyOf(all);
    }

    private static String detail(WrongParameter wrong, Texts texts) {
        return Searches.refusal(wrong).problem().detailForPeople(texts);
    }

    private static String in(Remark remark, Language language) {
        return language == Language.ID ? remark.indonesian() : remark.english();
    }
}
