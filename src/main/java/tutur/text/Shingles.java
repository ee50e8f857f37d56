package tutur.text;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What remains of a text to tell how much of it stands in another: its shingles (runs of words, in lower case, without marks) and its
 * numbers (days of months are numbers of their own), each as a hash of 32 bits. All shingles of a text with up to {@value #MOST} are kept, so that shares are exact but for chance
 * equality of hashes; of a longer one a sample, every second, fourth, eighth …, the same in all texts, so that shares are estimates.
 * Immutable; safe for use by several threads.
 */
public final class Shingles {

    /** The most hashes that are kept of one text. */
    static final int MOST = 1024;

    /** A table of numbers is told from another by its first ones. */
    private static final int MOST_NUMBERS = 256;

    /** Of a text with more shingles than this only one in eight leads to candidates; of shorter ones more. */
    private static final int LONG = 64;

    private static final int SPARSEST = 3;

    private static final int DIGEST = 16;

    /** Kept are the hashes that end in so many zero bits. */
    private final int level;

    private final int[] hashes;
    private final int[] numbers;

    private Shingles(int level, int[] hashes, int[] numbers) {
        this.level = level;
        this.hashes = hashes;
        this.numbers = numbers;
    }

    /**
     * The shingles of {@code text}; time is linear in its length.
     *
     * @param words how many words make a shingle, 1 or more
     */
    public static Shingles of(String text, int words) {
        ShingleCutter cutter = new ShingleCutter(words);
        cutter.read(text);
        int[] all = distinct(cutter.shingles());
        int level = 0;
        while (all.length > MOST) {
            level++;
            all = sample(all, level);
        }
        int[] numbers = distinct(cutter.numbers());
        return new Shingles(level, all, numbers.length > MOST_NUMBERS ? Arrays.copyOf(numbers, MOST_NUMBERS) : numbers);
    }

    /** How many different shingles the text has; an estimate when it is long. */
    public int size() {
        return hashes.length << level;
    }

    /** Which share of the shingles of this text stand in the other, 0 to 1; 0 when it has none. */
    public double in(Shingles other) {
        int common = Math.max(level, other.level);
        int own = count(common);
        return own == 0 ? 0 : (double) shared(other, common) / own;
    }

    /** Which share of the shingles of the text with fewer of them stand in the other, 0 to 1; 0 when it has none. */
    public double within(Shingles other) {
        int common = Math.max(level, other.level);
        int fewer = Math.min(count(common), other.count(common));
        return fewer == 0 ? 0 : (double) shared(other, common) / fewer;
    }

    /** Which share of the shingles of both texts stand in both, 0 to 1; 0 when there are none. */
    public double like(Shingles other) {
        int common = Math.max(level, other.level);
        int shared = shared(other, common);
        int either = count(common) + other.count(common) - shared;
        return either == 0 ? 0 : (double) shared / either;
    }

    /** Which share of the numbers of the text with fewer of them stand in the other, 0 to 1; 1 when one has none. */
    public double numbers(Shingles other) {
        int fewer = Math.min(numbers.length, other.numbers.length);
        return fewer == 0 ? 1 : (double) shared(numbers, other.numbers, 0) / fewer;
    }

    /** Whether each of the texts names a day (of a month) that the other does not. */
    public boolean otherDays(Shingles other) {
        return days(numbers, other.numbers) && days(other.numbers, numbers);
    }

    private static boolean days(int[] one, int[] other) {
        for (int number : one) {
            if ((number & ShingleCutter.DAY) != 0 && Arrays.binarySearch(other, number) < 0) {
                return true;
            }
        }
        return false;
    }

    /** Hashes of some of the shingles; texts of which one stands in good part in the other have some of them in common. */
    public int[] marks() {
        int marked = Math.max(
                level, Math.clamp(Integer.SIZE - Integer.numberOfLeadingZeros(size() * 4 / LONG), 0, SPARSEST));
        return sample(hashes, marked);
    }

    /** The few of the hashes that are smallest, as 8 hexadecimal digits each: to be kept where all would be too many. */
    public String digest() {
        StringBuilder digest = new StringBuilder();
        for (int i = 0; i < Math.min(DIGEST, hashes.length); i++) {
            digest.append(HexFormat.of().toHexDigits(hashes[i]));
        }
        return digest.toString();
    }

    /** Whether two {@link #digest}s are of texts that have much in common; a quarter of what both keep must be the same. */
    public static boolean alike(String one, String other) {
        int fewer = Math.min(one.length(), other.length()) / 8;
        int same = 0;
        for (int i = 0; i < one.length() / 8; i++) {
            String hash = one.substring(i * 8, i * 8 + 8);
            for (int j = 0; j < other.length() / 8; j++) {
                same += other.startsWith(hash, j * 8) ? 1 : 0;
            }
        }
        return fewer > 0 && same * 4 >= fewer;
    }

    /** What {@link #read} reads; at most 5 kB. */
    public byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(1 + Short.BYTES + (numbers.length + hashes.length) * Integer.BYTES);
        bytes.put((byte) level).putShort((short) numbers.length);
        bytes.asIntBuffer().put(numbers).put(hashes);
        return bytes.array();
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException when it is nothing of the kind
     */
    public static Shingles read(byte[] written, int offset, int length) {
        ByteBuffer bytes = ByteBuffer.wrap(written, offset, length);
        if (length < 1 + Short.BYTES) {
            throw new IllegalArgumentException(length + " bytes are no shingles");
        }
        int level = bytes.get();
        int[] numbers = new int[bytes.getShort()];
        int rest = bytes.remaining() / Integer.BYTES - numbers.length;
        if (rest < 0 || rest > MOST) {
            throw new IllegalArgumentException(length + " bytes are no shingles");
        }
        int[] hashes = new int[rest];
        bytes.asIntBuffer().get(numbers).get(hashes);
        return new Shingles(level, hashes, numbers);
    }

    private int shared(Shingles other, int common) {
        return shared(hashes, other.hashes, common);
    }

    private int count(int common) {
        if (common == level) {
            return hashes.length;
        }
        int count = 0;
        for (int hash : hashes) {
            if (kept(hash, common)) {
                count++;
            }
        }
        return count;
    }

    private static int shared(int[] one, int[] other, int level) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            int order = Integer.compare(one[i], other[j]);
            if (order == 0 && kept(one[i], level)) {
                shared++;
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    private static boolean kept(int hash, int level) {
        return (hash & ((1 << level) - 1)) == 0;
    }

    private static int[] sample(int[] all, int level) {
        int[] sample = new int[all.length];
        int size = 0;
        for (int hash : all) {
            if (kept(hash, level)) {
                sample[size++] = hash;
            }
        }
        return Arrays.copyOf(sample, size);
    }

    private static int[] distinct(int[] hashes) {
        Arrays.sort(hashes);
        int size = 0;
        for (int i = 0; i < hashes.length; i++) {
            if (size == 0 || hashes[i] != hashes[size - 1]) {
                hashes[size++] = hashes[i];
            }
        }
        return Arrays.copyOf(hashes, size);
    }
}
