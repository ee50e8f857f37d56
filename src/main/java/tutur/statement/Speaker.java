package tutur.statement;

import java.util.Objects;
import tutur.official.Official;

/** Who said something. Unknown is an honest answer; a guess is not. */
public sealed interface Speaker {

    /**
     * A person whose office the document tells.
     *
     * @param official the person in the office held then
     */
    record Known(Official official) implements Speaker {

        /** @throws NullPointerException when the official is missing */
        public Known {
            Objects.requireNonNull(official, "official");
        }
    }

    /**
     * A person or an institution that the document names, without an office that we know.
     *
     * @param name the name without titles, or the institution as written
     * @param person whether this is a person; false for institutions and groups
     */
    record Named(String name, boolean person) implements Speaker {

        /** @throws NullPointerException when the name is missing */
        public Named {
            Objects.requireNonNull(name, "name");
        }
    }

    /** The document does not tell, or not clearly enough. */
    record Unknown() implements Speaker {}
}
