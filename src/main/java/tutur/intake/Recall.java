package tutur.intake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.function.Supplier;
import tutur.document.Reading;

/** What of earlier runs still counts in this one. */
record Recall(Ledger ledger, Wishes wishes, Archived archived) {

    /** A file that has not changed is remembered, unless somebody asks for another try; else {@code reading} begins. */
    Read read(Found found, Supplier<Future<Reading>> reading) {
        return read(found, line -> true, reading);
    }

    /** The same for a member of a container that is being opened: it must be read, too, when something in it must. */
    Read readMember(Found found, Supplier<Future<Reading>> reading) {
        Predicate<Line> whole = line -> ledger.members(found).isEmpty()
                && switch (line.known()) {
                    case Known.Nothing _ -> true;
                    case Known.Text known -> line.indexed() && archived.upToDate(known);
                    case Known.Opened _ -> false;
                };
        return read(found, whole, reading);
    }

    private Read read(Found found, Predicate<Line> stands, Supplier<Future<Reading>> reading) {
        Optional<Line> before = ledger.find(found.path());
        Optional<Line> still =
                before.filter(line -> line.stillHolds(found) && !again(line)).filter(stands);
        return still.isPresent()
                ? new Read.Remembered(found, still.get())
                : new Read.Fresh(found, before, reading.get());
    }

    /** Whether all members of a container can be accounted for without opening it. */
    boolean covers(List<Line> members, Firsts firsts) {
        return firsts.cover(members, archived::upToDate) && members.stream().noneMatch(this::again);
    }

    /** Whether somebody asks for another try of a refused file. */
    private boolean again(Line line) {
        return line.known() instanceof Known.Nothing && wishes.again().test(line.path());
    }
}
