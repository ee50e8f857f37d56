package tutur.web;

import java.util.Locale;

/**
 * What can be wrong with a request. Each has messages {@code problem.<slug>.title} and {@code problem.<slug>.detail} in the bundles;
 * the arguments of the detail stand behind each.
 */
enum Trouble {
    /** The name. */
    UNKNOWN_PARAMETER(400),
    /** The value, the name. */
    UNKNOWN_VALUE(400),
    /** The value, the name; it stands for several. */
    AMBIGUOUS_VALUE(400),
    /** The value, the name; what is expected stands in {@code expected.<name>}. */
    BAD_VALUE(400),
    /** The value, the name; what is expected stands in {@code expected.<name>}. */
    BAD_DATE(400),
    /** The value; the cursor is not one of ours or belongs to another search. */
    BAD_CURSOR(400),
    /** The value; an earlier version of this server made the cursor. */
    CURSOR_EXPIRED(400),
    /** The name, the most that it takes. */
    TOO_LONG(400),
    /** The largest number. */
    TOO_MANY_PARAMETERS(400),
    /** Nothing. */
    MALFORMED_ADDRESS(400),
    /** Nothing; what came is no HTTP that can be read. */
    MALFORMED_REQUEST(400),
    /** Nothing. */
    HEADERS_TOO_LARGE(431),
    /** The longest length. */
    ADDRESS_TOO_LONG(414),
    /** The address. */
    NOT_FOUND(404),
    /** The id. */
    UNKNOWN_DOCUMENT(404),
    /** The path. */
    NO_ORIGINAL(404),
    /** The path; another file stands there than the one that was read. */
    ORIGINAL_CHANGED(409),
    /** The id. */
    UNKNOWN_STATEMENT(404),
    /** The id. */
    UNKNOWN_OFFICIAL(404),
    /** The code or the name; 400 where it is the value of a parameter. */
    UNKNOWN_REGION(404),
    /** The id. */
    UNKNOWN_TOPIC(404),
    /** The id. */
    UNKNOWN_OFFICE(404),
    /** The id. */
    UNKNOWN_SOURCE(404),
    /** The id. */
    UNKNOWN_CORRECTION(404),
    /** The id. */
    UNKNOWN_SEARCH(404),
    /** The id. */
    SEARCH_TAKEN(409),
    /** What is wrong, in English. */
    SEARCHES_UNREADABLE(409),
    /** Nothing. */
    EMPTY_SEARCH(400),
    /** Nothing. */
    BAD_BODY(400),
    /** Nothing. */
    NO_TEXT(400),
    /** Nothing. */
    NOT_TEXT(415),
    /** Nothing. */
    EMPTY_FILE(400),
    /** Nothing. */
    CHANGES_OFF(403),
    /** Nothing. */
    KEY_NEEDED(401),
    /** The scope that the key does not open. */
    KEY_SCOPE(403),
    /** In how many seconds to try again. */
    RATE_LIMITED(429),
    /** The most at once. */
    TOO_MANY_STREAMS(429),
    /** The origin. */
    FOREIGN_ORIGIN(403),
    /** The largest size in bytes. */
    TOO_LARGE(413),
    /** Nothing. */
    NOT_JSON(415),
    /** The method. */
    METHOD_NOT_ALLOWED(405),
    /** The host. */
    MISDIRECTED(421),
    /** Nothing. */
    NOT_READY(503),
    /** Nothing. */
    BUSY(503),
    /** The longest time in seconds. */
    TOO_SLOW(503),
    /** Nothing. */
    INTERNAL(500);

    private final int status;

    Trouble(int status) {
        this.status = status;
    }

    /** The HTTP status. */
    int status() {
        return status;
    }

    /** The name in addresses, messages and documentation. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
