package tutur.archive.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import tutur.archive.Archive;
import tutur.archive.ArchiveContract;
import tutur.archive.ExplanationContract;
import tutur.archive.FormsContract;
import tutur.archive.MeaningsContract;
import tutur.archive.PersonsContract;
import tutur.archive.QuestionsContract;
import tutur.archive.RewritingContract;
import tutur.archive.SearchContract;
import tutur.archive.SpeakersContract;
import tutur.archive.StoriesContract;
import tutur.archive.WordsContract;

/** The embedded archive keeps what every archive keeps. */
class LuceneArchiveTest {

    @Nested
    class Keeping extends ArchiveContract {
        @Override
        protected Archive open(Path folder) throws IOException {
            return LuceneArchive.open(folder);
        }
    }

    @Nested
    class Searching extends SearchContract {
        @Override
        protected Archive open(Path folder) throws IOException {
            return LuceneArchive.open(folder);
        }
    }

    @Nested
    class Speaking extends SpeakersContract {
        @Override
        protected Archive open(Path folder) throws IOException {
            return LuceneArchive.open(folder);
        }
    }

    @Nested
    class Naming extends MeaningsContract {
        @Override
        protected Archive open(Path folder) throws IOException {
            return LuceneArchive.open(folder);
        }
    }

    @Nested
    class Wording extends WordsContract {
        @Override
        protected Archive open(Path folder) throws IOException {
            return LuceneArchive.open(folder);
        }
    }

    @Nested
    class Forms extends FormsContract {
        @Override
        protected Archive open(Path folder) throws IOException {
            return LuceneArchive.open(folder);
        }
    }

    @Nested
    class Explaining extends ExplanationContract {
        @Override
        protected Archive open(Path folder) throws IOException {
            return LuceneArchive.open(folder);
        }
    }

    @Nested
    class Questions extends QuestionsContract {
        @Override
        protected Archive open(Path folder) throws IOException {
            return LuceneArchive.open(folder);
        }
    }

    @Nested
    class Rewriting extends RewritingContract {
        @Override
        protected Archive open(Path folder) throws IOException {
            return LuceneArchive.open(folder);
        }
    }

    @Nested
    class Copies extends StoriesContract {
        @Override
        protected Archive open(Path folder) throws IOException {
            return LuceneArchive.open(folder);
        }
    }

    @Nested
    class Persons extends PersonsContract {
        @Override
        protected Archive open(Path folder) throws IOException {
            return LuceneArchive.open(folder, () -> DECIDED);
        }
    }
}
