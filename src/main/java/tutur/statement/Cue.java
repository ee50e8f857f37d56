package tutur.statement;

/**
 * A form of a verb of speech.
 *
 * @param lemma the normalised verb
 * @param shape how the form names its speaker
 * @param strength 3 nearly always speech, 2 speech in the right place, 1 only with a quotation or bahwa
 */
record Cue(String lemma, Shape shape, int strength) {

    /** Whether the form in its place is a report without quotation marks or bahwa. */
    boolean carries() {
        return strength > 1;
    }

    /** How a form names its speaker. */
    enum Shape {
        /** Before the speaker: kata N. */
        BASE,
        /** In the enclitic: katanya. */
        ENCLITIC,
        /** Behind the speaker: N mengatakan. */
        ACTIVE,
        /** Before the speaker as agent: dikatakan N. */
        PASSIVE
    }
}
