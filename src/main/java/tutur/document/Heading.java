package tutur.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tutur.document.FurnitureRule.Zone;

/** Reads the lines in front of a text: rubric, title, author, outlet, day, caption. What they tell fills what the draft leaves open. */
final class Heading {
    private static final int MOST_LINES = 15;
    private static final int SHORTEST_TITLE = 3;
    private static final int LONGEST_TITLE = 25;
    private static final Pattern NO_TITLE = Pattern.compile(
            "(?u).*(?:[.!?][”\"]?\\s+\\p{Lu}\\p{Ll}.*|\\(\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\).*|[,;:]$)|\\p{Ll}.*|^\\p{Lu}[\\p{L}., ]{2,30}\\s[–—-]{1,2}\\s.*\\.$");
    private static final Pattern DATELINE_OUTLET = Pattern.compile(
            "(?u)^(?:[\\p{Lu} ]{3,30},\\s)?([\\p{L}\\p{N}-]{3,30}\\.(?:com|co\\.id|id|co|net|news|info))\\s?(?:,\\s[\\p{L} ]{3,30})?\\s?[–—-]{1,2}\\s?.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern DATELINE_DAY = Pattern.compile(
            "(?u)^\\p{Lu}[\\p{L} .]{2,40}(?:,\\s|\\s\\()(\\d{1,2}\\s\\p{L}{3,9}\\s\\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})\\)?\\s?[–—-]{1,2}\\s");
    private static final Pattern EDITOR =
            Pattern.compile("(?iu)\\b(?:editor|redaktur)\\s*:\\s*([^|:/]{3,60}?)\\s*(?:[|/].*)?$");

    private final List<Piece> pieces;
    /** What lines tell that were looked at already: those around the text are, once more, when they stand in front of it. */
    private final Map<String, Optional<Byline>> bylines = new HashMap<>();

    private Draft draft;

    private Heading(Draft draft, List<Piece> pieces) {
        this.draft = draft;
        this.pieces = new ArrayList<>(pieces);
    }

    /** The draft with what the lines told, and the lines sorted. */
    record Read(Draft draft, List<Piece> pieces) {}

    static Read of(Draft draft, List<Piece> pieces) {
        Heading heading = new Heading(draft, pieces);
        heading.letterhead();
        heading.around();
        heading.inFront();
        heading.repeatedTitle();
        heading.dateline();
        return new Read(heading.draft, heading.pieces);
    }

    private void letterhead() {
        Letterhead letterhead = Letterhead.of(pieces);
        for (int i = 0; i < letterhead.lines(); i++) {
            pieces.set(i, pieces.get(i).as(Furniture.Kind.SOURCE));
        }
        if (letterhead.outlet() != null && draft.outlet() == null) {
            draft = draft.withOutlet(letterhead.outlet());
        }
    }

