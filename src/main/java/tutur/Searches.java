package tutur;

import static tutur.archive.Parameters.OF_A_PAGE;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.alert.Alerts;
import tutur.alert.Deliveries;
import tutur.alert.Forecast;
import tutur.alert.Notice;
import tutur.alert.SavedSearch;
import tutur.alert.Watchlist;
import tutur.archive.Archive;
import tutur.document.Document;
import tutur.harvest.Courier;
import tutur.region.Gazetteer;
import tutur.topic.Topic;
import tutur.topic.TopicFinder;

/** Shows saved searches and what they found; saves one; takes one out. */
@Command(
        name = "searches",
        description =
                "Show the saved searches of corpus/searches.yaml and how they stand; with --save, save the search that the other options are, after telling what it would bring.",
        modelTransformer = SearchOptions.class,
        sortOptions = false)
final class Searches implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "WORDS", arity = "0..*", description = "With --save: what to look for.")
    private List<String> words = List.of();

    @Option(names = "--save", paramLabel = "ID", description = "Save a search under this id, as in netral-kotim.")
    private @Nullable String save;

    @Option(names = "--name", paramLabel = "NAME", description = "With --save: what to call it.")
    private @Nullable String name;

    @Option(
            names = "--webhook",
            paramLabel = "URL",
            description = "With --save: address that is told of what it finds.")
    private @Nullable String webhook;

    @Option(names = "--remove", paramLabel = "ID", description = "Take a search out; what it found stays on the disk.")
    private @Nullable String remove;

    @Option(names = "--matches", paramLabel = "ID", description = "Show what a search found, the latest first.")
    private @Nullable String matches;

    @Override
    public Integer call() throws IOException {
        Gazetteer gazetteer = Gazetteer.load();
        List<Topic> builtIn = TopicFinder.load().all();
        var parameters = new tutur.archive.Parameters(
                gazetteer, places.topics(builtIn, () -> gazetteer).after(builtIn));
        try (Archive archive = places.openForReading(() -> gazetteer);
                Courier courier = new Courier(Version.number(), false)) {
            Deliveries deliveries = places.deliveries(courier, null);
            Alerts alerts = places.alerts(archive, () -> parameters, deliveries);
            PrintWriter out = spec.commandLine().getOut();
            if (save != null) {
                save(alerts, save, out);
            } else if (remove != null) {
                remove(alerts, remove, out);
            } else if (matches != null) {
                matches(alerts, matches, archive, out);
            } else {
                list(alerts, out);
            }
            out.flush();
        }
        return 0;
    }

    private void save(Alerts alerts, String id, PrintWriter out) throws IOException {
        Map<String, List<String>> search = new LinkedHashMap<>();
        if (!words.isEmpty()) {
            search.put("q", List.of(String.join(" ", words)));
        }
        SearchOptions.given(spec).forEach((key, values) -> {
            if (OF_A_PAGE.contains(key)) {
                throw new IllegalArgumentException("--" + key + " only tells how hits are shown; leave it out");
            }
            search.put(key, values);
        });
        if (webhook != null && !Courier.reaches(webhook)) {
            throw new IllegalArgumentException(webhook + " is no address that begins with http:// or https://");
        }
        if (alerts.used(id)) {
            throw new IllegalArgumentException(
                    "there was a search " + id + ", and what it found is kept; choose another id");
        }
        Forecast forecast = alerts.forecast(search);
        alerts.watchlist().add(new SavedSearch(id, name == null ? id : name, search, webhook));
        out.println("Saved as " + id + ": " + told(forecast));
        alerts.health(alerts.watchlist().list().find(id).orElseThrow())
                .remarks()
                .forEach(remark -> spec.commandLine().getErr().println(id + ": " + remark.english()));
    }

    private static String told(Forecast forecast) {
        if (forecast.to() == null) {
            return "how many it would bring is not known, for no document has a day";
        }
        String much = forecast.stories() == 0
                ? "nothing"
                : forecast.perWeek() < 1 ? "less than one a week" : "about " + forecast.perWeek() + " a week";
        return much + " (" + forecast.stories() + " from " + forecast.from() + " to " + forecast.to() + ")";
    }

    private static void remove(Alerts alerts, String id, PrintWriter out) throws IOException {
        if (!alerts.watchlist().remove(id)) {
            throw new IllegalArgumentException("there is no search " + id);
        }
        alerts.forget(id);
        out.println("Taken out: " + id);
    }

    private static void matches(Alerts alerts, String id, Archive archive, PrintWriter out) throws IOException {
        for (Notice notice : alerts.notices(id)) {
            String title = archive.find(notice.document())
                    .map(found -> found.document())
                    .map(Document::title)
                    .orElse("");
            out.println(notice.when() + "  " + notice.document() + "  " + title
                    + (notice.statements().isEmpty() ? "" : "  " + String.join(" ", notice.statements())));
        }
    }

    private void list(Alerts alerts, PrintWriter out) throws IOException {
        Watchlist.Listed listed = alerts.watchlist().list();
        for (Alerts.Standing standing : alerts.all(listed)) {
            SavedSearch search = standing.search();
            out.println(search.id() + "  " + search.name() + "  " + search.parameters() + "  " + standing.notices()
                    + " found" + (standing.waiting() == 0 ? "" : ", " + standing.waiting() + " wait for the webhook"));
            Alerts.Health health = standing.health();
            if (health.trouble() != null) {
                spec.commandLine().getErr().println(search.id() + " does not run: " + health.trouble());
            }
            health.remarks()
                    .forEach(remark -> spec.commandLine()
                            .getErr()
                            .println(search.id() + " runs, but not as it was typed: " + remark.english()));
            if (health.untold() != null) {
                spec.commandLine()
                        .getErr()
                        .println("the webhook of " + search.id() + ": "
                                + health.untold().english());
            }
        }
        listed.mistakes().forEach(mistake -> spec.commandLine().getErr().println(Watchlist.NAME + " " + mistake));
    }
}
