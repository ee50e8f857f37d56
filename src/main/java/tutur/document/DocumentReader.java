package tutur.document;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tutur.container.Account;
import tutur.container.Envelope;
import tutur.container.Member;
import tutur.container.Room;
import tutur.container.Unpacker;

/**
 * Reads a file into a {@link Document}, or says why it cannot. The one door into this package.
 *
 * <p>Plain text and HTML are read in this process, everything else in child processes that are started when the first file needs
 * them and ended by {@link #close()}. Safe for use by several threads at once.
 */
public final class DocumentReader implements AutoCloseable {
    /** Members lie in memory one by one, but several wait to be read. */
    private static final long LARGEST_MEMBER = 64L << 20;

    /** Levels of containers and mails in one another. */
    private static final int MOST_NESTED = 8;

    private final ReaderLimits limits;
    private final FileGate gate;
    private final OfficeReader office;
    private final Scans scans;
    private final Composer composer;
    private final Unpacker unpacker;
    private final TextReader texts = new TextReader();

    /** A reader with the standard limits. */
    public DocumentReader() {
        this(ReaderLimits.standard());
    }

    /** A reader that lets no file take more than {@code limits}. Starts nothing. */
    public DocumentReader(ReaderLimits limits) {
        this.limits = limits;
        this.gate = new FileGate(limits);
        this.scans = new Scans(limits);
        this.office = new OfficeReader(new ParserProcesses(limits), scans);
        this.composer = new Composer(limits);
        this.unpacker = new Unpacker(
                Room.standard((int) Math.min(limits.maxBytes(), LARGEST_MEMBER), limits.timeLimit()),
                limits.childHeapMegabytes());
    }

    /**
     * Reads one file.
     *
     * @param file where its bytes are
     * @param name its path below the corpus, with '/' between names; becomes {@link Origin#path()}. When {@code file} ends with
     *     it, links that lead out of the folder before it are refused
     * @return the document, the container, or the reason why there is neither; a bad file is never an exception
     */
    public Reading read(Path file, String name) {
        return switch (gate.open(file, name)) {
            case FileGate.Opened.Closed closed -> closed.refused();
            case FileGate.Opened.Open open -> read(open.received());
            case FileGate.Opened.Holds(Path real) -> new Container(name, taker -> unpacker.open(real, name, taker));
        };
    }

    /**
     * Reads one member of a container.
     *
     * @param member what the container handed over; its path becomes {@link Origin#path()}. The address and time that a web archive
     *     knows become those of the origin; the address counts where the page names none
     * @return the document, a container when it holds others again, or the reason why there is neither
     */
    public Reading read(Member member) {
        return switch (member) {
            case Member.Left left -> Refused.of(left);
            case Member.Kept kept ->
                switch (read(Received.of(kept.path(), kept.bytes()))) {
                    case Document document -> sent(fetched(document, kept), kept);
                    case Container container -> sent(container.with(document -> fetched(document, kept)), kept);
                    case Refused refused -> refused;
                };
        };
    }

    private static Document sent(Document document, Member.Kept kept) {
        return kept.envelope() == null ? document : document.sent(kept.envelope());
    }

    private static Container sent(Container container, Member.Kept kept) {
        Envelope envelope = kept.envelope();
        return envelope == null
                ? container
                : container.with(document -> document.sent(envelope)).sent(envelope);
    }

    /**
     * One member of a container, found as {@link #read(Path, String)} and what follows found it: under the same bounds.
     * Nothing is read out of it.
     *
     * @param file where the bytes of the outermost container are
     * @param path path of the member, which begins with the path of that container
     * @param patience longest time until it is found
     * @return it; nothing when there is no such member, or none before a bound or a break
     * @throws TimeoutException when it takes longer
     */
    public Optional<Member.Kept> member(Path file, String path, Duration patience) throws TimeoutException {
        String outermost = path.substring(0, Math.max(0, path.indexOf(Member.INSIDE)));
        return new MemberSearch(unpacker, path, patience).in(gate.open(file, outermost), outermost);
    }

    private static Document fetched(Document document, Member.Kept kept) {
        String url = kept.url();
        Instant time = kept.fetched();
        if (url == null || time == null) {
            return document;
        }
        // Nobody says who runs the site: that it is an office can be told by a receipt beside the archive only.
        Origin.Source source = new Origin.Source(host(url), false, null, time);
        return document.arrived(document.origin().from(source, url), null);
    }

    private static String host(String url) {
        return url.replaceFirst("^https?://", "").replaceFirst("[/?#].*", "").toLowerCase(Locale.ROOT);
    }

