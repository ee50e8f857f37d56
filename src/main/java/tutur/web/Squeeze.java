package tutur.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.regex.Pattern;
import tutur.coding.Coding;
import tutur.coding.Codings;

/** Squeezes answers for clients that take that: what is text, and long enough to be worth it. */
final class Squeeze {

    /** What goes over the line in one packet whether squeezed or not. */
    private static final int WORTH = 1_400;

    private static final Pattern TEXT = Pattern.compile("text/.+|image/svg\\+xml|application/(?:.+\\+(?:json|xml)"
            + "|json|xml|javascript|x-ndjson|x-bibtex|x-research-info-systems)");

    private final Codings codings = new Codings();

    /** The bytes of an answer that is held, as they go over the line. */
    byte[] fit(Context context, Answer answer) {
        byte[] body = answer.body();
        try {
            return body.length == 0
                    ? body
                    : coding(context, answer, body.length < WORTH).squeeze(body);
        } catch (IOException e) {
            throw new UncheckedIOException("an answer could not be squeezed", e);
        }
    }

    /** Says in the head of the answer which one it is. */
    Coding coding(Context context, Answer answer, boolean small) {
        String media = answer.type().split(";", 2)[0];
        if (!TEXT.matcher(media).matches()) {
            return Coding.IDENTITY;
        }
        String accepted = String.join(",", Collections.list(context.req().getHeaders("Accept-Encoding")));
        Coding coding = codings.choose(accepted, small);
        if (coding != Coding.IDENTITY) {
            context.header("Content-Encoding", coding.token());
        }
        return coding;
    }
}
