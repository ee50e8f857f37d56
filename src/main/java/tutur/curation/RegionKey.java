package tutur.curation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tutur.region.Gazetteer;
import tutur.region.Region;
import tutur.text.Distance;

/** The key {@code region} of an entry: a code, a slug or a name. */
final class RegionKey {

    private static final int LONGEST = 60;
    private static final int MOST_MISTAKES = 2;
    private static final int MOST_MEANT = 3;

    private RegionKey() {}

    /** The code of the region, or null when there is none or it was wrong. */
    static @Nullable String read(Block block, Supplier<Gazetteer> gazetteer) {
        String text = block.text("region");
        if (text == null) {
            return null;
        }
        List<Region> named = gazetteer
                .get()
                .byCode(text)
                .map(List::of)
                .orElseGet(() -> gazetteer.get().named(text));
        if (named.size() == 1) {
            return named.getFirst().code();
        }
        List<String> meant = named.isEmpty()
                ? nearest(gazetteer.get(), text)
                : named.stream().map(Gazetteer::slug).toList();
        String advice = meant.isEmpty() ? "write a code or a name" : "take one of " + String.join(", ", meant);
        block.wrong("region", "'" + text + "' names no region or several; " + advice);
        return null;
    }

    /** By their slugs, which is what people copy; else by names and aliases. */
    private static List<String> nearest(Gazetteer gazetteer, String text) {
        String slug = text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String wanted = slug.substring(0, Math.min(LONGEST, slug.length()));
        List<String> close = gazetteer.all().stream()
                .map(Gazetteer::slug)
                .filter(known -> Distance.between(known, wanted) <= MOST_MISTAKES)
                .sorted(Comparator.comparingInt(known -> Distance.between(known, wanted)))
                .limit(MOST_MEANT)
                .toList();
        return close.isEmpty()
                ? gazetteer.nearest(text, MOST_MEANT).stream()
                        .map(Gazetteer::slug)
                        .toList()
                : close;
    }
}
