package tutur.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tutur.alert.SavedSearch;
import tutur.alert.Watchlist;
import tutur.archive.Parameters;
import tutur.harvest.Courier;

/** Reads {@code searches.yaml}. A search that is not understood keeps no other one from being so. Not for several threads. */
public final class SearchesFile {

    private static final int MOST_CHARACTERS = 1_000_000;
    private static final int MOST_SEARCHES = 1000;

    private final List<String> mistakes = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private SearchesFile() {}

    /**
     * Reads a file. Whether the searches themselves are understood is not asked here.
     *
     * @param file where it is; there are no searches when there is none
     * @throws WrongFile when it is no YAML at all
     * @throws IOException when it cannot be read
     */
    public static Watchlist.Listed read(Path file) throws IOException {
        return Files.exists(file)
                ? new SearchesFile().searches(file)
                : new Watchlist.Listed(List.of(), List.of(), List.of());
    }

    private Watchlist.Listed searches(Path file) throws IOException {
        List<SavedSearch> searches = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        Block top = Yaml.top(file, mistakes, MOST_CHARACTERS).orElse(null);
        if (top != null) {
            List<Block> blocks = top.blocks("searches");
            top.close();
            if (blocks.size() > MOST_SEARCHES) {
                top.wrong(blocks.size() + " searches are more than " + MOST_SEARCHES + "; those behind are not run");
            }
            for (Block block : blocks.subList(0, Math.min(MOST_SEARCHES, blocks.size()))) {
                SavedSearch search = search(block);
                if (search != null) {
                    searches.add(search);
                    lines.add(Integer.parseInt(block.place().replaceAll("\\D", "")));
                }
            }
        }
        return new Watchlist.Listed(searches, lines, mistakes);
    }

    /** One search, or null when something is wrong with it. */
    private @Nullable SavedSearch search(Block block) {
        int before = mistakes.size();
        String id = block.required("id");
        if (!id.isEmpty() && !SavedSearch.isId(id)) {
            block.wrong("id", "'" + id + "' is no id; write small letters, digits and hyphens, as in netral-kotim");
        } else if (!ids.add(id)) {
            block.wrong("id", "there are two searches '" + id + "'; give one of them another id");
        }
        String name = block.text("name");
        Map<String, List<String>> parameters = parameters(block, id);
        String webhook = block.text("webhook");
        if (webhook != null && !Courier.reaches(webhook)) {
            block.wrong("webhook", "'" + webhook + "' is no address that begins with http:// or https://; mend it");
        }
        block.close();
        return mistakes.size() > before ? null : new SavedSearch(id, name == null ? id : name, parameters, webhook);
    }

    private static Map<String, List<String>> parameters(Block block, String id) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        List<Block> search = block.blocks("search");
        if (search.size() != 1) {
            block.wrong(
                    "search '" + id + "' needs one entry 'search' with parameters as in an address: {q: …, unit: …}");
            return parameters;
        }
        for (String name : Parameters.NAMES) {
            List<String> values = search.getFirst().texts(name);
            if (!values.isEmpty()) {
                parameters.put(name, values);
            }
        }
        search.getFirst().close();
        return parameters;
    }
}
