package tutur.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.jspecify.annotations.Nullable;
import tutur.container.Envelope;

/** Reads what parser processes read: PDF, office files, RTF, mail. */
final class OfficeReader implements AutoCloseable {
    private final ParserProcesses processes;
    private final Scans scans;

    OfficeReader(ParserProcesses processes, Scans scans) {
        this.processes = processes;
        this.scans = scans;
    }

    /** A draft, or why there is none. */
    sealed interface Result {
        record Drafted(Draft draft) implements Result {}

        record Failed(Refused refused) implements Result {}
    }

    /**
     * What a file gave.
     *
     * @param result its text, or why there is none
     * @param holdsFiles whether files may be attached to it that are to be taken out
     * @param envelope what its head tells, also when it has no text, or null when it is no mail
     */
    record Answer(
            Result result, boolean holdsFiles, @Nullable Envelope envelope) {}

    Answer read(Received received, Format format) throws IOException {
        String known = format.way() == Format.Way.MAIL ? format.mediaType() : null;
        return switch (processes.parse(received, known)) {
            case ParserAnswer.Died died ->
                new Answer(
                        failed(received, Refused.Reason.CRASHED, died.how() + "; open it by hand and save it anew"),
                        false,
                        null);
            case ParserAnswer.Parsed parsed ->
                new Answer(read(received, format, parsed), parsed.holdsFiles(), envelope(parsed));
        };
    }

    private Result read(Received received, Format format, ParserAnswer.Parsed parsed) throws IOException {
        if (format.equals(Format.XML) && isRaw(parsed)) {
            return failed(
                    received, Refused.Reason.UNREADABLE, "its XML is damaged or not allowed; get an undamaged copy");
        }
        Optional<Pictures> pictures = Pictures.in(parsed);
        return pictures.isPresent() ? scan(received, parsed, pictures.get()) : read(received, parsed);
    }

    /** What stands on some pages only is better than nothing, when the others cannot be read. */
    private Result scan(Received received, ParserAnswer.Parsed parsed, Pictures pictures) throws IOException {
        Format format = new Format(mediaType(parsed.main()), Format.Way.PROCESS);
        Result result = scans.read(received, format, pictures.what());
        return switch (result) {
            case Result.Drafted(Draft draft) -> new Result.Drafted(told(draft, parsed));
            case Result.Failed(Refused refused) ->
                !pictures.all() && read(received, parsed) instanceof Result.Drafted(Draft draft)
                        ? new Result.Drafted(unread(draft, pictures, refused))
                        : result;
        };
    }

    /** On pages where OCR finds nothing there is nothing. */
    private static Draft unread(Draft draft, Pictures pictures, Refused refused) {
        if (refused.reason() == Refused.Reason.EMPTY) {
            return draft;
        }
        String detail = "pages without text of their own were not read as pictures: " + refused.detail();
        List<Document.Caveat.Page> pages = pictures.pages().stream()
                .map(number -> new Document.Caveat.Page(number, null))
                .toList();
        return draft.withCaveat(new Document.Caveat(Document.Caveat.Kind.UNREAD, detail, pages));
    }

    /** XML that no parser accepts comes back as the text it is made of. */
    private static boolean isRaw(ParserAnswer.Parsed parsed) {
        return mediaType(parsed.main()).equals(Format.PLAIN.mediaType());
    }

    private static Result read(Received received, ParserAnswer.Parsed parsed) {
        Optional<Refused> refused = new Diagnosis(received.path(), parsed).refused();
        if (refused.isPresent()) {
            return new Result.Failed(refused.get());
        }
        Metadata main = parsed.main();
        String type = mediaType(main);
        List<String> texts = OfficeText.paragraphs(parsed.markup()).stream()
                .map(Mojibake::repair)
                .toList();
        Draft draft = Draft.of(
                type, LostQuotes.restore(texts).stream().map(Line::text).toList());
        draft = isMail(parsed) ? mail(draft, main) : told(draft, parsed);
        if (parsed.complaint() != null) {
            draft = draft.withCaveat(new Document.Caveat(
                    Document.Caveat.Kind.BROKEN, "its parser gave up before the end; the text may be incomplete"));
        }
        return new Result.Drafted(draft);
    }

    /** What the file says about itself, and what of it is left out. */
    private static Draft told(Draft read, ParserAnswer.Parsed parsed) {
        Draft draft = read.withTitle(title(parsed.main(), "dc:title"));
        String attachments = attachments(parsed.parts());
        return attachments == null || parsed.holdsFiles()
                ? draft
                : draft.withCaveat(new Document.Caveat(Document.Caveat.Kind.ATTACHMENTS, attachments));
    }

    static String mediaType(Metadata main) {
        String type = Objects.requireNonNullElse(main.get(Metadata.CONTENT_TYPE), "application/octet-stream");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static @Nullable String title(Metadata main, String name) {
        return first(main, name).flatMap(OfficeTitles::usable).orElse(null);
    }

    private static @Nullable Envelope envelope(ParserAnswer.Parsed parsed) {
        if (!isMail(parsed)) {
            return null;
        }
        Draft head = mail(Draft.of(Format.MAIL.mediaType(), List.of()), parsed.main());
        Optional<Moment> sent = head.published();
        return new Envelope(
                sent.map(Moment::day).orElse(null),
                sent.flatMap(at -> Optional.ofNullable(at.time())).orElse(null),
                head.outlet(),
                head.author());
    }

    private static boolean isMail(ParserAnswer.Parsed parsed) {
        return mediaType(parsed.main()).equals(Format.MAIL.mediaType()) || parsed.isOutlookMail();
    }

    /** An office that sends a release is its publisher; a person is its author. */
    private static Draft mail(Draft draft, Metadata main) {
        String sender =
                first(main, "Message:From-Name", "dc:creator", "Message-From").orElse("");
        String name = Characters.clean(sender.replaceAll("<[^>]*>|\"", ""));
        Draft named = draft.withTitle(title(main, "dc:title"))
                .withTold(
                        first(main, "dcterms:created").flatMap(Moments::machine).orElse(null));
        if (Names.isOffice(name)) {
            return named.withOutlet(name);
        }
        return named.withAuthor(Names.author(name, null).orElse(null));
    }

    private static @Nullable String attachments(List<Metadata> parts) {
        List<String> names = new ArrayList<>();
        for (Metadata part : parts.subList(1, parts.size())) {
            if (ParserAnswer.isAttached(part)) {
                names.add(Characters.clean(
                        Objects.requireNonNullElse(part.get(TikaCoreProperties.RESOURCE_NAME_KEY), mediaType(part))));
            }
        }
        return names.isEmpty() ? null : "files in it were left out: " + String.join(", ", names);
    }

    private static Optional<String> first(Metadata metadata, String... names) {
        return Stream.of(names)
                .map(metadata::get)
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(v -> !v.isEmpty())
                .findFirst();
    }

    private static Result failed(Received received, Refused.Reason reason, String detail) {
        return new Result.Failed(new Refused(received.path(), reason, detail));
    }

    @Override
    public void close() {
        scans.close();
        processes.close();
    }
}
