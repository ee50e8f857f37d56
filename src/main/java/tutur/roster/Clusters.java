package tutur.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Nodes that are taken to be one person so far. */
final class Clusters {

    private final int[] parent;
    private final List<Set<String>> documents = new ArrayList<>();

    Clusters(List<Node> nodes) {
        parent = new int[nodes.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            Set<String> seen = new HashSet<>();
            nodes.get(i).sightings().forEach(s -> seen.add(s.document()));
            documents.add(seen);
        }
    }

    /** The cluster of a node: the smallest number in it. */
    int of(int node) {
        int root = node;
        while (parent[root] != root) {
            parent[root] = parent[parent[root]];
            root = parent[root];
        }
        return root;
    }

    void join(int one, int other) {
        int a = Math.min(of(one), of(other));
        int b = Math.max(of(one), of(other));
        if (a != b) {
            parent[b] = a;
            boolean swap = documents.get(a).size() < documents.get(b).size();
            Set<String> large = documents.get(swap ? b : a);
            large.addAll(documents.get(swap ? a : b));
            documents.set(a, large);
            documents.set(b, Set.of());
        }
    }

    /** Whether some document speaks of both: it tells them apart. */
    boolean toldApart(int one, int other) {
        Set<String> a = documents.get(of(one));
        Set<String> b = documents.get(of(other));
        Set<String> small = a.size() < b.size() ? a : b;
        Set<String> large = a.size() < b.size() ? b : a;
        return small.stream().anyMatch(large::contains);
    }

    /** The nodes of each cluster, both in ascending order. */
    List<List<Integer>> all() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            members.computeIfAbsent(of(i), c -> new ArrayList<>()).add(i);
        }
        return List.copyOf(members.values());
    }
}
