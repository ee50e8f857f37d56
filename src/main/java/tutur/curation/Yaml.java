package tutur.curation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Opens a file of YAML within bounds: plain values only, no tags that make objects, no aliases that unfold. */
final class Yaml {

    private Yaml() {}

    /**
     * The one mapping that a file is; nothing when it is empty.
     *
     * @param mistakes takes what is not understood
     * @param most how many characters it may have
     * @throws WrongFile when it is no YAML at all
     */
    static Optional<Block> top(Path file, List<String> mistakes, int most) throws IOException {
        LoadSettings settings = LoadSettings.builder()
                .setCodePointLimit(most)
                .setMaxAliasesForCollections(0)
                .build();
        try (InputStream in = Files.newInputStream(file)) {
            return new Compose(settings).composeInputStream(in).map(root -> new Block(root, "the file", mistakes));
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
            throw new WrongFile(file, List.of("line " + line + ": this is not YAML (" + e.getProblem() + "); mend it"));
        } catch (StackOverflowError _) {
            throw new WrongFile(
                    file,
                    List.of("this is not YAML that people write (brackets in brackets, thousands deep); mend it"));
        } catch (YamlEngineException e) {
            throw new WrongFile(file, List.of("this is not YAML (" + e.getMessage() + "); mend it"));
        }
    }
}
