package tutur.alert;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tutur.archive.Article.DANU;
import static tutur.archive.Article.TEGAL;
import static tutur.archive.Article.article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutur.annotation.AnnotatedDocument;
import tutur.json.Json;

/** Webhooks are told of everything once they listen, and of nothing that is not theirs. */
class DeliveriesTest {

    private static final String SEARCHES = """
            searches:
              - id: sampah
                name: Sampah di Tegal
                search: {q: sampah, unit: statement}
                webhook: HOOK
            """;

    private static AnnotatedDocument trash(int number) {
        return article("%012x".formatted(number))
                .title("Judul " + number)
                .body("Laporan " + number)
                .naming(DANU)
                .in(TEGAL)
                .says(DANU, "Sampah nomor " + number + " belum diangkut.")
                .build();
    }

    private static Newsroom room(Path corpus, boolean everywhere, String secret) throws IOException {
        Newsroom room = new Newsroom(corpus, "index", secret, everywhere).writes(SEARCHES);
        room.gets();
        return room;
    }

    @Test
    void aParcelIsSignedAndSaysWhatWasFoundWhere(@TempDir Path corpus) throws Exception {
        try (Newsroom room = room(corpus, true, Newsroom.SECRET)) {
            assertEquals(1, room.gets(trash(1)));
            assertEquals(List.of(), room.deliveries.deliver(room.watchlist));
            Newsroom.Post post = room.posts.getFirst();
            assertEquals("application/json", post.header("Content-type"));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Newsroom.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed =
                    mac.doFinal((post.header("Tutur-timestamp") + "." + post.body()).getBytes(StandardCharsets.UTF_8));
            assertEquals("sha256=" + HexFormat.of().formatHex(signed), post.header("Tutur-signature"));
            Map<?, ?> told = new Json().read(post.body().getBytes(StandardCharsets.UTF_8), Map.class);
            assertEquals(Map.of("id", "sampah", "name", "Sampah di Tegal"), told.get("search"));
            assertTrue(post.body().contains("\"id\":\"000000000001\""), post::body);
            assertTrue(post.body().contains("\"speaker\":\"Danu Wira\""), post::body);
            assertEquals(0, room.waiting());
            room.deliveries.deliver(room.watchlist);
            assertEquals(1, room.posts.size(), "taken is taken");
        }
    }

    @Test
    void whatIsNotTakenIsSentAgainInItsOrderAfterAPause(@TempDir Path corpus) throws Exception {
        try (Newsroom room = room(corpus, true, Newsroom.SECRET)) {
            room.status.set(500);
            room.gets(trash(1));
            Thread.sleep(2);
            room.gets(trash(2));
            List<String> remarks = room.deliveries.deliver(room.watchlist);
            assertEquals(1, remarks.size());
            assertTrue(remarks.getFirst().contains("it answered 500"), remarks::toString);
            SavedSearch search = room.watchlist.list().searches().getFirst();
            Deliveries.Untold untold =
                    Objects.requireNonNull(room.alerts.health(search).untold());
            assertEquals(Deliveries.Untold.Why.ANSWERED, untold.why());
            assertTrue(
                    untold.english().startsWith("it answered 500; 1 try failed, the next one is at "), untold::english);
            assertEquals(List.of(), room.deliveries.deliver(room.watchlist));
            assertEquals(1, room.posts.size(), "left alone for a while");
            assertEquals(2, room.waiting());
            room.status.set(204);
            room.later(Newsroom.PAUSE.plusSeconds(1));
            room.deliveries.deliver(room.watchlist);
            assertEquals(0, room.waiting());
            assertEquals(null, room.alerts.health(search).untold());
            List<String> sent =
                    room.posts.stream().map(p -> p.header("Tutur-delivery")).toList();
            assertEquals(3, sent.size());
            assertEquals(sent.get(0), sent.get(1), "the receiver can tell that it is the same");
            assertTrue(sent.get(2).endsWith("-sampah-000000000002"), sent::toString);
        }
    }

    @Test
    void whatWaitsOutlivesTheProgram(@TempDir Path corpus) throws Exception {
        try (Newsroom room = room(corpus, true, Newsroom.SECRET)) {
            room.gets(trash(1));
        }
        try (Newsroom room = new Newsroom(corpus, "another-index", Newsroom.SECRET, true).writes(SEARCHES)) {
            assertEquals(1, room.waiting());
            room.deliveries.deliver(room.watchlist);
            assertEquals(1, room.posts.size());
        }
    }

    @Test
    void aWebhookThatNeverAnswersIsGivenUpAndTriedLater(@TempDir Path corpus) throws Exception {
        try (Newsroom room = room(corpus, true, Newsroom.SECRET)) {
            room.status.set(0);
            room.gets(trash(1));
            long start = System.nanoTime();
            assertEquals(1, room.deliveries.deliver(room.watchlist).size());
            assertTrue(System.nanoTime() - start < 60e9, "longer than the limit");
            assertEquals(1, room.waiting());
            SavedSearch search = room.watchlist.list().searches().getFirst();
            assertEquals(
                    Deliveries.Untold.Why.SILENT,
                    Objects.requireNonNull(room.alerts.health(search).untold()).why());
            assertEquals(1, room.gets(trash(2)), "searches go on meanwhile");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void redirectsAreNotFollowed(int status, @TempDir Path corpus) throws Exception {
        try (Newsroom room = room(corpus, true, Newsroom.SECRET)) {
            room.status.set(status);
            room.gets(trash(1));
            String remark = room.deliveries.deliver(room.watchlist).getFirst();
            assertTrue(remark.contains("it answered " + status), remark);
            assertEquals(
                    List.of("/kait"),
                    room.posts.stream().map(Newsroom.Post::path).toList());
            assertEquals(1, room.waiting());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOOK",
                "http://localhost:9/",
                "http://10.1.2.3/",
                "http://[::1]/",
                "http://169.254.169.254/latest"
            })
    void privateAddressesAreNotReachedUnlessAllowed(String address, @TempDir Path corpus) throws Exception {
        try (Newsroom room = room(corpus, false, Newsroom.SECRET)) {
            room.writes(SEARCHES.replace("HOOK", address));
            room.gets(trash(1));
            String remark = room.deliveries.deliver(room.watchlist).getFirst();
            assertTrue(remark.contains("not on the public net"), remark);
            assertEquals(List.of(), room.posts);
            assertEquals(1, room.waiting(), "an address can be mended");
        }
    }

    @Test
    void withoutASecretNothingIsSentAndNothingIsLost(@TempDir Path corpus) throws Exception {
        try (Newsroom room = room(corpus, true, "")) {
            room.gets(trash(1));
            assertTrue(room.deliveries.deliver(room.watchlist).getFirst().contains("TUTUR_HOOK_SECRET"));
            assertEquals(0, room.posts.size());
            assertEquals(1, room.waiting());
        }
    }

    @Test
    void nobodyIsToldOfASearchThatWasTakenOutButAMistakeTakesNothingAway(@TempDir Path corpus) throws Exception {
        try (Newsroom room = room(corpus, true, Newsroom.SECRET)) {
            room.gets(trash(1));
            room.writes("searches:\n  - id: sampah\n    search: {}\n    webhok: https://a.example\n");
            room.deliveries.deliver(room.watchlist);
            assertEquals(1, room.waiting(), "a file with a mistake");
            room.writes("searches: []\n");
            room.deliveries.deliver(room.watchlist);
            assertEquals(0, room.waiting());
            assertEquals(List.of(), room.posts);
        }
    }
}
