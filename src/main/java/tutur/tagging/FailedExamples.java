package tutur.tagging;

import java.io.IOException;
import java.io.Serial;
import java.util.List;

/** Topics whose queries do not find what their examples say. The message has one line for each such sentence, with what to do. */
public final class FailedExamples extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    /** So many are told; whoever mends them sees the rest. */
    private static final int MOST = 10;

    FailedExamples(List<String> failed) {
        super(String.join("\n", failed.subList(0, Math.min(MOST, failed.size())))
                + (failed.size() > MOST ? "\nand " + (failed.size() - MOST) + " more" : ""));
    }
}
