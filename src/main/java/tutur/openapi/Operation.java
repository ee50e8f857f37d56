package tutur.openapi;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One way to ask a server. Immutable; the methods that are no accessors give a new one.
 *
 * @param id its name, for programs that are made from the document and for the words that explain it
 * @param method {@code get}, {@code post} or {@code delete}
 * @param path the path with variable parts in braces
 * @param tag what it belongs to
 * @param parameters what it can be given
 * @param body what is sent with it, or null
 * @param key whether only those who have a key may ask
 * @param replies what comes back, at least one; the first is the usual one
 * @param faults what can go wrong
 * @param example parameters that show it, as behind a question mark; empty when it needs none
 */
public record Operation(
        String id,
        String method,
        String path,
        String tag,
        List<Parameter> parameters,
        @Nullable Body body,
        boolean key,
        List<Reply> replies,
        List<Fault> faults,
        String example) {

    /**
     * What is sent.
     *
     * @param mediaType its media type
     * @param schema JSON Schema of it; null for what is no JSON
     * @param example what can be sent to an archive of samples
     * @param needed whether it must be sent
     */
    public record Body(String mediaType, @Nullable Object schema, Object example, boolean needed) {}

    /** Copies the lists. */
    public Operation {
        parameters = List.copyOf(parameters);
        replies = List.copyOf(replies);
        faults = List.copyOf(faults);
    }

    /** One that answers nothing yet. */
    public static Operation of(String id, String method, String path, String tag) {
        return new Operation(id, method, path, tag, List.of(), null, false, List.of(), List.of(), "");
    }

    /** The same with more parameters. */
    public Operation taking(Parameter... more) {
        return taking(List.of(more));
    }

    /** The same with more parameters. */
    public Operation taking(List<Parameter> more) {
        return new Operation(id, method, path, tag, joined(parameters, more), body, key, replies, faults, example);
    }

    /** The same with a body. */
    public Operation sending(Body sent) {
        return new Operation(id, method, path, tag, parameters, sent, key, replies, faults, example);
    }

    /** The same for those who have a key. */
    public Operation locked() {
        return new Operation(id, method, path, tag, parameters, body, true, replies, faults, example);
    }

    /** The same with more that may come back. */
    public Operation giving(Reply... more) {
        return new Operation(
                id, method, path, tag, parameters, body, key, joined(replies, List.of(more)), faults, example);
    }

    /** The same with more that may go wrong. */
    public Operation failing(List<Fault> more) {
        return new Operation(id, method, path, tag, parameters, body, key, replies, joined(faults, more), example);
    }

    /** The same with another example. */
    public Operation like(String query) {
        return new Operation(id, method, path, tag, parameters, body, key, replies, faults, query);
    }

    /** The address of the example: the path with examples of its parts, and the parameters. */
    public String address() {
        String filled = path;
        for (Parameter parameter : parameters) {
            filled = filled.replace("{" + parameter.name() + "}", String.valueOf(parameter.example()));
        }
        return example.isEmpty() ? filled : filled + "?" + example;
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
