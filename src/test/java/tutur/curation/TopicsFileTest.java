package tutur.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tutur.archive.Query;
import tutur.archive.QueryReader;
import tutur.region.Gazetteer;
import tutur.tagging.OwnTopic;
import tutur.tagging.OwnTopics;
import tutur.topic.Topic;
import tutur.topic.TopicFinder;

class TopicsFileTest {

    private static final QueryReader READER = new QueryReader(Gazetteer.load());
    private static final List<Topic> BUILT_IN = TopicFinder.load().all();

    private static final String RIGHT = """
            topics:
              - id: bus-listrik
                label_id: Bus listrik
                label_en: Electric buses
                definition: Buses that need no fuel.
                query: '"bus listrik"'
                examples:
                  yes: [Bus listrik diuji.]
                  no:
                    - Bus itu mogok.
                    - Listrik padam.
            """;

    @TempDir
    private Path folder;

    @Test
    void aTopicIsReadWithEverythingThatIsSaidOfIt() throws IOException {
        OwnTopic topic = read(RIGHT).all().getFirst();
        assertEquals(
                new Topic("bus-listrik", "Bus listrik", "Electric buses", "Buses that need no fuel."), topic.topic());
        assertEquals(new Query.Phrase("bus listrik"), topic.query());
        assertEquals(List.of("Bus listrik diuji."), topic.yes());
        assertEquals(List.of("Bus itu mogok.", "Listrik padam."), topic.no());
        assertEquals("topics.yaml line 2", topic.place());
    }

    @Test
    void noFileAnEmptyFileAndAFileOfRemarksHaveNoTopics() throws IOException {
        assertEquals(OwnTopics.NONE, TopicsFile.read(folder.resolve("none.yaml"), BUILT_IN, () -> READER));
        for (String text : List.of("", "# nothing yet\n", "topics:\n", "topics: []\n")) {
            assertEquals(OwnTopics.NONE, read(text), text);
        }
    }

    /** One change to the right file, and what is said of it. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            id: bus-listrik           | id: Bus Listrik              | line 2: 'Bus Listrik' is no id; write small letters, digits and hyphens
            id: bus-listrik           | id: netralitas-asn           | line 2: 'netralitas-asn' is taken by the topic netralitas-asn that Tutur has; choose another
            label_id: Bus listrik     | label_id: Pariwisata         | line 3: 'Pariwisata' is taken by the topic pariwisata that Tutur has; choose another
            label_en: Electric buses  | label_en: ''                 | line 4: 'label_en' must be one word or line of text
            label_en: Electric buses  | label: Electric buses        | 'label_en' is missing; add it
            label_en: Electric buses  | labl_en: Electric buses      | line 4: there is no key 'labl_en'; did you mean 'label_en'?
            definition: Buses         | defn: Buses                  | 'definition' is missing; add it
            query: '"bus listrik"'    | query: '"bus listrik'        | line 6: the query "bus listrik is not clear: A quotation mark without its partner
            query: '"bus listrik"'    | query: '(bus'                | line 6: the query (bus is not clear: A parenthesis without its partner
            query: '"bus listrik"'    | query: '...'                 | line 6: the query ... is not clear: There is no word to search for
            query: '"bus listrik"'    | query: bus OR                | line 6: the query bus OR is not clear: "OR" was ignored
            query: '"bus listrik"'    | #                            | line 2: 'query' is missing; add it
            yes: [Bus listrik diuji.] | yes: []                      | line 8: topic 'bus-listrik' has no example under 'yes'; add a sentence that is about it
            yes: [Bus listrik diuji.] | ya: [Bus listrik diuji.]     | there is no key 'ya'
            examples:                 | contoh:                      | line 2: 'examples' must be one entry with 'yes' and 'no': sentences that topic 'bus-listrik' is about
            topics:                   | topic:                       | there is no key 'topic'; did you mean 'topics'?
            definition: Buses         | definition: [Buses           | this is not YAML
            """)
    void whatIsWrongIsToldWithItsLineAndWhatToDo(String right, String wrong, String told) throws IOException {
        assertTrue(RIGHT.contains(right), right);
        String text = RIGHT.replace(right, wrong);
        String message = refused(text);
        assertTrue(message.startsWith(folder.resolve("topics.yaml") + " is not used:\n"), message);
        assertTrue(message.contains(told), message);
    }

    @Test
    void aTopicWithoutAnExampleAgainstItIsNone() {
        String text = RIGHT.substring(0, RIGHT.indexOf("      no:"));
        String message = refused(text);
        assertTrue(message.contains("topic 'bus-listrik' has no example under 'no'"), message);
    }

    @Test
    void noNameMeansTwoTopics() {
        String second = RIGHT.substring("topics:\n".length());
        String message = refused(RIGHT + second);
        assertTrue(message.contains("'bus-listrik' is taken by topic bus-listrik of line 2"), message);
    }

    @Test
    void tagsMakeNoObjects() throws IOException {
        String text = RIGHT.replace("definition: Buses", "definition: !!java.io.File Buses");
        assertEquals(read(RIGHT), read(text));
    }

    @Test
    void hostileFilesAreRefused() {
        Map<String, String> files = Map.of(
                "a: &a [x,x]\nb: [*a,*a]\ntopics: *a\n",
                "not YAML",
                "[".repeat(20_000),
                "not YAML",
                "topics: [" + "{id: a},".repeat(300) + "]",
                "300 topics are more than 200",
                RIGHT.replace("Bus listrik diuji.", "x".repeat(2_000)),
                "longer than 1000 characters",
                RIGHT.replace("\"bus listrik\"", "bus ".repeat(1_000)),
                "longer than 1000 characters",
                "x".repeat(2_000_000),
                "not YAML");
        files.forEach((text, told) -> {
            String message = refused(text);
            assertTrue(message.contains(told), message);
        });
    }

    private String refused(String text) {
        return String.valueOf(assertThrows(WrongFile.class, () -> read(text)).getMessage());
    }

    private OwnTopics read(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("topics.yaml"), text);
        return TopicsFile.read(file, BUILT_IN, () -> READER);
    }
}
