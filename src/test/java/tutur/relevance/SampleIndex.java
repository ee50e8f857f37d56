package tutur.relevance;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tutur.Sample;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Filing;
import tutur.archive.Hit;
import tutur.archive.lucene.LuceneArchive;

/** The sample corpus in an archive of ours and in plain indexes. */
final class SampleIndex implements AutoCloseable {

    /** The same files once more, which are never indexed twice. */
    private static final Set<String> COPIES = Set.of(
            "pena-mentaya/2019/unduhan-2.html",
            "sauh-timur/2024/pj-bupati-mimika-minta-kepala-distrik-netral.amp.html");

    private final LuceneArchive archive;
    private final Searching searching;
    private final PlainIndex documents;
    private final PlainIndex statements = new PlainIndex();
    /** Path without ending, or that and the words of a statement behind a hash, by id. */
    private final Map<String, String> names = new HashMap<>();

    SampleIndex(Path folder) throws IOException {
        this(LuceneArchive.open(folder), new PlainIndex());
    }

    /** One among other documents, which nobody looks for; it closes what it is given. */
    SampleIndex(LuceneArchive archive, PlainIndex documents) throws IOException {
        this.archive = archive;
        this.documents = documents;
        this.searching = new Searching(archive);
        for (Map.Entry<String, AnnotatedDocument> entry : Sample.documents().entrySet()) {
            AnnotatedDocument document = entry.getValue();
            if (!COPIES.contains(entry.getKey())) {
                archive.add(document);
                fill(entry.getKey().replaceAll("\\.\\w+$", ""), document);
            }
        }
        archive.commit();
    }

    /** Adds one more of these. */
    void add(Haystack.Article article) throws IOException {
        article.addTo(archive, documents);
    }

    void commit() throws IOException {
        archive.commit();
    }

    private void fill(String name, AnnotatedDocument document) throws IOException {
        for (Filing filing : Filing.of(document)) {
            String text = filing.title() + "\n" + filing.text() + "\n" + filing.context();
            switch (filing.unit()) {
                case DOCUMENT -> {
                    documents.add(filing.id(), text);
                    names.put(filing.id(), name);
                }
                case STATEMENT -> {
                    statements.add(filing.id(), text);
                    names.put(filing.id(), name + "#" + filing.text());
                }
                case OFFICIAL -> {}
            }
        }
    }

    /** Where a document stands, or a statement, with its first words. */
    String name(String id) {
        String name = names.getOrDefault(id, "?");
        String last = name.substring(name.lastIndexOf('/', name.contains("#") ? name.indexOf('#') : name.length()) + 1);
        return last.substring(0, Math.min(60, last.length())).replace('\n', ' ');
    }

    List<String> ours(Judged judged) throws IOException {
        return judged.statements() ? searching.statements(judged.query()) : searching.documents(judged.query());
    }

    /** What is like the document of this name, or like a statement of this id. */
    List<String> similar(String name) throws IOException {
        String id = names.containsKey(name) ? name : only(name, false);
        return archive.similar(id, Score.DEPTH).stream()
                .map(hit -> switch (hit) {
                    case Hit.DocumentHit document ->
                        document.document().document().id();
                    case Hit.StatementHit said -> said.statement().id();
                })
                .toList();
    }

    /** The ids of all statements. */
    List<String> statements() {
        return names.entrySet().stream()
                .filter(e -> e.getValue().contains("#"))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    List<String> plain(Judged judged) throws IOException {
        return (judged.statements() ? statements : documents).search(judged.query(), Score.DEPTH);
    }

    /** @throws IllegalStateException when the judgement names something that is not there, or several things in one */
    Map<String, Integer> grades(Judged judged) {
        Map<String, Integer> grades = new HashMap<>();
        judged.wanted().forEach((name, grade) -> {
            grades.put(only(name, judged.statements()), grade);
        });
        return grades;
    }

    private String only(String name, boolean statement) {
        List<String> meant = names.entrySet().stream()
                .filter(e -> e.getValue().contains("#") == statement && fits(e.getValue(), name))
                .map(Map.Entry::getKey)
                .toList();
        if (meant.size() != 1) {
            throw new IllegalStateException(name + " means " + meant.size() + " things");
        }
        return meant.getFirst();
    }

    private static boolean fits(String name, String wanted) {
        int hash = wanted.indexOf('#');
        String path = hash < 0 ? name : name.substring(0, name.indexOf('#'));
        boolean there = ("/" + path).endsWith("/" + (hash < 0 ? wanted : wanted.substring(0, hash)));
        return there && (hash < 0 || name.indexOf(wanted.substring(hash + 1), path.length()) > 0);
    }

    @Override
    public void close() throws IOException {
        archive.close();
        documents.close();
        statements.close();
    }
}
