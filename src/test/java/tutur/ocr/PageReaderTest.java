package tutur.ocr;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.ToXMLContentHandler;
import org.junit.jupiter.api.Test;

class PageReaderTest {

    @Test
    void aPageWhoseTurnComesTooLateIsMarkedAndCostsNoMore() throws Exception {
        PageReader reader = new PageReader();
        reader.setPatience(0);
        ToXMLContentHandler out = new ToXMLContentHandler();
        reader.parse(new ByteArrayInputStream(new byte[10]), out, new Metadata(), new ParseContext());
        assertTrue(out.toString().contains("<div class=\"unread\""), out.toString());
    }
}
