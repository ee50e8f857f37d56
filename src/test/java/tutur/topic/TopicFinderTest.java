package tutur.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tutur.text.Table;

class TopicFinderTest {

    private static final List<List<String>> EXAMPLES = Table.rows(TopicFinder.class, "examples.tsv", 3);

    private final TopicFinder finder = TopicFinder.load();

    @TestFactory
    List<DynamicTest> everyExampleIsReadAsItsAuthorMeansIt() {
        return EXAMPLES.stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.get(0) + " " + row.get(1) + ": " + row.get(2),
                        () -> assertEquals(
                                row.get(1).equals("yes"),
                                finder.ofStatement(row.get(2)).contains(row.getFirst()))))
                .toList();
    }

    @Test
    void noTopicIsWithoutExamplesForItAndAgainstIt() {
        Set<String> seen = new HashSet<>();
        EXAMPLES.forEach(row -> seen.add(row.get(0) + " " + row.get(1)));
        for (Topic topic : finder.all()) {
            boolean told = topic.id().equals("advertorial") || topic.id().equals("pembangunan-daerah");
            assertTrue(
                    told || seen.contains(topic.id() + " yes") && seen.contains(topic.id() + " no"),
                    topic.id() + " lacks examples in examples.tsv");
        }
    }

    @Test
    void aDocumentIsAboutWhatItsTitleAndLeadSay() {
        String body = "SAMPIT – Rapat itu membahas serapan anggaran yang baru separuh.\nSisanya dibahas besok.";
        assertEquals(List.of("fgd-anggaran"), finder.ofDocument("FGD Serapan Anggaran", body));
    }

    @Test
    void wordsCloseByCountInEitherOrder() {
        assertTrue(finder.ofStatement("ASN di mana pun wajib netral").contains("netralitas-asn"));
        assertTrue(finder.ofStatement("Netral itu sikap ASN").contains("netralitas-asn"));
    }
}
