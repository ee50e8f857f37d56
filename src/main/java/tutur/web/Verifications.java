package tutur.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import tutur.json.Json;
import tutur.verification.Occurrence;
import tutur.verification.Verification;
import tutur.verification.Verifier;

/** Cek Kutipan: texts come in as JSON, as plain text or from a form; what the archive knows of their quotations goes out. */
final class Verifications {

    static final String API = "/api/v1/verify";
    static final String PAGE = "/cek-kutipan";

    private static final List<String> PARAMETERS = List.of("lang");

    private final Supplier<Verifier> verifier;
    private final Names names;
    private final Pages pages;
    private final Json json;

    Verifications(Supplier<Verifier> verifier, Names names, Pages pages, Json json) {
        this.verifier = verifier;
        this.names = names;
        this.pages = pages;
        this.json = json;
    }

    /** The answer for programs. @throws Refusal when the body is no text, empty or too long */
    Answer json(Request request, String type, byte[] body) throws IOException {
        Routes.allow(request, PARAMETERS);
        String text = switch (type) {
            case "application/json" -> member(body);
            case "text/plain" -> decoded(body);
            default -> throw new Refusal(Trouble.NOT_TEXT);
        };
        if (text.isBlank()) {
            throw new Refusal(Trouble.NO_TEXT);
        }
        if (text.length() > Verifier.LONGEST_TEXT) {
            throw new Refusal(Trouble.TOO_LONG, "text", Verifier.LONGEST_TEXT);
        }
        Verification found = verifier.get().verify(text);
        return Answer.of(Answer.JSON, json.bytes(VerificationJson.of(found, request.base())))
                .with("Cache-Control", "no-store");
    }

    /** The one member of an object. */
    private String member(byte[] body) {
        Map<?, ?> object = Body.object(body, json, Set.of("text"));
        if (object.get("text") instanceof String text) {
            return text;
        }
        throw new Refusal(object.isEmpty() ? Trouble.NO_TEXT : Trouble.BAD_BODY);
    }

    private static String decoded(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException _) {
            throw new Refusal(Trouble.NOT_TEXT);
        }
    }

    /** The empty form. */
    Answer form(Request request) {
        return pages.show(sheet(request).empty("", ""));
    }

    /** The form with what was found; a text that cannot be checked is given back with the reason. */
    Answer page(Request request, String type, byte[] body) throws IOException {
        Routes.allow(request, PARAMETERS);
        if (!type.equals("application/x-www-form-urlencoded")) {
            throw new Refusal(Trouble.NOT_TEXT);
        }
        Map<String, List<String>> sent = QueryString.parse(new String(body, StandardCharsets.US_ASCII));
        List<String> given = sent.getOrDefault("text", List.of());
        String text = given.isEmpty() ? "" : given.getLast().replace("\r\n", "\n");
        VerificationPage sheet = sheet(request);
        Texts texts = pages.texts(request.language(Language.ID));
        if (text.isBlank()) {
            return pages.show(sheet.empty(text, texts.of("verify.empty")));
        }
        if (text.length() > Verifier.LONGEST_TEXT) {
            String most = texts.number(Verifier.LONGEST_TEXT);
            return pages.show(sheet.empty(text, texts.of("verify.long", texts.number(text.length()), most)));
        }
        return pages.show(sheet.of(text, verifier.get().verify(text))).with("Cache-Control", "no-store");
    }

    private VerificationPage sheet(Request request) {
        Language language = request.language(Language.ID);
        Texts texts = pages.texts(language);
        Page.Frame frame = pages.frame(language, texts.of("verify.title"), request.address());
        return new VerificationPage(frame, new Cards(names, texts, request.base()));
    }

    /** The page of the statement, or of the document where the words are no statement. */
    static String place(Occurrence occurrence) {
        String statement = occurrence.statement();
        return statement == null ? Labels.place(occurrence.document()) : Labels.place(occurrence.document(), statement);
    }
}
