package tutur.generation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tutur.region.Region;

/** What one page tells: a few persons, a few villages, one day. Of one thread. */
final class Story {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)\\}");
    private static final List<String> DAYS = List.of("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
    private static final List<String> PARAGRAPHS = List.of("quote", "background", "indirect", "quote", "indirect");
    private static final List<String> SYLLABLES = List.of(
            "ba", "ka", "su", "ra", "mo", "ti", "pu", "lan", "gar", "wi", "dem", "sa", "nu", "jo", "ling", "ka");
    private static final int PERSONS = 3;

    private final Phrases phrases;
    private final Random random;
    private final Map<String, String> fixed = new HashMap<>();
    private final String[] persons = new String[PERSONS];

    Story(Phrases phrases, long seed) {
        this.phrases = phrases;
        this.random = new Random(seed);
        for (int i = 0; i < PERSONS; i++) {
            persons[i] = one("given") + " " + one("family");
        }
    }

    /** Fixes where and when. */
    void set(Region region, LocalDate day) {
        fixed.put("region", region.name());
        fixed.put("day", DAYS.get(day.getDayOfWeek().getValue() - 1));
        fixed.put("date", day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear());
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    String title() {
        String title = one("title");
        return title.substring(0, 1).toUpperCase(Locale.ROOT) + title.substring(1);
    }

    /** Each person is introduced with an office first, then has the word for some paragraphs. */
    String paragraph(int number) {
        int person = number * PERSONS / 12;
        fixed.put("person", persons[person]);
        fixed.put("first", persons[person].substring(0, persons[person].indexOf(' ')));
        boolean introduced = number * PERSONS / 12 == (number - 1) * PERSONS / 12 && number > 0;
        String said = one(PARAGRAPHS.get(number % PARAGRAPHS.size()));
        return introduced ? said : one("office") + " " + persons[person] + " hadir sejak pagi. " + said;
    }

    /** One phrase of a kind with its slots filled. */
    String one(String kind) {
        List<String> all = phrases.all(kind);
        return SLOT.matcher(all.get(random.nextInt(all.size()))).replaceAll(this::fill);
    }

    private String fill(MatchResult slot) {
        String name = slot.group(1);
        String known = fixed.get(name);
        if (known != null) {
            return known;
        }
        return switch (name) {
            case "place" -> place();
            case "number" -> String.valueOf(2 + random.nextInt(900));
            case "person" -> persons[0];
            case "first" -> persons[0].substring(0, persons[0].indexOf(' '));
            default -> one(name);
        };
    }

    /** Villages are invented too, so that not all pages have the same words. */
    private String place() {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
        }
        return "Desa " + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
