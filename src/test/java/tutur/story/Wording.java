package tutur.story;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts of invented words for tests: the same seed gives the same text, two seeds give texts that have hardly a run of words in common. */
public final class Wording {

    private static final List<String> SYLLABLES = List.of(
            "ka", "ru", "ma", "ti", "bo", "se", "lan", "dir", "pu", "nga", "wi", "yo", "gar", "sen", "tu", "mi");

    private Wording() {}

    /** A text of so many words. */
    public static String text(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> Stream.generate(() -> SYLLABLES.get(random.nextInt(SYLLABLES.size())))
                        .limit(2 + random.nextInt(3))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining(" "));
    }
}
