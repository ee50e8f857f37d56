package tutur.intake;

import java.util.Optional;
import java.util.concurrent.Future;
import tutur.document.Reading;

/** A file on its way through reading. */
sealed interface Read {

    /** The file. */
    Found found();

    /** The ledger knows what reading would tell. */
    record Remembered(Found found, Line line) implements Read {}

    /** It is being read; {@code before} is what an earlier run remembered of another state of it. */
    record Fresh(Found found, Optional<Line> before, Future<Reading> reading) implements Read {}
}
