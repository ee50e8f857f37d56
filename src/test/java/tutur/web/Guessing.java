package tutur.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;
import tutur.web.ApiContract.Call;

/** Makes up requests from what the document tells: good ones, and ones with exactly one thing wrong. */
final class Guessing {

    /**
     * A request.
     *
     * @param call what it asks
     * @param wrong what is wrong with it; null when nothing is
     */
    record Guess(
            Call call,
            String method,
            String address,
            @Nullable String body,
            @Nullable String media,
            List<String> headers,
            @Nullable String wrong) {}

    private static final Json JSON = new Json();
    private static final String KEY = "Bearer " + Asking.KEY;
    private static final List<String> WORDS = List.of(
            "netralitas",
            "ASN",
            "\"rapat tertib\"",
            "-banjir",
            "OR",
            "(",
            "sungg*",
            "serapn~",
            "region:kotim",
            "title:",
            "😀",
            "ﷺ",
            "\u0000",
            "a".repeat(300),
            "%",
            "\\",
            "' OR 1=1",
            "<b>",
            "from:2023",
            "\"",
            "~5",
            "ꦲꦏꦱꦫ");

    private final Random random;
    /** All but what has a protocol of its own. */
    private final List<Call> calls;

    private final Asking asking;

    Guessing(long seed, Asking asking, List<Call> calls) {
        this.random = new Random(seed);
        this.asking = asking;
        this.calls = calls.stream().filter(call -> !call.id().equals("mcp")).toList();
    }

    Guess next() {
        Call call = calls.get(random.nextInt(calls.size()));
        Guess good = good(call);
        return random.nextInt(5) < 3 ? good : spoilt(good);
    }

    private Guess good(Call call) {
        List<String> pairs = new ArrayList<>();
        for (Told parameter : call.parameters()) {
            boolean needed = Boolean.TRUE.equals(parameter.at("required"));
            if (parameter.text("in").equals("query") && (needed || random.nextInt(4) == 0)) {
                pairs.add(parameter.text("name") + "=" + Asking.encoded(value(parameter)));
            }
        }
        String body = body(call);
        String media = body == null ? null : media(call);
        List<String> headers =
                call.json().each("security").findAny().isPresent() ? List.of("Authorization", KEY) : List.of();
        return new Guess(call, call.method(), asking.place(call) + query(pairs), body, media, headers, null);
    }

    private static String query(List<String> pairs) {
        return pairs.isEmpty() ? "" : "?" + String.join("&", pairs);
    }

    private String value(Told parameter) {
        Told schema = schema(parameter);
        Map<String, Object> said = ApiContract.map(schema.json());
        if (said.get("enum") instanceof List<?> values) {
            return String.valueOf(values.get(random.nextInt(values.size())));
        }
        if ("integer".equals(said.get("type"))) {
            return String.valueOf(random.nextInt(30));
        }
        if (said.containsKey("pattern") && List.of("from", "to").contains(parameter.text("name"))) {
            return (2015 + random.nextInt(12)) + List.of("", "-02", "-02-28").get(random.nextInt(3));
        }
        return parameter.text("name").equals("q") ? words() : Asking.example(parameter);
    }

    private static Told schema(Told parameter) {
        Told schema = parameter.in("schema");
        return "array".equals(schema.at("type")) ? schema.in("items") : schema;
    }

    private String words() {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }

    private static boolean takesBody(Call call) {
        return ApiContract.map(call.json().json()).containsKey("requestBody");
    }

    private @Nullable String body(Call call) {
        if (!takesBody(call)) {
            return null;
        }
        Object example = call.json().at("requestBody", "content", media(call), "example");
        return example instanceof String text ? text : JSON.text(Objects.requireNonNull(example));
    }

    private static String media(Call call) {
        return ApiContract.map(call.json().at("requestBody", "content"))
                .keySet()
                .iterator()
                .next();
    }