    private Reading read(Received received) {
        if (received.bytes().length == 0) {
            return new Refused(received.path(), Refused.Reason.EMPTY, "the file has no bytes; get it again");
        }
        Format format = Format.of(received.bytes());
        return switch (format.way()) {
            case TEXT -> composer.compose(received, texts.read(received));
            case HTML -> page(received);
            case MAIL -> mailOrPage(received, format);
            case PROCESS -> office(received, format);
            case ARCHIVE ->
                refused(
                        received,
                        "it is an archive of a kind that is not opened (" + format.mediaType() + "); pack it as ZIP");
            case PICTURE -> picture(received, format);
            case MEDIA -> refused(received, "it is a recording (" + format.mediaType() + "); add its text instead");
            case PROGRAM -> refused(received, "it is a program (" + format.mediaType() + "); remove it");
        };
    }

    private Reading page(Received received) {
        return page(received, received.bytes(), draft -> draft);
    }

    /** @param html the page, which is not all of the file when a browser put pictures beside it */
    private Reading page(Received received, byte[] html, UnaryOperator<Draft> saved) {
        try {
            String text = Markup.decode(html);
            var page = Markup.parse(text, limits.timeLimit());
            Stories stories = Stories.of(received.path(), text, page);
            return stories.members().isEmpty()
                    ? composer.compose(received, saved.apply(HtmlReader.read(page)))
                    : stories.container(received.path());
        } catch (Markup.TooSlow e) {
            return new Refused(received.path(), Refused.Reason.CRASHED, e.getMessage() + "; look at it by hand");
        }
    }

    private Reading mailOrPage(Received received, Format format) {
        Optional<Member.Kept> page = Unpacker.savedPage(received.bytes(), received.path());
        return page.isPresent()
                ? page(
                        received,
                        page.get().bytes(),
                        draft -> draft.saved(page.get().url()))
                : office(received, format);
    }

    /** What parser processes read; a mail, a PDF file and a mail of Outlook hold what is attached to them besides. */
    private Reading office(Received received, Format format) {
        try {
            OfficeReader.Answer answer = office.read(received, format);
            Reading itself = composed(received, answer.result());
            boolean mail = format.way() == Format.Way.MAIL;
            if (mail ? !Unpacker.hasAttachments(received.bytes()) : !answer.holdsFiles()) {
                return itself;
            }
            Reading holding = holding(
                    received,
                    itself,
                    taker -> mail
                            ? unpacker.openMail(received.bytes(), received.path(), taker)
                            : unpacker.openDocument(received.bytes(), received.path(), taker));
            Envelope envelope = answer.envelope();
            return holding instanceof Container container && envelope != null ? container.sent(envelope) : holding;
        } catch (IOException e) {
            return notHanded(received, e);
        }
    }

    /** A file that others are attached to; a covering letter of no words is none. */
    private static Reading holding(Received received, Reading itself, Function<Consumer<Member>, Account> opening) {
        if (received.path().split(Member.INSIDE, -1).length > MOST_NESTED) {
            return itself instanceof Refused
                    ? itself
                    : refused(received, "it lies in mails in mails too deep; save it by itself");
        }
        return itself instanceof Refused refused && refused.reason() == Refused.Reason.EMPTY
                ? new Container(received.path(), null, taker -> orEmpty(refused, taker, opening))
                : new Container(received.path(), itself, opening);
    }

    /** Of a file that has neither words nor files in it, it is the words that are missing. */
    private static Account orEmpty(Refused empty, Consumer<Member> taker, Function<Consumer<Member>, Account> opening) {
        AtomicInteger members = new AtomicInteger();
        Account account = opening.apply(member -> {
            members.incrementAndGet();
            taker.accept(member);
        });
        return members.get() > 0 || account.rest() != null
                ? account
                : new Account(new Member.Left(empty.path(), Member.Why.EMPTY, empty.detail()), account.note());
    }

    private Reading picture(Received received, Format format) {
        String what = "a picture (" + format.mediaType() + ")";
        return composed(received, () -> scans.read(received, format, what));
    }

    /** Something that parser processes do. */
    @FunctionalInterface
    private interface Parsing {
        OfficeReader.Result run() throws IOException;
    }

    private Reading composed(Received received, Parsing parsing) {
        try {
            return composed(received, parsing.run());
        } catch (IOException e) {
            return notHanded(received, e);
        }
    }

    private Reading composed(Received received, OfficeReader.Result result) {
        return switch (result) {
            case OfficeReader.Result.Drafted drafted -> composer.compose(received, drafted.draft());
            case OfficeReader.Result.Failed failed -> failed.refused();
        };
    }

    private static Refused notHanded(Received received, IOException e) {
        String detail =
                "it could not be handed to a parser process (" + e.getMessage() + "); check the disk and try again";
        return new Refused(received.path(), Refused.Reason.CRASHED, detail);
    }

    /**
     * What this reader can do on this machine that others cannot, in one line: with other programs installed, files give other
     * documents. Looks for those programs the first time.
     */
    public String abilities() {
        return scans.tesseract().map(t -> "ocr " + t.languages()).orElse("no ocr");
    }

    private static Refused refused(Received received, String detail) {
        return new Refused(received.path(), Refused.Reason.UNSUPPORTED, detail);
    }

    /** Ends the parser processes, if any were started. */
    @Override
    public void close() {
        unpacker.close();
        office.close();
    }
}
