package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tutur.archive.SearchRequest.Copies;
import tutur.archive.SearchRequest.Rewriting;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.region.Gazetteer;
import tutur.topic.Topic;

/** What every archive keeps when a query finds too little: what is done without, what never is, and what is said about it. */
public abstract class RewritingContract extends OpenArchive {

    private static final List<Topic> TOPICS =
            List.of(new Topic("netralitas-asn", "Netralitas ASN", "ASN neutrality", "-"));

    private final QueryReader reader = new QueryReader(Gazetteer.load(), TOPICS);

    private SearchResult ask(String q, Unit unit, Rewriting rewriting, int size, @Nullable String cursor)
            throws IOException {
        Query query = reader.read(q, rewriting).query();
        return archive.search(
                new SearchRequest(query, unit, Sort.RELEVANCE, size, cursor, List.of(), Copies.FOLD, rewriting));
    }

    private SearchResult ask(String q) throws IOException {
        return ask(q, Unit.DOCUMENT, Rewriting.ON, 10, null);
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream().map(hit -> hit.document().document().id()).toList();
    }

    private static List<String> codes(SearchResult result) {
        return result.remarks().stream().map(Remark::code).toList();
    }

    private void addNews() throws IOException {
        add(
                article("a").title("Sekda Tegal lantik pejabat").body("Danu Wiratama melantik camat di pendopo."),
                article("b").body("Panen padi melimpah di Batang, kata Ratri Lesmana."),
                article("c").body("Harga beras naik menjelang puasa."),
                article("d")
                        .body("Camat meninjau gudang beras. Ketua panitia menolak hadir.")
                        .from("Kabar Pantura"));
    }

    @Test
    void aWordThatTheArchiveDoesNotHaveIsSoughtByItsSpelling() throws IOException {
        addNews();
        for (String q : List.of("wiratamma", "danu wirattama", "wiratma", "wiartama")) {
            assertEquals(List.of("a"), ids(ask(q)), q);
            assertEquals(List.of("spelling"), codes(ask(q)), q);
        }
        assertTrue(ask("wiratamma").remarks().getFirst().english().contains("wiratamma → wiratama"));
        Hit.DocumentHit hit = (Hit.DocumentHit) ask("wiratamma").hits().getFirst();
        assertEquals(1, hit.snippets().getFirst().matches().size());
        assertEquals(0, ask("wiratamma", Unit.DOCUMENT, Rewriting.OFF, 10, null).total());
        assertEquals(0, ask("\"wiratamma\"").total());
        assertEquals(0, ask("xyzzy").total());
    }

    @Test
    void aWordThatIsRareMayBeASlipOfOneThatIsNot() throws IOException {
        addNews();
        for (int i = 0; i < 12; i++) {
            archive.add(article("p" + i)
                    .body("Pelabuhan dibuka, kata panitia ke-" + i)
                    .build());
        }
        add(article("slip").body("Pelabuhen ditutup; pelabuhannya sepi."));
        assertEquals(List.of("pelabuhan"), archive.meant("pelabuhen", Unit.DOCUMENT));
        assertEquals(List.of("pelabuhan"), archive.meant("Pelabuan", Unit.DOCUMENT), "a word that is nowhere");
        assertEquals(List.of(), archive.meant("pelabuhan", Unit.DOCUMENT), "frequent itself");
        assertEquals(List.of(), archive.meant("pelabuhannya", Unit.DOCUMENT), "another form of it");
        assertEquals(List.of(), archive.meant("xyzzy", Unit.DOCUMENT));
        assertEquals(List.of(), archive.meant("dua kata", Unit.DOCUMENT));
    }

    @Test
    void eachKindOfRewritingCanBeRuledOutAlone() throws IOException {
        addNews();
        assertEquals(List.of(), codes(ask("wiratamma", Unit.DOCUMENT, Rewriting.NO_LOOSENING, 10, null)));
        assertEquals(
                0,
                ask("wiratamma", Unit.DOCUMENT, Rewriting.NO_LOOSENING, 10, null)
                        .total());
        assertEquals(
                1,
                ask("wiratamma", Unit.DOCUMENT, Rewriting.NO_SYNONYMS, 10, null).total());
        for (Rewriting rewriting : Rewriting.values()) {
            List<String> codes = reader.read("sekda netralitas asn", rewriting).remarks().stream()
                    .map(Remark::code)
                    .toList();
            boolean all = rewriting == Rewriting.ON
                    || rewriting == Rewriting.NO_LOOSENING
                    || rewriting == Rewriting.NO_QUESTIONS
                    || rewriting == Rewriting.NO_TITLES;
            assertEquals(all || rewriting == Rewriting.NO_TOPICS, codes.contains("synonyms"), rewriting::name);
            assertEquals(all || rewriting == Rewriting.NO_SYNONYMS, codes.contains("topic"), rewriting::name);
        }
    }

    @Test
    void whatHasAllWordsIsEnoughForAShortQuery() throws IOException {
        addNews();
        assertEquals(List.of("d"), ids(ask("camat beras")));
        assertEquals(List.of(), codes(ask("camat beras")));
    }

