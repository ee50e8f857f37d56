package tutur.atlas;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rectangle that a map fills, in its units. */
record Box(int left, int top, int width, int height) {

    private static final Pattern TOKEN = Pattern.compile("[Mlz]|-?\\d+");

    /** What holds all of these. */
    static Box around(List<Outline> outlines) {
        int[] edges = {Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE};
        outlines.forEach(outline -> follow(outline.path(), edges));
        return new Box(edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1]);
    }

    private static void follow(String path, int[] edges) {
        int x = 0;
        int y = 0;
        boolean absolute = true;
        Matcher token = TOKEN.matcher(path);
        while (token.find()) {
            char first = token.group().charAt(0);
            if (first == 'M' || first == 'l') {
                absolute = first == 'M';
            } else if (first != 'z') {
                int number = Integer.parseInt(token.group());
                if (!token.find()) {
                    throw new IllegalStateException("a path of an outline ends in the middle of a point: " + path);
                }
                x = absolute ? number : x + number;
                y = Integer.parseInt(token.group()) + (absolute ? 0 : y);
                edges[0] = Math.min(edges[0], x);
                edges[1] = Math.min(edges[1], y);
                edges[2] = Math.max(edges[2], x);
                edges[3] = Math.max(edges[3], y);
            }
        }
    }

    /** With a little room around. */
    Box padded() {
        int room = Math.max(width, height) / 50;
        return new Box(left - room, top - room, width + 2 * room, height + 2 * room);
    }

    /** As SVG has it. */
    String viewBox() {
        return left + " " + top + " " + width + " " + height;
    }
}
