package tutur.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request.
 *
 * @param trouble the kind
 * @param parameter the parameter that it hangs on, or null
 * @param suggestions values or names that would have been understood, the nearest first
 * @param arguments what the message of the kind needs, in its order
 */
record Problem(Trouble trouble, @Nullable String parameter, List<String> suggestions, List<Object> arguments) {

    /** Media type of {@link #json}. */
    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        suggestions = List.copyOf(suggestions);
        arguments = List.copyOf(arguments);
    }

    String title(Texts texts) {
        return texts.of("problem." + trouble.slug() + ".title");
    }

    String detail(Texts texts) {
        return texts.of("problem." + trouble.slug() + ".detail", words(texts, arguments));
    }

    /** The detail for people: parameters are called as their filters are. */
    String detailForPeople(Texts texts) {
        List<Object> named = arguments.stream()
                .map(a -> a.equals(parameter) && texts.keys().contains("filter." + a) ? texts.of("filter." + a) : a)
                .toList();
        return texts.of("problem." + trouble.slug() + ".detail", words(texts, named));
    }

    /** What a bad value should have been is told in the language of the answer. */
    private Object[] words(Texts texts, List<Object> values) {
        Stream<Object> expected =
                trouble == Trouble.BAD_VALUE ? Stream.of(texts.of("expected." + parameter)) : Stream.of();
        return Stream.concat(values.stream(), expected).toArray();
    }

    /** The members of RFC 9457 and our own: {@code parameter}, {@code suggestions} where there are, and {@code request}. */
    Map<String, Object> json(Texts texts, String request) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:tutur:problem:" + trouble.slug());
        members.put("title", title(texts));
        members.put("status", trouble.status());
        members.put("detail", detail(texts));
        if (parameter != null) {
            members.put("parameter", parameter);
        }
        if (!suggestions.isEmpty()) {
            members.put("suggestions", suggestions);
        }
        members.put("request", request);
        return members;
    }
}
