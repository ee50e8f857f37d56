package tutur.archive.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;
import tutur.archive.Hit.Explanation;
import tutur.archive.Hit.Explanation.Part;
import tutur.archive.Query;
import tutur.archive.QueryReader;
import tutur.text.Terms;

/**
 * Tells which parts of a query a card has, and what each adds to its score: the parts are asked one by one, as the query asks for them, and
 * what the whole has more than its parts is told by name. Made once for a page of hits.
 */
final class Reasons {

    /** Parts within parts that are looked at: nobody reads deeper. */
    private static final int DEEPEST = 4;
    /** Parts of one part that are looked at: as many as a query has terms. */
    private static final int MOST = 40;
    /** Below this share of a score, a difference is one of rounding. */
    private static final double NOTHING = 1e-3;

    private record Field(String name, Weight weight) {}

    private record Node(Part part, String text, Weight weight, List<Field> fields, List<Node> inner) {}

    private final Snapshot snapshot;
    private final QueryCompiler compiler;
    private final Terms terms;
    private final boolean question;
    private final Node root;

    /** @param query what was asked in the end */
    Reasons(Snapshot snapshot, QueryCompiler compiler, Query query, Terms terms) throws IOException {
        this.snapshot = snapshot;
        this.compiler = compiler;
        this.terms = terms;
        this.question = Asking.question(query).isPresent();
        this.root = new Node(
                Part.HIT,
                QueryReader.text(query),
                weight(compiler.compile(query)),
                List.of(),
                nodes(joined(query).toList(), 1));
    }

    /**
     * Why a card that was found stands where it stands.
     *
     * @param day its day, where hits are sorted by day; empty when undated, else null
     */
    Explanation of(int card, @Nullable String day) throws IOException {
        Explanation whole = explained(root, card, value(root.weight, card));
        if (day == null) {
            return whole;
        }
        List<Explanation> parts = new ArrayList<>(whole.parts());
        parts.add(new Explanation(Part.DAY, day, List.of(), 0, 0, List.of()));
        return new Explanation(whole.part(), whole.text(), List.of(), whole.score(), whole.share(), parts);
    }

    private Explanation explained(Node node, int card, double score) throws IOException {
        return explained(node, card, score, score);
    }

    private Explanation explained(Node node, int card, double score, double total) throws IOException {
        List<Explanation> inner = new ArrayList<>();
        double told = 0;
        for (Node one : node.inner) {
            double value = value(one.weight, card);
            if (value >= 0) {
                inner.add(explained(one, card, value, total));
                told += value;
            }
        }
        if (node.part == Part.EITHER) {
            Explanation best = inner.stream()
                    .max(Comparator.comparingDouble(Explanation::score))
                    .orElseThrow();
            if (best.part() != Part.SYNONYM) {
                return best;
            }
            inner = List.of(best);
        } else if (!inner.isEmpty() && score - told > NOTHING * score) {
            Part more = node.part == Part.HIT && question ? Part.CLOSENESS : Part.MORE;
            inner.add(
                    new Explanation(more, "", List.of(), rounded(score - told), share(score - told, total), List.of()));
        }
        List<String> fields = new ArrayList<>();
        for (Field field : node.fields) {
            if (value(field.weight, card) >= 0) {
                fields.add(field.name);
            }
        }
        return new Explanation(node.part, node.text, fields, rounded(score), share(score, total), inner);
    }

    /** What the query adds to the score of the card; less than 0 when it does not find it. */
    private double value(Weight weight, int card) throws IOException {
        LeafReaderContext leaf = snapshot.leaf(card);
        org.apache.lucene.search.Explanation found = weight.explain(leaf, card - leaf.docBase);
        return found.isMatch() ? Math.max(0, found.getValue().doubleValue()) : -1;
    }

    private static double share(double score, double total) {
        return total > 0 ? rounded(Math.min(1, score / total)) : 0;
    }

    private static double rounded(double score) {
        return Math.round(score * 1e4) / 1e4;
    }

    private Weight weight(org.apache.lucene.search.Query query) throws IOException {
        return snapshot.createWeight(snapshot.rewrite(query), ScoreMode.COMPLETE, 1);
    }

    /** The parts that are all asked for: words one by one. */
    private Stream<Query> joined(Query query) {
        return switch (query) {
            case Query.AllOf(List<Query> parts) -> parts.stream().flatMap(this::joined);
            case Query.Question(String _, Query said, var _) -> joined(said);
            case Query.Words(String text) ->
                terms.of(text).stream().map(term -> new Query.Words(term.span().of(text)));
            default -> Stream.of(query);
        };
    }

