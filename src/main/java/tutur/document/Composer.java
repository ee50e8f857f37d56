package tutur.document;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.text.Span;

/** Makes the document of a draft: sorts furniture from text, joins the paragraphs, keeps their places. */
final class Composer {
    private final int maxCharacters;

    Composer(ReaderLimits limits) {
        this.maxCharacters = limits.maxCharacters();
    }

    Reading compose(Received received, Draft draft) {
        List<Piece> marked = FurnitureRules.mark(pieces(draft));
        Heading.Read head = Heading.of(draft, marked);
        List<Piece> sorted = Repetitions.mark(Ending.trim(head.pieces()));
        if (sorted.stream().noneMatch(Piece::isText)) {
            String detail = sorted.isEmpty()
                    ? "there is no text in it; nothing to do"
                    : "there is nothing in it but headings and page furniture; nothing to do";
            return new Refused(received.path(), Refused.Reason.EMPTY, detail);
        }
        return document(received, dated(head.draft(), received.path()), sorted);
    }

    /** Where nothing else tells the day, the address or the file's name may. */
    private static Draft dated(Draft draft, String path) {
        if (draft.published().isPresent()) {
            return draft;
        }
        Optional<LocalDate> addressed = Optional.ofNullable(draft.url()).flatMap(NamedDay::in);
        Optional<LocalDate> named = NamedDay.in(path.substring(path.lastIndexOf('/') + 1));
        if (addressed.isPresent()) {
            return draft.withTold(Moment.local(addressed.get(), null)).withCaveat(dated("address"));
        }
        return named.map(day -> draft.withTold(Moment.local(day, null)).withCaveat(dated("name of the file")))
                .orElse(draft);
    }

    private static Document.Caveat dated(String where) {
        return new Document.Caveat(Document.Caveat.Kind.DATED, "the day of publication is the one in the " + where);
    }

    private static List<Piece> pieces(Draft draft) {
        List<Piece> pieces = new ArrayList<>();
        for (Line line : draft.lines()) {
            String text = Characters.clean(line.text());
            if (!text.isEmpty()) {
                Furniture.Kind kind = switch (line.where()) {
                    case CAPTION -> Furniture.Kind.CAPTION;
                    case SUMMARY -> Furniture.Kind.TAGS;
                    case TEXT, AROUND -> null;
                };
                pieces.add(new Piece(pieces.size() + 1, text, line.where(), kind));
            }
        }
        return pieces;
    }

    private Document document(Received received, Draft draft, List<Piece> pieces) {
        List<Furniture> furniture = new ArrayList<>();
        List<Paragraph> paragraphs = new ArrayList<>();
        StringBuilder body = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece.isText() && body.length() < maxCharacters) {
                add(piece, body, paragraphs);
            } else if (piece.kind() != null) {
                furniture.add(new Furniture(piece.kind(), piece.text(), piece.place()));
            }
        }
        List<Document.Caveat> caveats = new ArrayList<>(draft.caveats());
        if (body.length() >= maxCharacters) {
            String detail =
                    String.format(Locale.ROOT, "the text was cut off after %,d characters, the limit", maxCharacters);
            caveats.add(new Document.Caveat(Document.Caveat.Kind.CUT, detail));
        }
        Optional<Moment> published = draft.published();
        @Nullable LocalDate day = published.map(Moment::day).orElse(null);
        @Nullable LocalTime time = published.map(Moment::time).orElse(null);
        Origin origin =
                new Origin(received.path(), draft.mediaType(), received.sha256(), draft.url(), null, draft.changed());
        return new Document(
                received.id(),
                origin,
                draft.title(),
                day,
                time,
                draft.outlet(),
                draft.author(),
                body.toString(),
                paragraphs,
                furniture,
                caveats);
    }

    private void add(Piece piece, StringBuilder body, List<Paragraph> paragraphs) {
        if (!body.isEmpty()) {
            body.append('\n');
        }
        int start = body.length();
        int room = maxCharacters - start;
        int end = piece.text().length() <= room ? piece.text().length() : wholeCharacters(piece.text(), room);
        body.append(piece.text(), 0, end);
        if (body.length() > start) {
            paragraphs.add(new Paragraph(new Span(start, body.length()), piece.place()));
        }
    }

    private static int wholeCharacters(String text, int length) {
        int end = Math.max(0, length);
        return end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }
}
