package tutur.web;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tutur.archive.WrongParameter;
import tutur.json.Json;
import tutur.proofing.Proofreader;
import tutur.proofing.Told;

/** Corrections over the API: everybody reads them, who has the key makes and withdraws them. */
final class CorrectionDesk {

    static final String PATH = "/api/v1/corrections";

    /** All corrections. */
    record CorrectionsJson(long total, List<CorrectionJson> corrections) {}

    private final Proofreader proofreader;
    private final Json json;

    CorrectionDesk(Proofreader proofreader, Json json) {
        this.proofreader = proofreader;
        this.json = json;
    }

    /** All of them. */
    Answer all(Request request) throws IOException {
        List<CorrectionJson> all =
                proofreader.all().stream().map(CorrectionJson::of).toList();
        return Answer.of(Answer.JSON, json.bytes(new CorrectionsJson(all.size(), all)));
    }

    /** One of them. @throws Refusal when there is none of this id */
    Answer one(Request request) throws IOException {
        String id = request.part("id");
        return answer(proofreader.find(id).orElseThrow(() -> new Refusal(Trouble.UNKNOWN_CORRECTION, id)));
    }

    Answer make(Request request, byte[] body) throws IOException {
        Routes.allow(request, List.of("lang"));
        Map<String, String> asked = values(body);
        try {
            Told told = proofreader.make(asked);
            return answer(told)
                    .withStatus(201)
                    .with("Location", PATH + "/" + told.made().id());
        } catch (WrongParameter e) {
            throw Searches.refusal(e);
        }
    }

    /** @throws Refusal when there is none of this id */
    Answer withdraw(Request request, byte[] body) throws IOException {
        String id = request.part("id");
        Routes.allow(request, List.of("lang"));
        Map<String, String> asked = values(body);
        try {
            return answer(
                    proofreader.withdraw(id, asked).orElseThrow(() -> new Refusal(Trouble.UNKNOWN_CORRECTION, id)));
        } catch (WrongParameter e) {
            throw Searches.refusal(e);
        }
    }

    private Answer answer(Told told) {
        return Answer.of(Answer.JSON, json.bytes(CorrectionJson.of(told)));
    }

    /** An object of texts. */
    private Map<String, String> values(byte[] body) {
        Map<String, String> values = new LinkedHashMap<>();
        Body.object(body, json).forEach((name, value) -> {
            if (!(value instanceof String text)) {
                throw new Refusal(Trouble.BAD_BODY);
            }
            values.put(String.valueOf(name), text);
        });
        return values;
    }
}
