package tutur.suggestion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.MOKO;
import static tutur.archive.Article.RATRI;
import static tutur.archive.Article.TEGAL;
import static tutur.archive.Article.article;
import static tutur.archive.Article.official;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutur.Sample;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.Article;
import tutur.archive.lucene.LuceneArchive;
import tutur.official.Official;
import tutur.region.Gazetteer;
import tutur.suggestion.Suggestion.Kind;
import tutur.topic.Topic;

class SuggesterTest {

    private static final Gazetteer GAZETTEER = Gazetteer.load();
    private static final List<Topic> TOPICS =
            List.of(new Topic("netralitas-asn", "Netralitas ASN", "ASN neutrality", "Aparatur yang tidak memihak."));
    private static final List<String> TYPED = List.of(
            "a",
            "se",
            "sek",
            "sekda",
            "sekda ka",
            "sekretaris daerah",
            "walikota",
            "pakta i",
            "pemerintah ",
            "bup",
            "kot",
            "netr",
            "rap",
            "rapat p",
            "serapan ang",
            "pemerintah d",
            "xyzzy",
            "kampanyye",
            "ke",
            "di",
            "anggaran pend",
            "m",
            "kepala dinas pe",
            "ber");

    @TempDir
    private Path folder;

    @Test
    void whoeverTypesIsOfferedOfficialsWithOfficeRegionsTopicsWordsAndTitles() throws IOException {
        try (Archive archive = LuceneArchive.open(folder)) {
            Suggester suggester = new Suggester(GAZETTEER, TOPICS, archive);
            assertEquals(List.of(), suggester.of("danu"), "nothing is there yet");
            archive.add(article("a1")
                    .title("Netralitas pegawai diawasi")
                    .body("Serapan anggaran naik.")
                    .in(TEGAL)
                    .says(DANU, "Serapan anggaran naik.", "netralitas-asn")
                    .build());
            archive.add(article("a2")
                    .body("Serapan anggaran turun, kata Bupati.")
                    .says(RATRI, "Turun.")
                    .build());
            archive.commit();
            assertEquals(
                    List.of(new Suggestion(Kind.OFFICIAL, "danu-wira-kota-tegal", "Danu Wira", "Sekda Kota Tegal", 1)),
                    suggester.of("dan wi"));
            assertEquals(List.of("OFFICIAL Danu Wira", "REGION Kota Tegal"), told(suggester.of("tegal")));
            assertEquals(List.of("OFFICIAL Ratri Lesmana", "OFFICE Bupati"), told(suggester.of("Bupati")));
            assertEquals(
                    List.of("TOPIC Netralitas ASN", "DOCUMENT Netralitas pegawai diawasi"),
                    told(suggester.of("netral")));
            assertEquals(List.of("Q Serapan anggaran"), told(suggester.of("Serapan ang")));
            assertEquals(List.of("Q serapan"), told(suggester.of("seraoan")), "spelled like a word of the index");
            for (String nothing : List.of("", "  ", "?!", "\u0000", "a".repeat(101), "qqq")) {
                assertEquals(List.of(), suggester.of(nothing));
            }
            archive.remove("a1");
            archive.commit();
            assertEquals(List.of(), suggester.of("danu"), "what is gone is not suggested");
        }
    }

    @Test
    void officesAreFoundByWhatTheyAreCalledAndShownAsTheyAreWritten() throws IOException {
        try (Archive archive = LuceneArchive.open(folder)) {
            Suggester suggester = new Suggester(GAZETTEER, TOPICS, archive);
            archive.add(article("a1")
                    .says(DANU, "Turun.")
                    .says(official("Sari Wulan", "Wali Kota", null, TEGAL), "Naik.")
                    .says(MOKO, "Tetap.")
                    .build());
            archive.commit();
            assertEquals(
                    List.of("Danu Wira, Sekda Kota Tegal", "Sekda, "), detailed(suggester.of("sekretaris daerah")));
            assertEquals(List.of("Sari Wulan, Wali Kota Tegal", "Wali Kota, "), detailed(suggester.of("walikota")));
            assertEquals(List.of("Sari Wulan, Wali Kota Tegal"), detailed(suggester.of("walikota tegal")));
            assertEquals(
                    List.of("Moko Salim, Kepala Dinas Perhubungan Kota Palu", "Kepala Dinas Perhubungan, "),
                    detailed(suggester.of("kepala dinas perh")));
            assertEquals(
                    List.of("Moko Salim, Kepala Dinas Perhubungan Kota Palu", "Kepala Dinas Perhubungan, "),
                    detailed(suggester.of("kadis perhubungan")));
            assertEquals(
                    List.of("Moko Salim", "Kepala Dinas", "Kepala Dinas Perhubungan"),
                    suggester.of("kadis").stream().map(Suggestion::label).toList());
            assertEquals(List.of(), suggester.of("kadisdik"), "the head of another unit");
        }
    }

