package tutur.document;

import java.io.Serial;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import tutur.container.Member;
import tutur.container.Unpacker;

/** Looks for one member in a container, the containers in it, the mails and the pages with several stories in those. */
final class MemberSearch {

    private final Unpacker unpacker;
    private final String path;
    private final Duration patience;
    private final long start = System.nanoTime();
    private Member.@Nullable Kept found;

    MemberSearch(Unpacker unpacker, String path, Duration patience) {
        this.unpacker = unpacker;
        this.path = path;
        this.patience = patience;
    }

    /** Ends the walk through a container. */
    private static final class Enough extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Enough() {
            super("enough", null, false, false);
        }
    }

    Optional<Member.Kept> in(FileGate.Opened opened, String outermost) throws TimeoutException {
        try {
            switch (opened) {
                case FileGate.Opened.Closed _ -> {}
                case FileGate.Opened.Open open -> inside(open.received());
                case FileGate.Opened.Holds(Path real) -> unpacker.open(real, outermost, this::look);
            }
        } catch (Enough _) {
            if (found == null) {
                throw new TimeoutException(path + " was not found in " + patience.toSeconds() + " s");
            }
        } catch (Markup.TooSlow e) {
            throw new TimeoutException(e.getMessage());
        }
        return Optional.ofNullable(found);
    }

    private void look(Member member) {
        if (member instanceof Member.Kept kept && kept.path().equals(path)) {
            found = kept;
            throw new Enough();
        }
        if (System.nanoTime() - start > patience.toNanos()) {
            throw new Enough();
        }
        if (member instanceof Member.Kept kept && path.startsWith(kept.path() + Member.INSIDE)) {
            inside(Received.of(kept.path(), kept.bytes()));
        }
    }

    private void inside(Received received) {
        if (received.bytes().length == 0) {
            return;
        }
        switch (Format.of(received.bytes()).way()) {
            case HTML -> stories(received.path(), received.bytes());
            case MAIL ->
                Unpacker.savedPage(received.bytes(), received.path())
                        .ifPresentOrElse(
                                page -> stories(page.path(), page.bytes()),
                                () -> unpacker.openMail(received.bytes(), received.path(), this::look));
            case PROCESS -> unpacker.openDocument(received.bytes(), received.path(), this::look);
            case TEXT, ARCHIVE, PICTURE, MEDIA, PROGRAM -> {}
        }
    }

    private void stories(String page, byte[] html) {
        String text = Markup.decode(html);
        Stories.of(page, text, Markup.parse(text, patience)).members().forEach(this::look);
    }
}
