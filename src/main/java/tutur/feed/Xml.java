package tutur.feed;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes one XML document into memory; whatever texts hold, it is well-formed. Not for several threads. */
final class Xml {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter out;

    /** Begins a document with its outermost element. */
    Xml(String root, String namespace) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            out.writeStartDocument("utf-8", "1.0");
            out.setDefaultNamespace(namespace);
            out.writeStartElement(root);
            out.writeDefaultNamespace(namespace);
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    /** Begins an element; attributes are names and values in turn. */
    Xml start(String name, String... attributes) {
        try {
            out.writeCharacters("\n");
            out.writeStartElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], Escapes.plain(attributes[i + 1]));
        }
    }

    Xml end() {
        try {
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    /** An element with nothing but attributes. */
    Xml empty(String name, String... attributes) {
        try {
            out.writeCharacters("\n");
            out.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    /** An element with text. */
    Xml text(String name, String text, String... attributes) {
        start(name, attributes);
        try {
            out.writeCharacters(Escapes.plain(text));
            return end();
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    /** Ends the document. */
    byte[] bytes() {
        try {
            out.writeEndDocument();
            out.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw inMemory(e);
        }
    }

    private static IllegalStateException inMemory(XMLStreamException e) {
        return new IllegalStateException("XML is written into memory", e);
    }
}
