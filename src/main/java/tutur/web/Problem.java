package tutur.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a request.
 *
 * @param trouble the kind
 * @param parameter the parameter that it hangs on, or null
 * @param suggestions values or names that would have been understood, the nearest first
 * @param arguments what the message of the kind needs, in its order
 * @param position where in what was sent it goes wrong: characters of the address behind the question mark, else of the body; or null
 */
record Problem(
        Trouble trouble,
        @Nullable String parameter,
        List<String> suggestions,
        List<Object> arguments,
        @Nullable Integer position) {

    /** Media type of {@link #json}. */
    static final String MEDIA_TYPE = "application/problem+json";

    Problem {
        suggestions = List.copyOf(suggestions);
        arguments = List.copyOf(arguments);
    }

    /** A problem of no particular place. */
    Problem(Trouble trouble, @Nullable String parameter, List<String> suggestions, List<Object> arguments) {
        this(trouble, parameter, suggestions, arguments, null);
    }

    /** What is not known is not there; unless it is only the value of a parameter, which is a wrong request. */
    int status() {
        return trouble.status() == 404 && parameter != null ? 400 : trouble.status();
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
        if (trouble != Trouble.BAD_VALUE && trouble != Trouble.BAD_DATE) {
            return values.toArray();
        }
        String own = "expected." + arguments.getLast();
        String expected = texts.of(texts.keys().contains(own) ? own : "expected." + parameter);
        Object name = values.getLast().equals(arguments.getLast()) && parameter != null ? parameter : values.getLast();
        return new Object[] {values.getFirst(), name, expected};
    }

    /** The members of RFC 9457 and our own: {@code parameter}, {@code suggestions}, {@code position} where there are, and {@code request}. */
    Map<String, Object> json(Texts texts, String request) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("type", "urn:tutur:problem:" + trouble.slug());
        members.put("title", title(texts));
        members.put("status", status());
        members.put("detail", detail(texts));
        if (parameter != null) {
            members.put("parameter", parameter);
        }
        if (!suggestions.isEmpty()) {
            members.put("suggestions", suggestions);
        }
        if (position != null) {
            members.put("position", position);
        }
        members.put("request", request);
        return members;
    }
}
