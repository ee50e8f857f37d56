package tutur.curation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.harvest.Source;
import tutur.harvest.Sources;
import tutur.region.Gazetteer;

class SourcesFileTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @TempDir
    private Path corpus;

    private Sources read(String text) throws IOException {
        Files.createDirectories(corpus.resolve("documents"));
        Path file = corpus.resolve("sources.yaml");
        Files.writeString(file, text);
        return SourcesFile.read(file, () -> GAZETTEER);
    }

    private static final String RIGHT = """
            contact: redaksi@uji.example
            sources:
              - id: diskominfo-uji
                kind: feed
                location: https://diskominfo.uji.example/feed
                interval: 30m
                outlet: Diskominfo Uji
                region: kota-medan
                trust: official
              - {id: berkas, kind: folder, location: ../berkas, interval: 10s, trust: media}
              - {id: peta, kind: sitemap, location: "https://uji.example/sitemap.xml", trust: media, region: "12.71"}
            """;

    @Test
    void sourcesAreReadWithWhatTheyAreAndHowOftenTheyAreAsked() throws IOException {
        Sources sources = read(RIGHT);
        assertEquals("redaksi@uji.example", sources.contact());
        assertEquals(
                new Source(
                        "diskominfo-uji",
                        Source.Kind.FEED,
                        "https://diskominfo.uji.example/feed",
                        Duration.ofMinutes(30),
                        "Diskominfo Uji",
                        "12.71",
                        true),
                sources.sources().get(0));
        Source folder = sources.sources().get(1);
        assertEquals(corpus.resolveSibling("berkas").toString(), folder.location());
        assertEquals(Duration.ofSeconds(10), folder.interval());
        assertEquals(Duration.ofHours(1), sources.sources().get(2).interval());
    }

    @Test
    void withoutAFileOrWithAnEmptyOneThereAreNoSources() throws IOException {
        assertEquals(Sources.NONE, SourcesFile.read(corpus.resolve("sources.yaml"), () -> GAZETTEER));
        assertEquals(Sources.NONE, read("# nothing yet\n"));
        assertEquals(List.of(), read("contact: a@b.example\nsources:\n").sources());
    }

    @Test
    void theExampleIsRightOnceTheMarksAreTakenAway() throws IOException {
        String example = Files.readString(Path.of("corpus/sources.example.yaml"));
        assertEquals(Sources.NONE, read(example), "nothing is fetched as it stands");
        Sources sources = read(example.substring(example.indexOf("# contact")).replaceAll("(?m)^# ?", ""));
        assertEquals(4, sources.sources().size());
    }

    @Test
    void everyMistakeIsToldWithItsLineAndWhatToDo() {
        String[][] mistakes = {
            {
                "region: kota-medan",
                "region: kota-meden",
                "line 8: 'kota-meden' names no region or several; take one of kota-medan"
            },
            {"id: diskominfo-uji", "id: Diskominfo Uji", "line 3: 'Diskominfo Uji' is no id"},
            {"id: berkas", "id: diskominfo-uji", "is already that of the source of line 3"},
            {"kind: feed", "kind: rss", "line 4: 'rss' is no kind of source; take one of folder, feed, sitemap, page"},
            {"kind: feed", "kindd: feed", "there is no key 'kindd'; did you mean 'kind'?"},
            {
                "https://diskominfo.uji.example/feed",
                "ftp://uji.example/feed",
                "line 5: 'ftp://uji.example/feed' is no address"
            },
            {"https://diskominfo.uji.example/feed", "file:///etc/passwd", "is no address of http or https"},
            {"interval: 30m", "interval: 30s", "line 6: '30s' is too often for a site"},
            {"interval: 30m", "interval: often", "line 6: 'often' is no interval"},
            {"trust: official", "trust: high", "line 9: 'high' is not known; write official"},
            {"                trust: official\n", "", "'trust' is missing; add it"},
            {"contact: redaksi@uji.example\n", "", "'contact' is missing"},
            {"redaksi@uji.example", "tanya (kami)", "is no contact"},
            {"../berkas", "documents/masuk", "is part of the corpus"},
            {"../berkas", ".", "is part of the corpus"},
            {"../berkas", "..", "is part of the corpus"},
        };
        for (String[] mistake : mistakes) {
            String from = mistake[0].stripLeading().isEmpty() ? mistake[0] : mistake[0].replaceFirst("^ {12}", "");
            String text = RIGHT.replace(from, mistake[1]);
            assertTrue(!text.equals(RIGHT), () -> from + " does not stand in the file");
            WrongFile wrong = assertThrows(WrongFile.class, () -> read(text), mistake[2]);
            assertTrue(String.valueOf(wrong.getMessage()).contains(mistake[2]), () -> wrong + "\n" + mistake[2]);
        }
    }
}
