package tutur.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** ZIP as browsers write it: stored, as a stream, sizes behind the bytes and in the table only. */
class ZipTableTest {

    private static final Room ROOM = new Room(1000, 3, 1 << 20, 4 << 20, 100, Duration.ofSeconds(20));
    private static final int STREAMED = 1 << 3;

    @TempDir
    private Path folder;

    private Account account = Account.WHOLE;

    private List<String> open(byte[] zip) throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), zip);
        List<String> lines = new ArrayList<>();
        account = new Unpacker(ROOM)
                .open(
                        file,
                        "a.zip",
                        member -> lines.add(
                                switch (member) {
                                    case Member.Kept kept -> kept.path() + " = " + new String(kept.bytes(), UTF_8);
                                    case Member.Left left -> left.path() + " : " + left.why();
                                }));
        return lines;
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] streamed(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            byte[] name = namesAndTexts[i].getBytes(UTF_8);
            byte[] bytes = namesAndTexts[i + 1].getBytes(UTF_8);
            CRC32 sum = new CRC32();
            sum.update(bytes);
            int at = zip.size();
            zip.write(buffer(30)
                    .putInt(0x04034b50)
                    .putShort((short) 20)
                    .putShort((short) STREAMED)
                    .putShort(26, (short) name.length)
                    .array());
            zip.write(name);
            zip.write(bytes);
            zip.write(buffer(16)
                    .putInt(0x08074b50)
                    .putInt((int) sum.getValue())
                    .putInt(bytes.length)
                    .putInt(bytes.length)
                    .array());
            table.write(buffer(46)
                    .putInt(0x02014b50)
                    .putShort((short) 20)
                    .putShort((short) 20)
                    .putShort((short) STREAMED)
                    .putInt(16, (int) sum.getValue())
                    .putInt(20, bytes.length)
                    .putInt(24, bytes.length)
                    .putShort(28, (short) name.length)
                    .putInt(42, at)
                    .array());
            table.write(name);
        }
        int start = zip.size();
        short entries = (short) (namesAndTexts.length / 2);
        zip.write(table.toByteArray());
        zip.write(buffer(22)
                .putInt(0x06054b50)
                .putShort(8, entries)
                .putShort(10, entries)
                .putInt(12, table.size())
                .putInt(16, start)
                .array());
        return zip.toByteArray();
    }

    @Test
    void storedMembersOfAStreamedZipAreFoundByItsTable() throws IOException {
        assertEquals(
                List.of("a.zip!/a.txt = Isi satu", "a.zip!/b/c.txt = Isi dua"),
                open(streamed("a.txt", "Isi satu", ".tersembunyi", "x", "b/c.txt", "Isi dua")));
        assertEquals(Account.WHOLE, account);
    }

    @Test
    void aDamagedMemberCostsNoOther() throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("a.txt", "Isi satu".getBytes(UTF_8));
        entries.put("b.txt", "Isi dua".getBytes(UTF_8));
        byte[] zip = Packs.zip(entries);
        zip[30 + "a.txt".length()] = (byte) 0xFF;
        assertEquals(List.of("a.zip!/a.txt : UNREADABLE", "a.zip!/b.txt = Isi dua"), open(zip));
    }

    @Test
    void withoutASoundTableItIsReadFrontToBack() throws IOException {
        byte[] whole = Packs.zip(Map.of("a.txt", "Isi satu".getBytes(UTF_8)));
        assertEquals(List.of("a.zip!/a.txt = Isi satu"), open(Arrays.copyOf(whole, whole.length - 10)));
    }
}
