package tutur.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.archive.Remark;
import tutur.archive.SearchRequest.Rewriting;

/**
 * What is to be said about how a search was understood, each thing with the way to have it otherwise.
 *
 * @param here the address of the page
 * @param done the search
 * @param texts what is said
 */
record Notes(Address here, Searches.Done done, Texts texts) {

    private static final String PARAMETER = "rewrite";

    /** What was rewritten, by the code of its remark, and what rules it out. */
    private static final Map<String, Rewriting> RULED_OUT = Map.of(
            "synonyms", Rewriting.NO_SYNONYMS,
            "topic", Rewriting.NO_TOPICS,
            "spelling", Rewriting.NO_LOOSENING,
            "missing-words", Rewriting.NO_LOOSENING,
            "relaxed", Rewriting.NO_LOOSENING,
            "function-words", Rewriting.NO_LOOSENING,
            "meant", Rewriting.NO_LOOSENING,
            "titles", Rewriting.NO_TITLES,
            "question", Rewriting.NO_QUESTIONS);

    private Address first() {
        return here.without("cursor");
    }

    /** What was made of the words. */
    List<Found.Note> all() {
        return done.remarks().stream()
                .filter(remark -> remark.offers().isEmpty())
                .map(remark -> new Found.Note(Labels.remark(remark, texts.language()), undo(remark)))
                .toList();
    }

    /** The same search without this; without anything of the kind where something else is ruled out already. */
    private Part.@Nullable Link undo(Remark remark) {
        Rewriting out = RULED_OUT.get(remark.code());
        if (out == null) {
            return null;
        }
        String value = done.request().rewriting() == Rewriting.ON ? Labels.slug(out) : Labels.slug(Rewriting.OFF);
        return new Part.Link(
                texts.of("rewrite." + Labels.slug(out)),
                first().only(PARAMETER, value).toString());
    }

    /** To what was typed and nothing else, where something was rewritten; and back, where something is ruled out. */
    List<Part.Link> rewriting() {
        List<Part.Link> ways = new ArrayList<>();
        if (done.remarks().stream().anyMatch(remark -> RULED_OUT.containsKey(remark.code()))) {
            Address off = first().only(PARAMETER, Labels.slug(Rewriting.OFF));
            ways.add(new Part.Link(texts.of("rewrite.off"), off.toString()));
        }
        if (done.request().rewriting() != Rewriting.ON) {
            ways.add(new Part.Link(
                    texts.of("rewrite.on"), first().without(PARAMETER).toString()));
        }
        return ways;
    }

    /** To the words that may have been meant; null when there are none. */
    Part.@Nullable Link meant() {
        return done.remarks().stream()
                .flatMap(remark -> remark.offers().stream())
                .filter(offer -> offer.filter().equals("q"))
                .findFirst()
                .map(offer -> new Part.Link(
                        offer.label(), first().only("q", offer.value()).toString()))
                .orElse(null);
    }

    /** To the same search with words turned into filters, one by one. */
    List<Part.Link> offers() {
        return done.remarks().stream()
                .flatMap(remark -> remark.offers().stream())
                .filter(offer -> !offer.filter().equals("q"))
                .map(this::offer)
                .toList();
    }

    private Part.Link offer(Remark.Offer offer) {
        Address rest = offer.rest().isEmpty() ? first().without("q") : first().only("q", offer.rest());
        Address there = offer.filter().equals("year")
                ? rest.only("from", offer.value()).only("to", offer.value())
                : rest.plus(offer.filter(), offer.value());
        return new Part.Link(texts.of("offer", texts.of("offer." + offer.filter()), offer.label()), there.toString());
    }
}
