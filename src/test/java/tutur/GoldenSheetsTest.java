package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tutur.annotation.AnnotatedDocument;
import tutur.document.Furniture;
import tutur.document.Paragraph;
import tutur.export.Sheet;

/**
 * What the program makes of articles of our own, whole: a sheet as {@code tutur annotate} prints it, the text it was read from, and
 * the lines of the page that are no text. A change that alters a sheet shows it here, line by line; when the new sheet is what is
 * wanted, {@code mvn test -Dtest=GoldenSheetsTest -Dgolden.update=true} writes it, and the change of the sheet is read with the
 * change of the code.
 */
class GoldenSheetsTest {

    private static final Path FOLDER = Path.of("src/test/resources/tutur/golden");
    private static final boolean UPDATE = Boolean.getBoolean("golden.update");

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "golden/articles.tsv", delimiter = '\t', numLinesToSkip = 1)
    void anArticleGivesTheSheetThatWasAgreed(String name, String path, String why) throws IOException {
        AnnotatedDocument document = Sample.documents().get(path);
        assertTrue(document != null, path + " is not in the corpus or cannot be read; it is there for: " + why);
        String found = sheet(document);
        Path golden = FOLDER.resolve(name + ".txt");
        if (UPDATE) {
            Files.writeString(golden, found);
            return;
        }
        assertTrue(Files.exists(golden), () -> "no sheet " + golden + " yet; write it with -Dgolden.update=true");
        String agreed = Files.readString(golden);
        if (!agreed.equals(found)) {
            fail(name + " differs; - agreed, + found (write what is found with -Dgolden.update=true)\n"
                    + LineDiff.of(agreed, found));
        }
    }

    @Test
    void everySheetBelongsToAnArticle() throws IOException {
        assumeFalse(UPDATE, "sheets are being written");
        try (Stream<Path> files = Files.list(FOLDER);
                Stream<String> articles = Files.lines(FOLDER.resolve("articles.tsv"))) {
            Set<String> listed = articles.skip(1)
                    .map(line -> line.substring(0, line.indexOf('\t')) + ".txt")
                    .collect(Collectors.toCollection(TreeSet::new));
            listed.add("articles.tsv");
            Set<String> there =
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(listed, there);
        }
    }

    private static String sheet(AnnotatedDocument annotated) {
        List<String> lines = new ArrayList<>();
        lines.add(new Sheet(false).of(annotated));
        lines.add("Text");
        String body = annotated.document().body();
        for (Paragraph paragraph : annotated.document().paragraphs()) {
            lines.add("  " + paragraph.span().of(body));
        }
        lines.add("");
        lines.add("Left out");
        for (Furniture furniture : annotated.document().furniture()) {
            lines.add("  " + furniture.kind().name().toLowerCase(Locale.ROOT) + ": "
                    + furniture.text().replace('\n', ' '));
        }
        return String.join("\n", lines) + "\n";
    }
}
