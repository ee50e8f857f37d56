package tutur.region;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tutur.region.Region.Level;
import tutur.region.Surroundings.Kind;

/**
 * Decides which region a name with several candidates means: by other mentions in the same text, by provinces named, by the offices
 * that the text speaks of; where all that leaves more than one, nothing is decided (section 5.3 of the language facts).
 */
final class Homonyms {
    private static final Decision UNDECIDED = new Decision(null, "undecided");

    private final Gazetteer gazetteer;
    private final Set<Region> certain = new HashSet<>();
    private final Set<String> provinces = new HashSet<>();
    private final Set<Level> offices;

    /** @param offices levels of the offices that the text names without a region behind them */
    Homonyms(Gazetteer gazetteer, List<Spotted> spotted, Set<Level> offices, List<Region> evidence) {
        this.gazetteer = gazetteer;
        this.offices = Set.copyOf(offices);
        this.certain.addAll(evidence);
        for (Spotted mention : spotted) {
            if (mention.candidates().size() == 1 && mention.accepted() && !mention.district()) {
                certain.add(mention.candidates().getFirst());
            }
        }
        certain.forEach(r -> provinces.add(gazetteer.province(r).code()));
    }

    /** What was decided about a mention and why; region is null when nothing decides. */
    record Decision(@org.jspecify.annotations.Nullable Region region, String rule) {}

    /** Whether the text names one of these regions without doubt. */
    boolean supports(List<Region> candidates) {
        return candidates.stream().anyMatch(certain::contains);
    }

    Decision decide(Spotted mention) {
        List<Region> candidates = mention.candidates();
        if (mention.district()) {
            return district(candidates);
        }
        if (candidates.size() == 1) {
            return new Decision(candidates.getFirst(), mention.levelled() ? "level word" : "name");
        }
        if (candidates.stream().filter(certain::contains).count() > 1) {
            return new Decision(null, "several named in the text");
        }
        boolean ofGovernment = mention.front().governs() && offices.size() == 1;
        return first(
                or(candidates, certain::contains, "named elsewhere in the text"),
                or(candidates, r -> provinces.contains(gazetteer.province(r).code()), "province named in the text"),
                or(
                        candidates,
                        r -> ofGovernment && r.level() != Level.PROVINCE && offices.contains(r.level()),
                        "only offices of this level in the text"),
                provinceOfThatName(candidates),
                capital(mention));
    }

    /** The district in a region that the text names; else the only one of its name. */
    private Decision district(List<Region> candidates) {
        return first(
                or(
                        candidates,
                        d -> certain.stream().anyMatch(r -> r.level() != Level.PROVINCE && d.within(r)),
                        "district in a region named"),
                or(candidates, d -> provinces.contains(gazetteer.province(d).code()), "district in a province named"),
                or(candidates, d -> true, "only district of its name"));
    }

    /** A province and the city in it share a name: the province holds both. */
    private static Decision provinceOfThatName(List<Region> candidates) {
        return or(
                candidates,
                r -> r.level() == Level.PROVINCE && candidates.stream().allMatch(c -> c.within(r)),
                "province of that name");
    }

    private Decision capital(Spotted mention) {
        boolean place = mention.front().kind() == Kind.PLACE || mention.front().kind() == Kind.NONE;
        return place
                ? or(
                        mention.candidates(),
                        r -> r.level() == Level.CITY && gazetteer.isProvincialCapital(r),
                        "capital of its province")
                : UNDECIDED;
    }

    private static Decision or(List<Region> candidates, Predicate<Region> wanted, String rule) {
        List<Region> fitting = candidates.stream().filter(wanted).toList();
        return fitting.size() == 1 ? new Decision(fitting.getFirst(), rule) : UNDECIDED;
    }

    private static Decision first(Decision... decisions) {
        for (Decision decision : decisions) {
            if (decision.region != null) {
                return decision;
            }
        }
        return UNDECIDED;
    }
}
