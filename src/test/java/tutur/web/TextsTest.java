package tutur.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutur.archive.Facet;
import tutur.archive.Parameters;
import tutur.archive.SearchRequest;
import tutur.statement.Statement;

/** The bundles say the same things in both languages, and everything that pages ask for. */
class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");
    private static final Pattern USE = Pattern.compile("\\b(?:t|texts)\\.(of|counted)\\(\"([a-z0-9.-]+)\"[,)]");

    private final Texts indonesian = new Texts(Language.ID);
    private final Texts english = new Texts(Language.EN);

    @Test
    void bothBundlesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(indonesian.keys()), new TreeSet<>(english.keys()));
    }

    @Test
    void messagesHaveTheSamePlacesInBothLanguages() {
        Object[] arguments = {"a", "b", "c", "d", "e"};
        for (String key : indonesian.keys()) {
            assertEquals(places(indonesian, key), places(english, key), key);
            assertTrue(
                    !indonesian.of(key, arguments).isBlank()
                            && !english.of(key, arguments).isBlank(),
                    key);
        }
    }

    /** Which of the arguments the message shows. */
    private static List<Integer> places(Texts texts, String key) {
        Object[] arguments = {"\u0001", "\u0002", "\u0003", "\u0004", "\u0005"};
        return texts.of(key, arguments)
                .chars()
                .filter(c -> c > 0 && c < 6)
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    @Test
    void everyMessageThatTemplatesAndClassesNameIsThere() throws IOException {
        Map<String, String> missing = new TreeMap<>();
        int uses = 0;
        for (Path file : sources()) {
            for (MatchResult use : USE.matcher(Files.readString(file)).results().toList()) {
                uses++;
                List<String> keys = use.group(1).equals("of")
                        ? List.of(use.group(2))
                        : List.of(use.group(2) + ".one", use.group(2) + ".other");
                keys.stream()
                        .filter(key -> !indonesian.keys().contains(key))
                        .forEach(key -> missing.put(key, file.toString()));
            }
        }
        assertEquals(Map.of(), missing);
        assertTrue(uses > 80, "only " + uses + " uses were found: the pattern is wrong");
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("src/main/jte"));
                Stream<Path> classes = Files.walk(Path.of("src/main/java/tutur/web"))) {
            return Stream.concat(pages, classes).filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void everyTroubleFieldAndKindHasItsWords() {
        for (Trouble trouble : Trouble.values()) {
            Problem problem = new Problem(trouble, "kind", List.of(), List.of("a", "b"));
            assertTrue(
                    !problem.title(indonesian).isBlank()
                            && !problem.detail(english).isBlank(),
                    trouble::name);
        }
        Parameters.NAMES.stream()
                .filter(name -> !List.of("q", "official", "office", "region", "topic", "source", "cursor")
                        .contains(name))
                .forEach(name -> english.of("expected." + name));
        Stream.of(Facet.Field.values()).forEach(f -> indonesian.of("filter." + Labels.lower(f)));
        Stream.of(Statement.Kind.values()).forEach(k -> indonesian.of("kind." + Labels.lower(k)));
        Stream.of(SearchRequest.Sort.values()).forEach(s -> indonesian.of("sort." + Labels.lower(s)));
        Stream.of(SearchRequest.Unit.values()).forEach(u -> indonesian.of("tab." + Labels.lower(u)));
    }

    @Test
    void whatIsExpectedNamesEveryValueThatIsTaken() {
        for (Texts texts : List.of(indonesian, english)) {
            assertNames(texts.of("expected.rewrite"), SearchRequest.Rewriting.values());
            assertNames(texts.of("expected.facet"), Facet.Field.values());
            assertNames(texts.of("expected.sort"), SearchRequest.Sort.values());
            assertNames(texts.of("expected.unit"), SearchRequest.Unit.values());
            assertNames(texts.of("expected.copies"), SearchRequest.Copies.values());
            assertNames(texts.of("expected.kind"), Statement.Kind.values());
        }
    }

    private static void assertNames(String told, Enum<?>... values) {
        List<String> words = List.of(told.split("[^a-z-]+"));
        Stream.of(values).map(Labels::slug).forEach(value -> assertTrue(words.contains(value), value + ": " + told));
    }

    @Test
    void daysAndNumbersAreWrittenAsEachLanguageDoes() {
        LocalDate day = LocalDate.of(2023, 8, 31);
        assertEquals("31 Agustus 2023", indonesian.date(day));
        assertEquals("31 August 2023", english.date(day));
        assertEquals("Kamis, 31 Agustus 2023", indonesian.weekday(day));
        assertEquals("Thursday, 31 August 2023", english.weekday(day));
        assertEquals("tanggal tidak diketahui", indonesian.date(null));
        assertEquals("12.345", indonesian.number(12_345));
        assertEquals("1 statement", english.counted("statements", 1));
        assertEquals("1,200 statements", english.counted("statements", 1_200));
    }

    @Test
    void argumentsAreShownAsTheyAre() {
        String shown = indonesian.of("problem.not-found.detail", "{0} {9} 'x' \\");
        assertTrue(shown.contains("{0} {9} 'x' \\"), shown);
        assertTrue(PLACE.matcher(shown).find());
        assertThrows(IllegalArgumentException.class, () -> indonesian.of("no.such.key"));
    }
}
