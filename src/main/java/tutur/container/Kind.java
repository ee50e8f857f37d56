package tutur.container;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** Kinds of containers, known by their first bytes whatever their name. */
enum Kind {
    ZIP("504B0304|504B0506"),
    SEVEN_Z("377ABCAF271C"),
    GZIP("1F8B"),
    BZIP2("425A68"),
    XZ("FD377A585A00"),
    Z("1F9D"),
    WARC("574152432F302E|574152432F312E"),
    PST(""),
    TAR(""),
    MBOX("");

    /** Bytes from the start that are enough to know a container. */
    static final int HEAD = 4096;

    private static final int LONGEST_SIGNATURE = 10;
    /** Four letters, a check sum, then whose it is: a box of Outlook (SM) or a copy of one on a server (SO). */
    private static final Pattern PST_HEAD = Pattern.compile("2142444E.{8}53(?:4D|4F)");

    private static final int TAR_HEADER = 512;
    private static final int TAR_SUM = 148;
    private static final Pattern OCTAL = Pattern.compile("[0-7]{1,8}");
    private static final Pattern MAIL = Pattern.compile(
            "From [^\\r\\n]{1,200}\\d\\d:\\d\\d[^\\r\\n]{0,40}\\r?\\n(?:>From [^\\n]*\\n)?[A-Za-z][\\w-]{1,60}:");

    private final String signatures;

    Kind(String signatures) {
        this.signatures = signatures;
    }

    static Optional<Kind> of(byte[] head) {
        String first = HexFormat.of().withUpperCase().formatHex(head, 0, Math.min(head.length, LONGEST_SIGNATURE));
        for (Kind kind : values()) {
            if (kind.begins(first) && (kind != BZIP2 || isBlockSize(head))) {
                return Optional.of(kind);
            }
        }
        if (PST_HEAD.matcher(first).lookingAt()) {
            return Optional.of(PST);
        }
        if (isTar(head)) {
            return Optional.of(TAR);
        }
        String start = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        return MAIL.matcher(start).lookingAt() ? Optional.of(MBOX) : Optional.empty();
    }

    /** Whether it is one compressed file and no more. */
    boolean isCompression() {
        return this == GZIP || this == BZIP2 || this == XZ || this == Z;
    }

    /** Whether it must lie on the disk, because it is not read front to back. */
    boolean needsFile() {
        return this == ZIP || this == SEVEN_Z || this == PST;
    }

    private boolean begins(String first) {
        for (String signature : signatures.split("\\|")) {
            if (!signature.isEmpty() && first.startsWith(signature)) {
                return true;
            }
        }
        return false;
    }

    /** Three letters are too few to tell: a text may begin with BZh. */
    private static boolean isBlockSize(byte[] head) {
        return head.length > 4 && head[3] >= '1' && head[3] <= '9' && (head[4] == 0x31 || head[4] == 0x17);
    }

    /** Old TAR files have no signature, but all have the sum of their header in it, as octal digits. */
    private static boolean isTar(byte[] head) {
        if (head.length < TAR_HEADER || head[0] == 0) {
            return false;
        }
        String told = new String(head, TAR_SUM, 8, StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .replace(" ", "");
        if (!OCTAL.matcher(told).matches()) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < TAR_HEADER; i++) {
            boolean own = i >= TAR_SUM && i < TAR_SUM + 8;
            sum += own ? ' ' : head[i] & 0xFF;
        }
        return Integer.parseInt(told, 8) == sum;
    }
}
