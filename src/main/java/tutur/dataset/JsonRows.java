package tutur.dataset;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tutur.json.Json;

/** One JSON object a line, with all names in their order. */
final class JsonRows implements Rows {

    private final List<String> names;
    private final Appendable out;
    private final Json json = new Json();

    JsonRows(List<String> names, Appendable out) {
        this.names = names;
        this.out = out;
    }

    @Override
    public void add(Map<String, @Nullable Object> row) throws IOException {
        Map<String, @Nullable Object> whole = new LinkedHashMap<>();
        names.forEach(name -> whole.put(name, row.get(name)));
        out.append(json.text(whole)).append('\n');
    }

    @Override
    public void end() {}
}
