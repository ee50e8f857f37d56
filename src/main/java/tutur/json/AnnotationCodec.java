package tutur.json;

import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;
import tutur.annotation.AnnotatedDocument;
import tutur.statement.Corrected;

/**
 * Turns annotated documents into bytes and back without loss: {@code decode(encode(d)).equals(d)}. The bytes are JSON in UTF-8 named
 * after the record components; they are for archives, not for people. Immutable; safe for use by several threads.
 */
public final class AnnotationCodec {

    /** The JDK reads our few decimals well; the parser made for many of them fills tables of large numbers first. */
    private final JsonMapper mapper = Mixins.addTo(JsonMapper.builder(JsonFactory.builder()
                    .disable(StreamReadFeature.USE_FAST_DOUBLE_PARSER)
                    .build()))
            .build();

    /** The bytes of {@code document}. */
    public byte[] encode(AnnotatedDocument document) {
        return mapper.writeValueAsBytes(document);
    }

    /**
     * The document of these bytes.
     *
     * @throws IllegalArgumentException when they were not written by {@link #encode} of this version
     */
    public AnnotatedDocument decode(byte[] bytes) {
        try {
            return mapper.readValue(bytes, AnnotatedDocument.class);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not an annotated document of this version: " + e.getMessage(), e);
        }
    }

    /** The bytes of notes of corrections. */
    public byte[] encodeNotes(List<Corrected> notes) {
        return mapper.writeValueAsBytes(notes);
    }

    /**
     * The notes of these bytes.
     *
     * @throws IllegalArgumentException when they were not written by {@link #encodeNotes} of this version
     */
    public List<Corrected> decodeNotes(byte[] bytes) {
        try {
            return List.of(mapper.readValue(bytes, Corrected[].class));
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not notes of this version: " + e.getMessage(), e);
        }
    }
}
