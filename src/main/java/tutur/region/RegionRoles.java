package tutur.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tutur.region.Region.Level;
import tutur.region.RegionMention.Role;
import tutur.text.Span;

/**
 * Decides which of the regions that a document names it is about: the regions of the offices that act or speak in it first, then
 * those of its title, its dateline, and those that it names most beside words of government; the home of its outlet last (section
 * 5.5 of the language facts). Immutable and safe to share.
 */
public final class RegionRoles {
    private static final double IN_TITLE = 4;
    private static final double DATELINE = 3;
    private static final double CAPITAL_DATELINE = 1;
    private static final double GOVERNED = 1;
    private static final double NAMED = 0.4;
    private static final double MOST_NAMED = 6;
    private static final double EARLY = 1.5;
    private static final int EARLY_CHARACTERS = 400;
    private static final double OUTLET_HOME = 1;
    /** A second region is primary too when it has this share of the worth of the first. */
    private static final double SECOND = 0.6;

    private static final int MOST_PRIMARY = 2;

    /**
     * The region of an office that the document speaks of.
     *
     * @param region the region
     * @param weight how much it counts: 1 for an official who is named, more for one who speaks
     */
    public record Office(Region region, double weight) {

        /** @throws NullPointerException when the region is missing */
        public Office {
            Objects.requireNonNull(region, "region");
        }
    }

    /**
     * What is known about a document.
     *
     * @param body the regions found in its body
     * @param title the regions found in its title
     * @param dateline its dateline, or null
     * @param offices the regions of the offices in it
     * @param outletHome the region that its outlet mostly reports from, or null
     */
    public record Evidence(
            List<FoundRegion> body,
            List<FoundRegion> title,
            @Nullable DatelinePlace dateline,
            List<Office> offices,
            @Nullable Region outletHome) {

        /** Copies the lists. */
        public Evidence {
            body = List.copyOf(body);
            title = List.copyOf(title);
            offices = List.copyOf(offices);
        }
    }

    private static final class Tally {
        private final List<Span> spans = new ArrayList<>();
        private double worth;
        private String rule = "named";

        void add(double more, String why) {
            if (more > worth) {
                rule = why;
            }
            worth += more;
        }
    }

    /** The provinces, regencies and cities of a document, primary ones first, then in order of mention. Districts are left out. */
    public List<RegionMention> decide(Evidence evidence) {
        Map<Region, Tally> tallies = new LinkedHashMap<>();
        DatelinePlace dateline = evidence.dateline;
        if (dateline != null && dateline.region() != null) {
            Tally tally = of(tallies, dateline.region());
            tally.add(dateline.capital() ? CAPITAL_DATELINE : DATELINE, "dateline");
            tally.spans.add(dateline.span());
        }
        for (FoundRegion found : evidence.body) {
            count(tallies, found);
        }
        for (FoundRegion found : evidence.title) {
            if (found.region() != null && found.region().level() != Level.DISTRICT) {
                of(tallies, found.region()).add(IN_TITLE, "title");
            }
        }
        for (Office office : evidence.offices) {
            of(tallies, office.region).add(office.weight, "office");
        }
        if (evidence.outletHome != null && tallies.containsKey(evidence.outletHome)) {
            of(tallies, evidence.outletHome).add(OUTLET_HOME, "outlet");
        }
        return mentions(tallies);
    }

    private static Tally of(Map<Region, Tally> tallies, Region region) {
        return tallies.computeIfAbsent(region, r -> new Tally());
    }

    private static void count(Map<Region, Tally> tallies, FoundRegion found) {
        Region region = found.region();
        if (region == null || region.level() == Level.DISTRICT) {
            return;
        }
        Tally tally = of(tallies, region);
        // Regions come in the order of the text, so only the dateline and the one before can be in the way.
        if (!tally.spans.isEmpty()
                && (found.span().overlaps(tally.spans.getFirst())
                        || found.span().overlaps(tally.spans.getLast()))) {
            return;
        }
        boolean early = tally.spans.isEmpty() && found.span().start() < EARLY_CHARACTERS;
        tally.spans.add(found.span());
        double more = (found.governed() ? GOVERNED : NAMED) + (early ? EARLY : 0);
        tally.add(
                Math.min(more, Math.max(0, MOST_NAMED - tally.worth)),
                found.governed() ? "named with its government" : "named");
    }

    private static List<RegionMention> mentions(Map<Region, Tally> tallies) {
        List<Map.Entry<Region, Tally>> ranked = new ArrayList<>(tallies.entrySet());
        ranked.sort(Comparator.comparingDouble((Map.Entry<Region, Tally> e) -> -e.getValue().worth));
        List<RegionMention> mentions = new ArrayList<>();
        double first = ranked.isEmpty() ? 0 : ranked.getFirst().getValue().worth;
        for (int i = 0; i < ranked.size(); i++) {
            Tally tally = ranked.get(i).getValue();
            boolean primary = i < MOST_PRIMARY && tally.worth >= SECOND * first;
            mentions.add(new RegionMention(
                    ranked.get(i).getKey(), primary ? Role.PRIMARY : Role.MENTIONED, tally.spans, tally.rule));
        }
        return mentions;
    }
}
