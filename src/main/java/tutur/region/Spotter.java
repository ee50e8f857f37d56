package tutur.region;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.region.Names.Grade;
import tutur.region.Names.Match;
import tutur.region.Names.Name;
import tutur.region.Region.Level;
import tutur.region.Surroundings.Front;
import tutur.region.Surroundings.Kind;
import tutur.text.Span;
import tutur.text.Words;

/** Spots the names of regions in a text: longest first, false friends held off, districts and streets told apart. */
final class Spotter {
    private static final int LONGEST_DISTRICT = 4;
    private static final int SHORTEST_PREFIXED = 5;

    private final Gazetteer gazetteer;
    private final Names names;
    private final Surroundings surroundings = new Surroundings();
    private final FalseFriends friends = new FalseFriends();

    Spotter(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.names = new Names(gazetteer);
    }

    /** What one text has told so far. */
    private static final class Run {
        private final Map<String, Region> declared = new HashMap<>();
        private final Set<String> smaller = new HashSet<>();
        private @Nullable Spotted previous;
        private @Nullable Spotted coordinated;

        /** The last word that belongs to a mention. */
        int end() {
            return previous == null ? -1 : previous.last();
        }
    }

    List<Spotted> spot(Words words) {
        List<Spotted> found = new ArrayList<>();
        Run run = new Run();
        int i = 0;
        while (i < words.size()) {
            Spotted spotted = at(words, i, run);
            if (spotted == null) {
                i++;
            } else {
                if (run.coordinated != null) {
                    found.add(run.coordinated);
                    run.coordinated = null;
                }
                found.add(spotted);
                run.previous = spotted;
                i = spotted.last() + 1;
                declare(words, spotted, run.declared);
            }
        }
        return found;
    }

    /** Levels of the offices and bodies that stand without a region behind them: {@code Bupati}, {@code Pemkot}. */
    Set<Level> bareOffices(Words words, List<Spotted> spotted) {
        Set<Integer> governed = new HashSet<>();
        spotted.forEach(s -> governed.add(s.first()));
        Set<Level> levels = EnumSet.noneOf(Level.class);
        for (int i = 1; i < words.size(); i++) {
            if (!governed.contains(i)) {
                levels.addAll(surroundings.office(words, i - 1));
            }
        }
        return levels;
    }

    private @Nullable Spotted at(Words words, int i, Run run) {
        if (!words.capital(i) && !Character.isDigit(words.text().charAt(words.start(i)))) {
            return prefixed(words, i);
        }
        Region shortForm = run.declared.get(words.get(i));
        Front front = surroundings.before(words, i);
        if (front.first() <= run.end()) {
            front = new Front(front.kind(), front.level(), i);
        }
        if (shortForm != null) {
            return spotted(words, i, i, List.of(shortForm), true, front);
        }
        if (front.kind() == Kind.DISTRICT || front.kind() == Kind.LOWER) {
            return smaller(words, i, front, run);
        }
        Match match = names.at(words, i, front.governs());
        return match == null ? prefixed(words, i) : named(words, i, match, front, run);
    }

    private @Nullable Spotted named(Words words, int i, Match match, Front front, Run run) {
        int last = i + match.words() - 1;
        Spotted district = districtInRegion(words, i, last, match.name(), front);
        if (district != null) {
            return district;
        }
        if (front.kind() == Kind.HELD || friends.hold(words, i, last, front.governs())) {
            return null;
        }
        List<Region> candidates = match.name().candidates();
        run.coordinated = front.other() > run.end() ? coordinated(words, candidates, front) : null;
        boolean smaller = run.smaller.contains(Gazetteer.key(words.span(i, last).of(words.text()))) && !front.governs();
        boolean accepted = !smaller && accepted(words, i, last, match.name(), front, run.previous);
        return spotted(words, i, last, narrow(candidates, front.level()), accepted, front);
    }

    private static Spotted spotted(
            Words words, int first, int last, List<Region> candidates, boolean accepted, Front front) {
        Span name = words.span(first, last);
        Span span = front.kind() == Kind.UNIT ? words.span(front.first(), last) : name;
        return new Spotted(first, last, span, name, candidates, accepted, front);
    }

    /** The gazetteer overrides a printed level that no region of this name has. */
    private static List<Region> narrow(List<Region> candidates, @Nullable Level level) {
        List<Region> fitting =
                candidates.stream().filter(r -> r.level() == level).toList();
        return fitting.isEmpty() ? candidates : fitting;
    }

