package tutur.correction;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutur.official.Official;
import tutur.region.Region;
import tutur.region.RegionMention;
import tutur.statement.Speaker;

/** What a person says is wrong, and what would be right. */
public sealed interface Correction {

    /** The kind, as it stands in the file, in addresses and in notes. */
    String what();

    /** What comes out of it in a few words, for people; empty when the kind says it all. */
    String change();

    /** Whether it is about words of one document; else it is about persons of all documents. */
    default boolean hangsOnWords() {
        return !(this instanceof SamePerson || this instanceof DifferentPerson);
    }

    /**
     * Somebody else said it.
     *
     * @param to who did
     */
    record WrongSpeaker(Speaker to) implements Correction {

        /** @throws NullPointerException when nobody is told, not even that the speaker is unknown */
        public WrongSpeaker {
            Objects.requireNonNull(to, "to");
        }

        @Override
        public String what() {
            return "wrong-speaker";
        }

        @Override
        public String change() {
            return switch (to) {
                case Speaker.Known(Official official) -> official.name() + ", " + official.post();
                case Speaker.Named(String name, boolean _) -> name;
                case Speaker.Unknown() -> "unknown";
            };
        }
    }

    /** Nobody said this. */
    record NotAStatement() implements Correction {

        @Override
        public String what() {
            return "not-a-statement";
        }

        @Override
        public String change() {
            return "";
        }
    }

    /**
     * More, less or other words than these were said.
     *
     * @param words the words as they stand in the same text
     */
    record WrongSpan(String words) implements Correction {

        /** @throws NullPointerException when the words are missing */
        public WrongSpan {
            Objects.requireNonNull(words, "words");
        }

        @Override
        public String what() {
            return "wrong-span";
        }

        @Override
        public String change() {
            return words;
        }
    }

    /**
     * It is about, or was said in, another region. Of a statement only {@code right} counts: where it was said.
     *
     * @param wrong the region that is wrong, or null when only one is missing
     * @param right the right one, or null when there is none in its place
     * @param role what the right one is to the document; null for what the wrong one was, or primary
     */
    record WrongRegion(@Nullable Region wrong, @Nullable Region right, RegionMention.@Nullable Role role)
            implements Correction {

        @Override
        public String what() {
            return "wrong-region";
        }

        @Override
        public String change() {
            return Stream.of(wrong == null ? null : "−" + name(wrong), right == null ? null : "+" + name(right), role)
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .collect(Collectors.joining(" "));
        }

        private static String name(Region region) {
            return region.name() + " (" + region.code() + ")";
        }
    }

    /**
     * Two officials are one person.
     *
     * @param id id of the official who stays
     * @param other id of the one who is the same
     */
    record SamePerson(String id, String other) implements Correction {

        /** @throws IllegalArgumentException when both are the same already */
        public SamePerson {
            if (id.equals(other)) {
                throw new IllegalArgumentException(id + " is the same person as itself");
            }
        }

        @Override
        public String what() {
            return "same-person";
        }

        @Override
        public String change() {
            return id + " = " + other;
        }
    }

    /**
     * The document means somebody else than it was taken for.
     *
     * @param id id of the official whom it does not mean
     * @param as id of the one whom it means
     */
    record DifferentPerson(String id, String as) implements Correction {

        /** @throws IllegalArgumentException when both are the same */
        public DifferentPerson {
            if (id.equals(as)) {
                throw new IllegalArgumentException(id + " cannot be another person under the same id");
            }
        }

        @Override
        public String what() {
            return "different-person";
        }

        @Override
        public String change() {
            return id + " → " + as;
        }
    }
}
