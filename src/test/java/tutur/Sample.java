package tutur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutur.annotation.AnnotatedDocument;
import tutur.annotation.Annotator;
import tutur.document.Container;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.document.ReaderLimits;
import tutur.document.Refused;
import tutur.region.Gazetteer;

/** The sample corpus as the program reads it, once for all tests, and the tables that tell what a careful reader finds in it. */
public final class Sample {

    private static final Path DOCUMENTS = Path.of("corpus/documents");
    private static final Path TABLES = Path.of("src/test/resources/tutur");

    private Sample() {}

    private static final class Read {
        static final Map<String, AnnotatedDocument> ALL = read();
    }

    /** All documents that can be read, by path below the documents of the corpus. */
    public static Map<String, AnnotatedDocument> documents() {
        return Read.ALL;
    }

    private static Map<String, AnnotatedDocument> read() {
        Annotator annotator = new Annotator(Gazetteer.load());
        Map<String, AnnotatedDocument> read = new TreeMap<>();
        try (DocumentReader reader = new DocumentReader(ReaderLimits.standard().withOcr(false));
                Stream<Path> files = Files.walk(DOCUMENTS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = DOCUMENTS.relativize(file).toString().replace('\\', '/');
                switch (reader.read(file, path)) {
                    case Document document -> read.put(path, annotator.annotate(document));
                    case Refused _, Container _ -> {}
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }

    /** The rows of a table of expectations, each as cells by column name. */
    static List<Map<String, String>> rows(String table) {
        try {
            List<String> lines = Files.readAllLines(TABLES.resolve(table));
            List<String> names = List.of(lines.getFirst().split("\t", -1));
            return lines.stream()
                    .skip(1)
                    .map(line -> List.of(line.split("\t", -1)))
                    .map(cells ->
                            IntStream.range(0, names.size()).boxed().collect(Collectors.toMap(names::get, cells::get)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same rows, those of one document together. */
    static Map<String, List<Map<String, String>>> byPath(String table) {
        Function<Map<String, String>, String> path = row -> row.getOrDefault("path", "");
        return rows(table).stream().collect(Collectors.groupingBy(path, TreeMap::new, Collectors.toList()));
    }
}
