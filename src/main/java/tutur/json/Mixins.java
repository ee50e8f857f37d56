package tutur.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import tools.jackson.databind.json.JsonMapper;
import tutur.official.Acting;
import tutur.statement.Speaker;

/** What Jackson must be told about the model. */
final class Mixins {

    private Mixins() {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Speaker.Known.class, name = "known"),
        @JsonSubTypes.Type(value = Speaker.Named.class, name = "named"),
        @JsonSubTypes.Type(value = Speaker.Unknown.class, name = "unknown")
    })
    private interface SpeakerMixin {}

    private interface ActingMixin {
        @JsonValue
        String label();
    }

    static JsonMapper.Builder addTo(JsonMapper.Builder builder) {
        return builder.addMixIn(Speaker.class, SpeakerMixin.class).addMixIn(Acting.class, ActingMixin.class);
    }
}
