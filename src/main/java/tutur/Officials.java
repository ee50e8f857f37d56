package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tutur.archive.Archive;
import tutur.archive.Parameters;
import tutur.archive.Query;
import tutur.export.RosterSheet;
import tutur.region.Gazetteer;
import tutur.roster.Member;
import tutur.roster.Roster;
import tutur.roster.Tenure;
import tutur.topic.TopicFinder;

/** Shows who is who. */
@Command(
        name = "officials",
        description = "Show persons with their offices and the days on which documents show them there.",
        sortOptions = false)
final class Officials implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Option(names = "--office", paramLabel = "OFFICE", description = "Only in this office, such as Sekda.")
    private @Nullable String office;

    @Option(
            names = "--region",
            paramLabel = "CODE|NAME",
            description = "Only in this region or in one that lies in it, such as kota-medan.")
    private @Nullable String region;

    @Option(
            names = "--on",
            paramLabel = "DAY",
            description = "Only who was in office on this day, or, known from days up to a year away, near it.")
    private @Nullable LocalDate day;

    @Option(names = "--overlaps", description = "Show instead where two held an office of one holder at one time.")
    private boolean overlaps;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        Gazetteer gazetteer = Gazetteer.load();
        RosterSheet sheet = new RosterSheet(gazetteer);
        try (Archive archive = places.openForReading(() -> gazetteer)) {
            Roster roster = archive.roster();
            roster.remarks().forEach(spec.commandLine().getErr()::println);
            if (overlaps) {
                out.print(sheet.overlaps(roster.overlaps()));
            } else {
                out.print(sheet.holders(holders(archive, gazetteer), day));
            }
            out.flush();
        }
        return 0;
    }

    private List<Roster.Holder> holders(Archive archive, Gazetteer gazetteer) throws IOException {
        Parameters parameters = new Parameters(gazetteer, TopicFinder.load().all());
        Optional<Query> office = filter(parameters, archive, "office", this.office);
        Optional<Query> region = filter(parameters, archive, "region", this.region);
        List<Roster.Holder> holders = new ArrayList<>();
        for (Member member : archive.roster().members()) {
            for (Tenure tenure : member.tenures()) {
                long distance = day == null ? 0 : tenure.distance(day);
                boolean fits = office.map(q -> q instanceof Query.HeldBy(String held) && tenure.in(held))
                                .orElse(true)
                        && region.map(q -> q instanceof Query.In(String code) && tenure.within(code))
                                .orElse(true)
                        && distance >= 0
                        && distance <= Roster.NEAR;
                if (fits) {
                    holders.add(new Roster.Holder(member, tenure, distance));
                }
            }
        }
        if (day != null) {
            holders.sort(Comparator.comparingLong(Roster.Holder::distance)
                    .thenComparing(h -> h.tenure().acting() != null)
                    .thenComparing(h -> h.member().id()));
        }
        return holders;
    }

    /** What the search understands by this value of a filter. */
    private static Optional<Query> filter(Parameters parameters, Archive archive, String name, @Nullable String value)
            throws IOException {
        return value == null
                ? Optional.empty()
                : Optional.of(parameters
                        .read(Map.of(name, List.of(value)), archive)
                        .request()
                        .query());
    }
}
