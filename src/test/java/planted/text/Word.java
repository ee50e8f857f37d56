package planted.text;

import planted.region.Place;

/** Faults: the lowest package looks up, which closes a cycle; an array that everybody can write to; state of the class. */
public record Word(String letters, Place place) {
    static final int[] LENGTHS = {1, 2};
    static int read;
}
