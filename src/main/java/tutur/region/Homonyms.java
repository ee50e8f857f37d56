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
    private final Gazetteer gazetteer;
    private final Set<Region> certain = new HashSet<>();
    private final Set<String> provinces = new HashSet<>();
    private final Set<Level> levels = new HashSet<>();

    Homonyms(Gazetteer gazetteer, List<Spotted> spotted, List<Region> evidence) {
        this.gazetteer = gazetteer;
        this.certain.addAll(evidence);
        for (Spotted mention : spotted) {
            if (mention.front().governs()) {
                levels.addAll(mention.front().levels());
            }
            if (mention.candidates().size() == 1 && mention.accepted()) {
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
        if (candidates.size() == 1) {
            return new Decision(candidates.getFirst(), mention.levelled() ? "level word" : "name");
        }
        Region sole = sole(candidates, certain::contains);
        if (sole != null) {
            return new Decision(sole, "named elsewhere in the text");
        }
        if (candidates.stream().filter(certain::contains).count() > 1) {
            return new Decision(null, "several named in the text");
        }
        sole = sole(candidates, r -> provinces.contains(gazetteer.province(r).code()));
        if (sole != null) {
            return new Decision(sole, "province named in the text");
        }
        sole = sole(candidates, r -> r.level() != Level.PROVINCE && levels.size() == 1 && levels.contains(r.level()));
        if (sole != null) {
            return new Decision(sole, "only offices of this level in the text");
        }
        return byDefault(mention);
    }

    /** A province and the city in it share a name: the province holds both. A capital of a province behind "di" is the city. */
    private Decision byDefault(Spotted mention) {
        Region province = sole(mention.candidates(), r -> r.level() == Level.PROVINCE);
        if (province != null && mention.candidates().stream().allMatch(r -> r.within(province))) {
            return new Decision(province, "province of that name");
        }
        Region city = sole(mention.candidates(), r -> r.level() == Level.CITY && gazetteer.isProvincialCapital(r));
        boolean place = mention.front().kind() == Kind.PLACE || mention.front().kind() == Kind.NONE;
        if (city != null && place && !levels.contains(Level.REGENCY)) {
            return new Decision(city, "capital of its province");
        }
        return new Decision(null, "undecided");
    }

    private static @org.jspecify.annotations.Nullable Region sole(List<Region> candidates, Predicate<Region> wanted) {
        List<Region> fitting = candidates.stream().filter(wanted).toList();
        return fitting.size() == 1 ? fitting.getFirst() : null;
    }
}
