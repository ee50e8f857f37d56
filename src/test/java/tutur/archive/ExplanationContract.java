package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.TEGAL;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tutur.archive.Hit.Explanation;
import tutur.archive.Hit.Explanation.Part;
import tutur.archive.SearchRequest.Copies;
import tutur.archive.SearchRequest.Rewriting;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;

/** What every archive keeps when it is asked why a hit stands where it stands. */
public abstract class ExplanationContract extends TypedArchive {

    private List<Hit> ask(Query query, Unit unit, Sort sort) throws IOException {
        return archive.search(
                        new SearchRequest(query, unit, sort, 10, null, List.of(), Copies.FOLD, Rewriting.ON, true))
                .hits();
    }

    private Explanation first(String q, Query... filters) throws IOException {
        return first(q, Unit.DOCUMENT, filters);
    }

    private Explanation first(String q, Unit unit, Query... filters) throws IOException {
        List<Query> all = new ArrayList<>(List.of(reader.read(q).query()));
        all.addAll(List.of(filters));
        Query query = all.size() == 1 ? all.getFirst() : new Query.AllOf(all);
        Hit hit = ask(query, unit, Sort.RELEVANCE).getFirst();
        Explanation why = hit.explanation();
        assertNotNull(why);
        assertEquals(hit.score(), why.score(), 1e-3);
        adds(why);
        return why;
    }

    /** What parts add is what the whole has; of an either, one counts. */
    private static void adds(Explanation why) {
        if (!why.parts().isEmpty()) {
            double sum = why.parts().stream().mapToDouble(Explanation::score).sum();
            assertEquals(why.score(), sum, 1e-3 * Math.max(1, why.score()), why::toString);
        }
        why.parts().forEach(ExplanationContract::adds);
    }

    private static String show(Explanation why) {
        String fields = why.fields().isEmpty() ? "" : "@" + String.join("+", why.fields());
        String inner = why.parts().isEmpty()
                ? ""
                : why.parts().stream().map(ExplanationContract::show).collect(Collectors.joining(" ", "{", "}"));
        return why.part().name().toLowerCase(Locale.ROOT) + "[" + why.text() + "]" + fields + inner;
    }

    @Test
    void nobodyWhoDoesNotAskIsTold() throws IOException {
        add(article("a").title("Pasar murah"));
        assertNull(search(Unit.DOCUMENT, new Query.Words("pasar"))
                .hits()
                .getFirst()
                .explanation());
    }

    @Test
    void eachPartOfTheQueryIsNamedWithWhereItStandsAndWhatItAdds() throws IOException {
        add(
                article("a")
                        .title("Pasar murah dibuka")
                        .body("Harga beras turun di pasar itu.")
                        .in(TEGAL)
                        .about("inflasi"),
                article("b").title("Rapat").body("Lain."));
        Explanation why = first("pasar \"harga beras\" -gula", new Query.In("33.76"), new Query.About("inflasi"));
        assertEquals(
                List.of(
                        "phrase[\"harga beras\"]@body",
                        "word[pasar]@title+body",
                        "without[-gula]",
                        "region[region:33.76]",
                        "topic[topic:inflasi]"),
                why.parts().stream().map(ExplanationContract::show).toList());
        assertEquals(Part.HIT, why.part());
        assertEquals(1, why.share());
        assertEquals(1, why.parts().stream().mapToDouble(Explanation::share).sum(), 1e-3);
        assertTrue(why.parts().stream().skip(2).allMatch(filter -> filter.score() == 0));
    }

    @Test
    void ofWordsAndTheirSynonymsTheOneThatCountsIsTold() throws IOException {
        add(article("a").body("Sekretaris daerah memimpin rapat."), article("b").body("Lain."));
        assertEquals(
                "hit[sekda]{either[sekda]{synonym[\"sekretaris daerah\"]@body}}",
                show(first("sekda")).replaceAll("synonym\\[[^]]*]", "synonym[\"sekretaris daerah\"]"));
    }

    @Test
    void ofChoicesThoseThatAreThereAreTold() throws IOException {
        add(article("a").body("Harga beras turun."), article("b").body("Lain."));
        assertEquals("hit[(beras OR gula)]{any[(beras OR gula)]{word[beras]@body}}", show(first("beras OR gula")));
    }

    @Test
    void aQueryThatWasLoosenedIsExplainedAsItWasAskedInTheEnd() throws IOException {
        add(article("a").body("Harga beras naik menjelang puasa."), article("b").body("Harga lain."));
        Explanation why = first("harga beras terbaru sekali");
        Explanation some = why.parts().stream()
                .filter(part -> part.part() == Part.SOME)
                .findFirst()
                .orElseThrow(() -> new AssertionError(show(why)));
        assertTrue(
                some.parts().stream().map(Explanation::text).toList().containsAll(List.of("beras", "harga")),
                () -> show(why));
    }

    @Test
    void ofAQuestionClosenessIsTold() throws IOException {
        add(
                article("a").body("Jembatan itu diresmikan pada 3 Mei 2023."),
                article("b").body("Jembatan lama dibongkar warga."));
        Explanation why = first("Kapan jembatan diresmikan?");
        assertTrue(why.parts().stream().anyMatch(part -> part.part() == Part.CLOSENESS), () -> show(why));
    }

    @Test
    void ofAStatementItIsToldWhetherItOrItsSpeakerHasTheWords() throws IOException {
        add(
                article("a").title("Apel pagi").says(DANU, "ASN harus netral", "netralitas-asn"),
                article("b").says(DANU, "Lain"));
        assertEquals(
                List.of("word[netral]@said", "word[danu]@context", "official[official:danu-wira-kota-tegal]"),
                first("netral danu", Unit.STATEMENT, new Query.SaidBy(DANU.id())).parts().stream()
                        .map(ExplanationContract::show)
                        .toList());
    }

    @Test
    void sortedByDayTheDayIsTold() throws IOException {
        add(article("a").body("pasar").published("2023-11-30"), article("b").body("pasar"));
        List<String> days = ask(new Query.Words("pasar"), Unit.DOCUMENT, Sort.NEWEST).stream()
                .map(hit -> Objects.requireNonNull(hit.explanation()).parts().getLast())
                .map(ExplanationContract::show)
                .toList();
        assertEquals(List.of("day[2023-11-30]", "day[]"), days);
    }

    @Test
    void anExplanationStaysSmall() throws IOException {
        String words = IntStream.range(0, 40).mapToObj(i -> "kata" + i).collect(Collectors.joining(" "));
        add(article("a").body(words), article("b").body("Lain."));
        Explanation why = first(words);
        assertEquals(Explanation.MOST_PARTS + 1, why.parts().size());
        assertEquals(Part.OTHERS, why.parts().getLast().part());
        assertEquals(Explanation.LONGEST_TEXT, why.text().length());
        assertTrue(first("(".repeat(9) + words.replace(" ", ") OR ") + " x" + ")".repeat(9))
                        .toString()
                        .length()
                < 20_000);
    }
}
