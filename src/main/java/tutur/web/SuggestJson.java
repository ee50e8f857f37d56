package tutur.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tutur.suggestion.Suggestion;

/**
 * What may be meant by what was typed so far.
 *
 * @param q what was typed
 * @param suggestions what may be meant, by kind
 */
record SuggestJson(String q, List<SuggestionJson> suggestions) {

    /** One suggestion; {@code href} leads to what it finds, {@code count} is null when not told. */
    record SuggestionJson(
            Suggestion.Kind kind,
            String value,
            String label,
            String detail,
            @Nullable Long count,
            String href) {}

    static SuggestJson of(String q, List<Suggestion> found, Names names, Texts texts) throws IOException {
        List<SuggestionJson> suggestions = new ArrayList<>();
        for (Suggestion one : found) {
            String name = Labels.lower(one.kind());
            String label = switch (one.kind()) {
                case REGION, TOPIC -> names.of(name, one.value(), texts);
                case OFFICIAL, OFFICE, Q, DOCUMENT -> one.label();
            };
            String href = one.kind() == Suggestion.Kind.DOCUMENT
                    ? Labels.place(one.value())
                    : Address.of("/search").plus(name, one.value()).toString();
            suggestions.add(new SuggestionJson(
                    one.kind(), one.value(), label, one.detail(), one.count() == 0 ? null : one.count(), href));
        }
        return new SuggestJson(q, suggestions);
    }
}
