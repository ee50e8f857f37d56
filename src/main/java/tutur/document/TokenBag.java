package tutur.document;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tutur.text.Words;

/** The words of a text without their order, to tell how alike two texts are. */
final class TokenBag {
    private final Map<String, Integer> counts = new HashMap<>();
    private int size;

    TokenBag(Collection<String> texts) {
        for (String text : texts) {
            Words words = Words.of(text);
            for (int i = 0; i < words.size(); i++) {
                counts.merge(words.lower(i), 1, Integer::sum);
                size++;
            }
        }
    }

    int size() {
        return size;
    }

    /** F1 of the words that both have: 0 nothing in common, 1 the same words. */
    double likeness(List<Block> blocks) {
        TokenBag other = new TokenBag(blocks.stream().map(Block::text).toList());
        int common = 0;
        for (Map.Entry<String, Integer> word : other.counts.entrySet()) {
            common += Math.min(word.getValue(), counts.getOrDefault(word.getKey(), 0));
        }
        return size + other.size == 0 ? 0 : 2.0 * common / (size + other.size);
    }
}
