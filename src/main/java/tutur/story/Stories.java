package tutur.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which documents of an archive are copies of one text, and which statements are one quotation. The same papers and quotes give the
 * same stories and ids in whatever order they come. Immutable; safe for use by several threads.
 */
public final class Stories {

    private final List<Story> stories;
    private final List<Quotation> quotations;
    private final Map<String, Story> byDocument = new HashMap<>();
    private final Map<String, Quotation> byStatement = new HashMap<>();

    private Stories(List<Story> stories, List<Quotation> quotations) {
        this.stories = List.copyOf(stories);
        this.quotations = List.copyOf(quotations);
        stories.forEach(story -> story.copies().forEach(copy -> byDocument.put(copy.document(), story)));
        quotations.forEach(one -> one.statements().forEach(statement -> byStatement.put(statement, one)));
    }

    /**
     * Finds them.
     *
     * @param papers all documents, in any order
     * @param quotes direct statements of these documents, in any order; those of other documents are left out
     */
    public static Stories of(Collection<Paper> papers, Collection<Quote> quotes) {
        List<Paper> ordered = papers.stream().sorted(Paper.EARLIEST).toList();
        Map<String, Integer> places = new HashMap<>();
        ordered.forEach(paper -> places.put(paper.document(), places.size()));
        List<Quote> said = quotes.stream()
                .filter(quote ->
                        places.containsKey(quote.document()) && quote.shingles().size() >= Quote.SHORTEST)
                .sorted(Comparator.comparingInt((Quote quote) -> places.getOrDefault(quote.document(), 0))
                        .thenComparing(Quote::statement))
                .toList();
        return new Stories(stories(ordered), quotations(said));
    }

    private static List<Story> stories(List<Paper> papers) {
        List<Story> stories = new ArrayList<>();
        Leaders<Paper> leaders = new Leaders<>(papers, Paper::shingles, Likeness::ofCopies);
        for (List<Paper> group : groups(papers, leaders)) {
            Paper first = group.getFirst();
            stories.add(new Story(
                    first.document(),
                    group.stream()
                            .map(paper -> new Story.Copy(
                                    paper.document(),
                                    paper.shingles().in(first.shingles()),
                                    first.shingles().in(paper.shingles())))
                            .toList()));
        }
        return stories;
    }

    private static List<Quotation> quotations(List<Quote> quotes) {
        Leaders<Quote> leaders = new Leaders<>(quotes, Quote::shingles, Likeness::ofQuotations);
        return groups(quotes, leaders).stream()
                .map(group -> new Quotation(group.stream().map(Quote::statement).toList()))
                .toList();
    }

    /** Those with more than one member. */
    private static <T> List<List<T>> groups(List<T> things, Leaders<T> leaders) {
        Map<Integer, List<T>> groups = new LinkedHashMap<>();
        int[] leader = leaders.find();
        for (int i = 0; i < leader.length; i++) {
            if (leader[i] != i) {
                groups.computeIfAbsent(leader[i], l -> new ArrayList<>(List.of(things.get(l))))
                        .add(things.get(i));
            }
        }
        return List.copyOf(groups.values());
    }

    /** All stories of two documents or more, in no order that means anything. */
    public List<Story> all() {
        return stories;
    }

    /** All quotations that stand in two documents or more, in no order that means anything. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The story that this document belongs to; empty when it has no copies. */
    public Optional<Story> story(String document) {
        return Optional.ofNullable(byDocument.get(document));
    }

    /** Whether a document is the first of its story, or a statement the first form of its quotation; false when it has no copies. */
    public boolean leads(String id) {
        return story(id).filter(story -> story.id().equals(id)).isPresent()
                || quotation(id).filter(one -> one.id().equals(id)).isPresent();
    }

    /** The quotation that this statement belongs to; empty when it stands in one document only. */
    public Optional<Quotation> quotation(String statement) {
        return Optional.ofNullable(byStatement.get(statement));
    }
}
