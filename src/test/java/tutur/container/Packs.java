package tutur.container;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** Makes containers for tests. */
public final class Packs {

    private Packs() {}

    /** A ZIP file of these entries. */
    public static byte[] zip(Map<String, byte[]> entries) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    zip.putNextEntry(new ZipEntry(entry.getKey()));
                    zip.write(entry.getValue());
                }
            }
        });
    }

    /** A ZIP file of these entries, the first of them uncompressed. */
    public static byte[] stored(Map<String, byte[]> entries) {
        return written(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                boolean first = true;
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    ZipEntry header = new ZipEntry(entry.getKey());
                    if (first) {
                        CRC32 sum = new CRC32();
                        sum.update(entry.getValue());
                        header.setMethod(ZipEntry.STORED);
                        header.setSize(entry.getValue().length);
                        header.setCrc(sum.getValue());
                    }
                    first = false;
                    zip.putNextEntry(header);
                    zip.write(entry.getValue());
                }
            }
        });
    }

    /** A TAR file of these entries. */
    public static byte[] tar(Map<String, byte[]> entries) {
        return written(out -> {
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(out)) {
                for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                    TarArchiveEntry header = new TarArchiveEntry(entry.getKey());
                    header.setSize(entry.getValue().length);
                    tar.putArchiveEntry(header);
                    tar.write(entry.getValue());
                    tar.closeArchiveEntry();
                }
            }
        });
    }

    /** The bytes, compressed. */
    public static byte[] gzip(byte[] bytes) {
        return written(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
        });
    }

    /** Writes a 7z file of these entries. */
    public static void sevenZip(Path file, Map<String, byte[]> entries) throws IOException {
        try (SevenZOutputFile archive = new SevenZOutputFile(file.toFile())) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                SevenZArchiveEntry header = new SevenZArchiveEntry();
                header.setName(entry.getKey());
                archive.putArchiveEntry(header);
                archive.write(entry.getValue());
                archive.closeArchiveEntry();
            }
        }
    }

    /** One response of a web archive. */
    public static String response(String url, String date, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\n\r\n" + body;
        return record("response", url, date, "application/http; msgtype=response", http);
    }

    /** One record of a web archive. */
    public static String record(String kind, String url, String date, String type, String block) {
        int length = block.getBytes(StandardCharsets.UTF_8).length;
        return "WARC/1.0\r\nWARC-Type: " + kind + "\r\nWARC-Target-URI: " + url + "\r\nWARC-Date: " + date
                + "\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\nContent-Type: " + type
                + "\r\nContent-Length: " + length + "\r\n\r\n" + block + "\r\n\r\n";
    }

    /** Writes bytes to a new file. */
    public static Path file(Path file, byte[] bytes) throws IOException {
        return Files.write(file, bytes);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static byte[] written(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
