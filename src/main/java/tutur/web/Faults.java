package tutur.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.openapi.Fault;

/** What can go wrong, as the document of the API tells it in one language. */
final class Faults {

    private static final List<Trouble> ALWAYS = List.of(
            Trouble.MALFORMED_REQUEST,
            Trouble.HEADERS_TOO_LARGE,
            Trouble.MALFORMED_ADDRESS,
            Trouble.TOO_MANY_PARAMETERS,
            Trouble.UNKNOWN_PARAMETER,
            Trouble.BAD_VALUE,
            Trouble.ADDRESS_TOO_LONG,
            Trouble.MISDIRECTED,
            Trouble.KEY_NEEDED,
            Trouble.KEY_SCOPE,
            Trouble.RATE_LIMITED,
            Trouble.TOO_MANY_STREAMS,
            Trouble.INTERNAL,
            Trouble.BUSY,
            Trouble.TOO_SLOW);

    private static final String REQUEST = "5b49cd48-6e07-46b1-a28b-dce8f6706c3a";

    private final Texts texts;

    Faults(Texts texts) {
        this.texts = texts;
    }

    /** What can go wrong everywhere. */
    List<Fault> always() {
        return ALWAYS.stream().map(this::of).toList();
    }

    /** What can go wrong where a search is asked for. */
    List<Fault> search() {
        Problem region = new Problem(
                Trouble.UNKNOWN_REGION,
                "region",
                List.of("kabupaten-kotawaringin-timur"),
                List.of("kotawaringn-timur", "region"));
        return Stream.concat(
                        Stream.of(
                                        Trouble.UNKNOWN_VALUE,
                                        Trouble.AMBIGUOUS_VALUE,
                                        Trouble.BAD_DATE,
                                        Trouble.BAD_CURSOR,
                                        Trouble.CURSOR_EXPIRED,
                                        Trouble.TOO_LONG)
                                .map(this::of),
                        Stream.of(fault(region)))
                .toList();
    }

    /** What can go wrong where something is changed. */
    List<Fault> change() {
        return of(Trouble.CHANGES_OFF, Trouble.FOREIGN_ORIGIN, Trouble.TOO_LARGE, Trouble.NOT_JSON, Trouble.BAD_BODY);
    }

    /** These. */
    List<Fault> of(Trouble... troubles) {
        return Arrays.stream(troubles).map(this::of).toList();
    }

    private Fault of(Trouble trouble) {
        return fault(example(trouble));
    }

    private Fault fault(Problem problem) {
        return new Fault(problem.trouble().slug(), problem.status(), problem.json(texts, REQUEST));
    }

    private static Problem example(Trouble trouble) {
        return switch (trouble) {
            case UNKNOWN_PARAMETER -> problem(trouble, "topik", List.of("topic"), "topik");
            case UNKNOWN_VALUE -> problem(trouble, "topic", List.of("netralitas-asn"), "netralitas", "topic");
            case AMBIGUOUS_VALUE ->
                problem(trouble, "region", List.of("kabupaten-bandung", "kota-bandung"), "bandung", "region");
            case BAD_VALUE -> problem(trouble, "lang", List.of("id", "en"), "fr", "lang");
            case BAD_DATE -> problem(trouble, "from", List.of(), "30-11-2023", "from");
            case BAD_CURSOR, CURSOR_EXPIRED -> problem(trouble, "cursor", List.of(), "xyz");
            case TOO_LONG -> problem(trouble, "topic", List.of(), "topic", "200 characters");
            case TOO_MANY_PARAMETERS -> problem(trouble, null, List.of(), QueryString.MOST_PARAMETERS);
            case MALFORMED_ADDRESS -> new Problem(trouble, null, List.of(), List.of(), 2);
            case ADDRESS_TOO_LONG -> problem(trouble, null, List.of(), Guard.LONGEST_ADDRESS);
            case NOT_FOUND -> problem(trouble, null, List.of(), "/api/v1/nothing");
            case UNKNOWN_DOCUMENT -> problem(trouble, null, List.of(), "000000000000");
            case NO_ORIGINAL, ORIGINAL_CHANGED -> problem(trouble, null, List.of(), "arsip.zip!/2023/rilis.html");
            case UNKNOWN_STATEMENT -> problem(trouble, null, List.of(), "000000000000-00000000");
            case UNKNOWN_OFFICIAL -> problem(trouble, null, List.of("rasidi-manan-kota-palangka-raya"), "rasidi-manan");
            case UNKNOWN_REGION -> problem(trouble, null, List.of("kabupaten-kotawaringin-timur"), "kotawaringn-timur");
            case UNKNOWN_TOPIC, UNKNOWN_SEARCH -> problem(trouble, null, List.of(), "netralitas");
            case UNKNOWN_OFFICE -> problem(trouble, null, List.of(), "sekertaris");
            case UNKNOWN_SOURCE -> problem(trouble, null, List.of(), "kabar-raket");
            case UNKNOWN_CORRECTION -> problem(trouble, null, List.of(), "3f0c19aa41be");
            case SEARCH_TAKEN -> problem(trouble, "id", List.of("netralitas-2"), "netralitas");
            case SEARCHES_UNREADABLE -> problem(trouble, null, List.of(), "line 3 is no list");
            case BAD_BODY -> new Problem(trouble, null, List.of(), List.of(), 17);
            case FOREIGN_ORIGIN -> problem(trouble, null, List.of(), "https://elsewhere.example");
            case TOO_LARGE -> problem(trouble, null, List.of(), Gatekeeper.LARGEST_BODY);
            case MISDIRECTED -> problem(trouble, null, List.of(), "elsewhere.example");
            case KEY_SCOPE -> problem(trouble, null, List.of(), "corrections");
            case RATE_LIMITED -> problem(trouble, null, List.of(), 3);
            case TOO_MANY_STREAMS -> problem(trouble, null, List.of(), 2);
            case TOO_SLOW -> problem(trouble, null, List.of(), 20);
            case MALFORMED_REQUEST,
                    HEADERS_TOO_LARGE,
                    NO_TEXT,
                    NOT_TEXT,
                    EMPTY_FILE,
                    EMPTY_SEARCH,
                    CHANGES_OFF,
                    KEY_NEEDED,
                    NOT_JSON,
                    METHOD_NOT_ALLOWED,
                    NOT_READY,
                    BUSY,
                    INTERNAL -> problem(trouble, null, List.of());
        };
    }

    private static Problem problem(
            Trouble trouble, @Nullable String parameter, List<String> suggestions, Object... arguments) {
        return new Problem(trouble, parameter, suggestions, List.of(Objects.requireNonNull(arguments)));
    }
}
