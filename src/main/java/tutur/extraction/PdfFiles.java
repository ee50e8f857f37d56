package tutur.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** The files in a PDF file: those in its list (attachments, portfolios), then those pinned to pages. One that is in both is taken once. */
final class PdfFiles {

    private static final int MOST_NESTED = 50;

    private final Sink sink;
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    PdfFiles(Sink sink) {
        this.sink = sink;
    }

    void open(Path path) throws IOException {
        try (PDDocument document = Loader.loadPDF(path.toFile())) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            if (names != null && names.getEmbeddedFiles() != null) {
                list(names.getEmbeddedFiles(), 1);
            }
            for (PDPage page : document.getPages()) {
                pinned(page);
            }
        } catch (InvalidPasswordException e) {
            sink.missing("", Extract.Why.ENCRYPTED, "it needs a password; save it without one");
        }
    }

    private void list(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        if (depth > MOST_NESTED || !seen.add(node.getCOSObject())) {
            return;
        }
        Map<String, PDComplexFileSpecification> names = node.getNames();
        if (names != null) {
            for (Map.Entry<String, PDComplexFileSpecification> named : names.entrySet()) {
                file(named.getValue(), named.getKey());
            }
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
                list(kid, depth + 1);
            }
        }
    }

    private void pinned(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationFileAttachment pin
                    && pin.getFile() instanceof PDComplexFileSpecification specification) {
                file(specification, "lampiran");
            }
        }
    }

    private void file(PDComplexFileSpecification specification, String key) throws IOException {
        String name = Stream.of(specification.getFileUnicode(), specification.getFile())
                .filter(told -> told != null && !told.isBlank())
                .findFirst()
                .orElse(key);
        PDEmbeddedFile embedded = Stream.of(
                        specification.getEmbeddedFileUnicode(),
                        specification.getEmbeddedFile(),
                        specification.getEmbeddedFileUnix(),
                        specification.getEmbeddedFileMac(),
                        specification.getEmbeddedFileDos())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (embedded == null || !seen.add(embedded.getCOSObject())) {
            return;
        }
        try (InputStream in = embedded.createInputStream()) {
            sink.found(name, in);
        } catch (IOException | RuntimeException e) {
            sink.damaged(name, e);
        }
    }
}
