package tutur;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sample corpus is what its README and its two tables say. */
class SampleCorpusTest {

    private static final Path CORPUS = Path.of("corpus");
    private static final Path DOCUMENTS = CORPUS.resolve("documents");
    private static final Path TABLES = Path.of("src/test/resources/tutur");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `([^`]+)` \\|.*\\| Tutur contributors \\| CC0-1\\.0 \\|$");

    @Test
    void everyFileStandsInTheReadmeWithAuthorAndLicence() throws IOException {
        Set<String> named = ROW.matcher(Files.readString(CORPUS.resolve("README.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(files(), named);
    }

    @Test
    void everyFileStandsInTheTableOfDocuments() throws IOException {
        Set<String> listed =
                rows("corpus-documents.tsv", 14).map(row -> row.get(0)).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(files(), listed);
    }

    @Test
    void theTableOfStatementsCountsAsManyAsTheTableOfDocuments() throws IOException {
        List<List<String>> statements = rows("corpus-statements.tsv", 9).toList();
        for (List<String> document : rows("corpus-documents.tsv", 14).toList()) {
            long certain = statements.stream()
                    .filter(row ->
                            row.get(0).equals(document.get(0)) && row.get(8).equals("no"))
                    .count();
            assertEquals(Long.parseLong(document.get(11)), certain, document.get(0));
        }
    }

    @Test
    void filesAreSmallSoThatACloneStaysSmall() throws IOException {
        for (String file : files()) {
            assertTrue(Files.size(DOCUMENTS.resolve(file)) < 60_000, file);
        }
    }

    @Test
    void pagesKeepTheCharsetThatTheyAreThereFor() throws IOException {
        byte[] windows = bytes("pos-priangan-kulon/2024/tiga-bandung-satu-soal.html");
        assertFalse(isUtf8(windows), "windows-1252 page was turned into UTF-8");
        assertFalse(latin1(windows).contains("charset"), "windows-1252 page declares a charset");
        byte[] undeclared = bytes("bali-nyatur/2023/sekda-buleleng-ukuran-netral-di-banjar.html");
        assertTrue(isUtf8(undeclared) && !latin1(undeclared).contains("charset"), "UTF-8 page declares its charset");
        String twice =
                new String(bytes("tajuk-tamalate/2021/fgd-anggaran-luwu-timur-plt-sekda.html"), StandardCharsets.UTF_8);
        assertTrue(twice.contains("â€œJangan tunggu surat"), "quotation marks are no longer coded twice");
    }

    @Test
    void theCopyIsTheSameBytes() throws IOException {
        Path folder = DOCUMENTS.resolve("pena-mentaya/2019");
        assertEquals(
                -1,
                Files.mismatch(
                        folder.resolve("wabup-kotim-ingatkan-asn-jangan-main-mata.html"),
                        folder.resolve("unduhan-2.html")));
    }

    private static Set<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(DOCUMENTS)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> DOCUMENTS.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Stream<List<String>> rows(String table, int columns) throws IOException {
        return Files.readAllLines(TABLES.resolve(table)).stream().skip(1).map(line -> {
            List<String> row = List.of(line.split("\t", -1));
            assertEquals(columns, row.size(), line);
            return row;
        });
    }

    private static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(DOCUMENTS.resolve(file));
    }

    private static String latin1(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }
}