    private List<Node> nodes(List<Query> queries, int depth) throws IOException {
        List<Node> nodes = new ArrayList<>();
        for (Query query : queries.stream().limit(depth > DEEPEST ? 0 : MOST).toList()) {
            nodes.add(node(query, question ? compiler.asked(query) : compiler.part(query), depth));
        }
        return nodes;
    }

    private Node node(Query query, org.apache.lucene.search.Query compiled, int depth) throws IOException {
        return switch (query) {
            case Query.AllOf _, Query.Question _ ->
                node(Part.ALL, query, compiled, nodes(joined(query).toList(), depth + 1));
            case Query.Words(String text) ->
                terms.of(text).size() == 1
                        ? leaf(Part.WORD, query, compiled)
                        : node(Part.ALL, query, compiled, nodes(joined(query).toList(), depth + 1));
            case Query.AnyOf(List<Query> choices) -> node(Part.ANY, query, compiled, nodes(choices, depth + 1));
            case Query.Most(List<Query> parts, List<Query> hints, int _) ->
                node(
                        Part.SOME,
                        query,
                        compiled,
                        nodes(Stream.concat(parts.stream(), hints.stream()).toList(), depth + 1));
            case Query.Alternatives(Query said, List<Query> same) -> either(query, said, same, compiled, depth);
            case Query.Meant meant -> meant(meant, compiled, depth);
            case Query.Phrase _ -> leaf(Part.PHRASE, query, compiled);
            case Query.Near _ -> leaf(Part.NEAR, query, compiled);
            case Query.Prefix _ -> leaf(Part.PREFIX, query, compiled);
            case Query.Like _ -> leaf(Part.ALIKE, query, compiled);
            case Query.Titled _ -> node(Part.TITLE, query, compiled, List.of());
            case Query.Not _ -> node(Part.WITHOUT, query, compiled, List.of());
            case Query.Filter filter -> node(part(filter), query, compiled, List.of());
        };
    }

    private Node node(Part part, Query query, org.apache.lucene.search.Query compiled, List<Node> inner)
            throws IOException {
        return new Node(part, QueryReader.text(query), weight(compiled), List.of(), inner);
    }

    /** Words, and in which fields they stand. */
    private Node leaf(Part part, Query query, org.apache.lucene.search.Query compiled) throws IOException {
        List<Field> fields = new ArrayList<>();
        for (Schema.Text field : Schema.texts(compiler.unit())) {
            fields.add(new Field(field.exact(), weight(compiler.in(field).part(query))));
        }
        return new Node(part, QueryReader.text(query), weight(compiled), fields, List.of());
    }

    private Node either(Query query, Query said, List<Query> same, org.apache.lucene.search.Query compiled, int depth)
            throws IOException {
        List<Node> either = new ArrayList<>();
        either.add(node(said, compiler.part(said), depth + 1));
        for (Query other : same.stream().limit(depth >= DEEPEST ? 0 : MOST).toList()) {
            Node meant = node(other, compiler.meaning(said, other), DEEPEST);
            either.add(new Node(Part.SYNONYM, meant.text, meant.weight, meant.fields, List.of()));
        }
        return node(Part.EITHER, query, compiled, either);
    }

    /** Words, and the best of the properties that they name. */
    private Node meant(Query.Meant meant, org.apache.lucene.search.Query compiled, int depth) throws IOException {
        List<org.apache.lucene.search.Query> worth = compiler.properties(meant);
        List<Node> named = new ArrayList<>();
        for (int i = 0; i < worth.size(); i++) {
            Query property = meant.named().get(i);
            Part part = property instanceof Query.Filter filter ? part(filter) : Part.ALL;
            named.add(node(part, property, worth.get(i), List.of()));
        }
        Node best = node(Part.EITHER, meant, new DisjunctionMaxQuery(worth, 0), named);
        Node said = node(meant.said(), compiler.part(meant.said()), depth + 1);
        return node(Part.ALL, meant, compiled, List.of(said, best));
    }

    private static Part part(Query.Filter filter) {
        return switch (filter) {
            case Query.SaidBy _ -> Part.OFFICIAL;
            case Query.HeldBy _ -> Part.OFFICE;
            case Query.In _, Query.SeatedIn _ -> Part.REGION;
            case Query.About _, Query.InDocumentAbout _ -> Part.TOPIC;
            case Query.From _ -> Part.SOURCE;
            case Query.OfKind _ -> Part.KIND;
            case Query.Between _ -> Part.DATE;
            case Query.Advertorial _ -> Part.ADVERTORIAL;
            case Query.OfStory _ -> Part.STORY;
            case Query.OfQuotation _ -> Part.QUOTATION;
        };
    }
}
