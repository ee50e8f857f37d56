package planted.region;

import java.util.List;

/** Fault: an interface for one class. */
public interface Places {
    List<String> all();

    void forget();
}
