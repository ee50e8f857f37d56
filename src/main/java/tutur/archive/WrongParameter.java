package tutur.archive;

import java.util.List;

/** A search parameter that is not understood; carries what people and programs need to do better. */
public final class WrongParameter extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Fault {
        /** There is no parameter of this name. */
        UNKNOWN_PARAMETER,
        /** The parameter takes known values only and this is none of them. */
        UNKNOWN_VALUE,
        /** The value stands for several; the suggestions are these. */
        AMBIGUOUS_VALUE,
        /** The value is not of the form that the parameter takes. */
        BAD_VALUE,
        /** The value is too long, or there are too many of them. */
        TOO_LONG
    }

    private final Fault fault;
    private final String parameter;
    private final String value;
    private final String expected;
    private final transient List<String> suggestions;

    /**
     * @param fault what is wrong
     * @param parameter its name
     * @param value the value as received; empty when the name itself is wrong
     * @param expected what the parameter takes, in English words; empty when the fault says it all
     * @param suggestions names or values that would have been understood, the nearest first; may be empty
     */
    public WrongParameter(Fault fault, String parameter, String value, String expected, List<String> suggestions) {
        super(message(fault, parameter, value, expected, suggestions));
        this.fault = fault;
        this.parameter = parameter;
        this.value = value;
        this.expected = expected;
        this.suggestions = List.copyOf(suggestions);
    }

    private static String message(
            Fault fault, String parameter, String value, String expected, List<String> suggestions) {
        String meant = suggestions.isEmpty() ? "" : "; did you mean " + String.join(", ", suggestions) + "?";
        return switch (fault) {
            case UNKNOWN_PARAMETER -> "there is no parameter '" + parameter + "'" + meant;
            case UNKNOWN_VALUE -> parameter + " '" + value + "' is unknown" + meant;
            case AMBIGUOUS_VALUE ->
                parameter + " '" + value + "' stands for several: " + String.join(", ", suggestions);
            case BAD_VALUE -> parameter + " '" + value + "' is not " + expected + meant;
            case TOO_LONG -> parameter + " takes at most " + expected;
        };
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    /** The value as received; empty when the name itself is wrong. */
    public String value() {
        return value;
    }

    /** What the parameter takes, in English words; may be empty. */
    public String expected() {
        return expected;
    }

    /** Names or values that would have been understood, the nearest first; may be empty. */
    public List<String> suggestions() {
        return suggestions;
    }
}
