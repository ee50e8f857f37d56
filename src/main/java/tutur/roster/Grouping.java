package tutur.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Decides which nodes are one person, from sure to less sure; what fits two persons stays apart. Nodes come in canonical order and
 * nothing else decides what is looked at first, so the order of documents plays no part.
 */
final class Grouping {

    /** Names of so many words are hardly borne by two people of one province. */
    private static final int TELLING = 3;

    private final List<Node> nodes;
    private final Offices offices;
    private final Bonds bonds;
    private final Clusters clusters;
    private final Map<Integer, List<Integer>> around = new HashMap<>();

    private interface Rule {
        boolean fits(Node one, Node other);
    }

    private Grouping(List<Node> nodes, Offices offices) {
        this.nodes = nodes;
        this.offices = offices;
        this.bonds = new Bonds(nodes);
        this.clusters = new Clusters(nodes);
    }

    /** Persons as their nodes, which come in canonical order. */
    static List<List<Node>> of(List<Node> nodes, Offices offices) {
        Grouping grouping = new Grouping(nodes, offices);
        grouping.sameInOneDocument();
        grouping.sameNameAtHome();
        grouping.otherSpellingInOneOffice();
        grouping.sameNameElsewhere();
        grouping.otherSpellingElsewhere();
        grouping.partOfAName();
        return grouping.clusters.all().stream()
                .map(cluster -> cluster.stream().map(nodes::get).toList())
                .toList();
    }

