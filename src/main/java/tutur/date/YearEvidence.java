package tutur.date;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import tutur.text.Words;

/** How strongly a text that has no full date suggests a year, by the years that it names. */
final class YearEvidence {
    private static final Set<String> ELECTIONS =
            Set.of("pilkada", "pemilu", "pilpres", "pileg", "pilgub", "pilbup", "pilwalkot", "pilwali");
    private static final Set<String> BUDGETS =
            Set.of("anggaran", "ta", "apbd", "rapbd", "lkpd", "lkpj", "lppd", "apbdes");
    private static final double NAMED = 1;
    private static final double YEAR_BEFORE = 0.5;
    private static final double NEEDED = 1;

    private final Map<Integer, Double> weights = new HashMap<>();

    YearEvidence(Words words, List<Written> dates) {
        for (Written date : dates) {
            if (date.last().year() != 0) {
                add(date.last().year(), 2 * NAMED);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            int year = yearAt(words, i);
            if (year == 0) {
                continue;
            }
            add(year, NAMED);
            boolean fiscal = fiscal(words, i);
            add(year - 1, fiscal || i > 0 && ELECTIONS.contains(words.lower(i - 1)) ? NAMED : YEAR_BEFORE);
            add(year + 1, fiscal ? NAMED : 0);
        }
    }

    /** A year that stands alone; parts of periods (2021-2026) and of numbers say nothing about when a text was written. */
    private static int yearAt(Words words, int i) {
        String word = words.lower(i);
        if (word.length() != 4 || !word.startsWith("20") || !words.number(i)) {
            return 0;
        }
        boolean free = free(words.gap(i), true) && free(words.gap(i + 1), false) && !ofLaw(words, i);
        return free ? Integer.parseInt(word) : 0;
    }

    /** Undang-Undang Nomor 1 Tahun 2004: laws are quoted long after their year. */
    private static boolean ofLaw(Words words, int i) {
        return i > 2
                && words.lower(i - 1).equals("tahun")
                && (words.lower(i - 3).equals("nomor") || words.lower(i - 3).equals("no"));
    }

    /** Tahun Anggaran 2020, APBD 2020: a budget is spoken of when it is made, spent and accounted for, a year before to a year after. */
    private static boolean fiscal(Words words, int i) {
        return i > 0 && BUDGETS.contains(words.lower(i - 1));
    }

    private static boolean free(String gap, boolean before) {
        if (gap.isEmpty()) {
            return true;
        }
        char near = before ? gap.charAt(gap.length() - 1) : gap.charAt(0);
        return ",./-\u2013_:".indexOf(near) < 0 || (!before && gap.length() > 1 && gap.charAt(1) == ' ');
    }

    private void add(int year, double weight) {
        weights.merge(year, weight, Double::sum);
    }

    /**
     * The year that the text suggests most among those that {@code fits} (whose weekday agrees); 0 when none has enough, or when two
     * are equally likely.
     */
    int best(IntPredicate fits) {
        int best = 0;
        double most = 0;
        boolean tie = false;
        for (Map.Entry<Integer, Double> e : weights.entrySet()) {
            if (!fits.test(e.getKey()) || e.getValue() < NEEDED) {
                continue;
            }
            tie = e.getValue() == most;
            if (e.getValue() > most) {
                best = e.getKey();
                most = e.getValue();
            }
        }
        return tie ? 0 : best;
    }
}
