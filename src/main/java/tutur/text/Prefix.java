package tutur.text;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A prefix of an Indonesian word: what may be left when it is taken away, and which prefixes may follow it. */
enum Prefix {
    DI("di"),
    KE("ke"),
    SE("se"),
    TER("ter"),
    BER("ber"),
    PER("per"),
    /** With its nasal: me-, mem-, men-, meng-, meny-. */
    ME("me"),
    /** With its nasal. */
    PE("pe"),
    /** Without a nasal, as in petani. */
    PLAIN_PE("pe");

    private static final int SHORTEST_REST = 3;
    private static final String VOWELS = "aeiou";

    private final String letters;

    Prefix(String letters) {
        this.letters = letters;
    }

    /** The prefixes that may stand behind this one. */
    Set<Prefix> inner() {
        return switch (this) {
            case DI -> EnumSet.of(BER, PER, KE, TER, SE, PE, PLAIN_PE);
            case ME -> EnumSet.of(BER, PER, KE, TER, SE, PLAIN_PE);
            case PE -> EnumSet.of(BER, PER, KE, TER, SE);
            case KE -> EnumSet.of(BER, TER, SE, PE, PER, PLAIN_PE);
            case SE -> EnumSet.of(PE, PER, TER, KE, BER, PLAIN_PE);
            case TER -> EnumSet.of(KE, SE, PER, PE);
            case BER -> EnumSet.of(KE, PE, PER, SE, PLAIN_PE);
            case PER -> EnumSet.of(SE, KE, BER);
            case PLAIN_PE -> EnumSet.noneOf(Prefix.class);
        };
    }

    /** What {@code word} may be without this prefix; several when letters melt into each other, none when it does not have it. */
    List<String> rests(String word) {
        if (!word.startsWith(letters)) {
            return this == BER && dissimilated(word) ? List.of(word.substring(2)) : List.of();
        }
        List<String> rests = new ArrayList<>(2);
        String rest = word.substring(letters.length());
        switch (this) {
            case DI, KE, SE -> rests.add(rest);
            case TER, PER, BER -> addRolled(rests, word, rest);
            case ME -> {
                if (startsWithAny(rest, "lrwymn")) {
                    rests.add(rest);
                }
                addNasal(rests, rest);
            }
            case PE -> addNasal(rests, rest);
            case PLAIN_PE -> {
                if (!rest.isEmpty() && !isVowel(rest, 0) && !word.startsWith("per")) {
                    rests.add(rest);
                }
            }
        }
        rests.removeIf(r -> r.length() < SHORTEST_REST);
        return rests;
    }

    /** The r of ber- is dropped in front of a syllable that ends in -er, as in bekerja. */
    private static boolean dissimilated(String word) {
        return word.startsWith("be") && word.startsWith("er", 3) && !isVowel(word, 2);
    }

    /** The r of ter-, per-, ber- may be that of the root, as in berencana. */
    private void addRolled(List<String> rests, String word, String rest) {
        rests.add(rest);
        if (isVowel(rest, 0)) {
            rests.add(word.substring(letters.length() - 1));
        }
    }

    private static void addNasal(List<String> rests, String rest) {
        if (rest.startsWith("ng")) {
            addVelar(rests, rest.substring(2));
        } else if (rest.startsWith("ny") && isVowel(rest, 2)) {
            rests.add("s" + rest.substring(2));
        } else if (rest.startsWith("n")) {
            addMelted(rests, rest.substring(1), "cdjtszp", "t");
        } else if (rest.startsWith("m")) {
            addMelted(rests, rest.substring(1), "bfvp", "p");
        }
    }

    private static void addMelted(List<String> rests, String rest, String kept, String melted) {
        if (startsWithAny(rest, kept)) {
            rests.add(rest);
        } else if (isVowel(rest, 0)) {
            rests.add(melted + rest);
        }
    }

    private static void addVelar(List<String> rests, String rest) {
        if (isVowel(rest, 0)) {
            rests.add(rest);
            rests.add("k" + rest);
            if (rest.startsWith("e")
                    && rest.chars().filter(c -> VOWELS.indexOf(c) >= 0).count() == 2) {
                rests.add(rest.substring(1));
            }
        } else if (startsWithAny(rest, "ghkq")) {
            rests.add(rest);
        }
    }

    private static boolean startsWithAny(String word, String letters) {
        return !word.isEmpty() && letters.indexOf(word.charAt(0)) >= 0;
    }

    private static boolean isVowel(String word, int at) {
        return at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }
}