    /** A document says so. */
    private void sameInOneDocument() {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (Sighting sighting : nodes.get(i).sightings()) {
                Integer other = first.putIfAbsent(sighting.document() + "\n" + sighting.official(), i);
                if (other != null) {
                    clusters.join(other, i);
                }
            }
        }
    }

    /**
     * A full name in one region, whatever the offices: people rise and are moved. A single word, or a name in no known region, also needs
     * the office; telling names do not.
     */
    private void sameNameAtHome() {
        Map<String, Map<String, List<Integer>>> byUnit = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            boolean needsOffice = !node.full() || node.home() == null && node.length() < TELLING;
            String key = node.name() + "\n" + node.home() + (needsOffice ? "\n" + offices.series(node.office()) : "");
            String unit = needsOffice && node.unit() != null ? node.unit() : "";
            byUnit.computeIfAbsent(key, k -> new TreeMap<>())
                    .computeIfAbsent(unit, u -> new ArrayList<>())
                    .add(i);
        }
        for (Map<String, List<Integer>> units : byUnit.values()) {
            units.values().forEach(same -> same.forEach(node -> clusters.join(same.getFirst(), node)));
            if (units.size() == 2 && units.containsKey("")) {
                List<List<Integer>> both = List.copyOf(units.values());
                clusters.join(both.getFirst().getFirst(), both.getLast().getFirst());
            }
        }
    }

    /** One slip of the pen in the words of a name, in one office or series. */
    private void otherSpellingInOneOffice() {
        for (int i = 0; i < nodes.size(); i++) {
            for (int other : aroundOf(i)) {
                Node one = nodes.get(i);
                Node two = nodes.get(other);
                boolean fits = at(Nearness.SAME, one, two) && offices.agree(one, two) && bonds.spellings(one, two);
                if (fits && clusters.of(i) != clusters.of(other) && !clusters.toldApart(i, other)) {
                    clusters.join(i, other);
                }
            }
        }
    }

    /** A full name in the province too, in one office in two regions of it, or where one text names no region. */
    private void sameNameElsewhere() {
        Rule rule = (one, other) -> one.full()
                && switch (Nearness.of(one.home(), other.home())) {
                    case SAME, ABOVE -> true;
                    case BESIDE -> one.office().equals(other.office()) && offices.agree(one, other);
                    case UNKNOWN -> one.length() >= TELLING || offices.agree(one, other);
                    case FAR -> false;
                };
        Map<Integer, Set<Integer>> graph = new TreeMap<>();
        for (List<Integer> namesakes : bonds.namesakes()) {
            for (int i = 0; i < namesakes.size(); i++) {
                for (int j = i + 1; j < namesakes.size(); j++) {
                    link(graph, rule, namesakes.get(i), namesakes.get(j));
                }
            }
        }
        joinTwins(graph);
    }

    /** Long names with a slip in other offices of the region, full ones in the same office of the province. */
    private void otherSpellingElsewhere() {
        Rule rule = (one, other) -> bonds.spellings(one, other)
                && one.full()
                && (at(Nearness.SAME, one, other) && one.length() >= TELLING
                        || at(Nearness.ABOVE, one, other) && offices.agree(one, other));
        Map<Integer, Set<Integer>> graph = new TreeMap<>();
        for (int i = 0; i < nodes.size(); i++) {
            for (int other : aroundOf(i)) {
                link(graph, rule, i, other);
            }
        }
        joinTwins(graph);
    }

    private void link(Map<Integer, Set<Integer>> graph, Rule rule, int one, int other) {
        int a = clusters.of(one);
        int b = clusters.of(other);
        if (a != b && rule.fits(nodes.get(one), nodes.get(other)) && !clusters.toldApart(a, b)) {
            graph.computeIfAbsent(a, c -> new TreeSet<>(Set.of(a))).add(b);
            graph.computeIfAbsent(b, c -> new TreeSet<>(Set.of(b))).add(a);
        }
    }

    /** Joins those that fit the same others: whoever fits two that do not fit each other is left alone, and so are these. */
    private void joinTwins(Map<Integer, Set<Integer>> graph) {
        graph.forEach((cluster, fitting) -> {
            for (int other : fitting) {
                if (other > cluster && fitting.equals(graph.get(other))) {
                    clusters.join(cluster, other);
                }
            }
        });
    }

    /** A name that is a part of exactly one longer one nearby; longer parts first, so that shorter ones meet whole persons. */
    private void partOfAName() {
        int longest = nodes.stream().mapToInt(Node::length).max().orElse(0);
        for (int length = longest - 1; length > 0; length--) {
            Map<Integer, Set<Integer>> wholes = new TreeMap<>();
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i).length() == length) {
                    addWholes(wholes, i);
                }
            }
            joinParts(wholes);
        }
    }

    private void addWholes(Map<Integer, Set<Integer>> wholes, int part) {
        for (int whole : aroundOf(part)) {
            int a = clusters.of(part);
            int b = clusters.of(whole);
            if (a != b && isPart(nodes.get(part), nodes.get(whole)) && !clusters.toldApart(a, b)) {
                wholes.computeIfAbsent(a, c -> new TreeSet<>()).add(b);
            }
        }
    }

    private boolean isPart(Node part, Node whole) {
        return part.length() < whole.length()
                && switch (Nearness.of(part.home(), whole.home())) {
                    case SAME -> part.full() || offices.agree(part, whole);
                    case ABOVE -> part.full() && offices.agree(part, whole);
                    case BESIDE, FAR, UNKNOWN -> false;
                };
    }

    /** Two parts that a document tells apart cannot both be of one person: then neither is. */
    private void joinParts(Map<Integer, Set<Integer>> wholes) {
        Map<Integer, List<Integer>> parts = new TreeMap<>();
        wholes.forEach((part, fitting) -> {
            if (fitting.size() == 1) {
                parts.computeIfAbsent(fitting.iterator().next(), w -> new ArrayList<>())
                        .add(part);
            }
        });
        Set<Integer> apart = new HashSet<>();
        for (List<Integer> siblings : parts.values()) {
            for (int one : siblings) {
                for (int other : siblings) {
                    if (one != other && clusters.toldApart(one, other)) {
                        apart.add(one);
                    }
                }
            }
        }
        parts.forEach((whole, fitting) ->
                fitting.stream().filter(p -> !apart.contains(p)).forEach(p -> clusters.join(whole, p)));
    }

    private List<Integer> aroundOf(int node) {
        return around.computeIfAbsent(node, bonds::around);
    }

    private static boolean at(Nearness nearness, Node one, Node other) {
        return Nearness.of(one.home(), other.home()) == nearness;
    }
}
