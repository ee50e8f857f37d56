package tutur;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tutur.key.Key;
import tutur.key.KeyFile;
import tutur.key.Scope;

/** Makes, lists and revokes keys of the server. */
@Command(
        name = "key",
        description =
                "Make, list and revoke the keys that changing the archive over HTTP needs. A running server knows of it at once.",
        sortOptions = false,
        footer = {
            "",
            "tutur key create --scope intake,corrections --name \"Rini, Diskominfo\"",
            "tutur key list",
            "tutur key revoke ID"
        })
final class Keys implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final Places places = new Places();

    @Parameters(paramLabel = "create|list|revoke ID", arity = "1..2", description = "What to do.")
    private List<String> words = List.of();

    @Option(
            names = "--scope",
            paramLabel = "SCOPES",
            description =
                    "With create: what the key opens, with commas: intake, corrections, searches, operations (/metrics), read (where reading needs a key; every key opens it).")
    private @Nullable String scopes;

    @Option(names = "--name", paramLabel = "NAME", description = "With create: whose it is or what for.")
    private @Nullable String name;

    @Override
    public Integer call() throws IOException {
        KeyFile file = places.keys();
        PrintWriter out = spec.commandLine().getOut();
        if (words.equals(List.of("create"))) {
            create(file, out);
        } else if (words.equals(List.of("list"))) {
            file.keys().forEach(key -> out.println(line(key)));
        } else if (words.size() == 2 && words.getFirst().equals("revoke")) {
            revoke(file, words.getLast(), out);
        } else {
            throw wrong("\"" + String.join(" ", words) + "\" is not understood: create, list or revoke ID");
        }
        out.flush();
        return 0;
    }

    private void create(KeyFile file, PrintWriter out) throws IOException {
        if (scopes == null) {
            throw wrong("a key opens something: name it, as in --scope intake,corrections");
        }
        KeyFile.Made made;
        try {
            made = file.make(Scope.read(scopes), name == null ? "" : name);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
        out.println(made.secret());
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        err.println("This key (" + made.key().id() + ", " + made.key().words()
                + ") is shown once; only its digest is kept. Send it as Authorization: Bearer.");
        err.flush();
    }

    private static void revoke(KeyFile file, String id, PrintWriter out) throws IOException {
        Key key = file.revoke(id).orElseThrow(() -> new IOException("there is no key " + id + ": see tutur key list"));
        out.println(line(key));
    }

    private static String line(Key key) {
        String state = key.revoked() == null ? "opens" : "revoked " + key.revoked();
        return String.join("  ", key.id(), state, key.words(), "made " + key.made(), key.name())
                .strip();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
