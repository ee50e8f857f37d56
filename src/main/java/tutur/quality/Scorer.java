package tutur.quality;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutur.quality.Figures.Finds;
import tutur.quality.Figures.Share;

/** Holds what was found in one document against what was marked in it. Of one thread. */
final class Scorer {

    private final Gold gold;
    private final Prediction found;
    private final Map<String, Finds> finds = new LinkedHashMap<>();
    private final Map<String, Share> shares = new LinkedHashMap<>();
    private final List<String> losses = new ArrayList<>();

    private Scorer(Gold gold, Prediction found) {
        this.gold = gold;
        this.found = found;
    }

    static Figures score(Gold gold, @Nullable String text, @Nullable Prediction predicted) {
        Scorer scorer = new Scorer(gold, Objects.requireNonNullElseGet(predicted, () -> Prediction.none(gold.file())));
        if (predicted == null) {
            scorer.lose("NOT PREDICTED");
        }
        scorer.statements(scorer.haystack(text));
        scorer.officials();
        scorer.regions();
        scorer.sets("topics", "topic", gold.topics(), scorer.found.topics(), String::equals);
        scorer.days();
        scorer.share("advertorial", gold.advertorial() == scorer.found.advertorial());
        return new Figures(1, scorer.finds, scorer.shares, scorer.losses);
    }

    private Haystack haystack(@Nullable String text) {
        String source = text == null ? gold.statementTexts() : text;
        String title = gold.title();
        return new Haystack(
                title == null || title.isEmpty() || source.contains(title) ? source : title + "\n" + source);
    }

    private void statements(Haystack words) {
        StatementMatch match = StatementMatch.of(gold, found, words);
        match.forEachMarked((said, statement) -> {
            if (said.optional()) {
                return;
            }
            if (statement == null) {
                addTo("statement spans", "spans: " + said.kind(), new Finds(0, 0, 1));
                addTo("statements attributed", "attributed: " + said.kind(), new Finds(0, 0, 1));
                lose(said.label() + " missed " + said.kind() + ": " + said.text());
                return;
            }
            boolean right = speakerRight(said, statement);
            addTo("statement spans", "spans: " + said.kind(), new Finds(1, 0, 0));
            addTo(
                    "statements attributed",
                    "attributed: " + said.kind(),
                    right ? new Finds(1, 0, 0) : new Finds(0, 1, 1));
            share("speaker, given the span", right);
            share(
                    Figures.LAST,
                    statement.speaker() == null || statement.speaker().isEmpty());
            if (!right) {
                lose(said.label() + " speaker: gold " + said.speaker() + ", got " + statement.speaker() + ": "
                        + said.text());
            }
        });
        for (Prediction.Said statement : match.strange()) {
            addTo("statement spans", "spans: " + statement.kind(), new Finds(0, 1, 0));
            addTo("statements attributed", "attributed: " + statement.kind(), new Finds(0, 1, 0));
            lose("false " + statement.kind() + ": " + statement.text());
        }
    }

    private static boolean speakerRight(Gold.Said said, Prediction.Said statement) {
        String speaker = said.speaker();
        return speaker == null || speaker.isEmpty()
                ? Set.copyOf(Folding.tokens(said.surface())).containsAll(Folding.tokens(statement.speaker()))
                : Folding.same(speaker, statement.speaker());
    }

    private void officials() {
        sets(
                "officials: name",
                "official",
                gold.officials().stream().map(Scorer::name).toList(),
                found.officials().stream().map(Scorer::name).toList(),
                Folding::same);
        sets("officials: name+title+region", "office", gold.officials(), found.officials(), Scorer::sameOffice);
    }

    private static String name(Gold.Holder holder) {
        return Objects.requireNonNullElse(holder.name(), "");
    }

    private static boolean sameOffice(Gold.Holder one, Gold.Holder other) {
        return Folding.same(one.name(), other.name())
                && Folding.tokens(one.office()).equals(Folding.tokens(other.office()))
                && Folding.region(one.region()).equals(Folding.region(other.region()));
    }

    private void regions() {
        sets("regions", "region", names(gold.regions(), null), names(found.regions(), null), String::equals);
        Set<String> marked = names(gold.regions(), "primary");
        Set<String> primary = names(found.regions(), "primary");
        Set<String> both = new HashSet<>(marked);
        both.retainAll(primary);
        share(
                "primary region",
                marked.isEmpty() ? primary.isEmpty() : !both.isEmpty() && primary.size() <= Math.max(2, marked.size()));
    }

    private static Set<String> names(List<Gold.Place> places, @Nullable String role) {
        return places.stream()
                .filter(p -> role == null || role.equals(p.role()))
                .map(p -> Folding.region(p.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every thing marked takes the first of what was found that is the same and still free. */
    private <T> void sets(
            String row, String what, Iterable<T> marked, Collection<T> predicted, BiPredicate<T, T> same) {
        List<T> left = new ArrayList<>(predicted);
        int right = 0;
        int missed = 0;
        for (T thing : marked) {
            int place = 0;
            while (place < left.size() && !same.test(thing, left.get(place))) {
                place++;
            }
            if (place < left.size()) {
                left.remove(place);
                right++;
            } else {
                missed++;
                lose(what + " missed: " + thing);
            }
        }
        left.forEach(thing -> lose(what + " false: " + thing));
        add(row, new Finds(right, left.size(), missed));
    }

    private void days() {
        if (!gold.events().isEmpty()) {
            String day = day(gold.events().getFirst());
            List<String> days =
                    found.events().stream().limit(2).map(Scorer::day).toList();
            share("event date", days.contains(day));
            if (!days.contains(day)) {
                lose("event date: gold " + day + ", got " + days);
            }
        }
        String published = gold.published();
        if (published != null && !published.isEmpty()) {
            String got = Objects.requireNonNullElse(found.published(), "");
            share("published date", day(got).equals(day(published)));
            if (!day(got).equals(day(published))) {
                lose("published: gold " + published + ", got " + got);
            }
        }
    }

    private static String day(String moment) {
        return moment.substring(0, Math.min(10, moment.length()));
    }

    private void addTo(String all, String kind, Finds counts) {
        add(all, counts);
        add(kind, counts);
    }

    private void add(String row, Finds counts) {
        finds.merge(row, counts, Finds::plus);
    }

    private void share(String row, boolean right) {
        shares.merge(row, new Share(right ? 1 : 0, 1), Share::plus);
    }

    private void lose(String what) {
        losses.add(String.format(Locale.ROOT, "%s %s", gold.file(), what));
    }
}
