package tutur.archive;

import java.io.IOException;
import java.util.List;
import tutur.region.Gazetteer;

/** An empty archive that is asked as people type. */
abstract class TypedArchive extends OpenArchive {

    final QueryReader reader = new QueryReader(Gazetteer.load());

    /** Ids of the documents found, in order. */
    protected final List<String> found(String q) throws IOException {
        return documents(reader.read(q).query());
    }
}
