package tutur.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;
import tutur.openapi.OpenApi;
import tutur.openapi.Operation;

/** The API explained: for programs in OpenAPI, for people as a page; both from the {@link Manual}. */
final class ApiPages {

    static final String JSON = "/openapi.json";
    static final String PAGE = "/docs";

    private static final String LEAD = "info.description";

    /** In one language: what can be asked, and how it is explained. */
    private record Edition(List<Operation> operations, Texts words, OpenApi document) {}

    private final Pages pages;
    private final Json json;
    private final Map<Language, Edition> editions = new EnumMap<>(Language.class);
    private final Map<String, Object> examples = new LinkedHashMap<>();

    ApiPages(Pages pages, Json json) {
        this.pages = pages;
        this.json = json;
        for (Language language : Language.values()) {
            List<Operation> operations = new Manual(pages.texts(language)).operations();
            Texts words = new Texts(language, "api");
            operations.forEach(this::readExample);
            OpenApi document = new OpenApi(operations, words::find, operation -> examples.get(operation.id()));
            editions.put(language, new Edition(operations, words, document));
        }
    }

    /** What was answered to the example; text as it is, JSON as maps and lists. */
    private void readExample(Operation operation) {
        for (String ending : List.of(".json", ".txt")) {
            try (InputStream in = ApiPages.class.getResourceAsStream("examples/" + operation.id() + ending)) {
                if (in != null) {
                    byte[] bytes = in.readAllBytes();
                    Object example = ending.equals(".json")
                            ? json.read(bytes, Object.class)
                            : new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
                    examples.put(operation.id(), example);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    List<Route> routes() {
        return List.of(new Route(JSON, Routes.only(this::document)), new Route(PAGE, Routes.only(this::page)));
    }

    /** What can be asked. */
    List<Operation> operations() {
        return edition(Language.EN).operations();
    }

    private Edition edition(Language language) {
        Edition edition = editions.get(language);
        if (edition == null) {
            throw new IllegalStateException("the API is not explained in " + language);
        }
        return edition;
    }

    private Answer document(Request request) {
        OpenApi document = edition(request.language(Language.EN)).document();
        return Answer.of(Answer.JSON, json.bytes(document.document(request.base())));
    }

    private Answer page(Request request) {
        Language language = request.language(Language.ID);
        Edition edition = edition(language);
        Map<String, List<Guide.Way>> byTag = new LinkedHashMap<>();
        for (Operation operation : edition.operations()) {
            byTag.computeIfAbsent(operation.tag(), _ -> new ArrayList<>())
                    .add(way(operation, edition.words(), request.base()));
        }
        List<Guide.Chapter> chapters = new ArrayList<>();
        byTag.forEach((tag, ways) -> chapters.add(new Guide.Chapter(
                tag, edition.words().of("title." + tag), edition.words().of("tag." + tag), ways)));
        String title = pages.texts(language).of("docs.title");
        String document = Pages.in(language, Address.of(JSON)).toString();
        return pages.show(new Page.Docs(
                pages.frame(language, title, request.address()),
                lead(edition.words()),
                language == Language.ID ? Address.of(JSON).plus("lang", "id").toString() : document,
                chapters));
    }

    private static String lead(Texts words) {
        return words.of(LEAD);
    }

    private Guide.Way way(Operation operation, Texts words, String base) {
        String more = words.find("op." + operation.id() + ".more");
        Object example = examples.get(operation.id());
        return new Guide.Way(
                operation.id(),
                operation.method().toUpperCase(java.util.Locale.ROOT),
                operation.path(),
                words.of("op." + operation.id()),
                more == null ? "" : more,
                operation.key(),
                operation.parameters().stream()
                        .map(p -> new Guide.Taken(
                                p.name(),
                                words.of("parameter." + p.words()),
                                values(p.schema()),
                                String.valueOf(p.example()),
                                p.needed()))
                        .toList(),
                curl(operation, base),
                shown(example),
                operation.replies().stream()
                        .map(reply -> reply.status() + " " + reply.mediaType())
                        .distinct()
                        .toList(),
                operation.faults().stream()
                        .map(fault -> fault.status() + " " + fault.slug())
                        .sorted()
                        .toList());
    }

    private static String values(Map<String, Object> schema) {
        if (schema.get("enum") instanceof List<?> values) {
            return String.join(" | ", values.stream().map(String::valueOf).toList());
        }
        return schema.containsKey("minimum") ? schema.get("minimum") + " … " + schema.get("maximum") : "";
    }

    private String shown(@Nullable Object example) {
        return switch (example) {
            case null -> "";
            case String text -> text;
            default -> json.pretty(example);
        };
    }

    private String curl(Operation operation, String base) {
        Operation.Body body = operation.body();
        StringBuilder line = new StringBuilder("curl ");
        if (!operation.method().equals("get")) {
            line.append("-X ")
                    .append(operation.method().toUpperCase(java.util.Locale.ROOT))
                    .append(' ');
        }
        line.append('\'').append(base).append(operation.address()).append('\'');
        if (operation.key()) {
            line.append(" \\\n  -H \"Authorization: Bearer $TUTUR_KEY\"");
        }
        if (body != null) {
            String sent = body.schema() == null ? "@rilis.txt" : json.text(body.example());
            line.append(" \\\n  -H 'Content-Type: ").append(body.mediaType()).append("'");
            line.append(" \\\n  --data-binary '").append(sent).append('\'');
        }
        return line.toString();
    }
}
