package tutur.web;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.router.EndpointNotFound;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tutur.archive.Parameters;
import tutur.json.Json;
import tutur.key.Scope;

/** Between Javalin and our handlers: what comes in becomes a {@link Request}, an {@link Answer} goes out. */
final class Door {

    private static final String ID = "X-Request-Id";
    private static final String BASE = "base";

    /** Ids of others that can stand in headers and logs. */
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{7,63}");

    /** What tells others whether we live: it needs no key. */
    private static final Set<String> SIGNS_OF_LIFE = Set.of("/healthz", "/readyz");

    private final WebSettings settings;
    private final Visitors visitors;
    private final Clients clients;
    private final Guard guard;
    private final Allowance allowance;
    private final boolean closed;
    private final boolean guarded;
    private final Minutes minutes;
    private final Turnstile turnstile;
    private final Failures failures;
    private final Gatekeeper gatekeeper;
    private final Freshness freshness;
    private final Squeeze squeeze = new Squeeze();
    private final Outflow outflow;
    private final Json json = new Json();

    Door(
            WebSettings settings,
            Gatekeeper gatekeeper,
            Turnstile turnstile,
            Failures failures,
            Freshness freshness,
            Minutes minutes) {
        this.settings = settings;
        this.clients = new Clients(settings.proxies());
        this.guard = new Guard(settings.loopback(), settings.address());
        this.visitors = new Visitors(settings.origins());
        this.allowance =
                new Allowance(settings.limits().perSecond(), settings.limits().burst(), System::nanoTime);
        this.closed = settings.reading() == WebSettings.Access.KEY;
        this.guarded = settings.metrics() == WebSettings.Access.KEY;
        this.minutes = minutes;
        this.outflow = new Outflow(squeeze, minutes);
        this.gatekeeper = gatekeeper;
        this.turnstile = turnstile;
        this.failures = failures;
        this.freshness = freshness;
    }

    void open(
            JavalinConfig config,
            List<Route> routes,
            List<Change> changes,
            List<Inquiry> inquiries,
            AgentDesk agents,
            Condition condition) {
        config.routes.before(context -> {
            Guard.secure(context);
            context.header(ID, requestId(context.header(ID)));
            context.header("Vary", "Accept-Encoding");
            Minutes.begin(id(context));
            clients.meet(context);
            allowance.take(Clients.of(context));
            String base = guard.base(context.header("Host"));
            context.attribute(BASE, base);
            visitors.admit(context, Request.api(context.path()));
            if (context.path().equals(AgentDesk.PATH) && !preflight(context)) {
                visitors.check(context, base);
            }
            guard.checkLength(context.path(), context.req().getQueryString());
            if (closed && !preflight(context) && !SIGNS_OF_LIFE.contains(context.path())) {
                gatekeeper.read(context, Scope.READ);
            }
        });
        for (Route route : routes) {
            answering(config, route, context -> answer(context, route));
        }
        for (Change change : changes) {
            config.routes.addHttpHandler(change.method(), change.path(), context -> change(context, change));
        }
        for (Inquiry inquiry : inquiries) {
            config.routes.post(inquiry.path(), context -> inquire(context, inquiry));
        }
        config.routes.post(AgentDesk.PATH, context -> serve(context, agents));
        config.routes.get(Gatekeeper.PATH, this::tellKey);
        config.routes.head(Gatekeeper.PATH, this::tellKey);
        answering(config, condition.readiness(), context -> answer(context, condition.readiness()));
        answering(config, condition.numbers(), context -> {
            Minutes.route(context, Condition.METRICS);
            if (guarded) {
                gatekeeper.read(context, Scope.OPERATIONS);
            }
            answer(context, condition.numbers());
        });
        preflights(config, routes, changes, inquiries);
        config.requestLogger.http((context, millis) -> minutes.end(context, id(context), millis));
        config.routes.exception(Exception.class, this::fail);
        config.routes.exception(HttpResponseException.class, this::fail);
        config.routes.exception(EndpointNotFound.class, this::fail);
    }

    /** Only for what there is: of other addresses, browsers shall learn that they are not there. */
    private void preflights(JavalinConfig config, List<Route> routes, List<Change> changes, List<Inquiry> inquiries) {
        if (settings.origins().isEmpty()) {
            return;
        }
        Map<String, Set<String>> methods = new TreeMap<>(Map.of(AgentDesk.PATH, Set.of("POST")));
        routes.forEach(route -> named(methods, route.path()).addAll(List.of("GET", "HEAD")));
        changes.forEach(
                change -> named(methods, change.path()).add(change.method().name()));
        inquiries.forEach(inquiry -> named(methods, inquiry.path()).add("POST"));
        methods.forEach((path, names) -> {
            if (Request.api(path)) {
                config.routes.options(path, context -> visitors.preflight(context, names));
            }
        });
    }

    private static Set<String> named(Map<String, Set<String>> methods, String path) {
        return methods.computeIfAbsent(path, _ -> new TreeSet<>());
    }

    private static void answering(JavalinConfig config, Route route, Handler handler) {
        config.routes.get(route.path(), handler);
        config.routes.head(route.path(), handler);
    }

