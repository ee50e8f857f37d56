package tutur.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.curation.SearchesFile;

/** The file of saved searches is a file that people edit. */
class WatchlistTest {

    private static final String BY_HAND = """
            # Humas, kelompok pagi
            searches:

            # kata kunci dari Bu Kabag
            - id: netral
              name: Netralitas   # jangan diubah
              search:
                q: 'asn "tidak netral"'
                region: [kotim, kota-palangka-raya]

            # sampah dan banjir
            - {id: sampah, search: {q: sampah}}
            """;

    private static SavedSearch search(String id, String q) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        parameters.put("q", List.of(q));
        parameters.put("region", List.of("kotim", "62.71"));
        return new SavedSearch(id, "Nama: \"" + q + "\" #1", parameters, "https://kait.example/a?b=c#");
    }

    @Test
    void anAddedSearchStandsBehindTheOthersAndNothingElseChanges(@TempDir Path corpus) throws IOException {
        Path file = corpus.resolve("searches.yaml");
        Files.writeString(file, BY_HAND);
        Watchlist list = new Watchlist(corpus, SearchesFile::read);
        SavedSearch added = search("baru", "a: b # c\\d 'e' \u00e9");
        list.add(added);
        assertTrue(Files.readString(file).startsWith(BY_HAND));
        assertEquals(added, list.list().find("baru").orElseThrow());
        assertEquals(3, list.list().searches().size());
        assertThrows(IllegalArgumentException.class, () -> list.add(added), "the id is taken");
        assertTrue(list.remove("baru"));
        assertEquals(BY_HAND, Files.readString(file));
    }

    @Test
    void aSearchThatIsTakenOutTakesNoRemarkOfAnotherOneAlong(@TempDir Path corpus) throws IOException {
        Path file = corpus.resolve("searches.yaml");
        Files.writeString(file, BY_HAND);
        Watchlist list = new Watchlist(corpus, SearchesFile::read);
        assertTrue(list.remove("netral"));
        assertTrue(Files.readString(file).contains("# sampah dan banjir\n- {id: sampah"));
        assertTrue(list.remove("sampah"));
        assertEquals(List.of(), list.list().searches());
        assertFalse(list.remove("sampah"));
        list.add(search("lagi", "x"));
        assertEquals(1, list.list().searches().size());
    }

    @Test
    void theFirstSearchMakesTheFile(@TempDir Path corpus) throws IOException {
        Watchlist list = new Watchlist(corpus, SearchesFile::read);
        list.add(search("satu", "a"));
        list.add(search("dua", "b"));
        assertEquals(
                List.of("satu", "dua"),
                list.list().searches().stream().map(SavedSearch::id).toList());
        try (Stream<Path> files = Files.list(corpus)) {
            assertEquals(1, files.count(), "no part of it is left over");
        }
    }

    @Test
    void whatOnlyPeopleCanEditIsLeftAsItIs(@TempDir Path corpus) throws IOException {
        String one = "searches: [{id: a, search: {q: x}}, {id: b, search: {q: y}}]\n";
        Path file = corpus.resolve("searches.yaml");
        Files.writeString(file, one);
        Watchlist list = new Watchlist(corpus, SearchesFile::read);
        assertThrows(IOException.class, () -> list.remove("a"));
        assertThrows(IOException.class, () -> list.add(search("c", "z")));
        assertEquals(one, Files.readString(file));
    }

    @Test
    void mistakesAreToldWithTheirLinesAndTheOtherSearchesStay(@TempDir Path corpus) throws IOException {
        Files.writeString(corpus.resolve("searches.yaml"), """
                searches:
                  - id: Besar
                    search: {q: x}
                  - id: kait
                    search: {q: x}
                    webhook: ftp://a.example
                  - id: baik
                    search: {q: x}
                  - id: baik
                    search: {q: y}
                  - id: salah-tulis
                    search: {regoin: kotim}
                """);
        Watchlist.Listed listed = new Watchlist(corpus, SearchesFile::read).list();
        assertEquals(
                List.of("baik"), listed.searches().stream().map(SavedSearch::id).toList());
        assertEquals(4, listed.mistakes().size(), listed::toString);
        assertTrue(listed.mistakes().getFirst().startsWith("line 2: 'Besar'"), listed::toString);
        assertTrue(listed.mistakes().getLast().contains("did you mean 'region'?"), listed::toString);
    }
}