    private Guess spoilt(Guess good) {
        List<Guess> ways = new ArrayList<>(List.of(
                wrong(good, "unknown parameter", joined(good.address(), name() + "=1")),
                wrong(good, "no UTF-8", joined(good.address(), "q=%C3%28")),
                wrong(good, "too many parameters", joined(good.address(), "lang=id&".repeat(101) + "lang=id"))));
        for (Told parameter : good.call().parameters()) {
            String bad = bad(parameter);
            if (bad != null) {
                ways.add(wrong(
                        good,
                        "bad " + parameter.text("name") + " " + bad.substring(0, Math.min(30, bad.length())),
                        joined(good.address(), parameter.text("name") + "=" + Asking.encoded(bad))));
            } else if (parameter.text("in").equals("path")
                    && !good.call().path().startsWith("/sitemap")) {
                ways.add(wrong(good, "unknown " + parameter.text("name"), elsewhere(good)));
            }
        }
        if (takesBody(good.call()) && Objects.equals(good.media(), "application/json")) {
            ways.addAll(badBodies(good));
        }
        if (!good.headers().isEmpty()) {
            ways.add(sent(good, "no key", good.body(), good.media(), List.of()));
            ways.add(sent(
                    good,
                    "another origin",
                    good.body(),
                    good.media(),
                    List.of("Authorization", KEY, "Origin", "https://evil.example")));
        }
        return ways.get(random.nextInt(ways.size()));
    }

    private List<Guess> badBodies(Guess good) {
        boolean needed = Boolean.TRUE.equals(good.call().json().at("requestBody", "required"));
        List<Guess> ways = new ArrayList<>();
        for (String body : List.of(
                "{", "[]", "1", "\"a\"", "{\"a\": {\"b\": [1]}}", "{\"text\": 5}", "\u0000", "{\"again\": [1]}")) {
            ways.add(sent(good, "body " + body, body, good.media(), good.headers()));
        }
        if (needed) {
            ways.add(sent(good, "no body", "", good.media(), good.headers()));
        }
        ways.add(sent(good, "body of another kind", good.body(), "image/png", good.headers()));
        ways.add(sent(good, "body too large", "x".repeat(250_000), good.media(), good.headers()));
        return ways;
    }

    private String elsewhere(Guess good) {
        String path = good.call().path();
        String unknown = List.of("000000000000", "tidak-ada", "..%2F..%2Fetc", "%C3%28", "a%00b", "x".repeat(400))
                .get(random.nextInt(6));
        return path.replaceAll("\\{\\w+}", unknown.replace("\\", "\\\\"))
                + (good.address().contains("?")
                        ? good.address().substring(good.address().indexOf('?'))
                        : "");
    }

    private @Nullable String bad(Told parameter) {
        Map<String, Object> schema = ApiContract.map(schema(parameter).json());
        if (parameter.text("in").equals("path")) {
            return null;
        }
        if (schema.containsKey("enum")) {
            return List.of("apa-saja", "1", "null", "😀", "documents").get(random.nextInt(5));
        }
        if ("integer".equals(schema.get("type"))) {
            return List.of("-1", "1001", "1e3", "abc", "99999999999999", "٣").get(random.nextInt(6));
        }
        if (schema.containsKey("pattern")) {
            return List.of("kemarin", "2023-02-30", "2023-13", "23", "2023/01/01", "0")
                    .get(random.nextInt(6));
        }
        return schema.get("maxLength") instanceof Integer most ? "x".repeat(most + 1) : null;
    }

    private String name() {
        return "x" + Integer.toString(random.nextInt(100_000), 36).toLowerCase(Locale.ROOT);
    }

    private static String joined(String address, String pair) {
        return address + (address.contains("?") ? "&" : "?") + pair;
    }

    private static Guess wrong(Guess good, String what, String address) {
        return new Guess(good.call(), good.method(), address, good.body(), good.media(), good.headers(), what);
    }

    private static Guess sent(
            Guess good, String what, @Nullable String body, @Nullable String media, List<String> headers) {
        return new Guess(good.call(), good.method(), good.address(), body, media, headers, what);
    }
}
