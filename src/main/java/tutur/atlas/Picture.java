package tutur.atlas;

import java.util.List;

/**
 * A map that shows a number for each region. Words are in the language of the page and not escaped. Immutable.
 *
 * @param title what it shows
 * @param description the same in a sentence
 * @param viewBox the part of the plane that is shown, as SVG has it
 * @param groups what is drawn
 * @param legend what the shades mean, by shade from 1 on; shades that do not occur are left out
 */
public record Picture(String title, String description, String viewBox, List<Group> groups, List<Shade> legend) {

    /** The darkest shade. */
    public static final int DARKEST = 5;

    /** Copies the lists. */
    public Picture {
        groups = List.copyOf(groups);
        legend = List.copyOf(legend);
    }

    /** What leads to one place: its name and number in words, its address, what is drawn for it. */
    public record Group(String label, String href, List<Area> areas) {

        /** Copies the list. */
        public Group {
            areas = List.copyOf(areas);
        }
    }

    /**
     * A region on the map.
     *
     * @param label its name and number in words
     * @param path its outline
     * @param shade 0 for nothing, 1 to {@link #DARKEST}
     * @param chosen whether the page is about it
     */
    public record Area(String label, String path, int shade, boolean chosen) {}

    /** A shade and the numbers that it stands for, in words. */
    public record Shade(int shade, String numbers) {}

    /**
     * The shade of a number: 0 for none, else the steps are of equal ratio, since a few regions have most of everything.
     *
     * @param count the number, 0 or more
     * @param highest the highest of all
     */
    public static int shade(long count, long highest) {
        if (count <= 0) {
            return 0;
        }
        double share = highest <= 1 ? 1 : Math.log((double) count) / Math.log((double) highest);
        return Math.clamp((int) (share * DARKEST) + 1, 1, DARKEST);
    }
}
