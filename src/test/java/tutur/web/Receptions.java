package tutur.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import tutur.alert.Alerts;
import tutur.alert.Deliveries;
import tutur.alert.Watchlist;
import tutur.annotation.AnnotatedDocument;
import tutur.archive.Archive;
import tutur.archive.Parameters;
import tutur.correction.Corrections;
import tutur.curation.SearchesFile;
import tutur.document.Document;
import tutur.document.DocumentReader;
import tutur.document.ReaderLimits;
import tutur.harvest.Courier;
import tutur.inbox.Inbox;
import tutur.intake.Corpus;
import tutur.intake.Intake;
import tutur.intake.Report;
import tutur.intake.Versions;
import tutur.reception.IntakeQueue;
import tutur.reception.Reception;
import tutur.reception.Runs;
import tutur.region.Gazetteer;

/** Receptions for servers whose archive was made by hand. */
public final class Receptions {

    private Receptions() {}

    /** One that stores what arrives below a folder and never reads it. */
    public static Reception idle(Path folder) {
        IntakeQueue.Run none = again -> {
            throw new IOException("this archive has no corpus");
        };
        return new Reception(
                new IntakeQueue(none, line -> {}),
                new Runs(folder),
                new Inbox(folder.resolve("documents")),
                Versions.none());
    }

    /** One that reads what arrives below a folder, as a server with a corpus does. */
    static Reception reading(Path folder, Archive archive, Function<Document, AnnotatedDocument> annotator) {
        Runs runs = new Runs(folder);
        ReaderLimits limits = ReaderLimits.standard().withOcr(false);
        IntakeQueue.Run run = order -> {
            try (DocumentReader reader = new DocumentReader(limits)) {
                Corpus corpus = Corpus.at(folder.resolve("documents"));
                Report report = new Intake(reader, annotator, Corrections.NONE, limits)
                        .again(order.again()::contains)
                        .run(corpus, archive, folder, state -> {});
                runs.add(report);
                return report;
            }
        };
        Inbox inbox = new Inbox(folder.resolve("documents"));
        Corpus corpus = new Corpus(folder.resolve("documents"), folder.resolve("documents"));
        return new Reception(new IntakeQueue(run, line -> {}), runs, inbox, Versions.beside(folder, corpus));
    }

    /** Saved searches of a corpus, whose webhooks nobody serves. */
    public static Alerts alerts(Archive archive, Path corpus) {
        return new Alerts(
                archive,
                () -> new Parameters(Gazetteer.load(), Papers.TOPICS),
                new Watchlist(corpus, SearchesFile::read),
                corpus,
                new Deliveries(corpus, new Courier("test", false), null));
    }
}
