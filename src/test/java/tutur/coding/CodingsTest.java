package tutur.coding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.aayushatharva.brotli4j.decoder.BrotliInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodingsTest {

    /** With it, a stream of Brotli that was flushed is whole: RFC 7932, 9.2. The library for tests reads only whole ones. */
    private static final int EMPTY_LAST_BLOCK = 3;

    private final Codings codings = new Codings();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip                                 | GZIP
            br                                   | BROTLI
            gzip, deflate, br, zstd              | BROTLI
            GZIP;Q=0.5                           | GZIP
            x-gzip                               | GZIP
            br;q=0.5, gzip;q=0.9                 | GZIP
            br;q=0, gzip                         | GZIP
            br;q=0                               | IDENTITY
            br;q=0, *                            | GZIP
            br;q=0.000, gzip;q=0                 | IDENTITY
            *                                    | BROTLI
            *;q=0                                | IDENTITY
            *;q=0, gzip                          | GZIP
            identity                             | IDENTITY
            identity;q=1, gzip;q=0.5             | IDENTITY
            identity;q=0.5, gzip;q=0.5           | GZIP
            identity;q=0, gzip;q=0.001           | GZIP
            identity;q=0                         | IDENTITY
            identity;q=0.2, *;q=0.1              | IDENTITY
            deflate, zstd                        | IDENTITY
            ' br ; q=0.3 ,gzip; q=0.2'           | BROTLI
            br;q=2, gzip;q=0.1                   | GZIP
            br;q=-1                              | IDENTITY
            br;level=3                           | IDENTITY
            ',,;q=1,é,gzip'                      | GZIP
            ''                                   | IDENTITY
            """)
    void whatTheClientLikesBestIsChosen(String accepted, Coding coding) {
        assertEquals(coding, codings.choose(accepted, false));
    }

    @Test
    void whoAsksForNothingGetsItAsItIs() {
        assertEquals(Coding.IDENTITY, codings.choose(null, false));
    }

    @Test
    void whatIsSmallGoesAsItIsWhereThatIsTaken() {
        assertEquals(Coding.IDENTITY, codings.choose("br, gzip", true));
        assertEquals(Coding.BROTLI, codings.choose("br, identity;q=0", true));
        assertEquals(Coding.GZIP, codings.choose("gzip, *;q=0", true));
    }

    @Test
    void everyCodingGivesBackWhatWentIn() throws IOException {
        Random random = new Random(60);
        for (int length : new int[] {0, 1, 2_000, 300_000}) {
            byte[] words = new byte[length];
            for (int i = 0; i < length; i++) {
                words[i] = (byte) ('a' + random.nextInt(1 + i % 20));
            }
            for (Coding coding : Coding.values()) {
                byte[] squeezed = coding.squeeze(words);
                assertArrayEquals(words, opened(coding, squeezed).readAllBytes());
                assertTrue(coding == Coding.IDENTITY || length < 2_000 || squeezed.length < length);
            }
        }
    }

    @Test
    void whatIsFlushedCanBeReadBeforeTheEnd() throws IOException {
        byte[] line = "satu baris\n".getBytes(StandardCharsets.UTF_8);
        for (Coding coding : Coding.values()) {
            ByteArrayOutputStream sent = new ByteArrayOutputStream();
            try (OutputStream out = coding.over(sent)) {
                out.write(line);
                out.flush();
                sent.write(EMPTY_LAST_BLOCK);
                assertArrayEquals(line, opened(coding, sent.toByteArray()).readNBytes(line.length));
            }
        }
    }

    @Test
    void aReceiverThatIsGoneEndsTheStream() throws IOException {
        for (Coding coding : Coding.values()) {
            OutputStream gone = new OutputStream() {
                @Override
                public void write(int one) throws IOException {
                    throw new IOException("gone");
                }
            };
            assertThrows(
                    IOException.class,
                    () -> {
                        try (OutputStream out = coding.over(gone)) {
                            out.write(new byte[100]);
                            out.flush();
                        }
                    },
                    coding::token);
        }
    }

    private static InputStream opened(Coding coding, byte[] squeezed) throws IOException {
        InputStream in = new ByteArrayInputStream(squeezed);
        return switch (coding) {
            case IDENTITY -> in;
            case GZIP -> new GZIPInputStream(in);
            case BROTLI -> new BrotliInputStream(in);
        };
    }
}
