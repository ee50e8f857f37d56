package tutur.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.correction.Anchor;
import tutur.correction.Entry;
import tutur.proofing.Told;

/** A correction as the API tells it. */
record CorrectionJson(
        String id,
        String what,
        String state,
        String change,
        @Nullable String document,
        @Nullable String statement,
        String words,
        String by,
        Instant when,
        String why,
        List<Told.Bearer> documents,
        @Nullable Withdrawal withdrawn) {

    /** How it was taken back. */
    record Withdrawal(String by, Instant when, String why) {}

    static CorrectionJson of(Told told) {
        Entry.Made made = told.made();
        Anchor anchor = made.anchor();
        Entry.Withdrawn back = told.withdrawn();
        return new CorrectionJson(
                made.id(),
                made.correction().what(),
                told.state().label(),
                made.correction().change(),
                anchor == null ? null : anchor.document(),
                anchor == null ? null : anchor.statement(),
                anchor == null ? "" : anchor.words(),
                made.by(),
                made.when(),
                made.why(),
                told.documents(),
                back == null ? null : new Withdrawal(back.by(), back.when(), back.why()));
    }
}
