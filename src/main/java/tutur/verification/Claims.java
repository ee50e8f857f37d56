package tutur.verification;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tutur.official.NameMatch;
import tutur.official.Official;
import tutur.region.Region;
import tutur.roster.Member;
import tutur.roster.Roster;
import tutur.statement.Speaker;
import tutur.verification.Finding.Claim;

/** Tells whether whom a text claims to have said something is whom the archive has. */
final class Claims {

    private final Roster roster;
    private final Annotating annotating;

    Claims(Roster roster, Annotating annotating) {
        this.roster = roster;
        this.annotating = annotating;
    }

    /** Whether any of these is the claimed speaker. */
    Claim among(Speaker claimed, List<Occurrence> occurrences) {
        if (claimed instanceof Speaker.Unknown) {
            return Claim.NONE;
        }
        Claim claim = Claim.OPEN;
        for (Occurrence occurrence : occurrences) {
            if (same(claimed, occurrence)) {
                return Claim.SAME;
            }
            if (!(occurrence.speaker() instanceof Speaker.Unknown)) {
                claim = Claim.DIFFERS;
            }
        }
        return claim;
    }

    private boolean same(Speaker claimed, Occurrence occurrence) {
        String reader = occurrence.deliveredBy();
        if (reader != null && claimed instanceof Speaker.Known(Official official) && within(official.name(), reader)) {
            return true;
        }
        return switch (occurrence.speaker()) {
            case Speaker.Known(Official said) ->
                switch (claimed) {
                    case Speaker.Known(Official official) -> same(official, said, occurrence.document());
                    case Speaker.Named(String name, boolean person) ->
                        within(name, said.name())
                                || !person
                                        && office(name)
                                                .map(o -> sameOffice(o, said))
                                                .orElseGet(() -> within(name, said.name() + " " + said.post()));
                    case Speaker.Unknown() -> false;
                };
            case Speaker.Named(String said, boolean _) -> within(name(claimed), said);
            case Speaker.Unknown() -> false;
        };
    }

    private Optional<Official> office(String words) {
        return annotating.office(words);
    }

    private static String name(Speaker speaker) {
        return switch (speaker) {
            case Speaker.Known(Official official) -> official.name();
            case Speaker.Named(String name, boolean _) -> name;
            case Speaker.Unknown() -> "";
        };
    }

    private boolean same(Official claimed, Official said, String document) {
        if (claimed.id().equals(said.id())) {
            return true;
        }
        List<Member> meant = roster.known(said.id());
        List<Member> known = roster.known(claimed.id());
        boolean nearby = compatible(claimed.region(), said.region());
        if (known.stream().anyMatch(meant::contains)
                || roster.meant(document, claimed.id()).filter(meant::contains).isPresent()) {
            return true;
        }
        if (!known.isEmpty() && !meant.isEmpty() && !nearby) {
            return false;
        }
        boolean sameName = words(claimed.name()).equals(words(said.name()));
        return sameName && (nearby || words(said.name()).size() > 1)
                || nearby && within(claimed.name(), said.name())
                || sameOffice(claimed, said) && claimed.region() != null && slipped(claimed.name(), said.name());
    }

    private static boolean sameOffice(Official claimed, Official said) {
        String unit = claimed.unit();
        String other = said.unit();
        return claimed.office().equalsIgnoreCase(said.office())
                && (unit == null || other == null || within(unit, other))
                && compatible(claimed.region(), said.region());
    }

    private static boolean compatible(@Nullable Region one, @Nullable Region other) {
        return one == null || other == null || one.code().equals(other.code());
    }

    /** Whether all words of the shorter name stand in the longer one. */
    private static boolean within(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        return !a.isEmpty() && !b.isEmpty() && (b.containsAll(a) || a.containsAll(b));
    }

    /** Whether the names differ by slips of spelling only. */
    private static boolean slipped(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        return a.stream().allMatch(x -> b.stream().anyMatch(y -> NameMatch.sameWord(x, y)));
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[\\s.]+"))
                .map(Folded::fold)
                .filter(word -> word.length() > 1)
                .toList();
    }
}
