package tutur.official;

import java.util.List;

/**
 * The persons of a document and where it speaks of them.
 *
 * @param officials those who hold an office, in order of first mention
 * @param others those with an office or calling outside public administration, in order of first mention
 * @param mentions every mention, in order of the text, not overlapping
 */
public record Cast(List<OfficialMention> officials, List<OfficialMention> others, List<Mention> mentions) {

    /** Copies the lists. */
    public Cast {
        officials = List.copyOf(officials);
        others = List.copyOf(others);
        mentions = List.copyOf(mentions);
    }
}
