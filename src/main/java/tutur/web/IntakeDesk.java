package tutur.web;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tutur.inbox.Receipt;
import tutur.json.Json;
import tutur.reception.IntakeQueue;
import tutur.reception.Reception;
import tutur.reception.RunRecord;
import tutur.reception.SourceRecord;
import tutur.text.Sha256;

/** Intake over the API: everybody reads the accounts of runs; who has the key starts one, tries refused files again, sends files. */
final class IntakeDesk {

    static final String RUNS = "/api/v1/intake/runs";
    static final String UPLOADS = "/api/v1/intake/uploads";
    static final int LARGEST_FILE = 33_554_432;

    /** Of names and addresses; file systems take no longer names. */
    static final int LONGEST_VALUE = 1_000;

    /** See {@code tutur.document.Document}. */
    private static final int DIGITS_OF_AN_ID = 12;

    /** The folder below the documents that files sent by people go to. */
    private static final String SOURCE = "kiriman";

    /** The accounts of runs. */
    record RunsJson(long total, boolean running, List<RunRecord> runs, List<SourceRecord> sources) {}

    /** What an order of a run became. */
    record OrderJson(boolean ordered, List<String> again, boolean removeVanished, boolean evenMost) {}

    /** Where a file went, and the id of the document that it becomes unless it repeats or holds others. */
    record UploadJson(String path, String sha256, String document) {}

    private final Reception reception;
    private final Json json;

    IntakeDesk(Reception reception, Json json) {
        this.reception = reception;
        this.json = json;
    }

    /** The accounts that are kept, the newest first. */
    List<RunRecord> runs() throws IOException {
        return reception.runs().all();
    }

    /** What came from each source when it was last looked at. */
    List<SourceRecord> sources() throws IOException {
        return reception.runs().sources();
    }

    /** Whether a run is going on or ordered. */
    boolean running() {
        return reception.queue().running();
    }

    /** The accounts as JSON. */
    Answer all(Request request) throws IOException {
        List<RunRecord> all = runs();
        return Answer.of(Answer.JSON, json.bytes(new RunsJson(all.size(), running(), all, sources())));
    }

    /**
     * Orders a run. The body may name refused files to be tried once more, and ask for documents whose files are gone to be taken out:
     * {@code {"again": ["a.pdf"], "removeVanished": true}}.
     */
    Answer start(Request request, byte[] body) {
        allow(request, Set.of());
        IntakeQueue.Order order = order(body);
        reception.queue().order(order);
        List<String> again = order.again().stream().sorted().toList();
        return accepted(new OrderJson(true, again, order.removeVanished(), order.evenMost()));
    }

    private IntakeQueue.Order order(byte[] body) {
        if (body.length == 0) {
            return IntakeQueue.Order.UPDATE;
        }
        Map<?, ?> object = Body.object(body, json, Set.of("again", "removeVanished", "evenMost"));
        return new IntakeQueue.Order(
                object.containsKey("again") ? texts(object.get("again")) : Set.of(),
                flag(object, "removeVanished"),
                flag(object, "evenMost"));
    }

    private static boolean flag(Map<?, ?> object, String name) {
        if (!object.containsKey(name)) {
            return false;
        }
        if (object.get(name) instanceof Boolean value) {
            return value;
        }
        throw new Refusal(Trouble.BAD_BODY);
    }

    private static Set<String> texts(@Nullable Object listed) {
        if (!(listed instanceof List<?> values)) {
            throw new Refusal(Trouble.BAD_BODY);
        }
        Set<String> texts = new TreeSet<>();
        for (Object value : values) {
            if (!(value instanceof String text)) {
                throw new Refusal(Trouble.BAD_BODY);
            }
            texts.add(text);
        }
        return texts;
    }

    /** A misspelt name would do something else than what was asked for. */
    private static void allow(Request request, Set<String> names) {
        for (String name : request.address().parameters().keySet()) {
            if (!name.equals("lang")) {
                known(name, names);
            }
        }
    }

    private static void known(String name, Set<String> names) {
        if (!names.contains(name)) {
            throw Refusal.value(
                    Trouble.UNKNOWN_PARAMETER, name, names.stream().sorted().toList(), name);
        }
    }

    /** Stores the body as a file and orders a run; the file is durable when this answers. */
    Answer upload(Request request, byte[] body) throws IOException {
        allow(request, Set.of("name", "url"));
        String name = parameter(request, "name");
        if (name == null) {
            throw Refusal.value(Trouble.BAD_VALUE, "name", List.of(), "", "name");
        }
        if (body.length == 0) {
            throw new Refusal(Trouble.EMPTY_FILE);
        }
        String url = parameter(request, "url");
        Receipt receipt;
        try {
            receipt = new Receipt(
                    SOURCE, null, url, name, Instant.now(), null, Map.of(), Sha256.hex(body), null, null, false);
        } catch (IllegalArgumentException _) {
            throw Refusal.value(Trouble.BAD_VALUE, "url", List.of(), String.valueOf(url), "url");
        }
        int dot = name.lastIndexOf('.');
        String path = reception.inbox().put(receipt, dot < 0 ? "bin" : name.substring(dot + 1), body);
        reception.queue().order(IntakeQueue.Order.UPDATE);
        return accepted(new UploadJson(path, receipt.sha256(), Sha256.hex(path, DIGITS_OF_AN_ID)));
    }

    private Answer accepted(Object told) {
        return Answer.of(Answer.JSON, json.bytes(told)).withStatus(202).with("Location", RUNS);
    }

    private static @Nullable String parameter(Request request, String name) {
        for (String value : request.given(name)) {
            if (value.length() > LONGEST_VALUE) {
                throw Refusal.value(Trouble.TOO_LONG, name, List.of(), name, LONGEST_VALUE);
            }
            return value;
        }
        return null;
    }
}
