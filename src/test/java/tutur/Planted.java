package tutur;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import tutur.annotation.AnnotatedDocument;
import tutur.official.Official;
import tutur.statement.Speaker;
import tutur.statement.Statement;
import tutur.verification.Finding.Claim;
import tutur.verification.Finding.Verdict;

/** Makes quotations of which is known how the sample corpus has them: as it does, changed, reworded, invented, in another mouth. */
final class Planted {

    /** A text with one quotation, and what is to be found out. */
    record Case(String recipe, String text, Verdict verdict, Claim claim) {}

    private record Said(Official official, String words) {}

    private static final List<String> FILLERS =
            List.of("memang", "nanti", "segera", "bersama-sama", "sungguh", "besok", "pasti", "kemarin");

    private final Random random;
    private final List<Said> said = new ArrayList<>();
    private final List<String> vocabulary;

    Planted(Iterable<AnnotatedDocument> documents, long seed) {
        random = new Random(seed);
        for (AnnotatedDocument document : documents) {
            for (Statement statement : document.statements()) {
                if (statement.kind() == Statement.Kind.DIRECT
                        && statement.speaker() instanceof Speaker.Known(Official official)
                        && words(statement.text()).size() >= 10
                        && official.region() != null
                        && official.name().contains(" ")) {
                    said.add(new Said(official, statement.text().strip()));
                }
            }
        }
        vocabulary = said.stream()
                .flatMap(one -> words(one.words).stream())
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}-]", ""))
                .filter(word -> word.length() > 3)
                .toList();
    }

    List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Said one = any();
            cases.add(new Case("whole", told(one.official, dressed(one.words)), Verdict.EXACT, Claim.SAME));
        }
        for (int i = 0; i < 25; i++) {
            Said one = any();
            cases.add(new Case("part", told(one.official, part(one.words)), Verdict.EXACT, Claim.SAME));
        }
        for (int i = 0; i < 40; i++) {
            Said one = any();
            cases.add(new Case("changed", told(one.official, changed(one.words)), Verdict.NEAR, Claim.SAME));
        }
        for (int i = 0; i < 15; i++) {
            Said one = any();
            cases.add(new Case("reworded", told(one.official, reworded(one.words)), Verdict.REWORDED, Claim.SAME));
        }
        for (int i = 0; i < 25; i++) {
            cases.add(new Case("invented", told(any().official, invented()), Verdict.NOT_FOUND, Claim.OPEN));
        }
        for (int i = 0; i < 15; i++) {
            cases.add(new Case("spliced", told(any().official, spliced()), Verdict.NOT_FOUND, Claim.OPEN));
        }
        for (int i = 0; i < 30; i++) {
            Said one = any();
            Said other = any();
            while (other.official.name().equals(one.official.name())) {
                other = any();
            }
            cases.add(
                    new Case("wrong speaker", told(other.official, dressed(one.words)), Verdict.EXACT, Claim.DIFFERS));
        }
        return cases;
    }

    private Said any() {
        return said.get(random.nextInt(said.size()));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+")).filter(word -> !word.isBlank()).toList();
    }

    private static String bare(String words) {
        return words.replaceAll("[,.!?]+$", "");
    }

    private String told(Official official, String words) {
        String who = official.post() + " " + official.name();
        return switch (random.nextInt(5)) {
            case 0 -> "“" + bare(words) + ",” kata " + who + ".";
            case 1 -> who + " mengatakan, \"" + bare(words) + ".\"";
            case 2 -> "Sebarkan!\n\"" + bare(words) + "\" — " + who + "\n";
            case 3 -> who + ": “" + bare(words) + "”";
            default -> "Dalam rapat itu suasana tenang.\n“" + bare(words) + ",” ujar " + who + ", Senin.";
        };
    }

    /** The same words in other clothes. */
    private String dressed(String words) {
        return switch (random.nextInt(4)) {
            case 0 -> words.toUpperCase(Locale.ROOT);
            case 1 -> words.replace(",", "").replace("  ", " ");
            case 2 -> words.replace(' ', '\u00a0').replace("\u00a0", " \u200b");
            default -> words;
        };
    }

    private String part(String text) {
        List<String> words = words(text);
        int length = 6 + random.nextInt(Math.min(6, words.size() - 6));
        int from = random.nextInt(words.size() - length + 1);
        return String.join(" ", words.subList(from, from + length));
    }

    /** One word in ten, at least one, is left out, put in or replaced. */
    private String changed(String text) {
        List<String> words = new ArrayList<>(words(text));
        int changes = Math.max(1, words.size() / 10);
        for (int i = 0; i < changes; i++) {
            int at = 1 + random.nextInt(words.size() - 2);
            switch (random.nextInt(3)) {
                case 0 -> words.remove(at);
                case 1 -> words.add(at, FILLERS.get(random.nextInt(FILLERS.size())));
                default -> words.set(at, "zebra" + random.nextInt(100));
            }
        }
        return String.join(" ", words);
    }

    /** The second half first, one word in eight gone, and one in five in another place. */
    private String reworded(String text) {
        List<String> words = new ArrayList<>(words(text.replaceAll("[,.]", "")));
        for (int i = words.size() - 1; i > 0; i -= 8) {
            words.remove(i);
        }
        Collections.rotate(words, words.size() / 2);
        for (int i = 0; i + 3 < words.size(); i += 5) {
            Collections.swap(words, i, i + 2);
        }
        return String.join(" ", words);
    }

    private String invented() {
        return random.ints(10 + random.nextInt(12), 0, vocabulary.size())
                .mapToObj(vocabulary::get)
                .collect(Collectors.joining(" "));
    }

    /** Half of what one said, and half of what another said. */
    private String spliced() {
        Said first = any();
        Said second = any();
        while (first.official.name().equals(second.official.name())) {
            second = any();
        }
        List<String> one = words(first.words);
        List<String> other = words(second.words);
        int half = Math.min(9, Math.min(one.size(), other.size()) / 2);
        return String.join(" ", one.subList(0, half)) + " "
                + String.join(" ", other.subList(other.size() - half, other.size()));
    }
}
