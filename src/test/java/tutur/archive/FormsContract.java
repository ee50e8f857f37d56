package tutur.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.MOKO;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every archive keeps when words are sought otherwise than as they stand, and when something like another thing is sought. */
public abstract class FormsContract extends TypedArchive {

    @Test
    void wordsNearEachOtherAreFoundInAnyOrder() throws IOException {
        add(
                article("a").body("Harga beras di pasar naik."),
                article("b").body("Beras mahal. Kata pedagang, bulan ini semua harga naik."),
                article("c").title("Naik lagi, harga beras").body("Lain."));
        assertEquals(
                List.of("a", "c"), found("\"beras harga\"~0").stream().sorted().toList());
        assertEquals(
                List.of("a", "c"), found("\"naik beras\"~2").stream().sorted().toList());
        assertEquals(
                List.of("a", "b", "c"),
                found("\"beras harga\"~9").stream().sorted().toList());
    }

    @Test
    void beginningsAndLikenessesOfWordsAreFound() throws IOException {
        add(
                article("a").body("Bupati Sunggono hadir."),
                article("b").body("Camat Sunggana pulang."),
                article("c").body("Tanggul jebol."));
        assertEquals(List.of("a", "b"), found("sungg*").stream().sorted().toList());
        assertEquals(List.of("a", "b"), found("sunggono~2").stream().sorted().toList());
        assertEquals(List.of("a"), found("sungono~1").stream().sorted().toList());
        assertEquals(List.of("c"), found("-sungg*"));
        assertEquals(List.of("b"), found("sungg* pulang~"));
    }

    @Test
    void documentsAndStatementsLikeOneAreToldTheLikestFirst() throws IOException {
        String flood =
                "Banjir merendam ratusan rumah warga di bantaran sungai, tanggul jebol dan pompa rusak sejak malam.";
        add(
                article("a")
                        .body(flood)
                        .naming(DANU)
                        .says(DANU, "Tanggul jebol akan diperbaiki sebelum banjir berikutnya datang."),
                article("b")
                        .body("Tanggul jebol, banjir merendam rumah warga di bantaran sungai.")
                        .naming(DANU)
                        .says(DANU, "Pompa rusak."),
                article("c")
                        .body("Tanggul diperiksa sebelum banjir datang; sungai tenang.")
                        .says(MOKO, "Tanggul jebol diperbaiki, banjir tidak datang lagi."),
                article("d").body("Harga beras naik di pasar.").says(MOKO, "Beras aman."),
                article("e").body(flood).says(DANU, "Tanggul jebol akan diperbaiki sebelum banjir berikutnya datang."));
        assertEquals(List.of("b", "c"), ids(archive.similar("a", 10)));
        assertEquals(List.of("b"), ids(archive.similar("a", 1)));
        assertEquals(List.of(), archive.similar("nichts", 10));
        String said = archive.find("a").orElseThrow().statements().getFirst().id();
        assertEquals(
                List.of("Tanggul jebol diperbaiki, banjir tidak datang lagi."),
                archive.similar(said, 10).stream()
                        .map(hit -> ((Hit.StatementHit) hit).statement().text())
                        .toList());
    }

    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(hit -> hit.document().document().id()).toList();
    }

    @Test
    void wordsCanBeSoughtInTitlesAlone() throws IOException {
        add(
                article("a").title("Harga beras naik").body("Pasar ramai.").says(DANU, "Stok cukup."),
                article("b").title("Pasar ramai").body("Harga beras naik.").says(DANU, "Harga beras wajar."));
        assertEquals(List.of("a"), found("title:beras"));
        assertEquals(List.of("a"), found("title:\"harga beras\""));
        assertEquals(List.of("b"), found("title:pas*"));
        assertEquals(List.of("a"), found("title:beras pasar"));
        assertEquals(
                List.of("Stok cukup."),
                statements(reader.read("title:beras").query()).stream().toList());
    }
}
