package tutur.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import tutur.official.Acting;
import tutur.official.Official;
import tutur.region.Gazetteer;
import tutur.region.Region;

/** Sightings of many invented people, with namesakes, parts of names and slips of the pen. */
final class Crowd {

    private static final List<Region> REGIONS = Gazetteer.load().all();
    private static final List<String> OFFICES = List.of(
            "Bupati",
            "Wakil Bupati",
            "Sekda",
            "Asisten II",
            "Kepala Dinas",
            "Kepala Dinas",
            "Kepala Badan",
            "Camat",
            "Lurah");
    private static final List<String> SYLLABLES = List.of(
            "bu", "di", "san", "to", "so", "ra", "ka", "wi", "na", "ta", "mu", "li", "ya", "han", "dar", "ma", "ri",
            "ju", "gus", "pra");

    private Crowd() {}

    /** So many sightings; small crowds crowd into few regions. */
    static List<Sighting> of(Random random, int size) {
        List<String> people = new ArrayList<>();
        for (int i = 0; i < Math.max(10, size / 8); i++) {
            people.add(name(random));
        }
        int regions = Math.clamp(size / 40, 3, REGIONS.size());
        List<Sighting> sightings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int who = random.nextInt(people.size());
            Region region = random.nextInt(12) == 0 ? null : REGIONS.get(who * 7 % regions);
            String name = blur(people.get(who), random);
            sightings.add(new Sighting(
                    "d" + random.nextInt(size / 3 + 1),
                    random.nextInt(20) == 0 ? null : LocalDate.ofEpochDay(17_000 + random.nextInt(3000)),
                    Official.id(name, region),
                    name,
                    OFFICES.get((who + (random.nextInt(4) == 0 ? 1 : 0)) % OFFICES.size()),
                    random.nextInt(3) == 0 ? "Kesehatan" : null,
                    random.nextInt(9) == 0 ? Acting.PLT : null,
                    region == null ? null : region.code(),
                    random.nextInt(3)));
        }
        return sightings;
    }

    private static String name(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            StringBuilder word = new StringBuilder();
            for (int j = 2 + random.nextInt(3); j > 0; j--) {
                word.append(SYLLABLES.get(random.nextInt(SYLLABLES.size())));
            }
            words.add(word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return String.join(" ", words);
    }

    private static String blur(String name, Random random) {
        String[] words = name.split(" ", -1);
        return switch (random.nextInt(8)) {
            case 0 -> words[0];
            case 1 -> words[words.length - 1];
            case 2 -> {
                int at = 1 + random.nextInt(name.length() - 1);
                yield name.substring(0, at) + name.charAt(at - 1) + name.substring(at);
            }
            default -> name;
        };
    }
}
