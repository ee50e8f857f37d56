package tutur.topic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tutur.text.Table;
import tutur.text.Words;

class TopicFinderTest {

    private static final List<List<String>> EXAMPLES = Table.rows(TopicFinder.class, "examples.tsv", 3);
    private static final TopicFinder FINDER = TopicFinder.load();

    @TestFactory
    List<DynamicTest> everyExampleIsReadAsItsAuthorMeansIt() {
        return EXAMPLES.stream()
                .map(row -> DynamicTest.dynamicTest(row.get(0) + " " + row.get(1) + ": " + row.get(2), () -> {
                    List<String> found = FINDER.ofStatement(row.get(2));
                    assertEquals(row.get(1).equals("yes"), found.contains(row.getFirst()), found::toString);
                }))
                .toList();
    }

    @Test
    void noTopicIsWithoutExamplesForItAndAgainstIt() {
        Set<String> seen = new HashSet<>();
        EXAMPLES.forEach(row -> seen.add(row.get(0) + " " + row.get(1)));
        for (Topic topic : FINDER.all()) {
            boolean notFound = topic.id().equals("advertorial") || topic.id().equals("pembangunan-daerah");
            boolean shown = seen.contains(topic.id() + " yes") && seen.contains(topic.id() + " no");
            assertTrue(notFound || shown, topic.id() + " lacks examples in examples.tsv");
        }
        assertEquals(32, FINDER.all().size());
    }

    @Test
    void aDocumentIsAboutWhatItsTitleAndLeadSay() {
        String body = "SAMPIT – Rapat itu membahas serapan anggaran yang baru separuh.\nSisanya dibahas besok.";
        assertEquals(List.of("fgd-anggaran"), FINDER.ofDocument("FGD Serapan Anggaran", body));
    }

    @Test
    void wordsCloseByCountInEitherOrder() {
        assertTrue(FINDER.ofStatement("ASN di mana pun wajib netral").contains("netralitas-asn"));
        assertTrue(FINDER.ofStatement("Netral itu sikap ASN").contains("netralitas-asn"));
    }

    @Test
    void rollsOfAttendeesAndNamesOfOfficesSayLittle() {
        String body = "Bupati membuka lomba menyanyi di alun-alun dalam rangka hari jadi.\n"
                + "Turut hadir Ketua KPU, Ketua Bawaslu, Kapolres, Kepala Dinas Kesehatan, Kepala Dinas Pendidikan dan Direktur RSUD.";
        List<String> found = FINDER.ofDocument("Lomba Menyanyi Meriahkan Hari Jadi", body);
        assertEquals(List.of("pembangunan-daerah"), found);
    }

    @Test
    void generalDevelopmentIsFoundOnlyWhereNothingElseIs() {
        String body = "Bupati melakukan kunjungan kerja dan silaturahmi untuk menyampaikan capaian pembangunan daerah.";
        assertEquals(List.of("pembangunan-daerah"), FINDER.ofDocument(null, body));
        assertFalse(FINDER.ofDocument("Angka Stunting Turun", body + " Angka stunting turun.")
                .contains("pembangunan-daerah"));
    }

    @Test
    void theTitleOfALinkedArticleSaysLittle() {
        String body =
                "Bupati membuka musrenbang kecamatan dan mendengar usulan warga.\nBaca juga: Panen Padi Raya, Petani Senang";
        assertEquals(List.of("musrenbang-rpjmd"), FINDER.ofDocument(null, body));
    }

    @Test
    void theExplanationNamesTheQueriesThatFired() {
        FoundTopic found = FINDER.explain("Pasar Murah TPID", Words.of("TPID menggelar pasar murah."))
                .getFirst();
        assertEquals("inflasi-tpid", found.topic().id());
        assertTrue(found.evidence().contains("pasar murah") && found.score() > 0);
    }

    @Test
    void shortFormsCountOnlyInCapitals() {
        assertTrue(FINDER.ofStatement("PAD kita naik lewat retribusi").contains("umkm-ekonomi"));
        assertFalse(FINDER.ofStatement("ia tidur di atas spam dan pad").contains("infrastruktur"));
    }

    @Test
    void noTextIsTooStrange() {
        Random random = new Random(23);
        String[] pieces = {
            "netral",
            "ASN",
            "hadir",
            "turut",
            "dinas",
            "Baca juga:",
            "\n",
            ".",
            ",",
            "pasar",
            "murah",
            "\ud83d\ude00",
            "-"
        };
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]).append(' ');
            }
            assertTrue(FINDER.ofDocument(text.toString(), text.toString()).size() <= 6);
            assertTrue(FINDER.ofStatement(text.toString()).size() <= 3);
        }
    }

    @TestFactory
    List<DynamicTest> twoTopicsTogetherAreAThird() {
        return Table.rows(TopicFinder.class, "joint.tsv", 4).stream()
                .map(row -> DynamicTest.dynamicTest(row.get(3), () -> {
                    List<String> found = FINDER.ofDocument(null, row.get(3));
                    assertTrue(found.contains(row.get(0)), found::toString);
                    assertFalse(found.contains(row.get(2)), found::toString);
                }))
                .toList();
    }
}
