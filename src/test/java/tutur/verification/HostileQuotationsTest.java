package tutur.verification;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.archive.lucene.LuceneArchive;
import tutur.region.Gazetteer;
import tutur.text.Effort;

/** The longest texts of the worst shapes are answered, and soon. */
class HostileQuotationsTest {

    private static final long MOST_MILLISECONDS = 5_000;

    @TempDir
    private static Path folder;

    private static Archive archive;
    private static Verifier verifier;

    @BeforeAll
    static void open() throws IOException {
        archive = LuceneArchive.open(folder);
        for (int i = 0; i < 60; i++) {
            archive.add(article("d" + i)
                    .says(DANU, "yang di dan itu ini ".repeat(200))
                    .says(DANU, "satu " + "dua ".repeat(2_000 + i))
                    .build());
        }
        archive.commit();
        verifier = new Verifier(archive, new Annotator(Gazetteer.load())::annotate);
        verifier.verify("“pemanasan saja untuk mesin ini”");
    }

    @AfterAll
    static void close() throws IOException {
        archive.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"“a b c d e” ", "\"", "“dua dua dua dua dua ", "Sekda Kota Medan mengatakan \"x y z w\" "})
    void twentyThousandCharactersOfQuotations(String thing) throws Exception {
        longest(thing);
    }

    @ParameterizedTest
    @Tag("slow")
    @ValueSource(
            strings = {
                "\"",
                "“",
                "”",
                "'",
                "‘’",
                "“\"",
                "\" ",
                "\n\"",
                "“a” ",
                "“a b c d e” ",
                "\"yang di dan itu\" ",
                "“yang dan ini itu” ",
                "dua ",
                "satu dua ",
                "“dua dua dua dua dua ",
                "a: ",
                "Bupati: ",
                "— ",
                "(",
                "…",
                "... ",
                "kata Bupati “a b c d” ",
                "menurut ",
                "Sekda Kota Medan mengatakan \"x y z w\" ",
                "\u200b",
                "%",
                "1.000.",
                "9",
                "ẞ",
                "𝔄",
                "\ud800",
                "\u0301",
                "“dua … dua … dua dua” "
            })
    void twentyThousandCharactersOfOneThing(String thing) throws Exception {
        longest(thing);
    }

    private static void longest(String thing) throws Exception {
        String text = thing.repeat((Verifier.LONGEST_TEXT - 2) / thing.length());
        verify(text);
        verify("“" + text + "”");
    }

    private static Verification verify(String text) throws Exception {
        return Effort.within(MOST_MILLISECONDS, () -> verifier.verify(text));
    }

    @Test
    void textsOfRandomMarksAndWordsAreAnswered() throws Exception {
        random(4711, 2);
    }

    @Test
    @Tag("slow")
    void manyTextsOfRandomMarksAndWordsAreAnswered() throws Exception {
        random(4712, 24);
    }

    private static void random(long seed, int texts) throws Exception {
        Random random = new Random(seed);
        String[] things = {
            "“",
            "”",
            "\"",
            "'",
            "\n",
            ": ",
            " — ",
            "kata ",
            "Bupati Sleman ",
            "dua ",
            "yang ",
            "… ",
            ", ",
            "\u200b",
            "99 "
        };
        for (int i = 0; i < texts; i++) {
            StringBuilder text = new StringBuilder();
            while (text.length() < 2_000) {
                text.append(things[random.nextInt(things.length)]);
            }
            Verification found = verify(text.toString());
            found.findings()
                    .forEach(one -> assertTrue(one.span().end() <= found.text().length()));
        }
    }
}
