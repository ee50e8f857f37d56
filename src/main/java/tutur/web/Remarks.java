package tutur.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tutur.text.Table;

/**
 * What the intake and the harvest say of files, in the language of the page. They speak English, in parts between semicolons, behind the
 * name that a part is about and a colon; {@code remarks.tsv} has those parts in Indonesian. What programs said, in brackets mostly, stays
 * as it is; a remark with a part that is not known stays English as a whole.
 */
final class Remarks {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private static final List<Wording> WORDINGS = Table.rows(Remarks.class, "remarks.tsv", 3).stream()
            .map(Wording::of)
            .toList();
    private static final int LONGEST = 2000;

    private Remarks() {}

    /** One part: what it looks like in English, and what it is in Indonesian. */
    private record Wording(Pattern english, String indonesian) {

        static Wording of(List<String> row) {
            StringBuilder pattern = new StringBuilder();
            Matcher place = PLACE.matcher(row.getFirst());
            int end = 0;
            while (place.find()) {
                pattern.append(Pattern.quote(row.getFirst().substring(end, place.start())))
                        .append("(.{1,999}?)");
                end = place.end();
            }
            pattern.append(Pattern.quote(row.getFirst().substring(end)));
            Wording wording = new Wording(Pattern.compile(pattern.toString()), row.get(1));
            String example = row.get(2).isEmpty() ? row.getFirst() : row.get(2);
            if (wording.in(example).isEmpty()) {
                throw new IllegalStateException("an example in remarks.tsv does not hold: " + row);
            }
            return wording;
        }

        Optional<String> in(String part) {
            Matcher said = english.matcher(part);
            if (!said.matches()) {
                return Optional.empty();
            }
            return Optional.of(PLACE.matcher(indonesian)
                    .replaceAll(place -> Matcher.quoteReplacement(said.group(Integer.parseInt(place.group(1)) + 1))));
        }
    }

    static Part.Remark of(String english, Language language) {
        Optional<String> worded =
                language == Language.ID && english.length() <= LONGEST ? indonesian(english) : Optional.<String>empty();
        return new Part.Remark(worded.orElse(english), worded.isPresent() ? "id" : "en");
    }

    private static Optional<String> indonesian(String text) {
        return named(text).or(() -> part(text).or(() -> parts(text)).map(Remarks::sentence));
    }

    /** What is said of no name in front of it stands as a sentence. */
    private static String sentence(String worded) {
        int first = worded.codePointAt(0);
        return Character.toString(Character.toUpperCase(first)) + worded.substring(Character.charCount(first)) + ".";
    }

    private static Optional<String> part(String text) {
        return WORDINGS.stream()
                .map(wording -> wording.in(text))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> parts(String text) {
        if (!text.contains("; ")) {
            return Optional.empty();
        }
        List<String> worded = new ArrayList<>();
        for (String one : text.split("; ")) {
            Optional<String> part = named(one).or(() -> part(one));
            if (part.isEmpty()) {
                return Optional.empty();
            }
            worded.add(part.get());
        }
        return Optional.of(String.join("; ", worded));
    }

    /** A name may have a colon in it; what is said of it begins behind one of them. */
    private static Optional<String> named(String text) {
        for (int at = text.indexOf(": "); at >= 0; at = text.indexOf(": ", at + 1)) {
            String name = text.substring(0, at);
            String said = text.substring(at + 2);
            Optional<String> worded = part(said).or(() -> parts(said));
            if (worded.isPresent()) {
                return Optional.of(part(name).orElse(name) + ": " + worded.get());
            }
        }
        return Optional.empty();
    }
}
