package tutur.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** Writes PDF files with files in them, for tests. */
public final class PdfFile {

    private static final int MARGIN = 40;
    private static final int SIZE = 10;

    private PdfFile() {}

    /** A page of one line, with these files in its list. */
    public static byte[] of(String line, Map<String, byte[]> listed) throws IOException {
        return of(line, listed, Map.of());
    }

    /** The same; those in the list and {@code pinned} ones are pinned to the page as well. */
    public static byte[] of(String line, Map<String, byte[]> listed, Map<String, byte[]> pinned) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = page(document, line);
            Map<String, PDComplexFileSpecification> files = files(document, listed);
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(files);
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
            List<PDComplexFileSpecification> pins = new ArrayList<>(files.values());
            pins.addAll(files(document, pinned).values());
            List<PDAnnotation> annotations = new ArrayList<>();
            for (PDComplexFileSpecification pin : pins) {
                PDAnnotationFileAttachment annotation = new PDAnnotationFileAttachment();
                annotation.setFile(pin);
                annotations.add(annotation);
            }
            page.setAnnotations(annotations);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDPage page(PDDocument document, String line) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIZE);
            content.newLineAtOffset(MARGIN, page.getMediaBox().getHeight() - MARGIN);
            content.showText(line);
            content.endText();
        }
        return page;
    }

    private static Map<String, PDComplexFileSpecification> files(PDDocument document, Map<String, byte[]> bytes)
            throws IOException {
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        for (Map.Entry<String, byte[]> file : bytes.entrySet()) {
            PDComplexFileSpecification specification = new PDComplexFileSpecification();
            specification.setFile("dos.txt");
            specification.setFileUnicode(file.getKey());
            specification.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(file.getValue())));
            files.put(file.getKey(), specification);
        }
        return files;
    }
}
