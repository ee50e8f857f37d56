package tutur.suggestion;

/**
 * Something that may be meant by what was typed so far.
 *
 * @param kind which parameter of a search it is for, or a document
 * @param value what the parameter takes; the id of a document
 * @param label what to show; ids of topics and codes of regions have names in several languages, which are told elsewhere
 * @param detail what tells it from others of the name, such as the office of an official; empty when nothing does
 * @param count number of statements; 0 when not told
 */
public record Suggestion(Kind kind, String value, String label, String detail, long count) {

    /** What is suggested; the lower-case names of all but documents are parameters of searches. */
    public enum Kind {
        /** A person in office. */
        OFFICIAL,
        /** An office. */
        OFFICE,
        /** A region. */
        REGION,
        /** A topic. */
        TOPIC,
        /** Words: what was typed, with its last word completed or put right. */
        Q,
        /** A document, by its title. */
        DOCUMENT
    }
}
