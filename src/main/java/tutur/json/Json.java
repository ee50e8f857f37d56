package tutur.json;

import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads small JSON: records by the names of their components, maps in their order, enums in lower case (ways of acting
 * by their label, as in {@code Plt}), days and times in ISO form, absent values as {@code null}. Immutable; safe for use by several
 * threads.
 */
public final class Json {

    private final JsonMapper mapper = Mixins.addTo(JsonMapper.builder())
            .enable(EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    private final JsonMapper indenting =
            mapper.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** {@code value} on one line. */
    public String text(Object value) {
        return mapper.writeValueAsString(value);
    }

    /** {@code value} on one line, in UTF-8. */
    public byte[] bytes(Object value) {
        return mapper.writeValueAsBytes(value);
    }

    /** {@code value} with line breaks, for people. */
    public String pretty(Object value) {
        return indenting.writeValueAsString(value);
    }

    /** Writes {@code value} with line breaks, in UTF-8, as it goes; {@code out} stays open. */
    public void pretty(Object value, OutputStream out) {
        indenting.writer().without(StreamWriteFeature.AUTO_CLOSE_TARGET).writeValue(out, value);
    }

    /**
     * Reads what one of the other methods wrote.
     *
     * @param json UTF-8
     * @param type a record of plain components, {@code Map.class} or {@code List.class}
     * @throws NotJson when these bytes are not JSON of this type; the message says where
     */
    public <T> T read(byte[] json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation();
            long position = place == null ? -1 : place.getByteOffset();
            throw new NotJson("not the JSON of a " + type.getSimpleName() + ": " + e.getMessage(), position, e);
        }
    }
}
