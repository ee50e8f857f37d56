package tutur.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The title of an article and what else its page writes into the title: the name of the site, before or behind it. The part that
 * stands on the page as a block of its own is the title.
 *
 * @param title the title, or null when the page has none
 * @param rest what the page's own title has beside it, when short enough for the name of a site, or null
 */
record PageTitle(@Nullable String title, @Nullable String rest) {
    private static final int SHORTEST = 8;
    private static final int LONGEST_SITE = 5;
    private static final int LONGEST_OFFICE = 14;

    /**
     * @param told titles as metadata tells them, best first, the page's own title last
     * @param sites names of the site
     * @param blocks what stands on the page
     */
    static PageTitle of(List<String> told, List<String> sites, List<Block> blocks) {
        List<String> shown = blocks.stream()
                .filter(block -> block.words() <= 40)
                .map(Block::text)
                .toList();
        String own = told.isEmpty() ? "" : Characters.clean(told.getLast());
        String title = told.stream()
                .flatMap(candidate -> shownPart(candidate, sites, shown).stream())
                .findFirst()
                .or(() -> told.stream()
                        .map(candidate -> Names.withoutSite(candidate, sites))
                        .filter(t -> !t.isBlank())
                        .findFirst())
                .orElse(null);
        return new PageTitle(title, title == null ? null : rest(own, title));
    }

    /**
     * The part of a candidate that is shown as it is and is not the site: the longest one, and of several that begin like the name of
     * a public office the last, for offices put their own name in front.
     */
    private static Optional<String> shownPart(String candidate, List<String> sites, List<String> shown) {
        List<String> parts = new ArrayList<>(Names.parts(candidate));
        parts.addFirst(Characters.clean(candidate));
        parts.removeIf(part -> {
            boolean stands = shown.stream().anyMatch(text -> Names.alike(text, part));
            return !stands || Names.fold(part).length() < SHORTEST || Names.isKnownSite(part, sites);
        });
        boolean offices = parts.size() > 1 && parts.stream().allMatch(Names::isOffice);
        return offices ? Optional.of(parts.getLast()) : parts.stream().max(Comparator.comparingInt(String::length));
    }

    private static @Nullable String rest(String own, String title) {
        List<String> others = Names.parts(own).stream()
                .filter(part -> !Names.fold(title).contains(Names.fold(part)))
                .toList();
        if (others.size() != 1 || Names.parts(own).size() == 1) {
            return null;
        }
        int longest = Names.isOffice(others.getFirst()) ? LONGEST_OFFICE : LONGEST_SITE;
        return others.getFirst().split(" ").length <= longest ? others.getFirst() : null;
    }
}
