package tutur.proofing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.correction.Scribble.made;
import static tutur.correction.Scribble.withdrawn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.correction.Correction;
import tutur.correction.Entry;

class CorrectionFileTest {

    @TempDir
    private Path corpus;

    private final List<String> remarks = new ArrayList<>();

    private CorrectionFile file() {
        return new CorrectionFile(corpus, remarks::add);
    }

    private static Entry same(int number) {
        return made("c" + number, new Correction.SamePerson("é" + number, "b"), null);
    }

    private List<String> ids() throws IOException {
        return file().read().all().stream().map(Entry.Made::id).toList();
    }

    @Test
    void withoutAFileNobodyHasCorrectedAnything() throws IOException {
        assertEquals(List.of(), file().read().all());
        assertFalse(Files.exists(corpus.resolve("corrections.jsonl")));
    }

    @Test
    void linesAreOnlyAdded() throws IOException {
        file().append(same(1));
        byte[] first = Files.readAllBytes(corpus.resolve("corrections.jsonl"));
        file().append(same(2));
        file().append(withdrawn("w", "c1"));
        String text = Files.readString(corpus.resolve("corrections.jsonl"));
        assertTrue(text.startsWith(new String(first, java.nio.charset.StandardCharsets.UTF_8)));
        assertEquals(3, text.lines().count());
        assertEquals(
                List.of("c2"),
                file().read().standing().stream().map(Entry.Made::id).toList());
    }

    @Test
    void aLineThatIsNoCorrectionIsToldByItsNumber() throws IOException {
        file().append(same(1));
        Files.writeString(corpus.resolve("corrections.jsonl"), "\n{\"id\":\"x\"}\n", StandardOpenOption.APPEND);
        for (IOException refused : List.of(
                assertThrows(IOException.class, () -> file().read()),
                assertThrows(IOException.class, () -> file().append(same(2))))) {
            assertTrue(
                    String.valueOf(refused.getMessage())
                            .endsWith("corrections.jsonl line 3: \"what\" is missing or empty"),
                    refused::getMessage);
        }
    }

    @Test
    void entriesThatDoNotFitAreNotWritten() throws IOException {
        file().append(same(1));
        assertThrows(IllegalArgumentException.class, () -> file().append(same(1)));
        assertThrows(IllegalArgumentException.class, () -> file().append(withdrawn("w", "none")));
        assertEquals(List.of("c1"), ids());
    }

    @Test
    void wherverACrashCutsTheLastLineTheOthersHoldAndTheNextOneIsWhole() throws IOException {
        file().append(same(1));
        Path path = corpus.resolve("corrections.jsonl");
        byte[] one = Files.readAllBytes(path);
        file().append(same(2));
        byte[] two = Files.readAllBytes(path);
        Random random = new Random(7);
        for (int round = 0; round < 40; round++) {
            int cut = one.length + 1 + random.nextInt(two.length - one.length - 2);
            Files.write(path, java.util.Arrays.copyOf(two, cut));
            remarks.clear();
            assertEquals(List.of("c1"), ids(), "cut at " + cut);
            assertTrue(remarks.getFirst().contains("line 2 was cut off"), remarks::toString);
            file().append(same(3));
            assertEquals(List.of("c1", "c3"), ids(), "cut at " + cut);
        }
    }

    @Test
    void aLastLineWrittenByHandWithoutALineFeedIsWhole() throws IOException {
        file().append(same(1));
        Path path = corpus.resolve("corrections.jsonl");
        Files.writeString(path, Files.readString(path).strip());
        file().append(same(2));
        assertEquals(List.of("c1", "c2"), ids());
        assertEquals(List.of(), remarks);
    }

    @Test
    void manyWritersAtOnceLoseNothing() throws Exception {
        CorrectionFile shared = file();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            List<Future<?>> writes = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                Entry entry = same(i);
                writes.add(pool.submit(() -> shared.append(entry)));
            }
            for (Future<?> write : writes) {
                write.get();
            }
        }
        assertEquals(40, ids().size());
    }
}