    private static List<String> detailed(List<Suggestion> found) {
        return found.stream().map(one -> one.label() + ", " + one.detail()).toList();
    }

    @Test
    void whatFollowsAWordIsOfferedFromTheFirstLetterOn() throws IOException {
        try (Archive archive = LuceneArchive.open(folder)) {
            Suggester suggester = new Suggester(GAZETTEER, TOPICS, archive);
            for (int i = 0; i < 40; i++) {
                archive.add(article("f" + i)
                        .body("ini itu ia ibu ikut ingin isi izin istri ikan indah")
                        .says(DANU, i < 2 ? "Mereka meneken pakta integritas pagi ini." : "Begini saja dulu.")
                        .build());
            }
            archive.commit();
            assertEquals(List.of("Q pakta integritas"), told(suggester.of("pakta i")));
            assertEquals(List.of("Q Pakta integritas"), told(suggester.of("Pakta ")));
            assertEquals(List.of("Q meneken pakta"), told(suggester.of("meneken p")));
            assertEquals(List.of(), told(suggester.of("integritas x")));
        }
    }

    private static List<String> told(List<Suggestion> found) {
        return found.stream().map(one -> one.kind() + " " + one.label()).toList();
    }

    @Test
    void theSampleCorpusAnswersInLessThanFiveMilliseconds() throws IOException {
        try (Archive archive = LuceneArchive.open(folder)) {
            for (AnnotatedDocument document : Sample.documents().values()) {
                archive.add(document);
            }
            archive.commit();
            measure("the sample corpus", archive);
        }
    }

    @Test
    @Tag("slow")
    void tenThousandDocumentsAnswerInLessThanFiveMilliseconds() throws IOException {
        try (Archive archive = LuceneArchive.open(folder)) {
            fill(archive, 10_000);
            measure("10,000 documents with 20,000 statements by 2,000 officials", archive);
        }
    }

    private static void fill(Archive archive, int documents) throws IOException {
        List<String> words =
                Files.readAllLines(Path.of("src/main/resources/tutur/text/roots.tsv"), StandardCharsets.UTF_8).stream()
                        .filter(line -> !line.startsWith("#") && !line.contains("-"))
                        .toList();
        Random random = new Random(7);
        List<Official> officials = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            var region = GAZETTEER.all().get(random.nextInt(GAZETTEER.all().size()));
            officials.add(
                    official(capital(words, random) + " " + capital(words, random), "Kepala Dinas", null, region));
        }
        for (int d = 0; d < documents; d++) {
            Article article = article("d%05d".formatted(d))
                    .title(capital(words, random) + " " + sentence(words, random, 7))
                    .published(LocalDate.of(2018, 1, 1)
                            .plusDays(random.nextInt(2_500))
                            .toString())
                    .body(sentence(words, random, 150));
            for (int s = 0; s < 2; s++) {
                article.says(officials.get(random.nextInt(officials.size())), sentence(words, random, 15));
            }
            archive.add(article.build());
        }
        archive.commit();
    }

    /** Some words are much more frequent than others. */
    private static String sentence(List<String> words, Random random, int length) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < length; i++) {
            sentence.append(i == 0 ? "" : " ")
                    .append(words.get((int) (words.size() * Math.pow(random.nextDouble(), 3))));
        }
        return sentence.toString();
    }

    private static String capital(List<String> words, Random random) {
        String word = words.get(random.nextInt(words.size()));
        return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
    }

    private static void measure(String what, Archive archive) throws IOException {
        Suggester suggester = new Suggester(GAZETTEER, TOPICS, archive);
        long start = System.nanoTime();
        suggester.of("sekda");
        long first = (System.nanoTime() - start) / 1_000_000;
        long suggested = 0;
        List<Long> micros = new ArrayList<>();
        for (int round = 0; round < 40; round++) {
            for (String typed : TYPED) {
                long before = System.nanoTime();
                suggested += suggester.of(typed).size();
                micros.add((System.nanoTime() - before) / 1_000);
            }
        }
        long[] sorted = micros.stream()
                .skip(10L * TYPED.size())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        long median = sorted[sorted.length / 2];
        String figures = "Suggestions over " + what + ": median " + median + " µs, 99 of 100 below "
                + sorted[sorted.length * 99 / 100] + " µs, most " + sorted[sorted.length - 1]
                + " µs; the first one after a commit " + first + " ms";
        System.out.println(figures);
        assertTrue(suggested > 1_000 && sorted.length == 30 * TYPED.size(), Arrays.toString(sorted));
        assertTrue(median < 5_000, figures);
    }
}
