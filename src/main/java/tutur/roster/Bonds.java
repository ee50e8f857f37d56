package tutur.roster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Finds the nodes that may be of one person, without comparing all with all. */
final class Bonds {

    /** Of names that so many share, nobody can tell whose they are. */
    private static final int MOST = 1000;

    private final List<Node> nodes;
    private final Likeness likeness;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, List<Integer>> byName = new HashMap<>();

    Bonds(List<Node> nodes) {
        this.nodes = nodes;
        for (int i = 0; i < nodes.size(); i++) {
            Node node = nodes.get(i);
            byName.computeIfAbsent(node.name(), n -> new ArrayList<>()).add(i);
            for (String word : new HashSet<>(node.words())) {
                frequency.merge(word, 1, Integer::sum);
                if (node.home() != null) {
                    byWord.computeIfAbsent(place(node, word), k -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        this.likeness = new Likeness(frequency.keySet());
    }

    private static String place(Node node, String word) {
        return Nearness.province(Objects.requireNonNull(node.home())) + " " + word;
    }

    /** Nodes of one name, by name; none for a name of which there are too many. */
    List<List<Integer>> namesakes() {
        return byName.entrySet().stream()
                .filter(e -> e.getValue().size() > 1 && e.getValue().size() <= MOST)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Other nodes of the province whose names have all words of this one's, in their spelling or another; ascending. */
    List<Integer> around(int index) {
        Node node = nodes.get(index);
        if (node.home() == null) {
            return List.of();
        }
        String rarest = node.words().stream()
                .filter(w -> w.length() > 1)
                .min(Comparator.comparingInt(this::known).thenComparing(w -> w))
                .orElse("");
        List<List<Integer>> found = new ArrayList<>(List.of(byWord.getOrDefault(place(node, rarest), List.of())));
        for (String other : likeness.of(rarest)) {
            found.add(byWord.getOrDefault(place(node, other), List.of()));
        }
        if (found.stream().mapToInt(List::size).sum() > MOST) {
            return List.of();
        }
        Set<Integer> near = new HashSet<>();
        found.forEach(near::addAll);
        return near.stream()
                .filter(n -> n != index
                        && nodes.get(n).length() >= node.length()
                        && likeness.within(node.words(), nodes.get(n).words()))
                .sorted()
                .toList();
    }

    /** Whether both may be spellings of one whole name. */
    boolean spellings(Node one, Node other) {
        return one.length() == other.length()
                && likeness.within(one.words(), other.words())
                && likeness.within(other.words(), one.words());
    }

    private int known(String word) {
        int count = frequency.getOrDefault(word, 0);
        for (String other : likeness.of(word)) {
            count += frequency.getOrDefault(other, 0);
        }
        return count;
    }
}
