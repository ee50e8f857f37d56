package tutur.clipping;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XHTML, so that the same serves browsers and the maker of PDF; nothing in it comes from outside, nothing runs. */
final class PageLayout {

    private static final String STYLE = """
            @page { size: A4; margin: 2cm; @bottom-right { content: counter(page); font-size: 9pt; font-family: 'Tutur'; } }
            html { font-family: 'Tutur', 'Liberation Sans', Arial, sans-serif; }
            body { font-size: 10.5pt; line-height: 1.45; max-width: 46em; margin: 0 auto; padding: 1em; }
            h1 { font-size: 17pt; margin: 0; } .period { color: #444; margin: 0 0 1em; }
            h2 { font-size: 13pt; border-bottom: 1px solid #999; margin: 1.4em 0 .4em; }
            .item { page-break-inside: avoid; margin: 0 0 1em; } .lead { font-weight: bold; margin: 0; }
            .words { margin: .15em 0; } .note { font-size: 9pt; color: #444; margin: 0; } a { color: #154a7d; }
            .proof { font-size: 8pt; overflow-wrap: anywhere; word-wrap: break-word; }
            """;

    String of(Clipping clipping) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter page = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            page.writeDTD("<!DOCTYPE html>");
            page.writeStartElement("html");
            page.writeDefaultNamespace("http://www.w3.org/1999/xhtml");
            page.writeAttribute("lang", "id");
            head(page, clipping);
            page.writeStartElement("body");
            element(page, "h1", null, clipping.title());
            element(page, "p", "period", clipping.period());
            if (clipping.leftOut() > 0) {
                page.writeStartElement("p");
                page.writeCharacters(clipping.bound());
                link(page, clipping.all(), clipping.all());
                page.writeEndElement();
            }
            for (Clipping.Group group : clipping.groups()) {
                element(page, "h2", null, group.heading() + " (" + group.items().size() + ")");
                for (Clipping.Item item : group.items()) {
                    item(page, item);
                }
            }
            if (clipping.groups().isEmpty()) {
                element(page, "p", null, Clipping.EMPTY);
            }
            page.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a page in memory cannot be written", e);
        }
        return text.toString();
    }

    private static void head(XMLStreamWriter page, Clipping clipping) throws XMLStreamException {
        page.writeStartElement("head");
        page.writeEmptyElement("meta");
        page.writeAttribute("charset", "utf-8");
        page.writeEmptyElement("meta");
        page.writeAttribute("name", "description");
        page.writeAttribute("content", text(clipping.title() + ", " + clipping.period()));
        element(page, "title", null, clipping.title());
        element(page, "style", null, STYLE);
        page.writeEndElement();
    }

    private static void item(XMLStreamWriter page, Clipping.Item item) throws XMLStreamException {
        page.writeStartElement("div");
        page.writeAttribute("class", "item");
        element(page, "p", "lead", item.lead());
        if (item.words() != null) {
            element(page, "p", "words", item.words());
        }
        page.writeStartElement("p");
        page.writeAttribute("class", "note");
        page.writeCharacters(text(item.where()));
        page.writeEndElement();
        page.writeStartElement("p");
        page.writeAttribute("class", "note proof");
        page.writeCharacters("Arsip: ");
        link(page, item.permalink(), item.permalink());
        page.writeEndElement();
        element(page, "p", "note proof", "SHA-256 " + item.sha256());
        page.writeEndElement();
    }

    private static void link(XMLStreamWriter page, String href, String text) throws XMLStreamException {
        page.writeStartElement("a");
        page.writeAttribute("href", text(href));
        page.writeCharacters(text);
        page.writeEndElement();
    }

    private static void element(
            XMLStreamWriter page, String name, @org.jspecify.annotations.Nullable String style, String text)
            throws XMLStreamException {
        page.writeStartElement(name);
        if (style != null) {
            page.writeAttribute("class", style);
        }
        page.writeCharacters(text(text));
        page.writeEndElement();
    }

    /** XML 1.0 knows no control characters and no halves of characters. */
    private static String text(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cs}\uFFFE\uFFFF&&[^\\n\\t]]", " ");
    }
}
