package tutur;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.TreeSet;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.lucene.LuceneArchive;
import tutur.roster.Curation;

/** A number for all that an archive holds, the same for the same documents, findings and statements, whatever way they came in. */
final class ArchiveDigest {

    private ArchiveDigest() {}

    /** Number of documents, number of statements and a digest over all of them. */
    static String of(Path index) throws IOException {
        try (Archive archive = LuceneArchive.openForReading(index.resolve("lucene"), () -> Curation.NONE)) {
            TreeSet<String> ids = new TreeSet<>();
            archive.entries(entry -> {
                if (!ids.add(entry.id())) {
                    throw new AssertionError(entry.id() + " stands there twice");
                }
            });
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            int statements = 0;
            for (String id : ids) {
                AnnotatedDocument document = archive.find(id).orElseThrow();
                statements += document.statements().size();
                digest.update(document.toString().getBytes(StandardCharsets.UTF_8));
            }
            return ids.size() + " documents, " + statements + " statements, "
                    + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
