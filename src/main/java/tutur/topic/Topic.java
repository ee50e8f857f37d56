package tutur.topic;

import java.util.Objects;

/**
 * A subject that documents and statements are filed under.
 *
 * @param id hyphenated id, such as {@code netralitas-asn}
 * @param labelId label in Indonesian
 * @param labelEn label in English
 * @param definition what belongs to it, in English
 */
public record Topic(String id, String labelId, String labelEn, String definition) {

    /** @throws NullPointerException when a component is missing */
    public Topic {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(labelId, "labelId");
        Objects.requireNonNull(labelEn, "labelEn");
        Objects.requireNonNull(definition, "definition");
    }
}
