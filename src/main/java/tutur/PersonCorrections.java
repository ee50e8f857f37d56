package tutur;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.correction.Anchor;
import tutur.correction.Correction;
import tutur.correction.Corrections;
import tutur.correction.Entry;
import tutur.roster.Curation;

/** Turns what people corrected about persons into decisions of the roster. */
final class PersonCorrections {

    private PersonCorrections() {}

    /** Decisions in the order in which the corrections were made; those that were withdrawn are none. */
    static List<Curation.Entry> of(Corrections corrections) {
        List<Curation.Entry> entries = new ArrayList<>();
        for (Entry.Made made : corrections.standing()) {
            Curation.Entry entry = entry(made);
            if (entry != null) {
                entries.add(entry);
            }
        }
        return entries;
    }

    private static Curation.@Nullable Entry entry(Entry.Made made) {
        String place = "correction " + made.id();
        Anchor anchor = made.anchor();
        return switch (made.correction()) {
            case Correction.SamePerson(String id, String other) ->
                new Curation.Entry(id, place, null, List.of(), List.of(other), List.of(), List.of());
            case Correction.DifferentPerson(String id, String as) ->
                anchor == null
                        ? null
                        : new Curation.Entry(
                                id,
                                place,
                                null,
                                List.of(),
                                List.of(),
                                List.of(new Curation.Split(List.of(anchor.document()), as)),
                                List.of());
            case Correction.WrongSpeaker _,
                    Correction.NotAStatement _,
                    Correction.WrongSpan _,
                    Correction.WrongRegion _ -> null;
        };
    }
}