    @Test
    void aNameWithTitlesFindsWhatTheNameFinds() throws IOException {
        addNews();
        for (String q : List.of("H. Ratri Lesmana", "Dra. Hj. Ratri Lesmana, M.Si", "ratri lesmana, s.h.")) {
            assertEquals(ids(ask("Ratri Lesmana")), ids(ask(q)), q);
            assertEquals(List.of(), codes(ask(q)), q);
            assertEquals(0, ask(q, Unit.DOCUMENT, Rewriting.OFF, 10, null).total(), q);
        }
    }

    @Test
    void wordsOfLevelAreFoundInTheirShortForms() throws IOException {
        add(article("kab").body("Bupati se-Kab. Batang"), article("kec").body("Warga Kec. Subah, Prov. Jambi"));
        assertEquals(List.of("kab"), ids(ask("kabupaten batang")));
        assertEquals(List.of("kec"), ids(ask("kecamatan subah")));
        assertEquals(List.of("kec"), ids(ask("propinsi jambi")));
    }

    @Test
    void functionWordsAreDoneWithoutFirst() throws IOException {
        addNews();
        SearchResult result = ask("dia yang melantik camat itu");
        assertEquals(List.of("a"), ids(result));
        assertEquals(List.of("function-words"), codes(result));
    }

    @Test
    void aLongQueryFindsWhatHasMostOfItAndSaysSo() throws IOException {
        addNews();
        SearchResult result = ask("harga beras di kota itu turun sebelum puasa kemarin");
        assertEquals("c", ids(result).getFirst());
        assertTrue(codes(result).contains("relaxed"), () -> codes(result).toString());
        assertTrue(codes(result).contains("missing-words"), () -> codes(result).toString());
        assertEquals(
                0,
                ask("harga beras turun sebelum puasa", Unit.DOCUMENT, Rewriting.OFF, 10, null)
                        .total());
    }

    @Test
    void phrasesFiltersAndExclusionsAreNeverDoneWithout() throws IOException {
        addNews();
        for (String q : List.of(
                "\"gudang beras\" panen harga camat melimpah",
                "panen harga puasa melimpah gudang -lesmana -menjelang",
                "panen harga puasa gudang (kota OR panitia)")) {
            assertEquals(List.of("d"), ids(ask(q)), q);
        }
        Query query = new Query.AllOf(List.of(new Query.Words("panen puasa gudang"), new Query.From("kabar pantura")));
        SearchResult result = archive.search(
                new SearchRequest(query, Unit.DOCUMENT, Sort.NEWEST, 10, null, List.of(), Copies.ALL, Rewriting.ON));
        assertEquals(List.of("d"), ids(result));
    }

    @Test
    void aHalfRememberedQuotationFindsTheStatement() throws IOException {
        add(
                article("a").says(DANU, "Rapat ditunda sampai pekan depan karena hujan."),
                article("b").says(DANU, "Beras di gudang tidak mengenyangkan siapa pun sebelum sampai ke dapur."),
                article("c").says(DANU, "Gudang kami terbuka untuk siapa pun."));
        SearchResult result =
                ask("beras gudang tak kenyang kalau belum di dapur warga", Unit.STATEMENT, Rewriting.ON, 3, null);
        assertEquals("b", ids(result).getFirst());
    }

    @Test
    void theNameOfATopicFindsWhatIsAboutItToo() throws IOException {
        add(
                article("a").body("Pegawai diminta tidak memihak.").about("netralitas-asn"),
                article("b").body("Ikrar netralitas ASN dibacakan."),
                article("c").body("Harga beras naik."));
        assertEquals(List.of("b", "a"), ids(ask("netralitas ASN")));
        assertEquals(List.of("a"), ids(ask("netralitas asn memihak")));
        assertEquals(List.of("b"), ids(ask("netralitas ASN", Unit.DOCUMENT, Rewriting.OFF, 10, null)));
        assertTrue(reader.read("netralitas ASN").remarks().stream()
                .anyMatch(remark -> remark.code().equals("topic")));
    }

    @Test
    void theTotalOfARewrittenSearchIsWhatItsPagesHold() throws IOException {
        List<String> words = List.of("camat", "beras", "gudang", "panen", "harga", "puasa", "lurah", "pasar");
        Random random = new Random(3);
        for (int i = 0; i < 60; i++) {
            String body = words.get(random.nextInt(8)) + " " + words.get(random.nextInt(8)) + " kabar nomor " + i;
            archive.add(article("n" + i).body(body).build());
        }
        archive.commit();
        for (int i = 0; i < 40; i++) {
            List<String> q = new ArrayList<>(List.of("yang"));
            random.ints(1 + random.nextInt(7), 0, 8).forEach(w -> q.add(words.get(w)));
            q.add(random.nextBoolean() ? "lurrah" : "kabar");
            walk(String.join(" ", q));
        }
    }

    private void walk(String q) throws IOException {
        SearchResult page = ask(q, Unit.DOCUMENT, Rewriting.ON, 7, null);
        List<String> seen = new ArrayList<>(ids(page));
        long total = page.total();
        List<Remark> remarks = page.remarks();
        while (page.cursor() != null) {
            page = ask(q, Unit.DOCUMENT, Rewriting.ON, 7, page.cursor());
            assertEquals(total, page.total(), q);
            assertEquals(remarks, page.remarks(), q);
            assertFalse(page.hits().isEmpty(), q);
            seen.addAll(ids(page));
        }
        assertEquals(total, seen.size(), q);
        assertEquals(seen.size(), new HashSet<>(seen).size(), q);
    }
}