    /** {@code Kota} in {@code Kota dan Kabupaten Bogor} names a region of its own. */
    private static @Nullable Spotted coordinated(Words words, List<Region> candidates, Front front) {
        List<Region> others =
                candidates.stream().filter(r -> r.level() == front.otherLevel()).toList();
        if (others.isEmpty()) {
            return null;
        }
        Span span = words.span(front.other());
        Front alone = new Front(front.kind(), front.otherLevel(), front.other());
        return new Spotted(front.other(), front.other(), span, span, others, true, alone);
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
                && (inRow
                        || afterDan
                        || provinceFollows(words, last, name)
                        || (front.promisesPlace() && !longer(words, last)));
    }

    private static boolean row(String gap) {
        String between = gap.strip();
        return gap.indexOf('\n') < 0
                && (between.isEmpty() || between.equals(",") || between.equals("-") || between.equals("/"));
    }

    /** Whether the name goes on with a capital that is no region, as in {@code di Batang Anai}. */
    private boolean longer(Words words, int last) {
        int next = last + 1;
        return words.follows(next) && words.capital(next) && names.at(words, next, false) == null;
    }

    /** {@code Pati, Jawa Tengah}. */
    private boolean provinceFollows(Words words, int last, Name name) {
        if (last + 1 >= words.size() || !words.gap(last + 1).strip().equals(",")) {
            return false;
        }
        Match next = names.at(words, last + 1, false);
        return next != null
                && next.name().candidates().stream()
                        .anyMatch(p -> name.candidates().stream().anyMatch(r -> r.within(p) && !r.equals(p)));
    }

    /** {@code Camat Sukoharjo}, {@code Desa Banjar}: a smaller unit, also where its name comes again. */
    private @Nullable Spotted smaller(Words words, int i, Front front, Run run) {
        for (int last = Math.min(words.size() - 1, i + LONGEST_DISTRICT - 1); last >= i; last--) {
            List<Region> districts = run(words, i, last)
                    ? gazetteer.districts(words.span(i, last).of(words.text()))
                    : List.of();
            if (!districts.isEmpty() && !words.lower(last).equals("kota")) {
                run.smaller.add(Gazetteer.key(words.span(i, last).of(words.text())));
                return front.kind() == Kind.DISTRICT ? spotted(words, i, last, districts, true, front) : null;
            }
        }
        Match match = names.at(words, i, false);
        if (match != null) {
            run.smaller.add(Gazetteer.key(words.span(i, i + match.words() - 1).of(words.text())));
        }
        return null;
    }

    /** Whether words {@code first} to {@code last} are capitalised and only spaces lie between them. */
    private static boolean run(Words words, int first, int last) {
        for (int i = first; i <= last; i++) {
            if (!words.capital(i) || (i > first && !words.follows(i))) {
                return false;
            }
        }
        return true;
    }

    /** {@code Medan Kota}: a district of the region whose name comes first. */
    private @Nullable Spotted districtInRegion(Words words, int first, int last, Name name, Front front) {
        boolean continued =
                words.follows(last + 1) && words.capital(last + 1) && !front.governs() && front.kind() != Kind.HELD;
        if (!continued) {
            return null;
        }
        List<Region> districts = gazetteer.districts(words.span(first, last + 1).of(words.text())).stream()
                .filter(d -> name.candidates().stream().anyMatch(d::within))
                .toList();
        return districts.isEmpty() ? null : spotted(words, first, last + 1, districts, true, front);
    }

    /** {@code Sekalteng}, {@code SeKalteng}. */
    private @Nullable Spotted prefixed(Words words, int i) {
        String lower = words.lower(i);
        if (lower.startsWith("se") && lower.length() >= SHORTEST_PREFIXED + 2) {
            Name name = names.named(lower.substring(2));
            Region region = name == null ? null : name.candidates().getFirst();
            if (region != null && region.level() == Level.PROVINCE) {
                Span span = new Span(words.start(i) + 2, words.end(i));
                return new Spotted(i, i, span, span, List.of(region), true, new Front(Kind.PLACE, null, i));
            }
        }
        return null;
    }

    /** {@code Kutai Kartanegara (Kukar)}: from here on the short form means the long one. */
    private void declare(Words words, Spotted spotted, Map<String, Region> declared) {
        int i = spotted.last() + 1;
        boolean bracketed = i + 1 < words.size()
                && words.gap(i).strip().equals("(")
                && words.gap(i + 1).startsWith(")");
        if (!bracketed || spotted.candidates().size() != 1 || !spotted.accepted() || !words.capital(i)) {
            return;
        }
        Region region = spotted.candidates().getFirst();
        String shortForm = words.lower(i);
        Name known = names.named(shortForm);
        boolean other = known != null && !known.candidates().contains(region);
        if (!other && shortForm.length() > 1 && Shortening.of(shortForm, Gazetteer.key(Gazetteer.baseName(region)))) {
            declared.put(words.get(i), region);
        }
    }
}