    /** Lines around the text are not part of it, so whatever looks like a publication line is one. */
    private void around() {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.where() == Line.Where.AROUND && !isTitle(piece.text())) {
                draft = tell(piece.text()).orElse(draft);
            }
        }
        pieces.stream()
                .filter(piece -> isEditor(piece.text()))
                .findFirst()
                .ifPresent(piece -> draft = draft.withAuthor(null));
    }

    /** Metadata often gives the editor as author; the page's own lines know better. */
    private boolean isEditor(String line) {
        Matcher editor = EDITOR.matcher(line);
        return draft.author() != null && editor.find() && Names.alike(editor.group(1), draft.author());
    }

    private void inFront() {
        int end = endOfHead();
        for (int i = 0; i < end; i++) {
            Piece piece = pieces.get(i);
            Optional<Draft> told = tell(piece.text());
            if (piece.kind() != null) {
                draft = told.orElse(draft);
            } else if (piece.isText()) {
                pieces.set(i, sorted(piece, i, end, told));
            }
        }
    }

    private Piece sorted(Piece piece, int i, int end, Optional<Draft> told) {
        if (isTitle(piece.text())) {
            return piece.as(Furniture.Kind.TITLE);
        }
        if (told.isPresent()) {
            boolean named = !java.util.Objects.equals(told.get().author(), draft.author());
            draft = told.get();
            return piece.as(named ? Furniture.Kind.BYLINE : Furniture.Kind.DATE);
        }
        Optional<Furniture.Kind> kind = FurnitureRules.kind(piece.text(), Zone.HEAD);
        if (kind.isPresent()) {
            return piece.as(kind.get());
        }
        if (draft.title() == null && couldBeTitle(piece) && proseFollows(i)) {
            draft = draft.withTitle(piece.text());
            return piece.as(Furniture.Kind.TITLE);
        }
        if (draft.title() != null && isName(piece) && i + 1 < end && isDate(pieces.get(i + 1))) {
            draft = named(piece.text());
            return piece.as(Furniture.Kind.BYLINE);
        }
        return piece;
    }

    /** The first paragraph of prose ends the head. */
    private int endOfHead() {
        int texts = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            texts += piece.isText() ? 1 : 0;
            boolean title = isTitle(piece.text()) || (draft.title() == null && texts == 1 && couldBeTitle(piece));
            if (texts > MOST_LINES || (piece.isText() && piece.isProse() && !title && !isFurnitureInFront(piece))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isFurnitureInFront(Piece piece) {
        return FurnitureRules.kind(piece.text(), Zone.HEAD).isPresent();
    }

    private boolean proseFollows(int i) {
        return pieces.stream().skip(i + 1L).anyMatch(piece -> piece.isText() && piece.isProse());
    }

    private boolean couldBeTitle(Piece piece) {
        int words = piece.words();
        return words >= SHORTEST_TITLE
                && words <= LONGEST_TITLE
                && !piece.text().endsWith(".")
                && !NO_TITLE.matcher(piece.text()).matches();
    }

    /** A name alone above the day is the outlet's when a dateline has it too, or else the author's. */
    private Draft named(String name) {
        boolean dateline = pieces.stream()
                .anyMatch(p -> p.isText()
                        && Names.fold(p.text()
                                        .substring(0, Math.min(60, p.text().length())))
                                .startsWith(Names.fold(name)));
        boolean outlet = draft.outlet() == null && dateline;
        return outlet
                ? draft.withOutlet(name)
                : draft.withAuthor(Names.author(name, draft.outlet()).orElse(draft.author()));
    }

    private static boolean isName(Piece piece) {
        return piece.words() <= 4
                && piece.text().matches("(?u)\\p{Lu}[\\p{L}\\p{N}.]*(?: \\p{Lu}[\\p{L}\\p{N}.]*){0,3}");
    }

    private boolean isDate(Piece piece) {
        return byline(piece.text())
                .filter(line -> line.outlet() == null && line.published() != null)
                .isPresent();
    }

    private boolean isTitle(String text) {
        return draft.title() != null && Names.alike(draft.title(), text);
    }

    /** The draft with what a line tells about author, outlet and day, when it tells anything. */
    private Optional<Draft> tell(String line) {
        return byline(line).map(draft::with);
    }

    private Optional<Byline> byline(String line) {
        return bylines.computeIfAbsent(line, Byline::of);
    }

    private void repeatedTitle() {
        if (draft.title() == null || Names.fold(draft.title()).length() < 12) {
            return;
        }
        pieces.replaceAll(piece -> piece.isText() && isTitle(piece.text()) ? piece.as(Furniture.Kind.TITLE) : piece);
    }

    /** The outlet and the day in the dateline, when nothing else tells them; the dateline itself stays in the body. */
    private void dateline() {
        String first = pieces.stream()
                .filter(Piece::isText)
                .findFirst()
                .map(Piece::text)
                .orElse("");
        if (draft.outlet() == null) {
            draft = draft.withOutlet(outletOf(first));
        }
        Matcher day = DATELINE_DAY.matcher(first);
        if (draft.told() == null && draft.seen() == null && day.find()) {
            Moments.machine(day.group(1))
                    .ifPresent(moment -> draft = draft.with(new Byline(null, false, null, moment)));
        }
    }

    private static @Nullable String outletOf(String paragraph) {
        Matcher matcher = DATELINE_OUTLET.matcher(paragraph.substring(0, Math.min(120, paragraph.length())));
        if (!matcher.matches()) {
            return null;
        }
        String name = matcher.group(1);
        String label = name.substring(0, name.indexOf('.'));
        boolean shouted = label.equals(label.toUpperCase(java.util.Locale.ROOT));
        return shouted ? name.charAt(0) + name.substring(1).toLowerCase(java.util.Locale.ROOT) : name;
    }
}
