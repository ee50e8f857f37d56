package tutur.web;

import java.util.Map;
import tutur.json.Json;

/** One address for people, programs and search engines: what a client accepts decides what it gets. */
final class Negotiation {

    /** What an address leads to, as the API tells it. */
    @FunctionalInterface
    interface Finding<T> {

        /** The thing. @throws Exception when there is none, or something failed */
        T find(Request request) throws Exception;
    }

    /** The same as linked data. */
    @FunctionalInterface
    interface Linking<T> {

        Map<String, Object> link(T found, String base);
    }

    private final Json json;

    Negotiation(Json json) {
        this.json = json;
    }

    /** JSON or linked data. */
    <T> Route.Handler api(Finding<T> finding, Linking<T> linking) {
        return request -> told(request.preferred(Answer.JSON, Linked.MEDIA_TYPE), finding, linking, request);
    }

    /** A page, JSON or linked data. */
    <T> Route.Handler page(Route.Handler page, Finding<T> finding, Linking<T> linking) {
        return request -> {
            String type = request.preferred("text/html", Answer.JSON, Linked.MEDIA_TYPE);
            return type.equals("text/html")
                    ? page.answer(request).with("Vary", "Accept")
                    : told(type, finding, linking, request);
        };
    }

    private <T> Answer told(String type, Finding<T> finding, Linking<T> linking, Request request) throws Exception {
        T found = finding.find(request);
        Object told = type.equals(Answer.JSON) ? found : linking.link(found, request.base());
        return Answer.of(type, json.bytes(told)).with("Vary", "Accept");
    }
}