    /** What browsers ask before a page asks; they send no key with it. */
    private static boolean preflight(Context context) {
        return HandlerType.OPTIONS.equals(context.method());
    }

    /** That of the client, so that it can be followed through several servers, when it can do no harm. */
    private static String requestId(@Nullable String sent) {
        return sent != null && HARMLESS.matcher(sent).matches()
                ? sent
                : UUID.randomUUID().toString();
    }

    private void answer(Context context, Route route) throws Exception {
        Minutes.route(context, route.path());
        Request request = request(context);
        String tag = turnstile
                .pass(() -> Optional.ofNullable(freshness.tag(route, request)))
                .orElse(null);
        if (tag != null && Freshness.named(context.header("If-None-Match"), tag)) {
            same(context, tag);
            return;
        }
        Answer made = turnstile.pass(() -> route.handler().answer(request));
        Answer answer = tag != null && made.status() == 200 ? made.with("ETag", tag) : made;
        Answer.Flow flow = answer.flow();
        String named = answer.headers().get("ETag");
        if (flow == null) {
            send(context, answer);
        } else if (named != null && Freshness.known(context.header("If-None-Match"), named)) {
            same(context, named);
        } else if (HandlerType.HEAD.equals(context.method())) {
            Outflow.head(context, answer);
            squeeze.coding(context, answer, false);
            context.res().flushBuffer();
        } else {
            outflow.send(context, answer, flow);
        }
    }

    /** The client has it. What the answer would hang on is told before the answer is known (RFC 9110, 15.4.5). */
    private static void same(Context context, String tag) {
        context.res().addHeader("Vary", "Accept");
        context.header("Cache-Control", "no-cache").header("ETag", tag).status(304);
    }

    private void change(Context context, Change change) throws Exception {
        Minutes.route(context, change.path());
        Request request = request(context);
        byte[] body = gatekeeper.body(context, request.base(), change);
        send(context, turnstile.pass(() -> change.handler().answer(request, body)));
    }

    private void inquire(Context context, Inquiry inquiry) throws Exception {
        Minutes.route(context, inquiry.path());
        Request request = request(context);
        byte[] body = Gatekeeper.body(context, Inquiry.LARGEST_BODY);
        String type = Objects.requireNonNullElse(context.contentType(), "");
        String media = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        send(context, turnstile.pass(() -> inquiry.handler().answer(request, media, body)));
    }

    private void serve(Context context, AgentDesk agents) throws Exception {
        Minutes.route(context, AgentDesk.PATH);
        Request request = request(context);
        Routes.allow(request, List.of("lang"));
        byte[] message = agents.message(context);
        send(context, turnstile.pass(() -> agents.answer(message, request.base())));
    }

    private void tellKey(Context context) throws Exception {
        Minutes.route(context, Gatekeeper.PATH);
        Request request = request(context);
        Gatekeeper.origin(context, request.base());
        Routes.allow(request, List.of("lang"));
        byte[] told = json.bytes(gatekeeper.told(context));
        send(context, Answer.of(Answer.JSON, told).with("Cache-Control", "no-store"));
    }

    private Request request(Context context) {
        String query = context.req().getQueryString();
        guard.checkLength(context.path(), query);
        Address address = new Address(context.path(), shortened(QueryString.parse(query)));
        String accept = Objects.requireNonNullElse(context.header("Accept"), "");
        Request request =
                new Request(address, context.pathParamMap(), guard.base(context.header("Host")), id(context), accept);
        request.language(Language.ID);
        return request;
    }

    /** One character more of {@code q} than counts is left, so that reading it says that it was too long; links stay short. */
    private static Map<String, List<String>> shortened(Map<String, List<String>> parameters) {
        parameters.computeIfPresent(
                "q",
                (_, values) -> values.stream()
                        .map(value -> value.length() > Parameters.LONGEST_Q + 1
                                ? value.substring(0, Parameters.LONGEST_Q + 1)
                                : value)
                        .toList());
        return parameters;
    }

    private void fail(Exception failure, Context context) {
        send(context, failures.answer(failure, bare(context)));
    }

    /** The request without what may be wrong with it. */
    private static Request bare(Context context) {
        Map<String, List<String>> parameters;
        try {
            String query = context.req().getQueryString();
            parameters = query == null || query.length() > Guard.LONGEST_ADDRESS
                    ? Map.of()
                    : shortened(QueryString.parse(query));
        } catch (Refusal _) {
            parameters = Map.of();
        }
        return new Request(new Address(context.path(), parameters), Map.of(), "", id(context));
    }

    static String id(Context context) {
        return Objects.requireNonNullElse(context.res().getHeader(ID), "");
    }

    private void send(Context context, Answer answer) {
        Outflow.head(context, answer);
        if (answer.status() == 200 && answer.flow() == null) {
            String tag = answer.headers().getOrDefault("ETag", Freshness.tag(answer));
            context.header("ETag", tag);
            if (Freshness.known(context.header("If-None-Match"), tag)) {
                context.status(304);
                return;
            }
        }
        byte[] body = squeeze.fit(context, answer);
        context.res().setContentLength(body.length);
        context.result(body);
    }
}
