package tutur.container;

import java.time.Duration;

/**
 * How much one container may cost. Unpacked bytes may reach {@code looseBytes} plus {@code ratio} times the size of the file: news
 * pages pack to a fifth or a tenth, a bomb to a thousandth.
 *
 * @param members most members, those of containers inside of it included
 * @param depth how deep containers may lie in containers; 1 allows none inside
 * @param memberBytes largest member, in bytes
 * @param looseBytes unpacked bytes that every container may have
 * @param ratio unpacked bytes for each byte of the file
 * @param patience longest time until the next member comes
 */
public record Room(int members, int depth, int memberBytes, long looseBytes, int ratio, Duration patience) {

    /** 100,000 members, three levels, 128 MiB and a hundred times the size of the file. */
    public static Room standard(int memberBytes, Duration patience) {
        return new Room(100_000, 3, memberBytes, 128L << 20, 100, patience);
    }

    /** @throws IllegalArgumentException when a bound would let nothing through */
    public Room {
        if (members < 1 || depth < 1 || memberBytes < 1 || looseBytes < 0 || ratio < 1 || !patience.isPositive()) {
            throw new IllegalArgumentException("a container needs room for one member at least");
        }
    }
}
