package tutur.intake;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.CRC32;
import tutur.text.Sha256;

/**
 * Stands for the rules that documents are read and annotated by: a digest of the code and the tables of these packages. When a rule
 * changes, all documents are annotated again, without anybody having to think of it.
 */
final class Rules {

    /** Everything that decides what a file gives; the manifest of a jar names the libraries with their versions. */
    private static final String PARTS =
            "tutur/(text|region|date|topic|container|document|ocr|official|statement|annotation|correction|inbox)/.*|META-INF/MANIFEST.MF";

    private Rules() {}

    /** The digest of the rules that this program runs with, 16 hexadecimal digits. */
    static String digest() throws IOException {
        CodeSource source = Rules.class.getProtectionDomain().getCodeSource();
        return digest(source.getLocation());
    }

    private static String digest(URL location) throws IOException {
        try {
            Path place = Path.of(location.toURI());
            return Sha256.hex((Files.isDirectory(place) ? ofFolder(place) : ofJar(place)).toString(), 16);
        } catch (URISyntaxException e) {
            throw new IOException("the program lies at a place that is no file: " + location, e);
        }
    }

    /** Check sums by name; a jar has them in its table of contents. */
    private static Map<String, Long> ofJar(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Map<String, Long> sums = new TreeMap<>();
            file.stream().filter(e -> e.getName().matches(PARTS)).forEach(e -> sums.put(e.getName(), e.getCrc()));
            return sums;
        }
    }

    private static Map<String, Long> ofFolder(Path folder) throws IOException {
        Map<String, Long> sums = new TreeMap<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (name.matches(PARTS)) {
                    CRC32 sum = new CRC32();
                    sum.update(Files.readAllBytes(file));
                    sums.put(name, sum.getValue());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return sums;
    }
}
