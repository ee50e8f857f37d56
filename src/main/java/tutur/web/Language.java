package tutur.web;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Languages that pages and labels come in. */
enum Language {
    /** Indonesian, the default. */
    ID(Locale.of("id", "ID")),
    /** English. */
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The value of the parameter {@code lang} and of the attribute {@code lang}. */
    String code() {
        return locale.getLanguage();
    }

    Locale locale() {
        return locale;
    }

    /** The language to switch to. */
    Language other() {
        return this == ID ? EN : ID;
    }

    static Optional<Language> of(String code) {
        return Stream.of(values()).filter(l -> l.code().equals(code)).findFirst();
    }
}
