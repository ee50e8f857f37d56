package tutur.region;

import java.util.ArrayList;
import java.util.List;
import tutur.text.Words;

/**
 * Finds the regions that a text names, under all their names, and tells which ones they are. Names of outlets, streets, districts
 * and persons that only look like regions are held off; what the text leaves open stays undecided. Immutable and safe to share.
 */
public final class RegionFinder {
    private final Gazetteer gazetteer;
    private final Spotter spotter;
    private final Datelines datelines;

    /** @param gazetteer the regions to find */
    public RegionFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.spotter = new Spotter(gazetteer);
        this.datelines = new Datelines(gazetteer);
    }

    /**
     * The regions that a text names, in order and without overlap, districts included where the text calls them so.
     *
     * @param evidence regions that the text is known to be about, such as that of its dateline and those named in its title; they
     *     help to decide between regions of one name
     */
    public List<FoundRegion> find(Words words, List<Region> evidence) {
        List<Spotted> spotted = spotter.spot(words);
        Homonyms homonyms = new Homonyms(gazetteer, spotted, spotter.bareOffices(words, spotted), evidence);
        List<FoundRegion> found = new ArrayList<>();
        for (Spotted mention : spotted) {
            if (!mention.accepted() && !homonyms.supports(mention.candidates())) {
                continue;
            }
            Homonyms.Decision decision = homonyms.decide(mention);
            found.add(new FoundRegion(
                    mention.span(),
                    mention.name(),
                    decision.region(),
                    mention.candidates(),
                    mention.front().governs(),
                    decision.rule()));
        }
        return found;
    }

    /** The place in front of a report, outlet names left out; null when there is none. */
    public @org.jspecify.annotations.Nullable DatelinePlace dateline(String body) {
        return datelines.read(body);
    }
}
