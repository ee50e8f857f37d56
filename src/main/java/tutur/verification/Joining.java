package tutur.verification;

import java.util.ArrayList;
import java.util.List;
import tutur.archive.Archive;
import tutur.story.Quotation;

/**
 * Tells whether a quotation is put together from pieces of several statements, each word by word.
 *
 * @param pieces the statements, in the order of their words in the quotation
 * @param related whether all stand in one document
 */
record Joining(List<Archive.Wording> pieces, boolean related) {

    /** Shorter pieces stand in many statements by chance. */
    private static final int SHORTEST = 4;

    /** So many of the words, of each five, must stand in the pieces. */
    private static final int OF_FIVE = 4;

    private static final Joining NONE = new Joining(List.of(), false);

    boolean none() {
        return pieces.isEmpty();
    }

    /** Longer texts are not taken apart: words of the quotation, and of a statement. */
    private static final int LONGEST = 200;

    /** Whether any of these statements has a piece of the quotation: where none has, it is not put together of what is known. */
    static boolean begins(Folded quotation, List<Archive.Wording> wordings) {
        if (quotation.size() > LONGEST) {
            return false;
        }
        for (Archive.Wording wording : wordings) {
            Folded said = Folded.of(wording.words());
            for (int at = 0; said.size() <= 2 * LONGEST && at + SHORTEST <= quotation.size(); at++) {
                if (said.find(quotation.words().subList(at, at + SHORTEST), 0) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /** From left to right, always the longest piece that one of these statements has; none when one statement alone or too little is found. */
    static Joining of(Folded quotation, List<Archive.Wording> wordings) {
        if (quotation.size() > LONGEST) {
            return NONE;
        }
        List<Folded> said = wordings.stream()
                .map(wording -> Folded.of(wording.words()))
                .map(words -> words.size() > 2 * LONGEST ? Folded.of("") : words)
                .toList();
        List<Archive.Wording> pieces = new ArrayList<>();
        int covered = 0;
        int at = 0;
        while (at + SHORTEST <= quotation.size()) {
            int longest = 0;
            int of = 0;
            for (int i = 0; i < said.size(); i++) {
                int run = longest(quotation, at, said.get(i), longest);
                of = run > longest ? i : of;
                longest = Math.max(longest, run);
            }
            if (longest >= SHORTEST) {
                covered += longest;
                if (!pieces.contains(wordings.get(of))) {
                    pieces.add(wordings.get(of));
                }
            }
            at += Math.max(1, longest >= SHORTEST ? longest : 1);
        }
        if (pieces.size() < 2 || covered * 5 < quotation.size() * OF_FIVE) {
            return NONE;
        }
        long documents = pieces.stream()
                .map(piece -> Quotation.document(piece.statement()))
                .distinct()
                .count();
        return new Joining(List.copyOf(pieces), documents == 1);
    }

    /** Length of the longest run of words that begins at {@code at} and stands in {@code said}, when it is longer than {@code known}. */
    private static int longest(Folded quotation, int at, Folded said, int known) {
        int most = Math.max(known, SHORTEST - 1);
        while (at + most < quotation.size() && said.find(quotation.words().subList(at, at + most + 1), 0) >= 0) {
            most++;
        }
        return most >= SHORTEST && most > known ? most : 0;
    }
}
