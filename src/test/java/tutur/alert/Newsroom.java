package tutur.alert;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.Parameters;
import tutur.archive.lucene.LuceneArchive;
import tutur.curation.SearchesFile;
import tutur.harvest.Courier;
import tutur.region.Gazetteer;
import tutur.topic.Topic;

/** A corpus with saved searches, its archive, and a server that webhooks lead to. */
final class Newsroom implements AutoCloseable {

    static final String SECRET = "rahasia-untuk-uji-saja";
    static final Topic TOPIC = new Topic("netralitas-asn", "Netralitas ASN", "ASN neutrality", "taking sides");
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    /** What the server was sent. */
    record Post(String path, Map<String, List<String>> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name, List.of("")).getFirst();
        }
    }

    final Path corpus;
    final Archive archive;
    final Alerts alerts;
    final Watchlist watchlist;
    final Deliveries deliveries;
    final List<Post> posts = new CopyOnWriteArrayList<>();
    /** What the server answers: a status; 0 for nothing at all. */
    final AtomicInteger status = new AtomicInteger(200);

    /** How long a webhook that did not take something is left alone; the clock is moved, for a busy machine may take as long for a call. */
    static final Duration PAUSE = Duration.ofMinutes(10);

    private final AtomicReference<Duration> moved = new AtomicReference<>(Duration.ZERO);

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(moved.get());
        }
    };

    private final Courier courier;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    Newsroom(Path corpus, String index, String secret, boolean everywhere) throws IOException {
        this.corpus = corpus;
        this.archive = LuceneArchive.open(corpus.resolve(index));
        this.watchlist = new Watchlist(corpus, SearchesFile::read);
        this.courier = new Courier("uji", everywhere);
        this.deliveries = new Deliveries(corpus, courier, secret.isEmpty() ? null : secret, PAUSE, clock);
        this.alerts =
                new Alerts(archive, () -> new Parameters(GAZETTEER, List.of(TOPIC)), watchlist, corpus, deliveries);
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    /** From now on the clock of the deliveries shows a later time. */
    void later(Duration duration) {
        moved.accumulateAndGet(duration, Duration::plus);
    }

    static Newsroom open(Path corpus) throws IOException {
        return new Newsroom(corpus, "index", SECRET, true);
    }

    private void answer(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        posts.add(new Post(
                exchange.getRequestURI().getPath(),
                Map.copyOf(exchange.getRequestHeaders()),
                new String(body, StandardCharsets.UTF_8)));
        if (status.get() == 0) {
            return;
        }
        if (status.get() / 100 == 3) {
            exchange.getResponseHeaders().set("Location", address("/dalam"));
        }
        try (exchange) {
            exchange.sendResponseHeaders(status.get(), -1);
        }
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** The file of searches as a person writes it. */
    Newsroom writes(String yaml) throws IOException {
        Files.writeString(corpus.resolve(Watchlist.NAME), yaml.replace("HOOK", address("/kait")));
        return this;
    }

    /** Takes documents in and looks at them. */
    int gets(AnnotatedDocument... documents) throws IOException {
        for (AnnotatedDocument document : documents) {
            archive.add(document);
        }
        archive.commit();
        return alerts.check();
    }

    /** The documents that a search told of, the earliest first. */
    List<String> told(String search) throws IOException {
        return alerts.notices(search).reversed().stream().map(Notice::document).toList();
    }

    int waiting() throws IOException {
        return deliveries.waiting().values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    @Override
    public void close() throws IOException {
        server.stop(0);
        threads.shutdownNow();
        courier.close();
        archive.close();
    }
}
