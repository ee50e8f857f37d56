package planted.region;

import java.util.ArrayList;
import java.util.List;

/** Faults: a name that says nothing; a list that all callers share. */
public class PlaceManager implements Places {
    static final ArrayList<String> SEEN = new ArrayList<>();

    @Override
    public List<String> all() {
        return SEEN;
    }

    @Override
    public void forget() {
        SEEN.clear();
    }
}
