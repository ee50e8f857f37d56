package tutur.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a format's reader saw in a file, before furniture is told from text.
 *
 * @param told when it was published by its metadata
 * @param seen when it was published by what is printed on it
 * @param lines the paragraphs in order, as received
 * @param caveats what is to be said of the reading so far
 * @param changed when it was changed last by its metadata
 */
record Draft(
        String mediaType,
        @Nullable String url,
        @Nullable String title,
        @Nullable Moment told,
        @Nullable Moment seen,
        @Nullable String outlet,
        @Nullable String author,
        List<Line> lines,
        List<Document.Caveat> caveats,
        @Nullable Instant changed) {
    private static final List<Integer> ZONES = List.of(0, 7, 8, 9);

    Draft {
        lines = List.copyOf(lines);
        caveats = List.copyOf(caveats);
    }

    static Draft of(String mediaType, List<Line> lines) {
        return new Draft(mediaType, null, null, null, null, null, null, lines, List.of(), null);
    }

    Draft withTitle(@Nullable String newTitle) {
        return new Draft(mediaType, url, newTitle, told, seen, outlet, author, lines, caveats, changed);
    }

    Draft withOutlet(@Nullable String newOutlet) {
        return new Draft(mediaType, url, title, told, seen, newOutlet, author, lines, caveats, changed);
    }

    Draft withAuthor(@Nullable String newAuthor) {
        return new Draft(mediaType, url, title, told, seen, outlet, newAuthor, lines, caveats, changed);
    }

    Draft withTold(@Nullable Moment moment) {
        return new Draft(mediaType, url, title, moment, seen, outlet, author, lines, caveats, changed);
    }

    Draft withUrl(@Nullable String address) {
        return new Draft(mediaType, address, title, told, seen, outlet, author, lines, caveats, changed);
    }

    Draft withChanged(@Nullable Instant moment) {
        return new Draft(mediaType, url, title, told, seen, outlet, author, lines, caveats, moment);
    }

    /** A page in a file that a browser made of it: the address it was saved from counts where the page names none. */
    Draft saved(@Nullable String from) {
        return new Draft(
                "multipart/related",
                url == null ? from : url,
                title,
                told,
                seen,
                outlet,
                author,
                lines,
                caveats,
                changed);
    }

    Draft withLines(List<Line> newLines) {
        return new Draft(mediaType, url, title, told, seen, outlet, author, newLines, caveats, changed);
    }

    Draft withCaveat(Document.Caveat caveat) {
        List<Document.Caveat> more = new ArrayList<>(caveats);
        more.add(caveat);
        return new Draft(mediaType, url, title, told, seen, outlet, author, lines, more, changed);
    }

    Draft withCaveats(List<Document.Caveat> some) {
        Draft draft = this;
        for (Document.Caveat caveat : some) {
            draft = draft.withCaveat(caveat);
        }
        return draft;
    }

    /** The draft with what a publication line tells: a line that names the author as such is believed more than metadata. */
    Draft with(Byline line) {
        String newAuthor = line.author() != null && (author == null || line.labelled()) ? line.author() : author;
        String newOutlet = outlet == null ? line.outlet() : outlet;
        Moment moment = line.published();
        boolean better = moment != null && (seen == null || (seen.time() == null && moment.time() != null));
        return new Draft(
                mediaType, url, title, told, better ? moment : seen, newOutlet, newAuthor, lines, caveats, changed);
    }

    /** When it was published, in the time of the place. Machines tell Greenwich time; the printed time says which zone it is. */
    Optional<Moment> published() {
        if (told == null) {
            return Optional.ofNullable(seen);
        }
        if (seen != null && seen.time() != null) {
            boolean sameMoment = ZONES.stream()
                    .map(hours -> told.universal() ? told.plusHours(hours) : told)
                    .anyMatch(local -> local.day().equals(seen.day())
                            && (local.time() == null || seen.time().equals(local.time())));
            if (sameMoment) {
                return Optional.of(seen);
            }
        }
        return Optional.of(told.inIndonesia());
    }
}
