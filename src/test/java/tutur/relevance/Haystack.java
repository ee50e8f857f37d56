package tutur.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import tools.jackson.databind.JsonNode;
import tutur.archive.lucene.LuceneArchive;

/**
 * 20,000 real articles among which something is sought, read and indexed once for all tests: each takes a copy of the indexes, in ours
 * and in plain Lucene, and adds {@link #apart} as it wants them.
 */
final class Haystack implements AutoCloseable {

    private static final int ARTICLES = 20_000;
    private static final int EACH = 4;
    /** So many are not indexed yet, for tests that change them. */
    private static final int APART = 2_000;

    private static final String ARTICLES_FILE = "articles/news-large.jsonl.xz";
    private static final String OURS = "ours";
    private static final String PLAIN = "plain";

    /** An article; its title may be blank. */
    record Article(String id, String title, String text) {

        void addTo(LuceneArchive archive, PlainIndex plain) throws IOException {
            archive.add(Shared.document(id, title.isBlank() ? null : title, text, List.of()));
            plain.add(id, title + "\n" + text);
        }
    }

    /** Gives it to tests that ask for it; they are left out where there are no articles. */
    static final class Once implements BeforeAllCallback, ParameterResolver {

        private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Haystack.class);

        /** An assumption that fails while a parameter is made would be an error. */
        @Override
        public void beforeAll(ExtensionContext context) {
            Shared.file(ARTICLES_FILE);
        }

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Haystack.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getRoot().getStore(HERE).computeIfAbsent(Haystack.class, _ -> gather(), Haystack.class);
        }
    }

    private final Path folder;
    private final List<Article> apart;

    private Haystack(Path folder, List<Article> apart) {
        this.folder = folder;
        this.apart = List.copyOf(apart);
    }

    /** Those that are not in the indexes yet. */
    List<Article> apart() {
        return apart;
    }

    private static Haystack gather() {
        Path articles = Shared.file(ARTICLES_FILE);
        try {
            Path folder = Files.createTempDirectory("tutur-haystack");
            List<Article> apart = new ArrayList<>();
            try (LuceneArchive archive = LuceneArchive.open(folder.resolve(OURS));
                    PlainIndex plain = new PlainIndex(folder.resolve(PLAIN))) {
                int[] seen = new int[1];
                Shared.lines(articles, line -> {
                    if (seen[0] % EACH == 0) {
                        Article article = article(line);
                        if (apart.size() < APART) {
                            apart.add(article);
                        } else {
                            article.addTo(archive, plain);
                        }
                    }
                    return ++seen[0] < ARTICLES * EACH;
                });
                archive.commit();
            }
            return new Haystack(folder, apart);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article article(JsonNode line) {
        return new Article(
                line.get("id").asString(),
                line.get("title").asString(),
                line.get("text").asString());
    }

    /** A copy of ours, below {@code place}. */
    LuceneArchive archive(Path place) throws IOException {
        return LuceneArchive.open(copy(OURS, place));
    }

    /** A copy of the plain one, below {@code place}. */
    PlainIndex plain(Path place) throws IOException {
        return new PlainIndex(copy(PLAIN, place));
    }

    private Path copy(String name, Path place) throws IOException {
        Path from = folder.resolve(name);
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, place.resolve(folder.relativize(path)));
            }
        }
        return place.resolve(name);
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
