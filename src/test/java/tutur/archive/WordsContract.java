package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tutur.archive.SearchRequest.Sort;
import tutur.archive.SearchRequest.Unit;
import tutur.text.Span;
import tutur.text.Table;

/** What every archive keeps when words are sought: what they find, what comes first, and what is shown. */
public abstract class WordsContract extends TypedArchive {

    @Test
    void allWordsAreSoughtInTitleAndBody() throws IOException {
        add(
                article("a").title("Harga beras").body("Pasar ramai."),
                article("b").body("Beras di gudang."),
                article("c").body("Pasar sepi."));
        assertEquals(List.of("a"), found("pasar beras"));
        assertEquals(List.of(), found("pasar gudang"));
        assertEquals(List.of("c"), found("pasar -beras"));
        assertEquals(List.of("b", "c"), found("-harga").stream().sorted().toList());
        assertEquals(3, found("").size());
        assertEquals(
                List.of("b", "c"), found("gudang OR sepi").stream().sorted().toList());
        assertEquals(List.of("a"), found("(gudang OR ramai) harga"));
    }

    @Test
    void aPhraseIsFoundWordByWordAcrossMarks() throws IOException {
        add(
                article("a").body("Sekretaris, Daerah itu."),
                article("b").body("Daerah dan sekretaris."),
                article("c").title("Sekretaris Daerah").body("Lain."));
        assertEquals(
                List.of("a", "c"),
                found("\"sekretaris daerah\"").stream().sorted().toList());
        assertEquals(List.of(), found("\"sekretaris daerahnya\""));
        assertEquals(List.of("b"), found("daerah -\"sekretaris daerah\""));
    }

    @Test
    void statementsThatMayBeSomeWordsAreToldWithWhatTheySay() throws IOException {
        String bridge = "Jembatan itu selesai bulan depan, bukan tahun depan.";
        add(
                article("b").published("2024-02-02").says(DANU, bridge),
                article("a").published("2024-01-01").says(DANU, bridge.toUpperCase(java.util.Locale.ROOT)),
                article("c").says(DANU, "Selesainya jembatan baru bulan Maret."),
                article("d").body(bridge).says(DANU, "Pasar malam ramai sekali."));
        assertEquals(
                List.of("a-00000000", "b-00000000"),
                archive.wordings("jembatan itu selesai", 10).stream()
                        .map(Archive.Wording::statement)
                        .toList(),
                "the words in their order, the earliest first");
        List<Archive.Wording> alike = archive.wordings("jembatan selesai Maret", 10);
        assertEquals(new Archive.Wording("c-00000000", "Selesainya jembatan baru bulan Maret."), alike.getFirst());
        assertEquals(1, archive.wordings("jembatan itu selesai", 1).size());
        assertEquals(List.of(), archive.wordings("zebra melintas", 10));
        assertEquals(List.of(), archive.wordings(" … ", 10));
    }

    @Test
    void wordsAreFoundWithoutRegardToCaseAccentsAndDots() throws IOException {
        add(article("a").body("PASCA-BANJIR Café Ma'ruf S.Sos, M.Si 1.250.000 jiwa"));
        for (String q : List.of("banjir", "cafe", "maruf", "ma’ruf", "s.sos", "ssos", "msi", "1250000", "1.250.000")) {
            assertEquals(List.of("a"), found(q), q);
        }
    }

    @Test
    void theFormThatWasTypedComesFirst() throws IOException {
        add(
                article("a").body("Warga membangun rumah."),
                article("b").body("Warga pembangunan rumah."),
                article("c").body("Warga dibangun rumah."));
        assertEquals(List.of("b", "a", "c"), found("pembangunan"));
        assertEquals(List.of("c", "a", "b"), found("dibangun"));
    }

    @Test
    void aWordInTheTitleCountsMore() throws IOException {
        add(
                article("a").title("Kabar hari ini").body("Inflasi naik lagi di kota."),
                article("b").title("Inflasi naik").body("Kabar hari ini dari kota."));
        assertEquals(List.of("b", "a"), found("inflasi"));
    }

    @Test
    void whatTheUserTypedComesBeforeItsSynonyms() throws IOException {
        add(
                article("a").body("Kata Sekretaris Daerah, rapat ditunda."),
                article("b").body("Kata Sekda yang hadir, rapat ditunda."),
                article("c").body("Kata camat, rapat ditunda."));
        assertEquals(List.of("b", "a"), found("sekda"));
        assertEquals(List.of("a", "b"), found("sekretaris daerah"));
        assertEquals(List.of("b"), found("\"sekda\""));
    }

