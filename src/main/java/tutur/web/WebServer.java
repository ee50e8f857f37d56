package tutur.web;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.util.JavalinException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tutur.alert.Alerts;
import tutur.archive.Archive;
import tutur.json.Json;
import tutur.mcp.Endpoint;
import tutur.mcp.Tools;
import tutur.metering.Meters;
import tutur.proofing.Proofreader;
import tutur.reception.Reception;
import tutur.region.Gazetteer;
import tutur.topic.Topic;
import tutur.verification.Verifier;

/**
 * Serves an archive: pages for people, an API for programs; see {@code docs/api.md}. The archive stays open when the server closes.
 * Safe for use by several threads.
 */
public final class WebServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(WebServer.class);

    /** What one request may take: far beyond what searches need, short of what hurts. */
    private static final int SECONDS = 20;

    /** As long as the longest request at hand may take, and a moment to send its answer. */
    private static final int CLOSING_MILLIS = (SECONDS + 1) * 1_000;

    private static final int METERS_SECONDS = 2;
    private static final int SEND_BUFFER = 262_144;
    private static final int HEADER_BYTES = 32_768;
    private static final int ANSWER_HEADER_BYTES = 32_768;

    private final WebSettings settings;
    private final Javalin javalin;
    private final Routes routes;
    private final AgentDesk agents;
    /** Made when the first pages have been shown: they are what people wait for. */
    private final CompletableFuture<Meters> meters = CompletableFuture.supplyAsync(
            Meters::new, CompletableFuture.delayedExecutor(METERS_SECONDS, TimeUnit.SECONDS));

    private final Turnstile turnstile;
    private final Patience patience;

    /**
     * A server that does not listen yet.
     *
     * @param archive what is served
     * @param gazetteer names of regions
     * @param topics names of topics
     * @param proofreader takes corrections
     * @param reception takes files and tells what became of files
     * @param verifier checks quotations; asked for when the first one is to be checked
     * @param alerts saved searches and what they found
     * @param settings where to listen, and the key to corrections
     * @throws IllegalArgumentException when the host has no address
     */
    public WebServer(
            Archive archive,
            Gazetteer gazetteer,
            List<Topic> topics,
            Proofreader proofreader,
            Reception reception,
            Supplier<Verifier> verifier,
            Alerts alerts,
            WebSettings settings) {
        this.settings = settings;
        Json json = new Json();
        Assets assets = new Assets();
        Pages pages = new Pages(assets);
        WebSettings.Limits limits = settings.limits();
        this.turnstile = new Turnstile(limits.places(), SECONDS);
        Gatekeeper gatekeeper = new Gatekeeper(settings.key(), settings.keys());
        Freshness freshness = new Freshness(archive);
        Minutes minutes = new Minutes(meters, settings.logs());
        Door door = new Door(settings, gatekeeper, turnstile, new Failures(pages, json), freshness, minutes);
        this.routes =
                new Routes(archive, gazetteer, topics, proofreader, reception, verifier, alerts, pages, assets, json);
        Condition condition = new Condition(archive, reception, meters);
        this.agents = new AgentDesk(() -> new Endpoint(new Tools(archive, gazetteer, topics, verifier), version()));
        this.javalin = Javalin.create(config -> {
            configure(config, new Doorstep(pages.texts(Language.EN), json));
            door.open(config, routes.all(), routes.changes(), routes.inquiries(), agents, condition);
        });
        Server jetty = javalin.jettyServer().server();
        jetty.addBean(new NetworkConnectionLimit(limits.connections(), jetty));
        this.patience = new Patience(jetty, limits.patience(), limits.pace());
    }

    /**
     * Starts to listen, and makes a page meanwhile: much is loaded for the first one, and nobody shall wait for that afterwards.
     *
     * @return the port
     * @throws IOException when the port is taken or not allowed
     */
    public int start() throws IOException {
        FutureTask<Answer> page = new FutureTask<>(routes::rehearse);
        Thread.ofPlatform().name("first-page").daemon().start(page);
        try {
            javalin.start(settings.host(), settings.port());
            bound();
            patience.start();
            wait(page);
            return javalin.port();
        } catch (JavalinException e) {
            throw new IOException(
                    "cannot listen on " + settings.host() + ":" + settings.port() + ": " + e.getMessage()
                            + "; choose another port, or 0 for any free one",
                    e);
        }
    }

    /** What waits for a slow client lies in the kernel: without this it grows to megabytes for each. */
    private void bound() {
        for (Connector connector : javalin.jettyServer().server().getConnectors()) {
            if (connector instanceof ServerConnector sockets) {
                sockets.setAcceptedSendBufferSize(SEND_BUFFER);
            }
        }
    }

    /** A page that cannot be made is told to whoever asks for it; the server starts, for others may be made. */
    private static void wait(FutureTask<Answer> page) throws IOException {
        try {
            page.get();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the server was starting");
        } catch (ExecutionException e) {
            LOG.warn("the first page could not be made: {}", String.valueOf(e.getCause()));
        }
    }

    private static String version() {
        return Objects.requireNonNullElse(WebServer.class.getPackage().getImplementationVersion(), "0");
    }

    private static void configure(JavalinConfig config, Doorstep doorstep) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.concurrency.useVirtualThreads = true;
        config.http.prefer405over404 = true;
        config.http.maxRequestSize = 0;
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.jetty.modifyHttpConfiguration(WebServer::harden);
        config.jetty.modifyServer(server -> {
            server.setHandler(new GracefulHandler());
            server.setErrorHandler(doorstep);
            server.setStopTimeout(CLOSING_MILLIS);
        });
    }

    private static void harden(HttpConfiguration http) {
        http.setSendServerVersion(false);
        http.setSendXPoweredBy(false);
        http.setRequestHeaderSize(HEADER_BYTES + Guard.LONGEST_WORDS);
        http.setResponseHeaderSize(ANSWER_HEADER_BYTES);
    }

    /** Which address is answered by whom. */
    Routes routes() {
        return routes;
    }

    /** Stops to listen, lets the requests at hand be answered, and lets go of the port. */
    @Override
    public void close() {
        javalin.stop();
        patience.close();
        turnstile.close();
        agents.close();
        routes.close();
        if (!meters.cancel(false) && !meters.isCompletedExceptionally()) {
            meters.join().close();
        }
    }
}
