package tutur.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Optional;

/** How an {@link Extract} goes from one process to the other: the word for its kind, then its parts; one word more ends the answer. */
enum Frame {
    FOUND,
    MISSING,
    PASSED,
    END;

    private static final int LONGEST = 4000;

    static void write(Extract extract, DataOutputStream out) throws IOException {
        switch (extract) {
            case Extract.Found(String name, byte[] bytes) -> {
                out.writeUTF(FOUND.name());
                out.writeUTF(cut(name));
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case Extract.Missing(String name, Extract.Why why, String detail) -> {
                out.writeUTF(MISSING.name());
                out.writeUTF(cut(name));
                out.writeUTF(why.name());
                out.writeUTF(cut(detail));
            }
            case Extract.Passed(String what) -> {
                out.writeUTF(PASSED.name());
                out.writeUTF(cut(what));
            }
        }
        out.flush();
    }

    static void writeEnd(DataOutputStream out) throws IOException {
        out.writeUTF(END.name());
        out.flush();
    }

    /**
     * The next one; empty when the answer ends.
     *
     * @param largest bytes of the largest file: a process that was taken over may claim anything
     */
    static Optional<Extract> read(DataInputStream in, int largest) throws IOException {
        return switch (one(Frame.class, in.readUTF())) {
            case FOUND -> {
                String name = in.readUTF();
                int length = in.readInt();
                if (length < 0 || length > largest) {
                    throw new IOException("it tells of a file of " + length + " bytes");
                }
                byte[] bytes = in.readNBytes(length);
                if (bytes.length < length) {
                    throw new EOFException();
                }
                yield Optional.of(new Extract.Found(name, bytes));
            }
            case MISSING ->
                Optional.of(new Extract.Missing(in.readUTF(), one(Extract.Why.class, in.readUTF()), in.readUTF()));
            case PASSED -> Optional.of(new Extract.Passed(in.readUTF()));
            case END -> Optional.empty();
        };
    }

    private static <T extends Enum<T>> T one(Class<T> all, String name) throws IOException {
        try {
            return Enum.valueOf(all, name);
        } catch (IllegalArgumentException e) {
            throw new IOException("it tells of something unknown", e);
        }
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(text.length() - LONGEST);
    }
}
