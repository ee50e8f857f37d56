package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.lucene.LuceneArchive;
import tutur.story.Quotation;
import tutur.story.Stories;
import tutur.story.Story;

/** The stories of the sample corpus are those that its author planted. */
class SampleStoriesTest {

    private static final String RELEASE = "prokopim-kutai-kartanegara/2024/siaran-pers-088-netralitas-asn.docx";
    private static final String WHOLE = "hulu-mahakam-post/2024/sekda-kukar-ketukan-jari-asn.html";
    private static final String SHORTENED = "kutai-siang/2024/rusdiansyah-satu-like-bisa-jadi-laporan.html";

    @TempDir
    private static Path folder;

    private static LuceneArchive archive;
    private static Stories stories;
    private static final Map<String, String> PATHS = new TreeMap<>();

    @BeforeAll
    static void addAll() throws IOException {
        archive = LuceneArchive.open(folder);
        for (AnnotatedDocument document : Sample.documents().values()) {
            archive.add(document);
            PATHS.put(document.document().id(), document.document().origin().path());
        }
        archive.commit();
        stories = archive.stories();
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    @Test
    void everyPlantedCopyIsFoundAndNothingElseIsJoined() {
        Map<String, Set<String>> planted = new TreeMap<>();
        for (Map<String, String> row : Sample.rows("corpus-documents.tsv")) {
            String same = row.getOrDefault("same_as", "");
            if (same.matches("(release|bytes|canonical):.*") && PATHS.containsValue(row.get("path"))) {
                planted.computeIfAbsent(same, s -> new TreeSet<>()).add(row.getOrDefault("path", ""));
            }
        }
        assertTrue(planted.size() >= 3, planted::toString);
        Set<Set<String>> found = new java.util.HashSet<>();
        for (Story story : stories.all()) {
            Set<String> paths = new TreeSet<>();
            story.copies().forEach(copy -> paths.add(PATHS.getOrDefault(copy.document(), "")));
            found.add(paths);
        }
        assertEquals(Set.copyOf(planted.values()), found);
    }

    @Test
    void theReleaseIsFirstAndSharesTellWhatWasTaken() {
        Story story = stories.story(id(SHORTENED)).orElseThrow();
        assertEquals(RELEASE, PATHS.get(story.id()));
        assertTrue(copy(story, WHOLE).kept() > 0.9, story::toString);
        assertTrue(copy(story, SHORTENED).kept() < 0.7, story::toString);
        assertFalse(copy(story, SHORTENED).share() < 0.6, story::toString);
    }

    @Test
    void quotationsOfTheReleaseAreFoundInItsCopies() {
        long carried = stories.quotations().stream()
                .filter(quotation -> quotation.id().startsWith(id(RELEASE)))
                .peek(quotation -> assertTrue(quotation.documents() > 1))
                .count();
        assertTrue(carried >= 3, () -> stories.quotations().toString());
        for (Quotation quotation : stories.quotations()) {
            Set<String> of = new TreeSet<>();
            quotation
                    .statements()
                    .forEach(s -> stories.story(Quotation.document(s)).ifPresent(story -> of.add(story.id())));
            assertEquals(1, of.size(), () -> "beyond one story: " + quotation);
        }
    }

    private static Story.Copy copy(Story story, String path) {
        return story.copies().stream()
                .filter(copy -> copy.document().equals(id(path)))
                .findFirst()
                .orElseThrow();
    }

    private static String id(String path) {
        return PATHS.entrySet().stream()
                .filter(e -> e.getValue().equals(path))
                .findFirst()
                .orElseThrow()
                .getKey();
    }
}
