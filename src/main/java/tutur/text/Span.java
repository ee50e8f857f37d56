package tutur.text;

/**
 * A stretch of a text: UTF-16 offsets as {@link String#substring(int, int)} takes them.
 *
 * @param start offset of the first character, inclusive, 0 or more
 * @param end offset behind the last character, exclusive, not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException when the offsets are negative or turned round */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("span " + start + ".." + end + " is not a stretch of text");
        }
    }

    /** The characters of {@code text} that this span covers; {@code text} must be the text it was found in. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Number of characters covered. */
    public int length() {
        return end - start;
    }

    /** Whether {@code other} lies wholly inside this span; a span contains itself. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether {@code offset} is the offset of a character inside this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether both spans share at least one character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders by start, then the longer one first. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
