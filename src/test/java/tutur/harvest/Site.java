package tutur.harvest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on this machine, for tests: pages that are set, and the requests that came. */
final class Site implements AutoCloseable {

    /** Answers one request; one that writes nothing leaves the other side waiting. */
    interface Page {
        void answer(HttpExchange exchange) throws IOException;
    }

    /** A feed of two pages; BASE stands for the address. */
    static final String RSS = """
            <?xml version="1.0"?><rss version="2.0"><channel><title>Uji</title><link>BASE</link><description>d</description>
            <item><title>Satu</title><link>BASE/daerah/satu.html</link><pubDate>Mon, 04 Mar 2024 08:00:00 +0700</pubDate></item>
            <item><title>Dua</title><link>BASE/daerah/dua.html</link><pubDate>Tue, 05 Mar 2024 08:00:00 +0700</pubDate></item>
            </channel></rss>
            """;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final Map<String, Page> pages = new ConcurrentHashMap<>();

    /** Path and query of each request in order; robots files are left out. */
    final List<String> asked = new CopyOnWriteArrayList<>();

    /** The headers of the last request. */
    volatile Map<String, List<String>> headers = Map.of();

    Site() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        if (!path.equals("/robots.txt")) {
            asked.add(path);
            headers = Map.copyOf(exchange.getRequestHeaders());
        }
        Page page = pages.getOrDefault(path, e -> send(e, 404, "text/plain", bytes("tidak ada")));
        try (exchange) {
            page.answer(exchange);
        }
    }

    Site page(String path, Page page) {
        pages.put(path, page);
        return this;
    }

    Site page(String path, String type, String text) {
        return page(path, e -> send(e, 200, type, bytes(text)));
    }

    /** A feed at {@code /feed}, with the address of the site for BASE. */
    Site feed(String text) {
        return page("/feed", "application/rss+xml", text.replace("BASE", address()));
    }

    Site html(String path, String text) {
        return page(path, "text/html; charset=utf-8", "<!doctype html><title>Uji</title><p>" + text + "</p>");
    }

    Site status(String path, int status, Map<String, String> headers) {
        return page(path, e -> {
            headers.forEach(e.getResponseHeaders()::set);
            send(e, status, "text/plain", bytes("status"));
        });
    }

    Site redirect(String path, String to) {
        return status(path, 302, Map.of("Location", to));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
