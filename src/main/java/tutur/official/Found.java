package tutur.official;

import org.jspecify.annotations.Nullable;

/**
 * What the first look at a text found: an office, a name, both as one, or neither where something else has a name.
 *
 * @param start index of the first token
 * @param end index of the token behind it
 * @param phrase the office, or null for a name alone
 * @param name the name, or null for an office alone
 * @param rule which pattern joined them
 */
record Found(
        int start,
        int end,
        @Nullable OfficePhrase phrase,
        @Nullable Name name,
        String rule) {}
