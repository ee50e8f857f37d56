package tutur.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.QueryReader;
import tutur.archive.lucene.LuceneArchive;
import tutur.region.Gazetteer;
import tutur.topic.Topic;
import tutur.topic.TopicFinder;

class RetaggingTest {

    private static final QueryReader READER = new QueryReader(Gazetteer.load());
    private static final List<Topic> BUILT_IN = TopicFinder.load().all();
    private static final OwnTopic WASTE = topic("sampah", "sampah");
    private static final OwnTopic BUSES = topic("bus", "bus");

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void fill() throws IOException {
        archive = LuceneArchive.open(folder.resolve("lucene"));
        archive.add(article("0000000000aa")
                .about("pariwisata", "desa")
                .says(DANU, "Buang sampah di sini.", "pariwisata")
                .says(DANU, "Bus datang.")
                .build());
        archive.add(article("0000000000bb").about("desa").body("Rapat.").build());
        archive.commit();
    }

    @AfterEach
    void close() throws IOException {
        archive.close();
    }

    @Test
    void documentsAndStatementsAreFiledByWhatTheQueriesFindNow() throws IOException {
        assertEquals(
                List.of(
                        "topic bus: +1 -0 documents, +1 -0 statements",
                        "topic sampah: +1 -0 documents, +1 -0 statements"),
                lost(run(WASTE, BUSES)));
        assertEquals(List.of("pariwisata", "desa", "bus", "sampah"), document().topics());
        assertEquals(
                List.of("pariwisata", "sampah"),
                document().statements().getFirst().topics());
        assertEquals(List.of("topic bus: +0 -1 documents, +0 -1 statements"), lost(run(WASTE)));
        assertEquals(List.of("topic sampah: +0 -1 documents, +0 -1 statements"), lost(run()));
        assertEquals(List.of("pariwisata", "desa"), document().topics());
        assertEquals(List.of("pariwisata"), document().statements().getFirst().topics());
    }

    @Test
    void theSameTopicsOnceMoreChangeNothing() throws IOException {
        assertEquals(1, run(WASTE, BUSES).changed());
        AnnotatedDocument once = document();
        Retagging.Report again = run(BUSES, WASTE);
        assertEquals(0, again.changed());
        assertEquals(2, again.documents());
        assertEquals(1, again.lines().size(), again.lines().toString());
        assertEquals(once, document());
    }

    @Test
    void aChangedQueryOrExampleIsNoticedAndALabelIsNot() throws IOException {
        assertTrue(due(WASTE), "the archive has documents that were never looked at");
        run(WASTE);
        assertFalse(due(WASTE));
        OwnTopic label = new OwnTopic(
                new Topic("sampah", "Lain", "Other", ""), WASTE.query(), WASTE.yes(), WASTE.no(), "elsewhere");
        assertFalse(due(label));
        assertTrue(due(topic("sampah", "sampah OR limbah")));
        assertTrue(due(WASTE), "a run with other topics may have begun since");
        run(WASTE);
        assertTrue(due());
    }

    @Test
    void anArchiveThatIsEmptyHasNothingToBeLookedAt() throws IOException {
        try (Archive empty = LuceneArchive.open(folder.resolve("empty"));
                Tagger tagger = new Tagger(BUILT_IN, new OwnTopics(List.of(WASTE)))) {
            assertFalse(new Retagging(tagger, empty, folder).due());
            assertFalse(new Retagging(tagger, archive, folder).due());
        }
    }

    @Test
    void aRunThatWasCutOffIsMadeGoodByTheNext() throws IOException {
        try (Tagger tagger = new Tagger(BUILT_IN, new OwnTopics(List.of(WASTE)))) {
            Retagging retagging = new Retagging(tagger, archive, folder);
            assertThrows(
                    IllegalStateException.class,
                    () -> retagging.run((done, all) -> {
                        throw new IllegalStateException("cut off");
                    }));
        }
        assertTrue(due(WASTE));
        run(WASTE);
        assertEquals(List.of("pariwisata", "desa", "sampah"), document().topics());
        assertFalse(due(WASTE));
    }

    @Test
    void aQueryThatFailsItsExamplesTouchesNothing() throws IOException {
        run(WASTE);
        OwnTopic failing = new OwnTopic(
                new Topic("bus", "Bus", "Buses", ""),
                READER.read("bus").query(),
                List.of("Angkot datang."),
                List.of("Bus datang."),
                "topics.yaml line 7");
        String message =
                assertThrows(FailedExamples.class, () -> run(WASTE, failing)).getMessage();
        assertEquals("""
                topics.yaml line 7: the query of topic 'bus' does not find its example "Angkot datang."; \
                change the query (add a word of it) or move the sentence to 'no'
                topics.yaml line 7: the query of topic 'bus' finds its example "Bus datang."; \
                change the query (leave such sentences out with -word) or move the sentence to 'yes'""", message);
        assertEquals(List.of("pariwisata", "desa", "sampah"), document().topics());
        assertFalse(due(WASTE));
    }

    @Test
    void progressIsToldAfterEachDocument() throws IOException {
        List<String> told = new ArrayList<>();
        try (Tagger tagger = new Tagger(BUILT_IN, OwnTopics.NONE)) {
            new Retagging(tagger, archive, folder).run((done, all) -> told.add(done + "/" + all));
        }
        assertEquals(List.of("1/2", "2/2"), told);
        assertTrue(Files.exists(folder.resolve("topics.mark")));
    }

    private AnnotatedDocument document() throws IOException {
        return archive.find("0000000000aa").orElseThrow();
    }

    private Retagging.Report run(OwnTopic... topics) throws IOException {
        try (Tagger tagger = new Tagger(BUILT_IN, new OwnTopics(List.of(topics)))) {
            return new Retagging(tagger, archive, folder).run((done, all) -> {});
        }
    }

    private boolean due(OwnTopic... topics) throws IOException {
        try (Tagger tagger = new Tagger(BUILT_IN, new OwnTopics(List.of(topics)))) {
            return new Retagging(tagger, archive, folder).due();
        }
    }

    /** The lines without the sum. */
    private static List<String> lost(Retagging.Report report) {
        return report.lines().subList(0, report.lines().size() - 1);
    }

    private static OwnTopic topic(String id, String query) {
        return new OwnTopic(
                new Topic(id, id, id, ""), READER.read(query).query(), List.of(id), List.of("Rapat."), "topics.yaml");
    }
}
