package tutur.web;

import java.io.IOException;
import java.nio.file.Path;
import tutur.inbox.Inbox;
import tutur.intake.Versions;
import tutur.reception.IntakeQueue;
import tutur.reception.Reception;
import tutur.reception.Runs;

/** Receptions for servers whose archive was made by hand. */
public final class Receptions {

    private Receptions() {}

    /** One that stores what arrives below a folder and never reads it. */
    public static Reception idle(Path folder) {
        IntakeQueue.Run none = again -> {
            throw new IOException("this archive has no corpus");
        };
        return new Reception(
                new IntakeQueue(none, line -> {}),
                new Runs(folder),
                new Inbox(folder.resolve("documents")),
                Versions.none());
    }
}
