package tutur.clipping;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** A Word document: plain paragraphs that an office can put under its own letterhead. */
final class DocumentLayout {

    private static final int TITLE = 17;
    private static final int HEADING = 13;
    private static final int TEXT = 11;
    private static final int NOTE = 9;
    private static final String GREY = "444444";

    void write(Clipping clipping, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(text(clipping.title()));
            paragraph(document, clipping.title(), TITLE, true);
            paragraph(document, clipping.period(), TEXT, false);
            for (Clipping.Group group : clipping.groups()) {
                paragraph(document, group.heading() + " (" + group.items().size() + ")", HEADING, true)
                        .setSpacingBefore(240);
                group.items().forEach(item -> item(document, item));
            }
            if (clipping.groups().isEmpty()) {
                paragraph(document, "Tidak ada yang ditemukan.", TEXT, false);
            }
            if (clipping.leftOut() > 0) {
                link(document.createParagraph(), "dan " + clipping.leftOut() + " lainnya", clipping.all());
            }
            document.write(out);
        }
    }

    private static void item(XWPFDocument document, Clipping.Item item) {
        paragraph(document, item.lead(), TEXT, true).setSpacingBefore(120);
        if (item.words() != null) {
            paragraph(document, item.words(), TEXT, false).setAlignment(ParagraphAlignment.LEFT);
        }
        XWPFParagraph note = paragraph(document, item.footnote() + " ", NOTE, false);
        note.getRuns().getFirst().setColor(GREY);
        link(note, "arsip", item.permalink());
        if (item.copies() > 0) {
            run(note, " · +" + item.copies() + " media", NOTE, false);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String text, int size, boolean bold) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setSpacingAfter(40);
        run(paragraph, text, size, bold);
        return paragraph;
    }

    private static void run(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        run.setText(text(text));
        run.setFontSize(size);
        run.setBold(bold);
    }

    private static void link(XWPFParagraph paragraph, String text, String href) {
        XWPFHyperlinkRun run = paragraph.createHyperlinkRun(href);
        run.setText(text);
        run.setFontSize(NOTE);
        run.setColor("154A7D");
    }

    /** XML 1.0 knows no control characters. */
    private static String text(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}]+", " ");
    }
}
