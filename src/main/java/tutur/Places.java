package tutur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tutur.alert.Alerts;
import tutur.alert.Deliveries;
import tutur.alert.Watchlist;
import tutur.archive.Archive;
import tutur.archive.ArchiveUnusable;
import tutur.archive.Parameters;
import tutur.archive.QueryReader;
import tutur.archive.lucene.LuceneArchive;
import tutur.citation.Library;
import tutur.curation.OfficialsFile;
import tutur.curation.SearchesFile;
import tutur.curation.SourcesFile;
import tutur.curation.TopicsFile;
import tutur.harvest.Courier;
import tutur.harvest.Harvester;
import tutur.harvest.Sources;
import tutur.inbox.Inbox;
import tutur.intake.Corpus;
import tutur.key.KeyFile;
import tutur.proofing.CorrectionFile;
import tutur.region.Gazetteer;
import tutur.roster.Curation;
import tutur.tagging.OwnTopics;
import tutur.topic.Topic;

/** Where the files and the index made from them are. */
final class Places {

    @Option(
            names = "--corpus",
            paramLabel = "DIR",
            description =
                    "Folder with the files, or with a folder 'documents' that has them; the project's corpus otherwise.")
    private @Nullable Path corpus;

    @Option(
            names = "--index",
            paramLabel = "DIR",
            description = "Folder of the index; otherwise the project's index, or DIR/.tutur-index of another corpus.")
    private @Nullable Path index;

    /** The project: the launcher tells. */
    static Path home() {
        return Path.of(System.getProperty("tutur.home", ""));
    }

    Corpus corpus() throws IOException {
        return Corpus.at(folder());
    }

    /** What people corrected in this corpus. */
    CorrectionFile corrections(Remarks remarks) {
        return new CorrectionFile(folder(), remarks::say);
    }

    private Path folder() {
        return corpus == null ? home().resolve("corpus") : corpus;
    }

    /** The folder of the index and of what lies beside it. */
    Path index() throws IOException {
        if (index != null) {
            return index;
        }
        Path own = home().resolve("corpus");
        boolean ours = corpus == null || (Files.isDirectory(own) && Files.isSameFile(own, folder()));
        return ours ? home().resolve("index") : folder().resolve(".tutur-index");
    }

    /** Opens the archive to bring it up to date; one that cannot be used is built again, for it is derived. */
    Archive openForWriting(Remarks remarks, Supplier<Curation> curation) throws IOException {
        Path folder = writable().resolve("lucene");
        try {
            return LuceneArchive.open(folder, curation);
        } catch (ArchiveUnusable unusable) {
            return switch (unusable.reason()) {
                case OUTDATED, DAMAGED -> {
                    remarks.say("Building the index again: " + unusable.getMessage());
                    yield LuceneArchive.openEmpty(folder, curation);
                }
                case LOCKED, MISSING -> throw unusable;
            };
        }
    }

    /** Opens the archive to change something in it; unlike {@link #openForWriting}, never in place of another one. */
    Archive openForWritingWhatIsThere(Supplier<Gazetteer> gazetteer) throws IOException {
        openForReading(gazetteer).close();
        Curation curation = curation(gazetteer);
        return LuceneArchive.open(index().resolve("lucene"), () -> curation);
    }

    /** What people have decided about persons: in {@code officials.yaml} beside the folder of documents, and by corrections. */
    Curation curation(Supplier<Gazetteer> gazetteer) throws IOException {
        Path folder = folder();
        List<Curation.Entry> entries = new ArrayList<>();
        if (Files.isDirectory(folder.resolve("documents"))) {
            entries.addAll(OfficialsFile.read(folder.resolve("officials.yaml"), gazetteer)
                    .entries());
        }
        if (Files.isDirectory(folder)) {
            entries.addAll(PersonCorrections.of(corrections(remark -> {}).read()));
        }
        return new Curation(entries);
    }

    /** Opens the archive as it was last committed. */
    Archive openForReading(Supplier<Gazetteer> gazetteer) throws IOException {
        Curation curation = curation(gazetteer);
        return LuceneArchive.openForReading(made(), () -> curation);
    }

    /**
     * This archive as references lead to it.
     *
     * @param base where people reach it; slashes at its end do not count
     */
    Library library(String base) throws IOException {
        Inbox inbox = new Inbox(corpus().documents());
        return new Library(base.replaceAll("/+$", ""), origin -> inbox.changed(origin.file()));
    }

    /** The topics that the owner of the corpus made, in {@code topics.yaml} beside the folder of documents. */
    OwnTopics topics(List<Topic> builtIn, Supplier<Gazetteer> gazetteer) throws IOException {
        Path folder = folder();
        return Files.isDirectory(folder.resolve("documents"))
                ? TopicsFile.read(folder.resolve("topics.yaml"), builtIn, () -> new QueryReader(gazetteer.get()))
                : OwnTopics.NONE;
    }

    /** What the owner of the corpus wants fetched, from {@code sources.yaml} beside the folder of documents. */
    Sources sources(Supplier<Gazetteer> gazetteer) throws IOException {
        Path folder = folder();
        return Files.isDirectory(folder.resolve("documents"))
                ? SourcesFile.read(folder.resolve("sources.yaml"), gazetteer)
                : Sources.NONE;
    }

    /** Fetches from these sources into the folder of documents. */
    Harvester harvester(Sources sources) throws IOException {
        return new Harvester(sources, corpus().documents(), index().resolve("harvest"), Version.number());
    }

    /** Tells webhooks of this corpus. */
    Deliveries deliveries(Courier courier, @Nullable String secret) throws IOException {
        return new Deliveries(watched(), courier, secret);
    }

    /** The saved searches of this corpus, in {@code searches.yaml}, and what they found. */
    Alerts alerts(Archive archive, Supplier<Parameters> parameters, Deliveries deliveries) throws IOException {
        Path folder = watched();
        return new Alerts(archive, parameters, new Watchlist(folder, SearchesFile::read), folder, deliveries);
    }

    /** The keys of this corpus, in {@code keys.tsv}. */
    KeyFile keys() throws IOException {
        return new KeyFile(watched().resolve(KeyFile.NAME));
    }

    /** A folder of files takes none of ours, for they would be read as documents: then it is that of the index. */
    private Path watched() throws IOException {
        return Files.isDirectory(folder().resolve("documents")) ? folder() : index();
    }

    private Path made() throws IOException {
        Path folder = index().resolve("lucene");
        if (!Files.isDirectory(folder)) {
            throw new ArchiveUnusable(
                    ArchiveUnusable.Reason.MISSING,
                    "there is no index in " + index() + " yet: make it with tutur ingest or tutur serve");
        }
        return folder;
    }

    private Path writable() throws IOException {
        Path folder = index();
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, "write", ".test"));
            return folder;
        } catch (IOException e) {
            throw new IOException(
                    "cannot write an index to " + folder + " (" + e.getClass().getSimpleName()
                            + "): name another folder with --index DIR",
                    e);
        }
    }

    /** Takes remarks for the user. */
    interface Remarks {
        void say(String remark);
    }
}
