package tutur.curation;

import java.io.IOException;
import java.io.Serial;
import java.nio.file.Path;
import java.util.List;

/** A file of decisions that is not understood. The message has one line for each mistake, with where it is and what to do. */
public final class WrongFile extends IOException {

    @Serial
    private static final long serialVersionUID = 1;

    /** So many are told; whoever mends them sees the rest. */
    private static final int MOST = 10;

    WrongFile(Path file, List<String> mistakes) {
        super(message(file, mistakes));
    }

    private static String message(Path file, List<String> mistakes) {
        String more = mistakes.size() > MOST ? "\nand " + (mistakes.size() - MOST) + " more" : "";
        return file + " is not used:\n" + String.join("\n", mistakes.subList(0, Math.min(MOST, mistakes.size())))
                + more;
    }
}
