package tutur.web;

import io.javalin.http.HttpResponseException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tutur.json.Json;

/** Answers for requests that are not answered: problem+json for programs, a page for browsers; never a stack trace. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "DELETE");

    private final Pages pages;
    private final Json json;

    Failures(Pages pages, Json json) {
        this.pages = pages;
        this.json = json;
    }

    Answer answer(Exception failure, Request request) {
        Problem problem = problem(failure, request);
        int status = problem.status();
        Answer answer = request.api() ? json(problem, request) : page(problem, request);
        return switch (problem.trouble()) {
            case METHOD_NOT_ALLOWED ->
                failure instanceof Refusal
                        ? answer.withStatus(status)
                        : answer.withStatus(status).with("Allow", allowed(failure));
            case KEY_NEEDED ->
                answer.withStatus(status)
                        .with("WWW-Authenticate", (request.api() ? "Bearer" : "Basic") + " realm=\"tutur\"");
            case RATE_LIMITED ->
                answer.withStatus(status)
                        .with("Retry-After", problem.arguments().getFirst().toString());
            case NOT_READY, BUSY, TOO_SLOW, TOO_MANY_STREAMS ->
                answer.withStatus(status).with("Retry-After", "5");
            default -> answer.withStatus(status);
        };
    }

    /** What the address answers to, as Javalin tells it. */
    private static String allowed(Exception failure) {
        String methods = failure instanceof HttpResponseException http
                ? http.getDetails().getOrDefault("availableMethods", "")
                : "";
        return Stream.of(methods.split(",\\s*"))
                .filter(method -> !method.isBlank())
                .sorted(Comparator.comparingInt(METHODS::indexOf))
                .collect(Collectors.joining(", "));
    }

    private static Problem problem(Exception failure, Request request) {
        if (failure instanceof Refusal refusal) {
            return refusal.problem();
        }
        if (failure instanceof HttpResponseException http) {
            return switch (http.getStatus()) {
                case 404 -> new Refusal(Trouble.NOT_FOUND, request.address().path()).problem();
                case 405 -> new Refusal(Trouble.METHOD_NOT_ALLOWED).problem();
                default -> new Refusal(Trouble.MALFORMED_ADDRESS).problem();
            };
        }
        LOG.error("request {} to {} failed", request.id(), request.address().path(), failure);
        return new Refusal(Trouble.INTERNAL).problem();
    }

    private Answer json(Problem problem, Request request) {
        Texts texts = pages.texts(language(request, Language.EN));
        return Answer.of(Problem.MEDIA_TYPE, json.bytes(problem.json(texts, request.id())));
    }

    private Answer page(Problem problem, Request request) {
        Language language = language(request, Language.ID);
        Texts texts = pages.texts(language);
        Address home = Pages.in(language, Address.of("/"));
        return pages.show(new Page.Failure(
                pages.frame(language, problem.title(texts), home),
                problem.status(),
                problem.title(texts),
                problem.detailForPeople(texts),
                suggestions(problem, request),
                request.id()));
    }

    /** The same address with the value or the name that was meant. */
    private static List<Part.Link> suggestions(Problem problem, Request request) {
        String parameter = problem.parameter();
        if (parameter == null) {
            return List.of();
        }
        Address address = request.address();
        return problem.suggestions().stream()
                .map(meant -> new Part.Link(
                        meant, mend(problem, address, parameter, meant).toString()))
                .toList();
    }

    private static Address mend(Problem problem, Address address, String parameter, String meant) {
        if (problem.trouble() != Trouble.UNKNOWN_PARAMETER) {
            String wrong = problem.arguments().getFirst().toString();
            return address.instead(parameter, wrong, meant);
        }
        Address mended = address.without(parameter);
        for (String value : address.all(parameter)) {
            mended = mended.plus(meant, value);
        }
        return mended;
    }

    private static Language language(Request request, Language otherwise) {
        List<String> codes = request.address().all("lang");
        return codes.isEmpty() ? otherwise : Language.of(codes.getLast()).orElse(otherwise);
    }
}
