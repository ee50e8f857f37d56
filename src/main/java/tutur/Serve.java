package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tutur.alert.Alerts;
import tutur.alert.Deliveries;
import tutur.annotation.Annotator;
import tutur.archive.Archive;
import tutur.archive.Parameters;
import tutur.harvest.Sources;
import tutur.inbox.Inbox;
import tutur.intake.Intake;
import tutur.intake.Report;
import tutur.intake.Versions;
import tutur.proofing.Proofreader;
import tutur.reception.IntakeQueue;
import tutur.reception.Reception;
import tutur.reception.Runs;
import tutur.region.Gazetteer;
import tutur.roster.Curation;
import tutur.tagging.OwnTopics;
import tutur.tagging.Tagger;
import tutur.topic.Topic;
import tutur.topic.TopicFinder;
import tutur.verification.Verifier;
import tutur.web.WebServer;
import tutur.web.WebSettings;

/** Brings the index up to date and serves it until the process is ended. */
@Command(
        name = "serve",
        description =
                "Bring the index up to date with the corpus, then serve it as pages and as an API until ended by Ctrl-C; fetch what the sources of sources.yaml offer meanwhile.",
        sortOptions = false)
final class Serve implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Mixin
    private final Limits limits = new Limits();

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "" + WebSettings.PORT,
            description = "Port to listen on, 0 for any free one; ${DEFAULT-VALUE} when not given.")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to listen on; ${DEFAULT-VALUE}, which only this machine can reach, when not given.")
    private String host = "127.0.0.1";

    @Option(
            names = "--watch",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description =
                    "Look for files that came, changed or went every so often, and take them in; ${DEFAULT-VALUE} when not given, 0 for never.")
    private int pause;

    @Mixin
    private final Admission admission = new Admission();

    @Mixin
    private final Hooks hooks = new Hooks();

    private @Nullable Gathering gathering;
    private @Nullable Watch watching;
    private @Nullable Lookout looking;

    @Override
    public Integer call() throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        WebSettings settings = admission.settings(host, port, places.keys().file());
        checkFree(settings);
        Beside<Gazetteer> gazetteer = Beside.start(Gazetteer::load);
        List<Topic> builtIn = TopicFinder.load().all();
        Beside<OwnTopics> own = Beside.start(() -> own(builtIn, gazetteer));
        Beside<Curation> curation = Beside.start(() -> curation(gazetteer));
        Sources sources = places.sources(gazetteer);
        Deliveries deliveries = places.deliveries(hooks.courier(), hooks.secret());
        Archive archive = places.openForWriting(err::println, curation);
        Alerts alerts = places.alerts(
                archive,
                new Lazy<>(() -> new Parameters(gazetteer.get(), own.get().after(builtIn))),
                deliveries);
        try (Watch watch = watch(new Watch(alerts, deliveries, err));
                Tagger tagger = new Tagger(builtIn, own.get())) {
            Lazy<Annotator> annotator = new Lazy<>(() -> new Annotator(gazetteer.get()));
            Proofreader proofreader = new Proofreader(
                            places.corrections(err::println),
                            archive,
                            document -> annotator.get().annotate(document),
                            gazetteer)
                    .then(tagger::tag);
            Lazy<Verifier> verifier = new Lazy<>(
                    () -> new Verifier(archive, document -> annotator.get().annotate(document)));
            try (IntakeQueue queue =
                            new IntakeQueue(order -> ingest(order, archive, gazetteer, tagger, watch), err::println);
                    Lookout lookout = lookout(queue)) {
                looking = lookout;
                Inbox inbox = new Inbox(places.corpus().documents());
                Reception reception = new Reception(
                        queue, new Runs(places.index()), inbox, Versions.beside(places.index(), places.corpus()));
                Beside<WebServer> server = Beside.start(() -> new WebServer(
                        archive,
                        gazetteer.get(),
                        own.get().after(builtIn),
                        proofreader,
                        reception,
                        verifier,
                        alerts,
                        settings));
                queue.now().lines().forEach(err::println);
                watch.start();
                lookout.start();
                curation.get();
                if (!sources.sources().isEmpty()) {
                    gathering = new Gathering(places.harvester(sources), queue::now, reception.runs(), err, err);
                }
                serve(server.get(), archive, settings);
            }
        } catch (IOException | RuntimeException e) {
            archive.close();
            throw e;
        }
        return 0;
    }

    private Lookout lookout(IntakeQueue queue) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        return new Lookout(
                places.corpus(),
                Duration.ofSeconds(Math.max(0, pause)),
                () -> queue.order(IntakeQueue.Order.UPDATE),
                err::println);
    }

    private Report ingest(
            IntakeQueue.Order order, Archive archive, Supplier<Gazetteer> gazetteer, Tagger tagger, Watch watch)
            throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        try {
            if (looking != null) {
                looking.seen();
            }
            return Ingest.run(
                    places, archive, limits.limits(), gazetteer, tagger, err, intake -> wished(intake, order));
        } finally {
            watch.wake();
        }
    }

    private static Intake wished(Intake intake, IntakeQueue.Order order) {
        return Ingest.removing(intake.again(order.again()::contains), order.removeVanished(), order.evenMost());
    }

    /** It uses the archive: it is to end before that, however the program ends. */
    private Watch watch(Watch watch) {
        watching = watch;
        return watch;
    }

    private OwnTopics own(List<Topic> builtIn, Supplier<Gazetteer> gazetteer) {
        try {
            return places.topics(builtIn, gazetteer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Curation curation(Beside<Gazetteer> gazetteer) {
        try {
            return places.curation(gazetteer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A taken port is told before the work, not after it. */
    private static void checkFree(WebSettings settings) throws IOException {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(InetAddress.getByName(settings.host()), settings.port()));
        } catch (IOException e) {
            throw new IOException(
                    "cannot listen on " + settings.host() + ":" + settings.port() + " (" + e.getMessage()
                            + "): end the program that does, or choose another --port",
                    e);
        }
    }

    private void serve(WebServer server, Archive archive, WebSettings settings) throws IOException {
        int bound = server.start();
        Thread hook = new Thread(() -> close(server, archive), "close");
        Runtime.getRuntime().addShutdownHook(hook);
        PrintWriter out = spec.commandLine().getOut();
        out.println("Tutur is at http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + bound
                + "/ (Ctrl-C ends it)");
        if (!settings.loopback() && settings.reading() == WebSettings.Access.OPEN) {
            out.println("Other machines can reach it: everybody who does can read everything, see --reading key.");
        }
        out.flush();
        if (gathering != null) {
            gathering.start();
        }
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Runtime.getRuntime().removeShutdownHook(hook);
            close(server, archive);
        }
    }

    private void close(WebServer server, Archive archive) {
        server.close();
        if (watching != null) {
            watching.close();
        }
        try {
            if (gathering != null) {
                gathering.stop();
            }
        } catch (InterruptedException | IOException e) {
            spec.commandLine().getErr().println("tutur: fetching did not end well: " + e.getMessage());
        }
        try {
            archive.close();
        } catch (IOException e) {
            spec.commandLine().getErr().println("tutur: the archive did not close well: " + e.getMessage());
        }
    }
}
