package tutur.intake;

import java.util.List;
import java.util.Objects;
import tutur.document.Document;
import tutur.document.Refused;

/** What became of one file; each file has exactly one. */
public sealed interface Outcome {

    /** Path of the file below the corpus, with '/' between names. */
    String path();

    /**
     * Read, annotated and added in this run.
     *
     * @param path path of the file
     * @param id id of its document
     * @param caveats what is to be known of how it was read
     */
    record Indexed(String path, String id, List<Document.Caveat> caveats) implements Outcome {

        /** @throws NullPointerException when a component is missing */
        public Indexed {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(id, "id");
            caveats = List.copyOf(caveats);
        }
    }

    /**
     * In the archive since an earlier run, from the same bytes and by the same rules.
     *
     * @param path path of the file
     * @param id id of its document
     */
    record Unchanged(String path, String id) implements Outcome {

        /** @throws NullPointerException when a component is missing */
        public Unchanged {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(id, "id");
        }
    }

    /**
     * Has the same bytes as another file, or the same canonical address and the same words, or is an older version of it; that one stands
     * in the archive.
     *
     * @param path path of the file
     * @param of path of the other file: the first by name of those that are the same, or the next version
     * @param older whether it is an older version
     */
    record Duplicate(String path, String of, boolean older) implements Outcome {

        /** @throws NullPointerException when a component is missing */
        public Duplicate {
            Objects.requireNonNull(path, "path");
            Objects.requireNonNull(of, "of");
        }

        /** The same as another. */
        public Duplicate(String path, String of) {
            this(path, of, false);
        }
    }

    /**
     * Gave no document.
     *
     * @param refused why
     */
    record Refusal(Refused refused) implements Outcome {

        /** @throws NullPointerException when the reason is missing */
        public Refusal {
            Objects.requireNonNull(refused, "refused");
        }

        @Override
        public String path() {
            return refused.path();
        }
    }
}
