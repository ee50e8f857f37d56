package tutur.web;

import io.javalin.http.HandlerType;
import java.io.IOException;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.alert.Alerts;
import tutur.alert.Deliveries;
import tutur.alert.SavedSearch;
import tutur.alert.Watchlist;
import tutur.archive.WrongParameter;
import tutur.json.Json;
import tutur.key.Scope;

/** Searches are saved and taken out over the API by whoever has the key. */
final class SavingDesk {

    /** What only tells how hits are shown. */
    private static final Set<String> NOT_KEPT = Set.of("cursor", "size", "facet", "explain", "lang");

    private static final Set<String> KEYS = Set.of("id", "name", "search", "webhook");

    private final Alerts alerts;
    private final SavedSearches searches;
    private final Json json;

    SavingDesk(Alerts alerts, SavedSearches searches, Json json) {
        this.alerts = alerts;
        this.searches = searches;
        this.json = json;
    }

    List<Change> changes() {
        return List.of(
                new Change(HandlerType.POST, SavedSearches.PATH, Scope.SEARCHES, this::save),
                new Change(HandlerType.DELETE, SavedSearches.PATH + "/{id}", Scope.SEARCHES, this::remove));
    }

    /** @throws Refusal when it is not understood, or its id is taken */
    private Answer save(Request request, byte[] body) throws IOException {
        Routes.allow(request, List.of("lang"));
        Map<?, ?> asked = Body.object(body, json, KEYS);
        SavedSearch search = search(asked);
        try {
            alerts.forecast(search.parameters());
        } catch (WrongParameter e) {
            throw Searches.refusal(e);
        }
        try {
            alerts.watchlist().add(search);
        } catch (IOException e) {
            throw new Refusal(Trouble.SEARCHES_UNREADABLE, String.valueOf(e.getMessage()));
        }
        Address here = Address.of(SavedSearches.PATH + "/" + search.id());
        Request made = new Request(here, Map.of("id", search.id()), request.base(), request.id());
        return searches.one(made).withStatus(201).with("Location", here.path());
    }

    private SavedSearch search(Map<?, ?> asked) {
        String name = text(asked.get("name"), "name");
        boolean told = !name.isBlank()
                && name.length() <= SavedSearch.LONGEST_NAME
                && name.chars().noneMatch(Character::isISOControl);
        if (!told) {
            throw Refusal.value(Trouble.UNKNOWN_VALUE, "name", List.of(), name, "name");
        }
        String webhook = asked.get("webhook") == null ? null : text(asked.get("webhook"), "webhook");
        if (webhook != null && !Deliveries.reaches(webhook)) {
            throw Refusal.value(Trouble.UNKNOWN_VALUE, "webhook", List.of(), webhook, "webhook");
        }
        return new SavedSearch(id(asked, name), name, parameters(asked.get("search")), webhook);
    }

    private String id(Map<?, ?> asked, String name) {
        if (asked.get("id") == null) {
            return free(slug(name));
        }
        String id = text(asked.get("id"), "id");
        if (!SavedSearch.isId(id)) {
            throw Refusal.value(Trouble.UNKNOWN_VALUE, "id", List.of(slug(name)), id, "id");
        }
        if (!free(id).equals(id)) {
            throw Refusal.value(Trouble.SEARCH_TAKEN, "id", List.of(free(id)), id);
        }
        return id;
    }

    /** Takes it out, and what its webhook was not told yet; what it found stays on the disk. @throws Refusal when there is none */
    private Answer remove(Request request, byte[] body) throws IOException {
        Routes.allow(request, List.of("lang"));
        String id = request.part("id");
        try {
            if (!alerts.watchlist().remove(id)) {
                throw new Refusal(Trouble.UNKNOWN_SEARCH, id);
            }
        } catch (IOException e) {
            throw new Refusal(Trouble.SEARCHES_UNREADABLE, String.valueOf(e.getMessage()));
        }
        alerts.forget(id);
        return Answer.of(Answer.JSON, json.bytes(new SavedSearches.RemovedJson(id)));
    }

    private String free(String id) {
        Watchlist.Listed listed = searches.listed();
        String free = id;
        for (int i = 2; alerts.used(free) || listed.find(free).isPresent(); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(SavedSearch.LONGEST_ID - 10, plain.length()))
                .replaceAll("^-|-$", "");
        return SavedSearch.isId(cut) ? cut : "pencarian";
    }

    private static String text(@Nullable Object value, String name) {
        if (value instanceof String text) {
            return text.strip();
        }
        throw Refusal.value(Trouble.UNKNOWN_VALUE, name, List.of(), String.valueOf(value), name);
    }

    /** The parameters, each one text or a list of texts. */
    private static Map<String, List<String>> parameters(@Nullable Object asked) {
        if (!(asked instanceof Map<?, ?> given)) {
            throw new Refusal(Trouble.BAD_BODY);
        }
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        given.forEach((key, value) -> {
            String name = String.valueOf(key);
            if (NOT_KEPT.contains(name)) {
                throw Refusal.value(Trouble.UNKNOWN_PARAMETER, name, List.of(), name);
            }
            List<?> values = value instanceof List<?> list ? list : List.of(String.valueOf(value));
            parameters.put(
                    name,
                    values.stream()
                            .map(v -> text(v, name))
                            .filter(v -> !v.isEmpty())
                            .toList());
        });
        parameters.values().removeIf(List::isEmpty);
        if (parameters.isEmpty()) {
            throw new Refusal(Trouble.EMPTY_SEARCH);
        }
        return parameters;
    }
}
