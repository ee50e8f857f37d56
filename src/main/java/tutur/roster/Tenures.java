package tutur.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tutur.official.Acting;

/** Makes tenures out of the sightings of one person and out of what is curated about the person's terms. */
final class Tenures {

    /** An office as sightings tell it; of two that do not contradict each other, the one that tells less is the other one. */
    private record Post(
            String office,
            @Nullable String unit,
            @Nullable Acting acting,
            @Nullable String region) {

        static final Comparator<Post> FULLEST = Comparator.comparingInt(
                        (Post p) -> (p.unit == null ? 1 : 0) + (p.region == null ? 1 : 0))
                .thenComparing(Post::toString);

        static Post of(Sighting s) {
            String unit = s.unit();
            return new Post(s.office(), unit == null ? null : unit.toLowerCase(Locale.ROOT), s.acting(), s.region());
        }

        boolean tellsLessThan(Post other) {
            return !equals(other)
                    && office.equals(other.office)
                    && acting == other.acting
                    && (unit == null || unit.equals(other.unit))
                    && (region == null || region.equals(other.region));
        }

        boolean isOf(Curation.Term term) {
            String unit = term.unit();
            return office.equals(term.office())
                    && acting == term.acting()
                    && Objects.equals(region, term.region())
                    && (unit == null || unit.toLowerCase(Locale.ROOT).equals(this.unit));
        }
    }

    /** Nobody holds so many offices: these are several persons, and comparing all with all would take long. */
    private static final int MOST = 200;

    private Tenures() {}

    static List<Tenure> of(Group group) {
        Map<Post, List<Sighting>> posts = new HashMap<>();
        group.sightings()
                .forEach(s -> posts.computeIfAbsent(Post.of(s), p -> new ArrayList<>())
                        .add(s));
        fold(posts);
        List<Tenure> tenures = new ArrayList<>();
        for (Curation.Term term : group.terms()) {
            tenures.add(curated(term, posts));
        }
        posts.forEach((post, seen) -> {
            if (!seen.isEmpty()) {
                tenures.add(tenure(post.office, unit(seen), post.acting, post.region, seen, null, null));
            }
        });
        tenures.sort(Comparator.comparingLong(Tenure::documents).reversed().thenComparing(Tenure::toString));
        return tenures;
    }

    /** A post that tells less than exactly one other belongs to it; fuller ones go first, so that chains end in one. */
    private static void fold(Map<Post, List<Sighting>> posts) {
        if (posts.size() > MOST) {
            return;
        }
        List<Post> order = posts.keySet().stream().sorted(Post.FULLEST).toList();
        for (Post poor : order) {
            List<Post> richer =
                    posts.keySet().stream().filter(poor::tellsLessThan).toList();
            if (richer.size() == 1) {
                List<Sighting> seen = Objects.requireNonNull(posts.remove(poor));
                Objects.requireNonNull(posts.get(richer.getFirst())).addAll(seen);
            }
        }
    }

    /** Takes out of the posts what was seen during the term. */
    private static Tenure curated(Curation.Term term, Map<Post, List<Sighting>> posts) {
        Tenure days = new Tenure(
                term.office(), term.unit(), term.acting(), term.region(), 0, null, null, term.from(), term.to());
        List<Sighting> during = new ArrayList<>();
        posts.forEach((post, seen) -> {
            if (post.isOf(term)) {
                List<Sighting> inside =
                        seen.stream().filter(s -> inside(days, s.day())).toList();
                during.addAll(inside);
                seen.removeAll(new HashSet<>(inside));
            }
        });
        return tenure(term.office(), term.unit(), term.acting(), term.region(), during, term.from(), term.to());
    }

    private static boolean inside(Tenure term, @Nullable LocalDate day) {
        LocalDate from = term.from();
        LocalDate to = term.to();
        return day != null && (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** The unit as most write it. */
    private static @Nullable String unit(List<Sighting> seen) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Sighting sighting : seen) {
            if (sighting.unit() != null) {
                counts.merge(sighting.unit(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Tenure tenure(
            String office,
            @Nullable String unit,
            @Nullable Acting acting,
            @Nullable String region,
            List<Sighting> seen,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {
        Set<String> documents = new HashSet<>();
        LocalDate first = null;
        LocalDate last = null;
        for (Sighting sighting : seen) {
            documents.add(sighting.document());
            LocalDate day = sighting.day();
            if (day != null) {
                first = first == null || day.isBefore(first) ? day : first;
                last = last == null || day.isAfter(last) ? day : last;
            }
        }
        return new Tenure(office, unit, acting, region, documents.size(), first, last, from, to);
    }
}
