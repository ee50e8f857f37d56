package tutur.archive.lucene;

import java.io.IOException;
import java.nio.file.Path;
import tutur.archive.Archive;
import tutur.archive.ArchiveContract;

class LuceneArchiveTest extends ArchiveContract {

    @Override
    protected Archive open(Path folder) throws IOException {
        return LuceneArchive.open(folder);
    }
}
