package tutur.web;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;

/** Answers requests that never get to the {@link Door} because they are no good HTTP: as all others, and without a word of the server's. */
final class Doorstep extends ErrorHandler {

    private final Texts texts;
    private final Json json;

    Doorstep(Texts texts, Json json) {
        this.texts = texts;
        this.json = json;
    }

    /** Whatever the method: the library answers some without a word. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        generateResponse(request, response, response.getStatus(), null, null, callback);
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Guard.HEADERS.forEach(response.getHeaders()::put);
        byte[] body = body(code, response.getHeaders());
        response.write(true, ByteBuffer.wrap(body), callback);
    }

    private byte[] body(int status, HttpFields.Mutable fields) {
        String id = UUID.randomUUID().toString();
        fields.put(HttpHeader.CONTENT_TYPE, Problem.MEDIA_TYPE);
        fields.put("X-Request-Id", id);
        Problem problem = problem(status);
        var members = problem.json(texts, id);
        members.put("status", status);
        return json.bytes(members);
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 414 -> new Refusal(Trouble.ADDRESS_TOO_LONG, Guard.LONGEST_ADDRESS).problem();
            case 431 -> new Refusal(Trouble.HEADERS_TOO_LARGE).problem();
            default -> new Refusal(status >= 500 ? Trouble.INTERNAL : Trouble.MALFORMED_REQUEST).problem();
        };
    }
}
