package tutur.text;

/** The language of a text, as far as it matters to the rules: they are made for Indonesian and for nothing else. */
public enum Language {
    /** Indonesian; also what is too short or too mixed to be told, and regional languages written beside it. */
    INDONESIAN("id"),
    /** Malay as written in Malaysia, Brunei and Singapore: it looks like Indonesian, but its offices and places are others. */
    MALAY("ms"),
    /** English. */
    ENGLISH("en"),
    /** Some other language. */
    OTHER("und");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    /** Its ISO 639-1 code; {@code und} for {@link #OTHER}. */
    public String code() {
        return code;
    }
}
