package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.archive.Facet;
import tutur.archive.Query;
import tutur.archive.QueryReader;
import tutur.archive.SearchRequest;
import tutur.archive.lucene.LuceneArchive;
import tutur.curation.TopicsFile;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.proofing.CorrectionFile;
import tutur.proofing.Proofreader;
import tutur.region.Gazetteer;
import tutur.roster.Curation;
import tutur.tagging.OwnTopic;
import tutur.tagging.OwnTopics;
import tutur.tagging.Tagger;
import tutur.topic.Topic;
import tutur.topic.TopicFinder;
import tutur.web.WebServer;
import tutur.web.WebSettings;

/** Topics that the owner of a corpus adds, through the front door. */
class OwnTopicsTest {

    private static final String ARTICLE = """
            TEGAL – Plh Sekda Kota Tegal Danu Wira meminta bus listrik diuji, Senin (4/3/2024).

            “Bus listrik jangan hanya dipamerkan,” kata Danu.
            """;

    private static final String TOPICS = """
            topics:
              - id: bus-listrik
                label_id: Bus listrik
                label_en: Electric buses
                definition: Buses that need no fuel.
                query: '"bus listrik"'
                examples:
                  yes: [Bus listrik diuji.]
                  no: [Bus itu mogok.]
            """;

    @TempDir
    private Path corpus;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(corpus.resolve("documents"));
        Files.writeString(corpus.resolve("documents/a.txt"), ARTICLE);
        Files.writeString(corpus.resolve("documents/b.txt"), "MEDAN – Bupati Deli Serdang Wira Salim membuka rapat.\n");
    }

    @Test
    void aTopicIsAddedToWhatWasIndexedWithoutTheFilesAndTakenAwayAgain() throws IOException {
        run("ingest");
        Files.delete(corpus.resolve("documents/a.txt"));
        Ended unknown = run("search", "--topic", "bus-listrk");
        assertEquals(2, unknown.code);

        topics(TOPICS);
        Ended early = run("search", "--topic", "bus-listrik");
        assertTrue(early.out.startsWith("0 hits"), early.out);
        assertTrue(early.err.contains("tutur retag"), early.err);
        Ended added = run("retag");
        assertEquals(0, added.code, added.err);
        assertTrue(added.out.startsWith("topic bus-listrik: +1 -0 documents, +2 -0 statements\n"), added.out);
        assertTrue(added.out.contains("2 documents = 1 with other topics than before + 1 unchanged"), added.out);
        assertTrue(run("search", "--topic", "bus-listrik").out.startsWith("1 hit\n"));
        assertTrue(run("search", "--topic", "Electric buses", "--unit", "statement")
                .out
                .startsWith("2 hits\n"));
        Ended misspelt = run("search", "--topic", "bus-listrk");
        assertEquals(2, misspelt.code);
        assertTrue(misspelt.err.contains("did you mean bus-listrik"), misspelt.err);
        assertTrue(run("retag").out.startsWith("2 documents = 0 with other topics"), "the same once more");

        topics("topics: []\n");
        assertTrue(run("retag").out.startsWith("topic bus-listrik: +0 -1 documents, +0 -2 statements\n"));
        assertEquals(2, run("search", "--topic", "bus-listrik").code);
        assertFalse(run("search", "Danu", "--json").out.contains("bus-listrik"));
    }

    @Test
    void ingestNoticesAChangedFileAndReadsNoDocumentAgain() throws IOException {
        topics(TOPICS);
        Ended first = run("ingest");
        assertEquals(0, first.code, first.err);
        assertFalse(first.err.contains("topics.yaml"), "all documents are new: " + first.err);
        assertTrue(run("search", "--topic", "bus-listrik").out.startsWith("1 hit\n"));

        topics(TOPICS.replace("'\"bus listrik\"'", "'\"bus listrik\" -dipamerkan'"));
        Ended changed = run("ingest");
        assertTrue(changed.out.contains("2 files = 0 indexed + 2 unchanged"), changed.out);
        assertTrue(changed.err.contains("topics.yaml has changed"), changed.err);
        assertTrue(changed.err.contains("topic bus-listrik: +0 -1 documents, +0 -1 statements"), changed.err);
        assertFalse(run("ingest").err.contains("topics.yaml has changed"));
    }

    @Test
    void aFileWithMistakesStopsEveryCommandThatUsesItBeforeAnythingHappens() throws IOException {
        run("ingest");
        topics(TOPICS.replace("Bus itu mogok.", "Bus listrik mogok."));
        for (String command : List.of("ingest", "retag")) {
            Ended ended = run(command);
            assertEquals(1, ended.code, ended.out);
            assertTrue(
                    ended.err.startsWith(
                            "tutur: topics.yaml line 2: the query of topic 'bus-listrik' finds its example "
                                    + "\"Bus listrik mogok.\"; change the query"),
                    ended.err);
        }
        topics(TOPICS.replace("bus-listrik", "netralitas-asn"));
        for (String command : List.of("ingest", "retag", "search", "serve")) {
            Ended ended = run(command);
            assertEquals(1, ended.code, command + ended.out);
            assertTrue(ended.err.contains("'netralitas-asn' is taken by the topic netralitas-asn"), ended.err);
        }
    }

    @Test
    void withoutAnIndexRetagSaysHowToMakeOne() {
        Ended ended = run("retag");
        assertEquals(1, ended.code);
        assertTrue(ended.err.contains("make it with tutur ingest"), ended.err);
    }

    @Test
    void pagesAndApiShowItBesideTheOthersInBothLanguages() throws Exception {
        topics(TOPICS);
        run("ingest");
        Gazetteer gazetteer = Gazetteer.load();
        List<Topic> builtIn = TopicFinder.load().all();
        OwnTopics own = TopicsFile.read(corpus.resolve("topics.yaml"), builtIn, () -> new QueryReader(gazetteer));
        try (Archive archive =
                        LuceneArchive.openForReading(corpus.resolve(".tutur-index/lucene"), () -> Curation.NONE);
                WebServer server = new WebServer(
                        archive,
                        gazetteer,
                        own.after(builtIn),
                        new Proofreader(new CorrectionFile(corpus, remark -> {}), archive, null, () -> gazetteer),
                        tutur.web.Receptions.idle(corpus),
                        () -> {
                            throw new UnsupportedOperationException();
                        },
                        tutur.web.Receptions.alerts(archive, corpus),
                        new WebSettings("127.0.0.1", 0))) {
            String base = "http://127.0.0.1:" + server.start();
            String all = get(base + "/api/v1/topics");
            assertTrue(all.startsWith("{\"total\":" + (builtIn.size() + 1)), all);
            assertTrue(all.contains("\"id\":\"bus-listrik\",\"label\":\"Bus listrik\""), all);
            String one = get(base + "/api/v1/topics/bus-listrik?lang=en");
            assertTrue(one.contains("\"label\":\"Electric buses\""), one);
            assertTrue(one.contains("\"statements\":2,\"documents\":1"), one);
            assertTrue(get(base + "/search?q=Danu&lang=en").contains("Electric buses"));
            assertTrue(get(base + "/search?topic=bus-listrik").contains("Bus listrik"));
            String facets = get(base + "/api/v1/search?facet=topic&topic=bus-listrik");
            assertTrue(facets.contains("\"value\":\"bus-listrik\""), facets);
        }
    }

    private static String get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    @Test
    void onTheSampleCorpusATopicIsWhatASearchForItsQueryFinds(@TempDir Path index) throws IOException {
        Gazetteer gazetteer = Gazetteer.load();
        List<Topic> builtIn = TopicFinder.load().all();
        OwnTopics own = TopicsFile.read(Path.of("corpus/topics.yaml"), builtIn, () -> new QueryReader(gazetteer));
        assertFalse(own.all().isEmpty());
        Annotator annotator = new Annotator(gazetteer);
        try (Archive archive = LuceneArchive.open(index);
                DocumentReader reader = new DocumentReader();
                Tagger tagger = new Tagger(builtIn, own)) {
            tagger.check();
            for (Path page : pages()) {
                if (reader.read(page, page.toString()) instanceof Document document) {
                    archive.add(tagger.tag(annotator.annotate(document)));
                }
            }
            archive.commit();
            for (OwnTopic topic : own.all()) {
                for (SearchRequest.Unit unit : SearchRequest.Unit.values()) {
                    long found = total(archive, topic.query(), unit);
                    Query filter = new Query.About(topic.topic().id());
                    assertTrue(found > 0, topic.topic().id() + " finds nothing");
                    assertEquals(
                            found, total(archive, filter, unit), topic.topic().id());
                    assertEquals(found, total(archive, new Query.AllOf(List.of(topic.query(), filter)), unit));
                }
            }
        }
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("corpus/documents"))) {
            return files.filter(f -> f.toString().matches(".*\\.(html|txt|eml)"))
                    .sorted()
                    .toList();
        }
    }

    private static long total(Archive archive, Query query, SearchRequest.Unit unit) throws IOException {
        return archive.search(new SearchRequest(
                        query, unit, SearchRequest.Sort.RELEVANCE, 0, null, List.of(Facet.Field.TOPIC)))
                .total();
    }

    private void topics(String text) throws IOException {
        Files.writeString(corpus.resolve("topics.yaml"), text);
    }

    private Ended run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--corpus", corpus.toString()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), all.toArray(String[]::new));
        return new Ended(code, out.toString(), err.toString());
    }
}