    @Test
    void everySynonymFindsItsExampleAndNoAbbreviationItsCounterexample() throws IOException {
        List<List<String>> rows = Synonyms.rows();
        for (int i = 0; i < rows.size(); i++) {
            archive.add(article("y" + i).body(rows.get(i).get(1)).build());
            archive.add(article("n" + i).body(rows.get(i).get(2)).build());
        }
        archive.commit();
        for (int i = 0; i < rows.size(); i++) {
            for (String form : Table.values(rows.get(i).get(0))) {
                List<String> hits = found(form);
                assertTrue(
                        hits.contains("y" + i),
                        form + " does not find: " + rows.get(i).get(1));
                boolean abbreviation = !form.contains(" ");
                assertFalse(
                        abbreviation && hits.contains("n" + i),
                        form + " finds: " + rows.get(i).get(2));
            }
        }
    }

    @Test
    void regionsAreFoundByTheirShortForms() throws IOException {
        add(article("a").body("Warga Kotim resah."), article("b").body("Warga Kotawaringin Timur tenang."));
        assertEquals(List.of("a", "b"), found("kotim"));
        assertEquals(List.of("b", "a"), found("kotawaringin timur"));
        assertEquals(List.of("a"), found("kotim -tenang"));
    }

    @Test
    void passagesAreSentencesWithTheirMatches() throws IOException {
        add(article("a").body("Cuaca cerah. Harga beras naik di pasar.\nBupati menanam padi. Beras aman, kata dia."));
        Hit.DocumentHit hit = (Hit.DocumentHit)
                search(Unit.DOCUMENT, reader.read("harga beras").query()).hits().getFirst();
        assertEquals(
                List.of("[Harga] [beras] naik di pasar.", "[Beras] aman, kata dia."),
                hit.snippets().stream().map(WordsContract::marked).toList());
        Hit.DocumentHit any = (Hit.DocumentHit)
                search(Unit.DOCUMENT, new Query.AllOf(List.of())).hits().getFirst();
        assertEquals(
                List.of("Cuaca cerah."),
                any.snippets().stream().map(WordsContract::marked).toList());
    }

    @Test
    void aStatementIsShownWholeWithItsMatches() throws IOException {
        add(article("a").title("Soal ASN").says(DANU, "ASN harus netral. Aparatur Sipil Negara, bukan politisi."));
        Hit.StatementHit hit = (Hit.StatementHit)
                search(Unit.STATEMENT, reader.read("asn").query()).hits().getFirst();
        assertEquals("[ASN] harus netral. [Aparatur Sipil Negara], bukan politisi.", marked(hit.snippet()));
        assertEquals(1, statements(new Query.Words("soal")).size());
        assertEquals(1, statements(new Query.Words("danu netral")).size());
    }

    private static String marked(Snippet snippet) {
        StringBuilder text = new StringBuilder(snippet.text());
        for (Span match : snippet.matches().reversed()) {
            text.insert(match.end(), "]").insert(match.start(), "[");
        }
        return text.toString();
    }

    @Test
    void passagesOfWildTextsStayInsideTheirBounds() throws IOException {
        List<String> wild = List.of(
                "kata ".repeat(50_000),
                "kata",
                "x".repeat(100_000) + " kata",
                "\ud83d\ude00kata\ud83d\ude00 \ud800 kata",
                "Kata\u0301 “kata” kata-kata kata.Kata katanya");
        for (int i = 0; i < wild.size(); i++) {
            archive.add(article("w" + i).body(wild.get(i)).build());
        }
        archive.commit();
        SearchResult result = search(Unit.DOCUMENT, new Query.Words("kata"));
        assertEquals(wild.size(), result.total());
        for (Hit hit : result.hits()) {
            for (Snippet snippet : ((Hit.DocumentHit) hit).snippets()) {
                assertTrue(
                        snippet.text().length() <= 601,
                        hit.document().document().id());
                int end = 0;
                for (Span match : snippet.matches()) {
                    assertTrue(match.start() >= end
                            && match.end() <= snippet.text().length());
                    end = match.end();
                }
            }
        }
    }

    @Test
    void hostileQueriesAreAnswered() throws IOException {
        add(article("a").body("kata sekretaris daerah"));
        List<String> hostile = new ArrayList<>(List.of(
                "kata ".repeat(10_000),
                "\"kata",
                "(((((((((((((((((((((((((((((((kata",
                "a\u0000b\u001f\u2028",
                "-".repeat(3_000),
                "sekretaris daerah OR ".repeat(90),
                "\"" + "sekda ".repeat(300) + "\"",
                "*:* kata~2 title:kata^9 [a TO b] /x/ {!q}"));
        for (String q : hostile) {
            archive.search(new SearchRequest(
                    reader.read(q).query(), Unit.DOCUMENT, Sort.RELEVANCE, 10, null, List.of(Facet.Field.REGION)));
        }
        assertEquals(List.of("a"), found("kata ".repeat(10_000)));
        assertEquals(List.of("a"), found("(((((((((((((((kata\""));
    }
}
