package tutur.intake;

import java.util.ArrayList;
import java.util.List;

/** Files that are no documents by their names, see {@link tutur.inbox.Leftovers}: counted, the first ones named. */
final class PassedOver {

    private static final int MOST_NAMED = 5;

    private final List<String> names = new ArrayList<>();
    private int count;

    void add(String path) {
        count++;
        if (names.size() < MOST_NAMED) {
            names.add(path);
        }
    }

    /** One line about them; none when there are none. */
    List<String> notes() {
        String named = String.join(", ", names) + (count > names.size() ? " …" : "");
        return count == 0
                ? List.of()
                : List.of((count == 1 ? "1 file" : count + " files")
                        + " that programs keep for themselves passed over: " + named);
    }
}
