package tutur.clipping;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A Word document: plain paragraphs that an office can put under its own letterhead. */
final class DocumentLayout {

    private static final int TITLE = 17;
    private static final int HEADING = 13;
    private static final int TEXT = 11;
    private static final int NOTE = 9;
    private static final int PROOF = 8;
    private static final String LANGUAGE = "id-ID";
    private static final String GREY = "444444";

    void write(Clipping clipping, OutputStream out) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            document.getProperties().getCoreProperties().setTitle(text(clipping.title()));
            styles(document.createStyles());
            document.getProperties().getCoreProperties().setCreator("Tutur");
            document.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .setLanguageProperty(LANGUAGE);
            paragraph(document, clipping.title(), TITLE, true).setStyle("Title");
            paragraph(document, clipping.period(), TEXT, false);
            if (clipping.leftOut() > 0) {
                XWPFParagraph bound = paragraph(document, clipping.bound(), TEXT, false);
                link(bound, clipping.all(), clipping.all());
            }
            for (Clipping.Group group : clipping.groups()) {
                XWPFParagraph heading = paragraph(
                        document, group.heading() + " (" + group.items().size() + ")", HEADING, true);
                heading.setSpacingBefore(240);
                heading.setStyle("Heading1");
                group.items().forEach(item -> item(document, item));
            }
            if (clipping.groups().isEmpty()) {
                paragraph(document, Clipping.EMPTY, TEXT, false);
            }
            document.write(out);
        }
    }

    private static void item(XWPFDocument document, Clipping.Item item) {
        XWPFParagraph lead = paragraph(document, item.lead(), TEXT, true);
        lead.setSpacingBefore(120);
        lead.setStyle("Heading2");
        if (item.words() != null) {
            paragraph(document, item.words(), TEXT, false).setAlignment(ParagraphAlignment.LEFT);
        }
        paragraph(document, item.where(), NOTE, false).getRuns().getFirst().setColor(GREY);
        XWPFParagraph proof = paragraph(document, "Arsip: ", PROOF, false);
        link(proof, item.permalink(), item.permalink());
        run(proof, " · SHA-256 " + item.sha256(), PROOF, false);
    }

    /** Names that Word and LibreOffice know for a title and for headings, with their place in the outline; and the language. */
    private static void styles(XWPFStyles styles) {
        styles.setSpellingLanguage(LANGUAGE);
        style(styles, "Title", "Title");
        outline(style(styles, "Heading1", "heading 1"), 0);
        outline(style(styles, "Heading2", "heading 2"), 1);
    }

    private static CTStyle style(XWPFStyles styles, String id, String name) {
        CTStyle style = styles.getCtStyles().addNewStyle();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        return style;
    }

    private static void outline(CTStyle style, int level) {
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level));
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
        run.setFontSize(PROOF);
        run.setColor("154A7D");
    }

    /** XML 1.0 knows no control characters. */
    private static String text(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}]+", " ");
    }
}
