package tutur.region;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tutur.text.Span;

/** Reads the dateline of a body: the shapes of section 4.1 of the language facts. */
final class Datelines {
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 9;
    /** What ends a dateline: a long dash, a bar, a low line, a hyphen with space on a side; a date in brackets with a comma. */
    private static final Pattern GAP = Pattern.compile("[\\s,]+");

    private static final Pattern END = Pattern.compile(
            "[\\s\u00a0]*(?:[\u2013\u2014|]|--|[\\s\u00a0]-|-[\\s\u00a0]|\\s_|\\s[Il]\\s|(?<=\\.(?:com|co|id))-|:\\s(?=\\p{Lu})|\\s?\\(\\d[^)]{2,14}\\)\\s?,)");

    private static final Pattern PART = Pattern.compile("[^,/()\u2013\u2014|_-]+(?:-\\p{L}+)?");

    private final Gazetteer gazetteer;

    Datelines(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    @Nullable
    DatelinePlace read(String body) {
        int start = 0;
        while (start < body.length() && !Character.isLetterOrDigit(body.charAt(start))) {
            start++;
        }
        int line = body.indexOf('\n', start);
        int limit = Math.min(line < 0 ? body.length() : line, start + LONGEST);
        Matcher end = END.matcher(body).region(start, limit);
        int from = start;
        while (end.find()) {
            DatelinePlace place = between(body, from, end.start());
            if (place != null) {
                return place;
            }
            if (!looksLikeDateline(body.substring(start, end.start()))) {
                return null;
            }
            from = end.end();
        }
        return null;
    }

    private @Nullable DatelinePlace between(String body, int from, int to) {
        if (!looksLikeDateline(body.substring(from, to))) {
            return null;
        }
        Matcher part = PART.matcher(body).region(from, to);
        while (part.find()) {
            String place = part.group().replace('\u00a0', ' ').strip();
            if (place.isEmpty() || Addresses.isAddress(place)) {
                continue;
            }
            int at = part.start() + part.group().replace('\u00a0', ' ').indexOf(place);
            DatelinePlace found = place(place, new Span(at, at + place.length()));
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Few words, and none in lower case unless all of it is one known place ({@code kendari -}). */
    private static boolean looksLikeDateline(String text) {
        String[] words = GAP.split(text.strip(), -1);
        if (words.length > MOST_WORDS) {
            return false;
        }
        for (String word : words) {
            if (words.length > 1
                    && !word.isEmpty()
                    && Character.isLowerCase(word.codePointAt(0))
                    && word.indexOf('.') < 0) {
                return false;
            }
        }
        return true;
    }

    private @Nullable DatelinePlace place(String place, Span span) {
        String name = place.replaceFirst("(?i)^kab\\.(?=\\S)", "Kabupaten ");
        List<Region> named = gazetteer.named(name);
        List<Region> seats = gazetteer.seatedIn(name);
        if (!named.isEmpty()) {
            List<Region> capitals = named.stream()
                    .filter(r -> r.level() == Region.Level.CITY && gazetteer.isProvincialCapital(r))
                    .toList();
            Region region = named.size() == 1 ? named.getFirst() : capitals.size() == 1 ? capitals.getFirst() : null;
            boolean capital = region != null
                    && (region.level() == Region.Level.PROVINCE || gazetteer.isProvincialCapital(region));
            return new DatelinePlace(place, span, region, capital);
        }
        List<Region> regencies =
                seats.stream().filter(r -> r.level() != Region.Level.PROVINCE).toList();
        if (!regencies.isEmpty()) {
            return new DatelinePlace(
                    place, span, regencies.size() == 1 ? regencies.getFirst() : null, seats.size() > regencies.size());
        }
        List<Region> districts = gazetteer.districts(name);
        return districts.size() == 1
                ? new DatelinePlace(
                        place, span, gazetteer.parent(districts.getFirst()).orElse(null), false)
                : null;
    }
}
