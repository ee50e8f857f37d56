package tutur.coding;

import com.aayushatharva.brotli4j.encoder.BrotliOutputStream;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** In which form bytes go over the line; the one that squeezes best comes first. */
public enum Coding {
    /** RFC 7932. */
    BROTLI("br"),
    /** RFC 1952. */
    GZIP("gzip"),
    /** As they are. */
    IDENTITY("identity");

    /** As fast as gzip at its usual level, and a tenth smaller. */
    private static final int QUALITY = 5;

    /** 256 kB, as a power of 2: what stays in memory for each answer under way. */
    private static final int WINDOW = 18;

    private static final int BUFFER = 8_192;

    private final String token;

    Coding(String token) {
        this.token = token;
    }

    /** Its name in headers. */
    public String token() {
        return token;
    }

    /**
     * The bytes in this coding.
     *
     * @throws IOException when the library fails
     * @throws UnsatisfiedLinkError for {@link #BROTLI} where {@link Codings} would not choose it
     */
    public byte[] squeeze(byte[] plain) throws IOException {
        if (this == IDENTITY) {
            return plain;
        }
        ByteArrayOutputStream squeezed = new ByteArrayOutputStream(plain.length / 4 + 64);
        try (OutputStream out = over(squeezed)) {
            out.write(plain);
        }
        return squeezed.toByteArray();
    }

    /**
     * A stream whose bytes go into another one in this coding; flushing it sends what was written so far. It holds memory outside of the
     * heap until it is closed, which closes the other, too.
     *
     * @throws IOException when the other takes nothing
     * @throws UnsatisfiedLinkError as {@link #squeeze}
     */
    public OutputStream over(OutputStream out) throws IOException {
        return switch (this) {
            case IDENTITY -> out;
            case GZIP -> new Gzip(out);
            case BROTLI -> new BrotliOutputStream(out, Encoder.Parameters.create(QUALITY, WINDOW), BUFFER);
        };
    }

    /** Flushes what it has squeezed, and lets go of its memory even when nobody takes the end. */
    private static final class Gzip extends GZIPOutputStream {

        Gzip(OutputStream out) throws IOException {
            super(out, BUFFER, true);
        }

        @Override
        public void close() throws IOException {
            Deflater deflater = def;
            try {
                super.close();
            } finally {
                deflater.end();
            }
        }
    }
}
