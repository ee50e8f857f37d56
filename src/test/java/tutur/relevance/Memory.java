package tutur.relevance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** Remembers quotations as people do: by halves, in other forms, in another order. The same seed, the same memory. */
final class Memory {

    private static final Set<String> SLIGHT = Set.of(
            "yang", "dan", "di", "ke", "dari", "untuk", "itu", "ini", "dengan", "pada", "agar", "juga", "akan", "para",
            "kita", "kami", "sudah", "telah", "dalam", "oleh", "bahwa", "adalah", "ada", "lebih", "bisa", "harus");

    private final Random random;

    Memory(long seed) {
        this.random = new Random(seed);
    }

    /** At least five words of {@code quotation}, at most sixteen: a run of it, with every third word lost, bent or swapped. */
    String of(String quotation) {
        List<String> words = new ArrayList<>(List.of(quotation
                .replaceAll("[^\\p{L}\\p{N}' -]", " ")
                .replace(" -", " ")
                .strip()
                .split("[\\s]+")));
        int from = words.size() > 16 ? random.nextInt(words.size() - 15) : 0;
        List<String> kept = new ArrayList<>();
        for (String word : words.subList(from, Math.min(words.size(), from + 16))) {
            boolean slight = SLIGHT.contains(word.toLowerCase(Locale.ROOT));
            if (random.nextDouble() < (slight ? 0.5 : 0.25)) {
                continue;
            }
            kept.add(random.nextDouble() < 0.25 ? bent(word) : word);
        }
        for (int swaps = kept.size() / 5; swaps > 0; swaps--) {
            int at = random.nextInt(kept.size() - 1);
            Collections.swap(kept, at, at + 1);
        }
        return kept.size() < 5 ? String.join(" ", words.subList(0, Math.min(words.size(), 8))) : String.join(" ", kept);
    }

    /** Another form of a word, as far as its letters allow. */
    private static String bent(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.length() < 6 || !lower.equals(word)) {
            return word;
        }
        for (String ending : List.of("nya", "kan", "lah", "an")) {
            if (lower.endsWith(ending)) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        if (lower.startsWith("di")) {
            return lower.substring(2);
        }
        if (lower.startsWith("ber") || lower.startsWith("ter")) {
            return lower.substring(3);
        }
        if (lower.startsWith("mem") || lower.startsWith("men")) {
            return "di" + lower.substring("bcdfgjrz".indexOf(lower.charAt(3)) >= 0 ? 3 : 2);
        }
        return lower + "nya";
    }
}
