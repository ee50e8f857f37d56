package tutur.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies what people have decided to what the roster has found out by itself. */
final class Decisions {

    private final NameForms forms;
    private final List<Group> groups;
    private final Map<String, Group> byId = new LinkedHashMap<>();
    private final Map<String, Set<Group>> byMark = new HashMap<>();
    private final List<String> remarks = new ArrayList<>();

    private Decisions(List<Group> groups, Map<Group, String> ids, NameForms forms) {
        this.forms = forms;
        this.groups = new ArrayList<>(groups);
        ids.forEach((group, id) -> byId.put(id, group));
        for (Group group : groups) {
            group.sightings()
                    .forEach(s -> byMark.computeIfAbsent(s.official(), m -> new HashSet<>())
                            .add(group));
        }
    }

    /**
     * Applies decisions.
     *
     * @param groups persons as found; those whom decisions take apart or together are changed
     * @param ids their ids
     * @param remarks takes what could not be applied
     * @return the persons as decided
     */
    static List<Group> apply(
            Curation curation, List<Group> groups, Map<Group, String> ids, NameForms forms, List<String> remarks) {
        Decisions decisions = new Decisions(groups, ids, forms);
        curation.entries().forEach(decisions::apply);
        curation.entries().forEach(decisions::alias);
        remarks.addAll(decisions.remarks);
        return decisions.groups.stream().filter(g -> !g.sightings().isEmpty()).toList();
    }

    private void apply(Curation.Entry entry) {
        Group group = find(entry.id(), entry).orElse(null);
        if (group == null) {
            return;
        }
        for (Curation.Split split : entry.splits()) {
            split(group, split, entry);
        }
        for (String id : entry.merge()) {
            find(id, entry).filter(other -> other != group).ifPresent(other -> {
                group.absorb(other);
                byId.replaceAll((known, of) -> of == other ? group : of);
                byMark.values().forEach(of -> {
                    if (of.remove(other)) {
                        of.add(group);
                    }
                });
            });
        }
        group.curate(entry);
        byId.put(entry.id(), group);
    }

    private void split(Group group, Curation.Split split, Curation.Entry entry) {
        for (String document : split.documents()) {
            if (group.sightings().stream().noneMatch(s -> s.document().equals(document))) {
                remarks.add(entry.place() + ": document " + document + " does not name " + entry.id()
                        + ", so nothing is split off there; correct the id of the document or take it out");
            }
        }
        Group other = group.split(new HashSet<>(split.documents()));
        if (other.sightings().isEmpty()) {
            return;
        }
        Group known = byId.get(split.as());
        if (known != null && known != group) {
            known.absorb(other);
            mark(known);
        } else {
            other.keepId(split.as());
            groups.add(other);
            byId.put(split.as(), other);
            mark(other);
        }
    }

    private void mark(Group group) {
        group.sightings()
                .forEach(s -> byMark.computeIfAbsent(s.official(), m -> new HashSet<>())
                        .add(group));
    }

    private Optional<Group> find(String id, Curation.Entry entry) {
        Group known = byId.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Set<Group> marked = byMark.getOrDefault(id, Set.of());
        if (marked.size() == 1) {
            return Optional.of(marked.iterator().next());
        }
        remarks.add(entry.place() + ": "
                + (marked.isEmpty()
                        ? "no document names " + id + "; look the id up with ./tutur officials"
                        : "documents name several persons as " + id
                                + "; use one of their own ids from ./tutur officials"));
        return Optional.empty();
    }

    /** Whoever is called by an alias, in the same regions, is the person. */
    private void alias(Curation.Entry entry) {
        Group group = byId.get(entry.id());
        if (group == null) {
            return;
        }
        Set<List<String>> aliases = new HashSet<>();
        entry.aliases().forEach(alias -> aliases.add(forms.fold(alias)));
        for (Group other : groups) {
            boolean called = other != group
                    && other.curatedId() == null
                    && !other.sightings().isEmpty()
                    && other.sightings().stream().allMatch(s -> aliases.contains(forms.fold(s.name())));
            if (called && near(group, other)) {
                group.absorb(other);
            }
        }
    }

    private static boolean near(Group one, Group other) {
        return other.sightings().stream()
                .allMatch(s -> one.sightings().stream().anyMatch(t -> near(s.region(), t.region())));
    }

    private static boolean near(@Nullable String one, @Nullable String other) {
        return switch (Nearness.of(Nearness.home(one), Nearness.home(other))) {
            case SAME, ABOVE, UNKNOWN -> true;
            case BESIDE, FAR -> false;
        };
    }
}
