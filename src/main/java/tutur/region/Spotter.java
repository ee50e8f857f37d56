package tutur.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.region.Names.Grade;
import tutur.region.Names.Match;
import tutur.region.Names.Name;
import tutur.region.Surroundings.Front;
import tutur.region.Surroundings.Kind;
import tutur.text.Span;
import tutur.text.Words;

/** Spots the names of regions in a text: longest first, false friends held off, districts and streets told apart. */
final class Spotter {
    private static final int SHORTEST_PREFIXED = 5;

    private final Gazetteer gazetteer;
    private final Names names;
    private final Surroundings surroundings = new Surroundings();
    private final FalseFriends friends = new FalseFriends();

    Spotter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = new Names(gazetteer);
    }

    List<Spotted> spot(Words words) {
        List<Spotted> found = new ArrayList<>();
        Map<String, Region> declared = new HashMap<>();
        int i = 0;
        while (i < words.size()) {
            Spotted spotted = at(words, i, declared, found.isEmpty() ? null : found.getLast());
            if (spotted == null) {
                i++;
            } else {
                found.add(spotted);
                i = spotted.last() + 1;
                declare(words, spotted, declared);
            }
        }
        return found;
    }

    private @Nullable Spotted at(Words words, int i, Map<String, Region> declared, @Nullable Spotted previous) {
        Region short1 = declared.isEmpty() ? null : declared.get(words.get(i));
        if (short1 != null) {
            Front front = surroundings.before(words, i);
            return spotted(words, i, i, List.of(short1), true, front);
        }
        Match match = names.at(words, i);
        if (match == null) {
            return prefixed(words, i);
        }
        int last = i + match.words() - 1;
        Front front = surroundings.before(words, i);
        Spotted district = district(words, i, last, match.name(), front);
        if (district != null) {
            return district;
        }
        if (front.kind() == Kind.HELD || front.kind() == Kind.LOWER || friends.hold(words, i, last, front.governs())) {
            return null;
        }
        boolean accepted = accepted(words, i, last, match.name(), front, previous);
        return spotted(words, i, last, narrow(match.name().candidates(), front), accepted, front);
    }

    private static Spotted spotted(
            Words words, int first, int last, List<Region> candidates, boolean accepted, Front front) {
        Span name = words.span(first, last);
        Span span = front.kind() == Kind.UNIT ? words.span(front.first(), last) : name;
        return new Spotted(first, last, span, name, candidates, accepted, front);
    }

    /** The gazetteer overrides a printed level that no region of this name has. */
    private static List<Region> narrow(List<Region> candidates, Front front) {
        List<Region> fitting = candidates.stream()
                .filter(r -> front.levels().contains(r.level()))
                .toList();
        return fitting.isEmpty() ? candidates : fitting;
    }

    private boolean accepted(Words words, int first, int last, Name name, Front front, @Nullable Spotted previous) {
        if (name.grade() == Grade.SAFE || front.governs()) {
            return true;
        }
        boolean inRow =
                previous != null && previous.accepted() && previous.last() == first - 1 && row(words.gap(first));
        boolean afterDan = previous != null
                && previous.accepted()
                && previous.last() == first - 2
                && words.lower(first - 1).equals("dan");
        return name.grade() == Grade.WEAK
                && (front.promisesPlace() || inRow || afterDan || provinceFollows(words, last, name));
    }

    private static boolean row(String gap) {
        String between = gap.strip();
        return gap.indexOf('\n') < 0
                && (between.isEmpty() || between.equals(",") || between.equals("-") || between.equals("/"));
    }

    /** {@code Pati, Jawa Tengah}. */
    private boolean provinceFollows(Words words, int last, Name name) {
        if (last + 1 >= words.size() || !words.gap(last + 1).strip().equals(",")) {
            return false;
        }
        Match next = names.at(words, last + 1);
        return next != null
                && next.name().candidates().stream()
                        .anyMatch(p -> name.candidates().stream().anyMatch(r -> r.within(p) && !r.equals(p)));
    }

    /** {@code Kecamatan Banjar}, {@code Camat Sukoharjo}, {@code Medan Kota}: a district, not the region of that name. */
    private @Nullable Spotted district(Words words, int first, int last, Name name, Front front) {
        boolean continued = words.follows(last + 1) && words.capital(last + 1) && !front.governs();
        if (!continued) {
            return null;
        }
        List<Region> districts = gazetteer.districts(words.span(first, last + 1).of(words.text())).stream()
                .filter(d -> name.candidates().stream().anyMatch(d::within))
                .toList();
        boolean hold = districts.isEmpty() || front.kind() == Kind.HELD;
        return hold ? null : spotted(words, first, last + 1, districts, true, front);
    }

    /** {@code Sekalteng}, {@code SeKalteng}; and districts behind {@code Kecamatan}, {@code Camat}. */
    private @Nullable Spotted prefixed(Words words, int i) {
        String lower = words.lower(i);
        if (lower.startsWith("se") && lower.length() >= SHORTEST_PREFIXED + 2) {
            Name name = names.named(lower.substring(2));
            Region region = name == null ? null : name.candidates().getFirst();
            if (region != null && region.level() == Region.Level.PROVINCE) {
                Span span = new Span(words.start(i) + 2, words.end(i));
                return new Spotted(i, i, span, span, List.of(region), true, new Front(Kind.PLACE, Set.of(), i));
            }
        }
        return null;
    }

    /** {@code Kutai Kartanegara (Kukar)}: from here on the short form means the long one. */
    private static void declare(Words words, Spotted spotted, Map<String, Region> declared) {
        int i = spotted.last() + 1;
        boolean bracketed = i + 1 < words.size()
                && words.gap(i).strip().equals("(")
                && words.gap(i + 1).startsWith(")");
        if (!bracketed || spotted.candidates().size() != 1 || !spotted.accepted() || !words.capital(i)) {
            return;
        }
        Region region = spotted.candidates().getFirst();
        String shortForm = words.lower(i);
        if (shortForm.length() > 1 && Shortening.of(shortForm, Gazetteer.key(Gazetteer.baseName(region)))) {
            declared.put(words.get(i), region);
        }
    }
}
