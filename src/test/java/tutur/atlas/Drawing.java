package tutur.atlas;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Boundaries with fewer points, neighbours still fitting: rings are cut where three of them meet, and each stretch between two such
 * points is simplified once (Douglas and Peucker 1973), whoever it belongs to.
 */
final class Drawing {

    /** A place in thousandths of a degree, from 95° east and 6.2° north, to the right and down. */
    record Point(int x, int y) implements Comparable<Point> {

        @Override
        public int compareTo(Point other) {
            return x == other.x ? Integer.compare(y, other.y) : Integer.compare(x, other.x);
        }
    }

    private final Map<String, List<List<Point>>> areas;
    private final Set<Point> nodes = new HashSet<>();
    private final double tolerance;
    private final double smallest;
    private final Map<List<Point>, List<Point>> simplified = new HashMap<>();

    /**
     * @param areas closed rings by code, the first point of a ring not repeated
     * @param tolerance how far a boundary may move
     * @param smallest islands of a smaller area are left out, unless they are the largest of theirs
     */
    Drawing(Map<String, List<List<Point>>> areas, double tolerance, double smallest) {
        this.areas = areas;
        this.tolerance = tolerance;
        this.smallest = smallest;
        Map<Point, Set<Point>> neighbours = new HashMap<>();
        Map<Point, Set<Integer>> rings = new HashMap<>();
        int number = 0;
        for (List<List<Point>> area : areas.values()) {
            for (List<Point> ring : area) {
                number++;
                for (int i = 0; i < ring.size(); i++) {
                    Point here = ring.get(i);
                    Point next = ring.get((i + 1) % ring.size());
                    neighbours.computeIfAbsent(here, p -> new HashSet<>()).add(next);
                    neighbours.computeIfAbsent(next, p -> new HashSet<>()).add(here);
                    rings.computeIfAbsent(here, p -> new HashSet<>()).add(number);
                }
            }
        }
        neighbours.forEach((point, around) -> {
            if (around.size() != 2 || rings.getOrDefault(point, Set.of()).size() > 2) {
                nodes.add(point);
            }
        });
    }

    /** The rings that are left, by code. */
    Map<String, List<List<Point>>> rings() {
        Map<String, List<List<Point>>> drawn = new TreeMap<>();
        areas.forEach((code, rings) -> {
            double largest = rings.stream().mapToDouble(Drawing::area).max().orElse(0);
            List<List<Point>> kept = new ArrayList<>();
            for (List<Point> ring : rings) {
                if (area(ring) >= Math.min(largest, smallest)) {
                    List<Point> simple = ring(ring);
                    kept.add(simple.size() < 3 ? box(ring) : simple);
                }
            }
            drawn.put(code, kept);
        });
        return drawn;
    }

    static double area(List<Point> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point a = ring.get(i);
            Point b = ring.get((i + 1) % ring.size());
            twice += (double) a.x * b.y - (double) b.x * a.y;
        }
        return Math.abs(twice) / 2;
    }

    private List<Point> box(List<Point> ring) {
        int x = ring.getFirst().x;
        int y = ring.getFirst().y;
        int half = (int) Math.ceil(tolerance);
        return List.of(new Point(x - half, y), new Point(x, y - half), new Point(x + half, y), new Point(x, y + half));
    }

    private List<Point> ring(List<Point> ring) {
        List<Point> turned = turn(ring);
        List<Point> simple = new ArrayList<>();
        List<Point> stretch = new ArrayList<>(List.of(turned.getFirst()));
        for (int i = 1; i <= turned.size(); i++) {
            Point point = turned.get(i % turned.size());
            stretch.add(point);
            if (i == turned.size() || nodes.contains(point)) {
                List<Point> less = stretch(stretch);
                simple.addAll(less.subList(0, less.size() - 1));
                stretch = new ArrayList<>(List.of(point));
            }
        }
        return simple;
    }

    /** The same ring from a node on; one without nodes, which two areas may share, from its least point on. */
    private List<Point> turn(List<Point> ring) {
        Point start =
                ring.stream().filter(nodes::contains).min(Point::compareTo).orElseGet(() -> Collections.min(ring));
        List<Point> turned = new ArrayList<>(ring);
        Collections.rotate(turned, -ring.indexOf(start));
        return turned;
    }

    private List<Point> stretch(List<Point> points) {
        boolean backwards = points.getFirst().compareTo(points.getLast()) > 0
                || (points.getFirst().equals(points.getLast())
                        && points.get(1).compareTo(points.get(points.size() - 2)) > 0);
        List<Point> way = backwards ? points.reversed() : points;
        List<Point> less = simplified.computeIfAbsent(List.copyOf(way), this::less);
        return backwards ? less.reversed() : less;
    }

    private List<Point> less(List<Point> way) {
        boolean[] kept = new boolean[way.size()];
        kept[0] = true;
        kept[way.size() - 1] = true;
        if (way.getFirst().equals(way.getLast())) {
            int far = farthest(way, 0, way.size() - 1);
            kept[far] = true;
            keep(way, 0, far, kept);
            keep(way, far, way.size() - 1, kept);
        } else {
            keep(way, 0, way.size() - 1, kept);
        }
        List<Point> less = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            if (kept[i]) {
                less.add(way.get(i));
            }
        }
        return less;
    }

    private void keep(List<Point> way, int from, int to, boolean[] kept) {
        int far = farthest(way, from, to);
        if (far > from && distance(way.get(far), way.get(from), way.get(to)) > tolerance) {
            kept[far] = true;
            keep(way, from, far, kept);
            keep(way, far, to, kept);
        }
    }

    private static int farthest(List<Point> way, int from, int to) {
        int far = from;
        double most = -1;
        for (int i = from + 1; i < to; i++) {
            double distance = distance(way.get(i), way.get(from), way.get(to));
            if (distance > most) {
                most = distance;
                far = i;
            }
        }
        return far;
    }

    private static double distance(Point p, Point a, Point b) {
        double dx = b.x - a.x;
        double dy = b.y - a.y;
        double length = dx * dx + dy * dy;
        double t = length == 0 ? 0 : Math.clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0, 1);
        return Math.hypot(p.x - a.x - t * dx, p.y - a.y - t * dy);
    }

    /** Rings as the path of SVG, in units of so many thousandths of a degree. */
    static String path(List<List<Point>> rings, int unit) {
        StringBuilder path = new StringBuilder();
        for (List<Point> ring : rings) {
            int x = Math.round((float) ring.getFirst().x / unit);
            int y = Math.round((float) ring.getFirst().y / unit);
            StringBuilder way = new StringBuilder("M" + x + " " + y + "l");
            int steps = 0;
            for (Point point : ring.subList(1, ring.size())) {
                int nextX = Math.round((float) point.x / unit);
                int nextY = Math.round((float) point.y / unit);
                if (nextX != x || nextY != y) {
                    String first = (nextX < x || steps == 0 ? "" : " ") + (nextX - x);
                    way.append(first).append(nextY < y ? "" : " ").append(nextY - y);
                    steps++;
                }
                x = nextX;
                y = nextY;
            }
            path.append(steps < 2 ? "M" + x + " " + y + "l2 0 0 2-2 0z" : way + "z");
        }
        return path.toString();
    }

    static Map<String, List<List<Point>>> only(Map<String, List<List<Point>>> areas, String province) {
        Map<String, List<List<Point>>> some = new LinkedHashMap<>();
        areas.forEach((code, rings) -> {
            if (code.startsWith(province + ".")) {
                some.put(code, rings);
            }
        });
        return some;
    }
}
