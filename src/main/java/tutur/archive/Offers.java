package tutur.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tutur.archive.QueryLexer.Kind;
import tutur.archive.QueryLexer.Token;
import tutur.region.Region;
import tutur.text.Words;
import tutur.topic.Topic;

/**
 * Sees filters in plain words: who types {@code sekda medan netralitas 2019} may mean an office, a region, a topic and a year. They are
 * offered, never put to work by themselves.
 */
final class Offers {

    /** Words that are looked at: who types more tells a sentence. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST = 4;
    private static final int NAMESAKES = 3;
    private static final int SHORTEST_TOPIC = 5;

    private final Known known;
    private final Filters filters;
    private final Archive archive;

    Offers(Known known, Filters filters, Archive archive) {
        this.known = known;
        this.filters = filters;
        this.archive = archive;
    }

    /** The filters in {@code q}, each with the rest of it; none when it is long or has signs. */
    List<Remark.Offer> in(String q) throws IOException {
        List<Token> typed = QueryLexer.tokens(q, Fields.NONE, new Remarks());
        List<Token> tokens = known.honorifics().without(typed, new ArrayList<>());
        if (tokens.isEmpty()
                || tokens.size() > MOST_WORDS
                || tokens.stream().anyMatch(token -> token.kind() != Kind.WORD)) {
            return List.of();
        }
        List<String> words = tokens.stream().map(Token::text).toList();
        List<Remark.Offer> offers = new ArrayList<>();
        for (int from = 0; from < words.size(); ) {
            int length = Math.min(LONGEST, words.size() - from);
            List<Remark.Offer> found = List.of();
            while (length > 0 && found.isEmpty()) {
                found = offers(words, from, length--);
            }
            offers.addAll(found);
            from += found.isEmpty() ? 1 : length + 1;
        }
        return offers;
    }

    private List<Remark.Offer> offers(List<String> words, int from, int length) throws IOException {
        String said = String.join(" ", words.subList(from, from + length));
        List<String> left = new ArrayList<>(words.subList(0, from));
        left.addAll(words.subList(from + length, words.size()));
        String rest = String.join(" ", left);
        if (said.matches("(19|20)[0-9]{2}")) {
            return List.of(new Remark.Offer("year", said, said, rest));
        }
        if (!said.chars().anyMatch(Character::isLetter)) {
            return List.of();
        }
        List<Region> regions = known.gazetteer().named(said);
        if (!regions.isEmpty()) {
            return regions.stream()
                    .map(region -> new Remark.Offer("region", region.code(), region.name(), rest))
                    .toList();
        }
        List<Remark.Offer> topic = topic(filters.topics(said), rest);
        if (!topic.isEmpty()) {
            return topic;
        }
        Optional<String> office = length < LONGEST ? filters.officeIn(said) : Optional.empty();
        if (office.isPresent()) {
            return List.of(new Remark.Offer("office", office.get(), office.get(), rest));
        }
        return length > 1 ? official(said, rest) : topic(withPart(Words.key(said)), rest);
    }

    /** When there is only one. */
    private static List<Remark.Offer> topic(List<Topic> meant, String rest) {
        return meant.size() == 1
                ? List.of(new Remark.Offer(
                        "topic", meant.getFirst().id(), meant.getFirst().labelId(), rest))
                : List.of();
    }

    /** Those that have a word in their id. */
    private List<Topic> withPart(String key) {
        return key.length() < SHORTEST_TOPIC
                ? List.of()
                : filters.topics().stream()
                        .filter(topic -> List.of(topic.id().split("-")).contains(key))
                        .toList();
    }

    private List<Remark.Offer> official(String said, String rest) throws IOException {
        String key = Words.key(said);
        return archive.officials(new Query.Phrase(said), 0, NAMESAKES).members().stream()
                .filter(member ->
                        member.names().stream().anyMatch(name -> Words.key(name).equals(key)))
                .map(member -> new Remark.Offer("official", member.id(), member.name(), rest))
                .toList();
    }
}
