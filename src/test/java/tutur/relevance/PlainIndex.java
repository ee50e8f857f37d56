package tutur.relevance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** What we are compared with: IndonesianAnalyzer over one field, any of the words, BM25 as it comes. */
final class PlainIndex implements AutoCloseable {

    private static final String ID = "id";
    private static final String TEXT = "text";

    private final Analyzer analyzer = new IndonesianAnalyzer();
    private final Directory directory;
    private final IndexWriter writer;

    /** One in memory. */
    PlainIndex() throws IOException {
        this(new ByteBuffersDirectory());
    }

    /** One on disk, with what is there already. */
    PlainIndex(Path folder) throws IOException {
        this(FSDirectory.open(folder));
    }

    private PlainIndex(Directory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
    }

    void add(String id, String text) throws IOException {
        Document document = new Document();
        document.add(new StringField(ID, id, Field.Store.YES));
        document.add(new TextField(TEXT, text, Field.Store.NO));
        writer.addDocument(document);
    }

    /** Ids of the best, best first. */
    List<String> search(String words, int most) throws IOException {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        terms(analyzer, words).forEach(term -> any.add(new TermQuery(new Term(TEXT, term)), Occur.SHOULD));
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            List<String> ids = new ArrayList<>();
            for (ScoreDoc found : searcher.search(any.build(), most).scoreDocs) {
                ids.add(searcher.storedFields().document(found.doc).get(ID));
            }
            return ids;
        }
    }

    /** The terms that an analyzer makes of a text. */
    static List<String> terms(Analyzer analyzer, String text) {
        List<String> terms = new ArrayList<>();
        try (TokenStream stream = analyzer.tokenStream(TEXT, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    @Override
    public void close() throws IOException {
        writer.close();
        directory.close();
        analyzer.close();
    }
}
