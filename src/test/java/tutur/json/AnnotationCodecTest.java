package tutur.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tutur.annotation.AnnotatedDocument;

class AnnotationCodecTest {

    private final AnnotationCodec codec = new AnnotationCodec();

    @Test
    void everyDocumentComesBackAsItWas() {
        AnyDocument any = new AnyDocument(20261122);
        for (int i = 0; i < 500; i++) {
            AnnotatedDocument document = any.next();
            byte[] bytes = codec.encode(document);
            assertEquals(document, codec.decode(bytes));
            assertArrayEquals(bytes, codec.encode(codec.decode(bytes)));
        }
    }

    @Test
    void bytesOfSomethingElseAreRefused() {
        for (String bytes : new String[] {"", "{}", "[1]", "{\"document\":3}", "\u0000\u0001"}) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> codec.decode(bytes.getBytes(StandardCharsets.UTF_8)),
                    () -> "accepted: " + bytes);
        }
    }
}
